/** The layout of a picture: dagre lays out each connected part, and the parts are arranged in columns. */
import dagre from '@dagrejs/dagre'
import { printable } from '../../base/inert.ts'
import type { Topology, TopologyEdge, TopologyNode } from '../topology.ts'
import { groupsOf, titleOf } from './children.ts'
import { FONT, fitting, LABEL_FONT, widthOf } from './measure.ts'

export const PADDING = 12
export const LINE = 18
/** Longer names are truncated; the tooltip has the full name. */
const LONGEST = 360
/** Nodes that more groups refer to are drawn in each of them, because arrows across the whole picture are hard to follow. */
const MOST_GROUPS = 2
const GAP = 24
const MARGIN = 16
/** Space for the title of a group. */
const HEAD = 12

export interface Box {
  readonly node: TopologyNode
  /** A `stand-in` is a copy of a resource's box, drawn in a group that refers to it. */
  readonly role: 'group' | 'node' | 'stand-in'
  readonly title: string
  /** Of the top left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Route {
  readonly edge: TopologyEdge
  readonly label: string
  readonly points: readonly Point[]
  /** Of the center of its label. */
  readonly x: number
  readonly y: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly routes: readonly Route[]
}

export function layout(topology: Topology): Layout {
  const parts = partsOf(topology)
  const columnWidth = Math.max(...parts.map(({ width }) => width), 200)
  const total = parts.reduce((sum, { height }) => sum + height + GAP, 0)
  // The target aspect ratio is 3:2.
  const columns = Math.min(parts.length, Math.max(1, Math.round(Math.sqrt((1.5 * total) / columnWidth))))
  const heights = Array.from({ length: columns }, () => MARGIN)
  const boxes: Box[] = []
  const routes: Route[] = []
  for (const part of parts) {
    const column = heights.indexOf(Math.min(...heights))
    const by = { x: MARGIN + column * (columnWidth + GAP), y: heights[column] ?? MARGIN }
    boxes.push(...part.boxes.map((box) => moved(box, by)))
    routes.push(...part.routes.map((route) => ({ ...moved(route, by), points: route.points.map((point) => moved(point, by)) })))
    heights[column] = by.y + part.height + GAP
  }
  const width = 2 * MARGIN + columns * columnWidth + (columns - 1) * GAP
  return { width, height: Math.max(...heights, 60) - GAP + MARGIN, boxes, routes }
}

const moved = <Placed extends Point>(placed: Placed, by: Point): Placed => ({
  ...placed,
  x: placed.x + by.x,
  y: placed.y + by.y,
})

/** Parts that are connected by arrows or groups, then single nodes. */
function partsOf(topology: Topology): Layout[] {
  const groups = groupsOf(topology)
  // A node without a group is a part of its own.
  const groupOf = new Map(groups.flatMap(({ parent, nodes }) => nodes.map((node) => [node.id, parent?.id ?? node.id])))
  const hubs = hubsOf(topology.edges, groupOf)
  const ends = topology.edges.map((edge): Ends => {
    const group = groupOf.get(edge.from) ?? edge.from
    return { edge, group, to: hubs.has(edge.to) && groupOf.get(edge.to) !== group ? `${group} ${edge.to}` : edge.to }
  })
  const rootOf = joined(ends.map(({ edge, group, to }) => [group, to === edge.to ? (groupOf.get(to) ?? to) : group]))
  const parts = new Map<string, Part>()
  const alone: TopologyNode[] = []
  const connected = new Set(ends.flatMap(({ edge, to }) => [edge.from, to]))
  const partOf = (group: string): Part => {
    const root = rootOf(group)
    const part = parts.get(root) ?? { groups: [], ends: [] }
    parts.set(root, part)
    return part
  }
  for (const { parent, nodes } of groups) {
    if (parent) partOf(parent.id).groups.push({ parent, nodes })
    else
      for (const node of nodes) {
        if (connected.has(node.id)) partOf(node.id).groups.push({ parent, nodes: [node] })
        else alone.push(node)
      }
  }
  for (const end of ends) partOf(end.group).ends.push(end)
  const byId = new Map(topology.nodes.map((node) => [node.id, node]))
  const drawn = [...parts.values()].map((part) => drawnPart(part, byId))
  return alone.length > 0 ? [...drawn, rows(alone, Math.max(...drawn.map(({ width }) => width), 800))] : drawn
}

/** An edge, the group that it starts in, and the box that it points to. */
interface Ends {
  readonly edge: TopologyEdge
  readonly group: string
  readonly to: string
}

interface Part {
  readonly groups: { readonly parent: TopologyNode | undefined; readonly nodes: readonly TopologyNode[] }[]
  readonly ends: Ends[]
}

function hubsOf(edges: readonly TopologyEdge[], groupOf: ReadonlyMap<string, string>): Set<string> {
  const from = new Map<string, Set<string>>()
  for (const { from: id, to } of edges) {
    const group = groupOf.get(id) ?? id
    if (group !== groupOf.get(to)) from.set(to, (from.get(to) ?? new Set()).add(group))
  }
  return new Set([...from].filter(([, groups]) => groups.size > MOST_GROUPS).map(([id]) => id))
}

