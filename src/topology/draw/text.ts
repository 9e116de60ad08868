/** A topology as a tree for a terminal. */
import { count } from '../../base/count.ts'
import { groupBy } from '../../base/group-by.ts'
import { printable } from '../../base/inert.ts'
import { STORE } from '../nodes.ts'
import type { Topology, TopologyEdge, TopologyNode, TopologyPromotion } from '../topology.ts'
import { groupsOf, isMissing, titleOf } from './children.ts'
import { notesOf } from './notes.ts'

export function text(topology: Topology): string {
  if (topology.nodes.length === 0) return 'No OpenChoreo plane found; nothing was drawn\n'
  const context: Context = {
    byId: new Map(topology.nodes.map((node) => [node.id, node])),
    edges: groupBy(topology.edges, ({ from }) => from),
    promotions: groupBy(topology.promotions, ({ pipeline }) => pipeline),
  }
  const lines = groupsOf(topology).flatMap(({ parent, nodes }) => {
    // The references to a store say all that is known of it.
    const shown = nodes.filter(({ kind }) => kind !== STORE)
    if (shown.length === 0 && !parent) return []
    return [
      parent ? `${parent.kind} ${titleOf(parent)}` : 'cluster-scoped, or without a namespace',
      ...shown.flatMap((node, at) => branch(node, at === shown.length - 1, context)),
    ]
  })
  return [...lines, ...shapeOf(topology), ''].map(printable).join('\n')
}

interface Context {
  readonly byId: ReadonlyMap<string, TopologyNode>
  readonly edges: ReadonlyMap<string, readonly TopologyEdge[]>
  readonly promotions: ReadonlyMap<string, readonly TopologyPromotion[]>
}

function branch(node: TopologyNode, isLast: boolean, { byId, edges, promotions }: Context): string[] {
  const margin = isLast ? '    ' : '│   '
  const notes = [...(isMissing(node) ? ['missing'] : []), ...notesOf(node)]
  const head = `${isLast ? '└── ' : '├── '}${node.kind} ${titleOf(node)}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`
  const steps = promotions.get(node.id) ?? []
  const promoted = new Set(steps.flatMap(({ from, to }) => [from, to]))
  const below = [
    ...(edges.get(node.id) ?? [])
      // The steps name these environments.
      .filter(({ to }) => !promoted.has(to))
      .map((edge) => referenceText(edge, node, byId)),
    ...steps.map(({ from, to }) => `${nameOf(byId.get(from))} → ${nameOf(byId.get(to))}`),
    ...(node.unresolved ?? []).map((field) => `${fieldName(field)} → no data plane [not set, and no default found]`),
  ]
  return [head, ...below.map((line, at) => `${margin}${at === below.length - 1 ? '└─ ' : '├─ '}${line}`)]
}

function referenceText({ to, field, how }: TopologyEdge, node: TopologyNode, byId: Context['byId']): string {
  const target = byId.get(to)
  const note = how === 'set' ? '' : how === 'default' ? ' [by default]' : ' [not found]'
  const place = target?.namespace !== undefined && target.namespace !== node.namespace ? ` in ${target.namespace}` : ''
  return `${fieldName(field)} → ${target?.kind} ${target?.name ?? ''}${place}${note}`
}

/** An environment of a pipeline, and whether it is missing. */
function nameOf(node: TopologyNode | undefined): string {
  return node === undefined ? '' : `${node.name}${isMissing(node) ? ' [not found]' : ''}`
}

const fieldName = (field: string): string => field.replace(/^spec\./, '')

/** What the manifests say about clusters. */
function shapeOf({ clusters, multiRegion, sharedHosts }: Topology): string[] {
  const shared = clusters.filter(({ nodes }) => nodes.length > 1)
  const lines = [
    ...shared.map(({ type, planeID, nodes }) => `${type} planes with planeID ${planeID} share a cluster: ${nodes.join(', ')}`),
    ...sharedHosts.map(({ host, nodes }) => `public host on different clusters: ${host} on ${nodes.join(', ')}`),
    ...(multiRegion
      ? [
          `${count(clusters.filter(({ type }) => type === 'data').length, 'cluster')} of data planes, each with public hosts of its own`,
        ]
      : []),
  ]
  return lines.length > 0 ? ['', ...lines] : []
}
