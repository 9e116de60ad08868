/** A topology in DOT, the language of Graphviz. */
import { printable } from '../../base/inert.ts'
import type { Topology, TopologyNode } from '../topology.ts'
import { groupsOf, isFaulty, titleOf } from './children.ts'

export function dot(topology: Topology): string {
  const nodeLine = (node: TopologyNode): string =>
    `    ${quoted(node.id)} [label=${quoted(`${node.kind}\n${titleOf(node)}`)}${isFaulty(node) ? ', color=red, style="rounded,dashed"' : ''}]`
  const groups = groupsOf(topology).flatMap(({ parent, nodes }, at) =>
    parent
      ? [
          `  subgraph cluster_${at} {`,
          `    label=${quoted(`${parent.kind} ${titleOf(parent)}`)}`,
          ...nodes.map(nodeLine),
          // An empty group would not be drawn.
          ...(nodes.length === 0 ? [`    ${quoted(parent.id)} [style=invis]`] : []),
          '  }',
        ]
      : nodes.map(nodeLine),
  )
  const styles = { set: '', default: ', style=dashed', dangling: ', style=dashed, color=red' } as const
  const edges = topology.edges.map(
    ({ from, to, field, how }) =>
      `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(field.replace(/^spec\./, ''))}${styles[how]}]`,
  )
  return ['digraph topology {', '  rankdir=LR', '  node [shape=box, style=rounded]', ...groups, ...edges, '}', ''].join('\n')
}

/** A string in DOT. */
const quoted = (value: string): string =>
  `"${value
    .split('\n')
    .map((line) => printable(line).replace(/[\\"]/g, '\\$&'))
    .join('\\n')}"`