/** Returns the representative of each name: names that are connected by pairs have the same one (union-find). */
function joined(pairs: readonly (readonly [string, string])[]): (name: string) => string {
  const roots = new Map<string, string>()
  const rootOf = (name: string): string => {
    let root = name
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next
    for (let at = name; at !== root; ) {
      const next = roots.get(at) ?? root
      roots.set(at, root)
      at = next
    }
    return root
  }
  for (const [a, b] of pairs) {
    const [rootOfA, rootOfB] = [rootOf(a), rootOf(b)]
    if (rootOfA !== rootOfB) roots.set(rootOfB, rootOfA)
  }
  return rootOf
}

function drawnPart({ groups, ends }: Part, byId: ReadonlyMap<string, TopologyNode>): Layout {
  const graph = new dagre.graphlib.Graph({ compound: true, multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 20, ranksep: 90 })
  graph.setDefaultEdgeLabel(() => ({}))
  const drawn = new Map<string, Pick<Box, 'node' | 'role'>>()
  const place = (id: string, node: TopologyNode, role: 'node' | 'stand-in', group: string | undefined): void => {
    if (drawn.has(id)) return
    drawn.set(id, { node, role })
    graph.setNode(id, sizeOf(node))
    if (group !== undefined) graph.setParent(id, group)
  }
  for (const { parent, nodes } of groups) {
    if (parent) {
      drawn.set(parent.id, { node: parent, role: 'group' })
      // dagre gives an empty group no size.
      graph.setNode(parent.id, nodes.length === 0 ? sizeOf(parent) : {})
    }
    for (const node of nodes) place(node.id, node, 'node', parent?.id)
  }
  for (const { edge, group, to } of ends) {
    const target = byId.get(edge.to)
    if (target && to !== edge.to) place(to, target, 'stand-in', drawn.has(group) && group !== edge.from ? group : undefined)
  }
  const name = (end: Ends): string => `${end.edge.field} ${end.edge.from}`
  for (const end of ends) {
    const label = { width: widthOf(labelOf(end.edge), LABEL_FONT), height: FONT, labelpos: 'c' }
    graph.setEdge(end.edge.from, end.to, label, name(end))
  }
  dagre.layout(graph)
  const boxes = [...drawn].map(([id, { node, role }]): Box => {
    const { x, y, width, height } = graph.node(id)
    const head = role === 'group' ? HEAD : 0
    const title = role === 'group' ? fitting(printable(`${node.kind} ${titleOf(node)}`), width - PADDING) : titleIn(node)
    return { node, role, title, x: x - width / 2, y: y - height / 2 - head, width, height: height + head }
  })
  const routes = ends.map((end): Route => {
    const { points = [], x = 0, y = 0 } = graph.edge({ v: end.edge.from, w: end.to, name: name(end) })
    return { edge: end.edge, label: labelOf(end.edge), points, x, y: y - 4 }
  })
  return cropped(boxes, routes)
}

/** Moves a part to 0, without dagre's margins. */
function cropped(boxes: readonly Box[], routes: readonly Route[]): Layout {
  const points = routes.flatMap(({ points }) => points)
  const lefts = [...boxes, ...points].map(({ x }) => x)
  const tops = [...boxes, ...points].map(({ y }) => y)
  const by = { x: -smallest(lefts), y: -smallest(tops) }
  const rights = [...boxes.map(({ x, width }) => -x - width), ...points.map(({ x }) => -x)]
  const bottoms = [...boxes.map(({ y, height }) => -y - height), ...points.map(({ y }) => -y)]
  return {
    width: by.x - smallest(rights),
    height: by.y - smallest(bottoms),
    boxes: boxes.map((box) => moved(box, by)),
    routes: routes.map((route) => ({ ...moved(route, by), points: route.points.map((point) => moved(point, by)) })),
  }
}

const smallest = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), 0)

/** Nodes without references from or to them, in rows. */
function rows(nodes: readonly TopologyNode[], width: number): Layout {
  const boxes: Box[] = []
  let [x, y] = [0, 0]
  for (const node of nodes) {
    const size = sizeOf(node)
    if (x > 0 && x + size.width > width) [x, y] = [0, y + size.height + GAP]
    boxes.push({ node, role: 'node', title: titleIn(node), x, y, ...size })
    x += size.width + GAP
  }
  return cropped(boxes, [])
}

function sizeOf(node: TopologyNode): { width: number; height: number } {
  const width = Math.max(widthOf(node.kind, FONT), widthOf(titleIn(node), FONT))
  return { width: width + 2 * PADDING, height: 2 * LINE + PADDING }
}

/** Measures the escaped text, which can be longer. */
const titleIn = (node: TopologyNode): string => fitting(printable(titleOf(node)), LONGEST)

const labelOf = ({ field }: TopologyEdge): string => field.replace(/^spec\./, '')
