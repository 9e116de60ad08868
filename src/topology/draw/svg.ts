/** A topology as a picture: boxes laid out by dagre, readable in light and dark. */
import dagre from '@dagrejs/dagre'
import type { Topology, TopologyEdge, TopologyNode } from '../topology.ts'
import { groupsOf, isMissing, titleOf } from './children.ts'

/** More take the layout minutes, and nobody can read them. */
const MOST_DRAWN = 1500

const FONT = 12
/** Of a character of a monospaced font, in its size; wide ones take two. */
const ADVANCE = 0.62
const PADDING = 12
const LINE = 18
/** Longer names are cut, and whole in the title. */
const LONGEST = 48

/** @throws RangeError for more nodes than can be drawn. */
export function svg(topology: Topology): string {
  if (topology.nodes.length > MOST_DRAWN)
    throw new RangeError(
      `a picture has room for ${MOST_DRAWN} resources, and these are ${topology.nodes.length}: draw them with dot`,
    )
  const graph = new dagre.graphlib.Graph({ compound: true, multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 90, marginx: 16, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  const groups = groupsOf(topology)
  for (const { parent, nodes } of groups) {
    if (parent) graph.setNode(parent.id, {})
    for (const node of nodes) {
      graph.setNode(node.id, sizeOf(node))
      if (parent) graph.setParent(node.id, parent.id)
    }
    // An empty group has no size of its own.
    if (parent && nodes.length === 0) graph.setNode(parent.id, sizeOf(parent))
  }
  topology.edges.forEach(({ from, to, field }, at) => {
    graph.setEdge(from, to, { width: widthOf(labelOf(field), FONT - 2), height: FONT, labelpos: 'c' }, String(at))
  })
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const shapes = groups.flatMap(({ parent, nodes }) => [
    ...(parent ? [groupShape(parent, graph.node(parent.id))] : []),
    ...nodes.map((node) => nodeShape(node, graph.node(node.id))),
  ])
  const edges = topology.edges.map((edge, at) => edgeShape(edge, graph.edge({ v: edge.from, w: edge.to, name: String(at) })))
  const [w, h] = [Math.ceil(Math.max(width, 200)), Math.ceil(Math.max(height, 60))]
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="title description">`,
    '<title id="title">OpenChoreo topology</title>',
    `<desc id="description">${escaped(summaryOf(topology))}</desc>`,
    STYLE,
    MARKERS,
    ...shapes.filter(({ isGroup }) => isGroup).map(({ markup }) => markup),
    ...edges,
    ...shapes.filter(({ isGroup }) => !isGroup).map(({ markup }) => markup),
    '</svg>',
  ].join('\n')}\n`
}

const STYLE = `<style>
svg { background: #fff; font: ${FONT}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.node rect { fill: #f6f8fa; stroke: #57606a; } .node text { fill: #1f2328; } .node .kind { fill: #57606a; }
.group rect { fill: none; stroke: #d0d7de; } .group text { fill: #57606a; }
.edge path { fill: none; stroke: #57606a; } .edge text { fill: #57606a; font-size: ${FONT - 2}px; paint-order: stroke; stroke: #fff; stroke-width: 3px; } .tip { fill: #57606a; }
.missing rect, .dangling path { stroke: #cf222e; stroke-dasharray: 4 3; } .missing .kind, .dangling text, .tip-dangling { fill: #cf222e; }
.default path { stroke-dasharray: 4 3; } .invalid rect { stroke: #9a6700; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117; } .edge text { stroke: #0d1117; }
.node rect { fill: #161b22; stroke: #8b949e; } .node text { fill: #e6edf3; } .node .kind, .group text, .edge text { fill: #9198a1; }
.group rect { stroke: #30363d; } .edge path { stroke: #8b949e; } .tip { fill: #8b949e; }
.missing rect, .dangling path { stroke: #ff7b72; } .missing .kind, .dangling text, .tip-dangling { fill: #ff7b72; } .invalid rect { stroke: #d29922; }
}
</style>`

const MARKERS = ['tip', 'tip-dangling']
  .map(
    (id) =>
      `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="${id}" d="M0 0L8 4L0 8z"/></marker>`,
  )
  .join('\n')

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function sizeOf(node: TopologyNode): { width: number; height: number } {
  const width = Math.max(widthOf(node.kind, FONT), widthOf(cut(titleOf(node)), FONT))
  return { width: width + 2 * PADDING, height: 2 * LINE + PADDING }
}

/** In pixels. */
function widthOf(text: string, size: number): number {
  let units = 0
  for (const char of text)
    units +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        char,
      )
        ? 2
        : 1
  return Math.ceil(units * size * ADVANCE)
}

const cut = (text: string): string => {
  const characters = [...text]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text
}

interface Shape {
  readonly isGroup: boolean
  readonly markup: string
}

function nodeShape(node: TopologyNode, { x, y, width, height }: Box): Shape {
  const classes = ['node', ...(isMissing(node) ? ['missing'] : []), ...(node.issues.length > 0 ? ['invalid'] : [])]
  const state = isMissing(node) ? ', missing' : node.issues.length > 0 ? `, not valid: ${node.issues.length}` : ''
  const [left, top] = [x - width / 2, y - height / 2]
  return {
    isGroup: false,
    markup: [
      `<g class="${classes.join(' ')}"><title>${escaped(`${node.kind} ${titleOf(node)}${state}`)}</title>`,
      `<rect x="${fixed(left)}" y="${fixed(top)}" width="${fixed(width)}" height="${fixed(height)}" rx="6"/>`,
      `<text class="kind" x="${fixed(left + PADDING)}" y="${fixed(top + LINE)}">${escaped(node.kind)}</text>`,
      `<text x="${fixed(left + PADDING)}" y="${fixed(top + 2 * LINE)}">${escaped(cut(titleOf(node)))}</text></g>`,
    ].join(''),
  }
}

function groupShape(node: TopologyNode, { x, y, width, height }: Box): Shape {
  const [left, top] = [x - width / 2, y - height / 2]
  const title = `${node.kind} ${titleOf(node)}`
  return {
    isGroup: true,
    markup: [
      `<g class="group"><title>${escaped(title)}</title>`,
      `<rect x="${fixed(left)}" y="${fixed(top)}" width="${fixed(width)}" height="${fixed(height)}" rx="8"/>`,
      `<text x="${fixed(left + 8)}" y="${fixed(top + FONT + 2)}">${escaped(fitting(title, width - 16))}</text></g>`,
    ].join(''),
  }
}

/** As much of a text as fits. */
function fitting(text: string, width: number): string {
  if (widthOf(text, FONT) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, FONT) > width) characters.pop()
  return `${characters.join('')}…`
}

