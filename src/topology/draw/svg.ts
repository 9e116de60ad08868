/** A topology as an SVG, readable in light and dark themes. */
import type { Topology, TopologyEdge } from '../topology.ts'
import { isFaulty, titleOf } from './children.ts'
import { escaped } from './escaped.ts'
import type { Box, PlacedFrame } from './layout.ts'
import { legendOf } from './legend.ts'
import { LINE, PADDING, SYMBOL } from './measure.ts'
import { type Bus, type Connection, type ControlPlane, type Picture, type Promotion, pictureOf } from './picture.ts'
import type { Route } from './route.ts'
import { STYLE } from './style.ts'
import { lookOf, looks } from './symbols.ts'

/** Larger pictures cannot be read. */
const MOST_DRAWN = 1500

/** A file of its own. */
export function svg(topology: Topology): string {
  const element = svgElement(topology, drawable(topology), {
    attributes: 'role="img" aria-labelledby="title description"',
    style: `<style>${STYLE}</style>`,
    boxAttributes: () => '',
    betweenTexts: '',
  })
  return `${element}\n`
}

/** @throws RangeError for more nodes than can be drawn. */
export function drawable(topology: Topology): Picture {
  if (topology.nodes.length > MOST_DRAWN)
    throw new RangeError(
      `a picture is limited to ${MOST_DRAWN} resources, not ${topology.nodes.length}: draw it with Graphviz (dot)`,
    )
  return pictureOf(topology)
}

/** Where a picture is, and what it is there. */
export interface Surroundings {
  /** Attributes of the element. */
  readonly attributes: string
  /** Its style element, or nothing where the page has the styles. */
  readonly style: string
  /** More attributes of a box, beginning with a space. */
  readonly boxAttributes: (box: Box, at: number) => string
  /** Between the texts of a box, which are lines: for what reads them as one. */
  readonly betweenTexts: string
}

