/** A topology as a tree for a terminal. */
import { count } from '../../base/count.ts'
import { groupBy } from '../../base/group-by.ts'
import { printable } from '../../base/inert.ts'
import type { Topology, TopologyEdge, TopologyNode } from '../topology.ts'
import { groupsOf, isMissing, titleOf } from './children.ts'

export function text(topology: Topology): string {
  if (topology.nodes.length === 0) return 'No OpenChoreo plane found; nothing was drawn\n'
  const byId = new Map(topology.nodes.map((node) => [node.id, node]))
  const edges = groupBy(topology.edges, ({ from }) => from)
  const lines = groupsOf(topology).flatMap(({ parent, nodes }) => [
    parent ? `${parent.kind} ${titleOf(parent)}` : 'cluster-scoped, or without a namespace',
    ...nodes.flatMap((node, at) => branch(node, at === nodes.length - 1, edges.get(node.id) ?? [], byId)),
  ])
  return [...lines, ...shapeOf(topology), ''].map(printable).join('\n')
}

function branch(
  node: TopologyNode,
  isLast: boolean,
  edges: readonly TopologyEdge[],
  byId: ReadonlyMap<string, TopologyNode>,
): string[] {
  const margin = isLast ? '    ' : '│   '
  const notes = [
    ...(isMissing(node) ? ['missing'] : []),
    ...(node.issues.length > 0 ? [`not valid: ${count(node.issues.length, 'issue')}`] : []),
  ]
  const head = `${isLast ? '└── ' : '├── '}${node.kind} ${titleOf(node)}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`
  const references = edges.map(({ to, field, how }, at) => {
    const target = byId.get(to)
    const note = how === 'set' ? '' : how === 'default' ? ' [by default]' : ' [not found]'
    const place = target?.namespace !== undefined && target.namespace !== node.namespace ? ` in ${target.namespace}` : ''
    return `${margin}${at === edges.length - 1 ? '└─ ' : '├─ '}${field.replace(/^spec\./, '')} → ${target?.kind} ${target?.name ?? ''}${place}${note}`
  })
  return [head, ...references]
}

/** What the manifests say about clusters. */
function shapeOf({ clusters, multiRegion, sharedHosts }: Topology): string[] {
  const shared = clusters.filter(({ nodes }) => nodes.length > 1)
  const lines = [
    ...shared.map(({ type, planeID, nodes }) => `${type} planes with planeID ${planeID} share a cluster: ${nodes.join(', ')}`),
    ...sharedHosts.map(({ host, nodes }) => `public host on different clusters: ${host} on ${nodes.join(', ')}`),
    ...(multiRegion ? ['multi-region: every data plane has its own public hosts'] : []),
  ]
  return lines.length > 0 ? ['', ...lines] : []
}