interface Route {
  readonly points?: readonly { readonly x: number; readonly y: number }[]
  readonly x?: number
  readonly y?: number
}

function edgeShape({ from, to, field, how }: TopologyEdge, { points = [], x = 0, y = 0 }: Route): string {
  const path = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${fixed(point.x)} ${fixed(point.y)}`).join('')
  const tip = how === 'dangling' ? 'tip-dangling' : 'tip'
  const label = labelOf(field)
  return [
    `<g class="edge ${how}"><title>${escaped(`${from} ${label} ${to}${how === 'set' ? '' : `, ${how}`}`)}</title>`,
    `<path d="${path}" marker-end="url(#${tip})"/>`,
    `<text x="${fixed(x)}" y="${fixed(y - 4)}" text-anchor="middle">${escaped(label)}</text></g>`,
  ].join('')
}

const labelOf = (field: string): string => field.replace(/^spec\./, '')

/** The picture in a sentence. */
function summaryOf({ nodes, edges }: Topology): string {
  const dangling = edges.filter(({ how }) => how === 'dangling').length
  return `${nodes.length} resources and ${edges.length} references${dangling > 0 ? `, ${dangling} of which lead nowhere` : ''}.`
}

const fixed = (value: number): string => String(Math.round(value * 10) / 10)

/** What XML allows, with its special characters escaped: no name can be markup. */
const escaped = (value: string): string =>
  value
    .replace(/[^\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\p{Cf}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
