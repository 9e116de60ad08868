/** Which group contains which nodes: namespaces and organizations, next to cluster-scoped resources. */
import { groupBy } from '../../base/group-by.ts'
import { kindInfoOf, type PlaneType, planeTypeOf } from '../../releases/kinds.ts'
import { STORE } from '../nodes.ts'
import type { Topology, TopologyNode } from '../topology.ts'

export interface Group {
  /** What contains them; undefined if nothing does. */
  readonly parent: TopologyNode | undefined
  readonly nodes: readonly TopologyNode[]
}

/** Environments first, then the planes in the order in which they are set up, then what they need. */
const ORDER: Readonly<Record<PlaneType, number>> = { data: 1, build: 2, workflow: 2, observability: 3 }

const rank = ({ kind }: TopologyNode): number => {
  const type = planeTypeOf(kind)
  if (type !== undefined) return ORDER[type]
  return kindInfoOf(kind) ? 0 : 4
}

/** Groups sorted by name, cluster-scoped resources last. */
export function groupsOf({ nodes }: Topology): Group[] {
  const isParent = ({ kind }: TopologyNode): boolean => kind === 'Namespace' || kind === 'Organization'
  const byParent = groupBy(
    nodes.filter((node) => !isParent(node)),
    ({ parent }) => parent,
  )
  const inside = nodes
    .filter(isParent)
    .sort(byName)
    .map((parent): Group => ({ parent, nodes: (byParent.get(parent.id) ?? []).sort(byRank) }))
  const outside = (byParent.get(undefined) ?? []).sort(byRank)
  return outside.length > 0 ? [...inside, { parent: undefined, nodes: outside }] : inside
}

const byName = (a: TopologyNode, b: TopologyNode): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
export const byRank = (a: TopologyNode, b: TopologyNode): number => rank(a) - rank(b) || byName(a, b)

/** Whether a node is only referred to and is missing from the resources. */
export function isMissing({ resource, kind }: TopologyNode): boolean {
  return resource === undefined && !ELSEWHERE.includes(kind)
}

/** Whether a node is missing, or needs a plane that is. */
export function isFaulty(node: TopologyNode): boolean {
  return isMissing(node) || node.unresolved !== undefined
}

/** Kinds that need not be among the resources. */
const ELSEWHERE: readonly string[] = ['Namespace', 'Organization', 'SecretReference', STORE]

/** The display name of a node. */
export function titleOf({ name, displayName }: TopologyNode): string {
  return displayName === undefined ? name : `${displayName} (${name})`
}
