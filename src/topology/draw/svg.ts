/** A topology as an SVG, readable in light and dark themes. */
import { printable } from '../../base/inert.ts'
import type { Topology } from '../topology.ts'
import { isMissing, titleOf } from './children.ts'
import { type Box, LINE, layout, PADDING, type Route } from './layout.ts'
import { FONT, LABEL_FONT } from './measure.ts'

/** Larger pictures take minutes to lay out and cannot be read. */
const MOST_DRAWN = 1500

/** @throws RangeError for more nodes than can be drawn. */
export function svg(topology: Topology): string {
  if (topology.nodes.length > MOST_DRAWN)
    throw new RangeError(
      `a picture is limited to ${MOST_DRAWN} resources, not ${topology.nodes.length}: draw it with Graphviz (dot)`,
    )
  const { width, height, boxes, routes } = layout(topology)
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="title description">`,
    '<title id="title">OpenChoreo topology</title>',
    `<desc id="description">${escaped(summaryOf(topology))}</desc>`,
    STYLE,
    MARKERS,
    ...boxes.filter(({ role }) => role === 'group').map(groupShape),
    ...routes.map(edgeShape),
    ...boxes.filter(({ role }) => role !== 'group').map(nodeShape),
    '</svg>',
  ].join('\n')}\n`
}

const STYLE = `<style>
svg { background: #fff; font: ${FONT}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.node rect { fill: #f6f8fa; stroke: #57606a; } .node text { fill: #1f2328; } .node .kind { fill: #57606a; }
.group rect { fill: none; stroke: #d0d7de; } .group text { fill: #57606a; }
.edge path { fill: none; stroke: #57606a; } .edge text { fill: #57606a; font-size: ${LABEL_FONT}px; paint-order: stroke; stroke: #fff; stroke-width: 3px; } .tip { fill: #57606a; }
.missing rect, .dangling path { stroke: #cf222e; stroke-dasharray: 4 3; } .missing .kind, .dangling text, .tip-dangling { fill: #cf222e; }
.elsewhere rect { fill: none; } .default path { stroke-dasharray: 4 3; } .invalid rect { stroke: #9a6700; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117; } .edge text { stroke: #0d1117; }
.node rect { fill: #161b22; stroke: #8b949e; } .node text { fill: #e6edf3; } .node .kind, .group text, .edge text { fill: #9198a1; }
.group rect { stroke: #30363d; } .edge path { stroke: #8b949e; } .tip { fill: #8b949e; }
.elsewhere rect { fill: none; } .missing rect, .dangling path { stroke: #ff7b72; } .missing .kind, .dangling text, .tip-dangling { fill: #ff7b72; } .invalid rect { stroke: #d29922; }
}
</style>`

const MARKERS = ['tip', 'tip-dangling']
  .map(
    (id) =>
      `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="${id}" d="M0 0L8 4L0 8z"/></marker>`,
  )
  .join('\n')

function nodeShape({ node, role, title, x, y, width, height }: Box): string {
  const classes = [
    'node',
    ...(role === 'stand-in' ? ['elsewhere'] : []),
    ...(isMissing(node) ? ['missing'] : []),
    ...(node.issues.length > 0 ? ['invalid'] : []),
  ]
  const states = [
    ...(isMissing(node) ? [', missing'] : []),
    ...(node.issues.length > 0 ? [`, not valid: ${node.issues.length}`] : []),
    ...(role === 'stand-in' ? [', also drawn elsewhere'] : []),
  ]
  return [
    `<g class="${classes.join(' ')}"><title>${escaped(`${node.kind} ${titleOf(node)}${states.join('')}`)}</title>`,
    `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" rx="${role === 'stand-in' ? fixed(height / 2) : 6}"/>`,
    `<text class="kind" x="${fixed(x + PADDING)}" y="${fixed(y + LINE)}">${escaped(node.kind)}</text>`,
    `<text x="${fixed(x + PADDING)}" y="${fixed(y + 2 * LINE)}">${escaped(title)}</text></g>`,
  ].join('')
}

function groupShape({ node, title, x, y, width, height }: Box): string {
  return [
    `<g class="group"><title>${escaped(`${node.kind} ${titleOf(node)}`)}</title>`,
    `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" rx="8"/>`,
    `<text x="${fixed(x + PADDING / 2)}" y="${fixed(y + FONT + 3)}">${escaped(title)}</text></g>`,
  ].join('')
}

function edgeShape({ edge: { from, to, how }, label, points, x, y }: Route): string {
  const path = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${fixed(point.x)} ${fixed(point.y)}`).join('')
  const tip = how === 'dangling' ? 'tip-dangling' : 'tip'
  return [
    `<g class="edge ${how}"><title>${escaped(`${from} ${label} ${to}${how === 'set' ? '' : `, ${how}`}`)}</title>`,
    `<path d="${path}" marker-end="url(#${tip})"/>`,
    `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="middle">${escaped(label)}</text></g>`,
  ].join('')
}

/** One sentence that describes the picture. */
function summaryOf({ nodes, edges }: Topology): string {
  const dangling = edges.filter(({ how }) => how === 'dangling').length
  return `${nodes.length} resources and ${edges.length} references${dangling > 0 ? `, ${dangling} of which do not resolve` : ''}.`
}

const fixed = (value: number): string => String(Math.round(value * 10) / 10)

/** Escapes special characters and removes what XML does not allow: no name can be markup. */
const escaped = (value: string): string =>
  printable(value)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
