/** A topology as a Mermaid flowchart. */
import { printable } from '../../base/inert.ts'
import type { Topology, TopologyNode } from '../topology.ts'
import { groupsOf, isFaulty, titleOf } from './children.ts'

export function mermaid(topology: Topology): string {
  // Generated ids, because names can be keywords of Mermaid.
  const ids = new Map(topology.nodes.map(({ id }, at) => [id, `n${at}`]))
  const nodeLine = (node: TopologyNode): string =>
    `    ${ids.get(node.id)}["${escaped(node.kind)}<br/>${escaped(titleOf(node))}"]${isFaulty(node) ? ':::missing' : ''}`
  const groups = groupsOf(topology).flatMap(({ parent, nodes }) =>
    parent
      ? [
          `  subgraph ${ids.get(parent.id)}["${escaped(parent.kind)} ${escaped(titleOf(parent))}"]`,
          ...nodes.map(nodeLine),
          '  end',
        ]
      : nodes.map(nodeLine),
  )
  const edges = topology.edges.map(({ from, to, field, how }) => {
    const arrow = how === 'set' ? '-->' : '-.->'
    return `  ${ids.get(from)} ${arrow}|"${escaped(field.replace(/^spec\./, ''))}"| ${ids.get(to)}`
  })
  const dangling = topology.edges.flatMap(({ how }, at) => (how === 'dangling' ? [at] : []))
  return [
    'flowchart LR',
    ...groups,
    ...edges,
    '  classDef missing stroke:#d1242f,stroke-dasharray:4',
    ...(dangling.length > 0 ? [`  linkStyle ${dangling.join(',')} stroke:#d1242f`] : []),
    '',
  ].join('\n')
}

/** Escapes with Mermaid's entities: no name can end the string or be markup. */
const escaped = (value: string): string =>
  printable(value).replace(/[^\p{L}\p{N} ._/:()-]/gu, (char) => `#${char.codePointAt(0)};`)
