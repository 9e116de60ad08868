/** What planes say about their clusters. */
import { groupBy } from '../base/group-by.ts'
import { planeTypeOf } from '../releases/kinds.ts'
import type { TopologyCluster } from './topology.ts'

/** The properties of a plane that are needed here. */
interface Shaped {
  readonly kind: string
  readonly planeID: string | undefined
  /** Public host names. */
  readonly hosts: readonly string[]
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

/** Public hosts on planes with different planeIDs, and the planes that have them. */
export function sharedHostsOf<Plane extends Shaped>(
  planes: readonly Plane[],
): { readonly host: string; readonly planes: readonly Plane[] }[] {
  const first = new Map<string, Plane>()
  const shared = new Map<string, Plane[]>()
  for (const plane of planes) {
    for (const host of plane.hosts) {
      const before = first.get(host)
      // Most hosts belong to one plane.
      if (!before) first.set(host, plane)
      else if (shared.get(host)?.push(plane) === undefined) shared.set(host, [before, plane])
    }
  }
  return [...shared]
    .filter(([, own]) => own.some(({ planeID }) => planeID !== own[0]?.planeID))
    .map(([host, own]) => ({ host, planes: own }))
}

/** Whether there are several clusters of data planes with public hosts. */
export function hasSeveralClusters(planes: readonly Shaped[]): boolean {
  const planeIDs = new Set<string | undefined>()
  for (const { hosts, planeID } of planes) if (hosts.length > 0) planeIDs.add(planeID)
  return planeIDs.size > 1
}
