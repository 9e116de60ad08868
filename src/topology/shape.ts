/** What planes say of the clusters behind them. */
import type { TopologyCluster } from './topology.ts'

/** What is looked at. */
interface Shaped {
  readonly kind: string
  readonly planeID: string | undefined
  /** Public host names. */
  readonly hosts: readonly string[]
}

/** Planes that share type and planeID, and so a cluster. */
export function clustersOf<Plane extends Shaped>(
  planes: readonly Plane[],
): { readonly type: TopologyCluster['type']; readonly planeID: string; readonly planes: readonly Plane[] }[] {
  const clusters = new Map<string, { type: TopologyCluster['type']; planeID: string; planes: Plane[] }>()
  for (const plane of planes) {
    const type = typeOf(plane.kind)
    if (type === undefined || plane.planeID === undefined) continue
    const key = `${type}/${plane.planeID}`
    const cluster = clusters.get(key)
    if (cluster) cluster.planes.push(plane)
    else clusters.set(key, { type, planeID: plane.planeID, planes: [plane] })
  }
  return [...clusters.values()]
}

function typeOf(kind: string): TopologyCluster['type'] | undefined {
  const [, type] = /^(?:Cluster)?(Data|Build|Workflow|Observability)Plane$/.exec(kind) ?? []
  return type?.toLowerCase() as TopologyCluster['type'] | undefined
}

/** Public hosts that planes of different planeID have, and all the planes that have them. */
export function sharedHostsOf<Plane extends Shaped>(
  planes: readonly Plane[],
): { readonly host: string; readonly planes: readonly Plane[] }[] {
  const byHost = new Map<string, Plane[]>()
  for (const plane of planes) {
    for (const host of plane.hosts) {
      const others = byHost.get(host)
      if (others) others.push(plane)
      else byHost.set(host, [plane])
    }
  }
  return [...byHost]
    .filter(([, own]) => own.some(({ planeID }) => planeID !== own[0]?.planeID))
    .map(([host, own]) => ({ host, planes: own }))
}

/** Several clusters of data planes, each with public hosts of its own. */
export function isMultiRegion(planes: readonly Shaped[]): boolean {
  const serving = planes.filter(({ kind, hosts }) => typeOf(kind) === 'data' && hosts.length > 0)
  return new Set(serving.map(({ planeID }) => planeID)).size > 1 && sharedHostsOf(serving).length === 0
}
