/** What a picture shows: frames of boxes in three columns, so that references lead from one column to the next. */
import { groupBy } from '../../base/group-by.ts'
import { planeTypeOf } from '../../releases/kinds.ts'
import { STORE } from '../nodes.ts'
import type { Topology, TopologyEdge, TopologyNode } from '../topology.ts'
import { byRank, titleOf } from './children.ts'
import { linesOf, type TextLine } from './lines.ts'

/** What is drawn of a node. */
export interface Content {
  readonly node: TopologyNode
  readonly lines: readonly TextLine[]
}

/** A namespace, a cluster, or what is in neither. */
export interface Frame {
  readonly kind: 'namespace' | 'cluster' | 'other'
  readonly title: string
  /** The id of the cluster or namespace. */
  readonly id: string
  readonly boxes: readonly Content[]
}

/** References that are drawn with one line: they lead to one box, and are resolved alike. */
export interface Trunk {
  readonly to: string
  readonly how: TopologyEdge['how']
  readonly edges: readonly TopologyEdge[]
}

export interface Plan {
  /** Environments and what refers to planes; data, build and workflow planes; observability planes. */
  readonly columns: readonly [readonly Frame[], readonly Frame[], readonly Frame[]]
  readonly trunks: readonly Trunk[]
}

export function planOf(topology: Topology): Plan {
  const { nodes, edges, clusters } = topology
  const lines = linesOf(topology)
  const referred = new Set(edges.map(({ to }) => to))
  const shown = nodes.filter((node) => !PARENTS.includes(node.kind) && !isLine(node, referred))
  const content = (own: readonly TopologyNode[]): Content[] => own.map((node) => ({ node, lines: lines(node) }))
  const columns = [0, 1, 2].map((column) => shown.filter((node) => columnOf(node) === column))
  const parents = new Map(nodes.filter(({ kind }) => PARENTS.includes(kind)).map((node) => [node.id, node]))
  const first = [...groupBy(columns[0] ?? [], ({ parent }) => parent)].map(([parent, own]): Frame => {
    const node = parent === undefined ? undefined : parents.get(parent)
    const sorted = inOrderOfPromotion([...own].sort(byRank), topology)
    if (!node) return { kind: 'other', title: 'cluster-scoped, or without a namespace', id: '', boxes: content(sorted) }
    return { kind: 'namespace', title: `${node.kind} ${titleOf(node)}`, id: node.id, boxes: content(sorted) }
  })
  const titles = new Map(clusters.map(({ id, type, planeID }) => [id, `${type} cluster ${planeID}`]))
  const framesIn = (column: readonly TopologyNode[]): Frame[] =>
    [...groupBy(column, ({ cluster }) => cluster)].map(([cluster = '', own]) => ({
      kind: cluster === '' ? 'other' : 'cluster',
      title: titles.get(cluster) ?? 'not found',
      id: cluster,
      boxes: content(own),
    }))
  return {
    columns: [first.sort(byTitle), framesIn(columns[1] ?? []), framesIn(columns[2] ?? [])],
    trunks: trunksOf(edges, new Map(shown.map((node) => [node.id, columnOf(node)]))),
  }
}

const PARENTS: readonly string[] = ['Namespace', 'Organization']

/** A store, and a secret that a plane refers to, are lines in the boxes of planes. */
function isLine({ kind, id }: TopologyNode, referred: ReadonlySet<string>): boolean {
  return kind === STORE || (kind === 'SecretReference' && referred.has(id))
}

function columnOf({ kind }: TopologyNode): number {
  const type = planeTypeOf(kind)
  return type === undefined ? 0 : type === 'observability' ? 2 : 1
}

/** References within a column are lines of boxes. */
function trunksOf(edges: readonly TopologyEdge[], columns: ReadonlyMap<string, number>): Trunk[] {
  const drawn = edges.filter(({ from, to }) => (columns.get(from) ?? 3) < (columns.get(to) ?? 0))
  return [...groupBy(drawn, ({ to, how }) => `${how} ${to}`).values()].flatMap((own) => {
    const [first] = own
    return first ? [{ to: first.to, how: first.how, edges: own }] : []
  })
}

/** Environments in the order of their pipelines, before everything else. */
function inOrderOfPromotion(nodes: readonly TopologyNode[], { promotions }: Topology): TopologyNode[] {
  const environments = nodes.filter(({ kind }) => kind === 'Environment')
  const ids = new Set(environments.map(({ id }) => id))
  const before = groupBy(
    promotions.filter(({ from, to }) => ids.has(from) && ids.has(to) && from !== to),
    ({ to }) => to,
  )
  const sorted: TopologyNode[] = []
  const done = new Set<string>()
  const byId = new Map(environments.map((node) => [node.id, node]))
  const visit = (node: TopologyNode): void => {
    if (done.has(node.id)) return
    done.add(node.id)
    for (const { from } of before.get(node.id) ?? []) {
      const earlier = byId.get(from)
      if (earlier) visit(earlier)
    }
    sorted.push(node)
  }
  // Pipelines of hundreds of stages are not drawn.
  for (const node of environments) visit(node)
  return [...sorted, ...nodes.filter(({ kind }) => kind !== 'Environment')]
}

const byTitle = (a: Frame, b: Frame): number =>
  Number(a.kind === 'other') - Number(b.kind === 'other') || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)