/** The element of a picture. */
export function svgElement(topology: Topology, picture: Picture, surroundings: Surroundings): string {
  const { attributes, style } = surroundings
  const legend = legendOf(topology, picture)
  const [w, h] = [Math.ceil(Math.max(picture.width, legend.width)), Math.ceil(picture.height + legend.height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" ${attributes}>`,
    '<title id="title">OpenChoreo topology</title>',
    `<desc id="description">${escaped(summaryOf(topology))}</desc>`,
    ...(style === '' ? [] : [style]),
    MARKERS,
    ...shapesOf(picture, surroundings),
    ...legend.shapes(picture.height),
    '</svg>',
  ].join('\n')
}

function shapesOf(
  { controlPlane, frames, routes, connections, buses, promotions, boxes }: Picture,
  { boxAttributes, betweenTexts }: Surroundings,
): string[] {
  return [
    controlPlaneShape(controlPlane),
    ...frames.map(frameShape),
    ...connections.map(connectionShape),
    ...buses.map((bus) => busShape(bus, controlPlane)),
    ...routes.flatMap(routeShapes),
    ...promotions.map(promotionShape),
    ...boxes.map((box, at) => boxShape(box, boxAttributes(box, at), betweenTexts)),
  ]
}

const MARKERS = ['tip', 'tip-dangling', 'tip-agent', 'tip-promotion']
  .map(
    (id) =>
      `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" markerUnits="userSpaceOnUse"><path class="${id}" d="M0 0L8 4L0 8z"/></marker>`,
  )
  .join('\n')

function controlPlaneShape({ gateway, ...frame }: ControlPlane): string {
  const shape = `<g class="frame control"><title>Control plane</title>${rectangle(frame, 8)}${textAt(frame.x + 12, frame.y + 18, 'Control plane')}</g>`
  if (!gateway) return shape
  const { x, y, height, label } = gateway
  return `${shape}\n<g class="gateway"><title>${escaped(label)}</title>${rectangle(gateway, 6)}${textAt(x + 12, y + height / 2 + 4, label)}</g>`
}

function frameShape(frame: PlacedFrame): string {
  return `<g class="frame ${frame.kind}"><title>${escaped(frame.title)}</title>${rectangle(frame, 8)}${textAt(frame.x + 12, frame.y + 17, frame.title)}</g>`
}

function boxShape(box: Box, attributes: string, between: string): string {
  const { node, lines } = box
  const look = lookOf(node.kind)
  const classes = ['node', look, ...(isFaulty(node) ? ['missing'] : []), ...(node.issues.length > 0 ? ['invalid'] : [])]
  const title = [`${node.kind} ${titleOf(node)}`, ...lines.slice(2).map(({ text }) => text)].join(', ')
  const texts = lines.map(({ text, role }, at) => {
    const [x, y] = [box.x + PADDING + SYMBOL, box.y + (at + 1) * LINE + 1]
    return `<text class="${role}" x="${fixed(x)}" y="${fixed(y)}">${escaped(text)}</text>`
  })
  const symbol = `<path class="symbol" d="${looks[look].path}" transform="translate(${fixed(box.x + PADDING)} ${fixed(box.y + 8)})"/>`
  return `<g class="${classes.join(' ')}" data-id="${escaped(node.id)}"${attributes}><title>${escaped(title)}</title>${rectangle(box, 6)}${symbol}${texts.join(between)}</g>`
}

/** A line for each source; several meet where they go up or down, and have one line into the target. */
function routeShapes({ trunk: { edges, how, to }, target, sources, x }: Route): string[] {
  const marker = ` marker-end="url(#${how === 'dangling' ? 'tip-dangling' : 'tip'})"`
  const path = (d: string, end = ''): string => `<path d="${d}"${end}/>`
  const [only, ...others] = sources
  if (only && others.length === 0) {
    const turn = only.port.y === target.y ? '' : `H${fixed(x)}V${fixed(target.y)}`
    const d = `M${fixed(only.port.x)} ${fixed(only.port.y)}${turn}H${fixed(target.x)}`
    return edges.map((edge) => `<g class="edge ${how}">${titleOfEdge(edge)}${path(d, marker)}</g>`)
  }
  const ys = [target.y, ...sources.map(({ port }) => port.y)]
  const trunk = `M${fixed(x)} ${fixed(Math.min(...ys))}V${fixed(Math.max(...ys))}M${fixed(x)} ${fixed(target.y)}H${fixed(target.x)}`
  const byId = new Map(edges.map((edge) => [edge.from, edge]))
  return [
    ...sources.flatMap(({ id, port }) => {
      const edge = byId.get(id)
      return edge
        ? [`<g class="edge ${how}">${titleOfEdge(edge)}${path(`M${fixed(port.x)} ${fixed(port.y)}H${fixed(x)}`)}</g>`]
        : []
    }),
    `<g class="trunk ${how}"><title>${escaped(`${edges.length} references to ${to}`)}</title>${path(trunk, marker)}</g>`,
  ]
}

function titleOfEdge({ from, to, field, how }: TopologyEdge): string {
  return `<title>${escaped(`${from} ${field.replace(/^spec\./, '')} ${to}${how === 'set' ? '' : `, ${how}`}`)}</title>`
}

function connectionShape({ frame, isOffline, from, x }: Connection): string {
  const title = `agent of ${frame.title}${isOffline ? ', not connected' : ''}`
  return `<g class="agent${isOffline ? ' offline' : ''}"><title>${escaped(title)}</title><path d="M${fixed(from.x)} ${fixed(from.y)}H${fixed(x)}"/></g>`
}

function busShape({ x, from, isOffline }: Bus, { gateway }: ControlPlane): string {
  const end = gateway ? gateway.y + gateway.height : 0
  const path = `<path d="M${fixed(x)} ${fixed(from)}V${fixed(end)}" marker-end="url(#tip-agent)"/>`
  return `<g class="agent${isOffline ? ' offline' : ''}"><title>agents connect to the Cluster Gateway</title>${path}</g>`
}

function promotionShape({ promotion: { from, to }, points }: Promotion): string {
  const d = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${fixed(x)} ${fixed(y)}`).join('')
  return `<g class="promotion"><title>${escaped(`promotion from ${from} to ${to}`)}</title><path d="${d}" marker-end="url(#tip-promotion)"/></g>`
}

/** One sentence that describes the picture. */
export function summaryOf({ nodes, edges }: Topology): string {
  const dangling =
    edges.filter(({ how }) => how === 'dangling').length + nodes.flatMap(({ unresolved = [] }) => unresolved).length
  return `${nodes.length} resources and ${edges.length} references${dangling > 0 ? `, ${dangling} of which do not resolve` : ''}.`
}

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const rectangle = ({ x, y, width, height }: Rectangle, radius: number): string =>
  `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" rx="${radius}"/>`

const textAt = (x: number, y: number, text: string): string => `<text x="${fixed(x)}" y="${fixed(y)}">${escaped(text)}</text>`

const fixed = (value: number): string => String(Math.round(value * 10) / 10)
