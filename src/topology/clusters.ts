/** What planes say about their clusters. */
import { groupBy } from '../base/group-by.ts'
import { planeTypeOf } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'
import type { Bindings } from './bindings.ts'
import { type Gateway, hostsInForce, isPublic } from './gateways.ts'
import type { TopologyCluster } from './topology.ts'

/** The properties of a plane that are needed here. */
interface Shaped {
  readonly kind: string
  readonly planeID: string | undefined
}

/** Planes that share type and planeID, and therefore a cluster. */
export function clustersOf<Plane extends Shaped>(
  planes: readonly Plane[],
): { readonly type: TopologyCluster['type']; readonly planeID: string; readonly planes: readonly Plane[] }[] {
  const typed = planes.flatMap((plane) => {
    const type = planeTypeOf(plane.kind)
    return type === undefined || plane.planeID === undefined ? [] : [{ plane, type, planeID: plane.planeID }]
  })
  const clusters = groupBy(typed, ({ type, planeID }) => `${type}/${planeID}`)
  return [...clusters.values()].flatMap((own) => {
    const [first] = own
    return first ? [{ type: first.type, planeID: first.planeID, planes: own.map(({ plane }) => plane) }] : []
  })
}

/** A public host of a cluster, and what sets it: the data plane, or an environment whose gateway is in force. */
export interface HostClaim<Plane> {
  readonly host: string
  readonly path: string
  readonly plane: Plane
  readonly dataPlane: Plane
}

/** A data plane or an environment, with its gateway. */
interface WithGateway extends Shaped {
  readonly gateway: Gateway
}

/**
 * The public hosts of several clusters, and what sets them.
 *
 * @param bindings The environments of each data plane.
 * @param isComplete Whether these are all planes.
 */
export function sharedHostsOf<Plane extends WithGateway>(
  planes: readonly Plane[],
  { boundTo }: Pick<Bindings<Plane>, 'boundTo'>,
  line: Line,
  isComplete: boolean,
): { readonly host: string; readonly claims: readonly HostClaim<Plane>[] }[] {
  const first = new Map<string, HostClaim<Plane>>()
  const shared = new Map<string, HostClaim<Plane>[]>()
  for (const dataPlane of planes) {
    if (planeTypeOf(dataPlane.kind) !== 'data' || dataPlane.planeID === undefined) continue
    for (const claim of claimsOf(dataPlane, boundTo(dataPlane), line, isComplete)) {
      const before = first.get(claim.host)
      // Most hosts belong to one plane.
      if (!before) first.set(claim.host, claim)
      else if (shared.get(claim.host)?.push(claim) === undefined) shared.set(claim.host, [before, claim])
    }
  }
  return [...shared]
    .filter(([, [first, ...others]]) => others.some(({ dataPlane }) => dataPlane.planeID !== first?.dataPlane.planeID))
    .map(([host, claims]) => ({ host, claims }))
}

/** A host of a data plane counts, unless every environment that is bound to it has one of its own. */
function claimsOf<Plane extends WithGateway>(
  dataPlane: Plane,
  environments: readonly Plane[],
  line: Line,
  isComplete: boolean,
): HostClaim<Plane>[] {
  const own = dataPlane.gateway.hosts
    .filter(isPublic)
    .map(({ text, path }) => ({ host: text, path, plane: dataPlane, dataPlane }))
  const inForce = environments.flatMap((plane) =>
    hostsInForce(plane.gateway, dataPlane.gateway, line)
      .filter(isPublic)
      .map(({ text, path, of }) => ({ host: text, path, plane: of === 'environment' ? plane : dataPlane, dataPlane })),
  )
  const claims = isComplete && environments.length > 0 ? inForce : [...own, ...inForce]
  return claims.length < 2 ? claims : [...new Map(claims.toReversed().map((claim) => [claim.host, claim])).values()].toReversed()
}

/** Whether there are several clusters of data planes with public hosts. */
export function hasSeveralClusters(planes: readonly WithGateway[]): boolean {
  const planeIDs = new Set<string | undefined>()
  for (const { kind, gateway, planeID } of planes)
    if (planeTypeOf(kind) === 'data' && gateway.hosts.some(isPublic)) planeIDs.add(planeID)
  return planeIDs.size > 1
}
