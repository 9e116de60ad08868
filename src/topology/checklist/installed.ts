/** What is installed: each plane once for each cluster, with the resources that register it. */
import { basisOf, type PlaneRequirements, requirementsOf } from '../../../generated/requirements.ts'
import type { PlaneType } from '../../releases/kinds.ts'
import { type Line, lineOfRelease, type Release } from '../../releases/lines.ts'
import type { Topology, TopologyEdge, TopologyNode } from '../topology.ts'
import { createShell, type Shell } from './shell.ts'

/** A resource, with its manifest. */
export interface Registered {
  readonly node: TopologyNode
  readonly value: unknown
}

/** A plane of a type in one cluster. */
export interface Installed {
  readonly id: string
  readonly type: PlaneType
  readonly planeID: string
  readonly registered: readonly Registered[]
}

/** What the items of a checklist are made from. */
export interface Setup {
  readonly release: Release
  readonly line: Line
  readonly topology: Topology
  readonly isSingleCluster: boolean
  readonly shell: Shell
  /** In the order in which they are set up. */
  readonly planes: readonly Installed[]
  needsOf(type: PlaneType): PlaneRequirements | undefined
  edgesFrom(id: string): readonly TopologyEdge[]
  /** The environments that are bound to a data plane. */
  boundTo(id: string): readonly Registered[]
  registeredAs(id: string): Registered | undefined
  /** `document of v0.16` and `charts of v0.17`. */
  readonly document: string
  readonly figures: string
}

export function setupOf(topology: Topology, resources: readonly unknown[], isSingleCluster: boolean): Setup {
  const { release, nodes, edges, clusters } = topology
  const known = new Map(
    nodes.map((node): [string, Registered] => [
      node.id,
      { node, value: node.resource === undefined ? undefined : resources[node.resource] },
    ]),
  )
  const from = new Map<string, TopologyEdge[]>()
  const bound = new Map<string, Registered[]>()
  for (const edge of edges) {
    const environment = known.get(edge.from)
    listIn(from, edge.from).push(edge)
    if (environment?.node.kind === 'Environment') listIn(bound, edge.to).push(environment)
  }
  const installed = clusters.map(({ id, type, planeID, nodes }) => {
    return { id, type, planeID, registered: nodes.flatMap((node) => known.get(node) ?? []) }
  })
  const { documented, figures } = basisOf[release]
  return {
    release,
    line: lineOfRelease(release),
    topology,
    isSingleCluster,
    shell: createShell(isSingleCluster),
    planes: ORDER.flatMap((type) => installed.filter((plane) => plane.type === type)),
    needsOf: (type) => requirementsOf[release][type],
    edgesFrom: (id) => from.get(id) ?? [],
    boundTo: (id) => bound.get(id) ?? [],
    registeredAs: (id) => known.get(id),
    document: `document of ${documented}`,
    figures: figures === 'charts' ? `charts of ${release}` : `document of ${documented}`,
  }
}

/** The order of operations of the document. */
const ORDER: readonly PlaneType[] = ['observability', 'data', 'build', 'workflow']

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const known = lists.get(key) ?? []
  lists.set(key, known)
  return known
}
