/** A picture of a topology: the control plane above, columns of frames below, and lines between them. */
import { connectivityOf } from '../../../generated/setup.ts'
import { groupBy } from '../../base/group-by.ts'
import { lineOfRelease } from '../../releases/lines.ts'
import { places } from '../../releases/places.ts'
import type { Topology, TopologyPromotion } from '../topology.ts'
import { type Box, type Column, GUTTER, type PlacedFrame, placed } from './layout.ts'
import { FONT, PADDING, widthOf } from './measure.ts'
import { type Plan, planOf } from './plan.ts'
import { channelWidth, type Port, type Route, tracksOf } from './route.ts'

/** The way of an agent's connection, from the frame of its cluster to the Cluster Gateway. */
export interface Connection {
  readonly frame: PlacedFrame
  readonly isOffline: boolean
  /** Where it leaves the frame, and where it goes up. */
  readonly from: Port
  readonly x: number
}

/** The way up that the connections of a column share. */
export interface Bus {
  readonly x: number
  readonly from: number
  readonly isOffline: boolean
}

/** A promotion from one environment to another. */
export interface Promotion {
  readonly promotion: TopologyPromotion
  readonly points: readonly Port[]
}

/** The control plane, with the Cluster Gateway that agents connect to. */
export interface ControlPlane {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly gateway:
    | { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly label: string }
    | undefined
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly controlPlane: ControlPlane
  readonly frames: readonly PlacedFrame[]
  readonly boxes: readonly Box[]
  readonly routes: readonly Route[]
  readonly connections: readonly Connection[]
  readonly buses: readonly Bus[]
  readonly promotions: readonly Promotion[]
}

const MARGIN = 20
const CONTROL_HEIGHT = 84
/** Without anything but its title. */
const HEAD = 28
/** Between the control plane and the frames. */
const BELOW = 34
/** From a column to the way up of its connections. */
const STUB = 14

export function pictureOf(topology: Topology): Picture {
  const plan = planOf(topology)
  const hasGateway = hasAgents(topology)
  const controlHeight = hasGateway ? CONTROL_HEIGHT : HEAD
  const top = MARGIN + controlHeight + BELOW
  // Where boxes are does not depend on how wide channels are, so that the tracks can be counted first.
  const rough = columnsOf(plan, top, [0, 0])
  const channels = [0, 1].map((at) => tracksOf(spansBetween(rough, plan, at)))
  const columns = columnsOf(
    plan,
    top,
    channels.map(({ tracks }) => channelWidth(tracks)),
  )
  const routes = [0, 1].flatMap((at) => {
    const { routes } = tracksOf(spansBetween(columns, plan, at))
    const right = rightOf(columns[at])
    return routes.map((route) => ({ ...route, x: right + route.x }))
  })
  const frames = columns.flatMap((column) => column.frames)
  const connections = hasGateway ? connectionsOf(columns) : []
  const right = Math.max(...columns.filter((column) => column.frames.length > 0).map(rightOf), MARGIN + 300)
  const width = Math.max(right, ...connections.map(({ x }) => x + 2 * STUB)) + MARGIN
  const bottom = Math.max(...frames.map(({ y, height }) => y + height), MARGIN + controlHeight)
  return {
    width,
    height: bottom + MARGIN,
    controlPlane: controlPlaneOf(topology, connections, { width, height: controlHeight }),
    frames,
    boxes: frames.flatMap(({ boxes }) => boxes),
    routes,
    connections,
    buses: busesOf(connections),
    promotions: promotionsIn(topology, frames),
  }
}

/** Columns without frames take no space. */
function columnsOf(plan: Plan, top: number, widths: readonly number[]): Column[] {
  const isEmpty = (at: number): boolean => (plan.columns[at] ?? []).length === 0
  const columns = placed(plan, top, MARGIN, (at) => (isEmpty(at) ? 0 : (widths[at] ?? 0)))
  let shift = 0
  return columns.map((column, at) => {
    const moved = shift === 0 ? column : movedBy(column, -shift)
    if (isEmpty(at)) shift += column.width
    return moved
  })
}

function movedBy(column: Column, by: number): Column {
  const frames = column.frames.map((frame) => ({
    ...frame,
    x: frame.x + by,
    boxes: frame.boxes.map((box) => ({ ...box, x: box.x + by })),
  }))
  return { ...column, x: column.x + by, frames }
}

const rightOf = (column: Column | undefined): number => (column ? column.x + column.width : 0)

/** The trunks that lead from the columns up to one to the next. Only a missing column is skipped. */
function spansBetween(columns: readonly Column[], { trunks }: Plan, at: number): Omit<Route, 'x'>[] {
  const boxes = new Map(
    columns.flatMap(({ frames }, column) => frames.flatMap(({ boxes }) => boxes.map((box) => [box.node.id, { box, column }]))),
  )
  const inChannel = trunks.filter(({ to }) => boxes.get(to)?.column === at + 1)
  const used = new Map<string, number>()
  const spans = inChannel.flatMap((trunk): Omit<Route, 'x'>[] => {
    const target = boxes.get(trunk.to)
    if (!target) return []
    const nth = used.get(trunk.to) ?? 0
    used.set(trunk.to, nth + 1)
    const sources = trunk.edges.flatMap(({ from }) => {
      const source = boxes.get(from)
      return source ? [{ id: from, port: { x: source.box.x + source.box.width, y: middleOf(source.box) } }] : []
    })
    const middle = middleOf(target.box) + (OFFSETS[nth % OFFSETS.length] ?? 0)
    return [{ trunk, sources, target: { x: target.box.x, y: straight(sources, target.box, nth) ?? middle } }]
  })
  return spans.map((span) => ({ ...span, target: { ...span.target, y: free(span, spans) } }))
}

/** A line into a box is straight if the box reaches that far; with others, if that is near its middle. */
function straight(sources: Route['sources'], { y, height }: Box, nth: number): number | undefined {
  if (nth > 0) return undefined
  const reached = sources.map(({ port }) => port.y).filter((source) => source > y + CORNER && source < y + height - CORNER)
  return sources.length === 1 ? reached[0] : reached.find((source) => Math.abs(source - y - height / 2) < CORNER)
}

const CORNER = 8

/** Several lines into one box are apart. */
const OFFSETS: readonly number[] = [0, 8, -8]

/** The way into a box must not be on the way out of another one. */
function free(span: Omit<Route, 'x'>, all: readonly Omit<Route, 'x'>[]): number {
  const { y } = span.target
  if (span.sources.some(({ port }) => port.y === y)) return y
  const isTaken = all.some((other) => other !== span && other.sources.some(({ port }) => Math.abs(port.y - y) < 3))
  return isTaken ? y + 5 : y
}

const middleOf = ({ y, height }: Box): number => y + height / 2

function hasAgents({ release }: Topology): boolean {
  return places(lineOfRelease(release))['client-ca'].length > 0
}

/** Right of their column. */
function connectionsOf(columns: readonly Column[]): Connection[] {
  return columns.flatMap((column) =>
    column.frames
      .filter(({ kind }) => kind === 'cluster')
      .map((frame): Connection => {
        const isOffline = frame.boxes.every(({ node }) => node.state?.connected === false)
        return { frame, isOffline, from: { x: frame.x + frame.width, y: frame.y + STUB }, x: rightOf(column) + STUB }
      }),
  )
}

function busesOf(connections: readonly Connection[]): Bus[] {
  return [...groupBy(connections, ({ x }) => x)].map(([x, own]) => ({
    x,
    from: Math.max(...own.map(({ from }) => from.y)),
    isOffline: own.every(({ isOffline }) => isOffline),
  }))
}

function controlPlaneOf(
  { release }: Topology,
  connections: readonly Connection[],
  { width, height }: { readonly width: number; readonly height: number },
): ControlPlane {
  const frame = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height }
  if (connections.length === 0) return { ...frame, gateway: undefined }
  const xs = connections.map(({ x }) => x)
  const port = connectivityOf[release]?.port
  const label = port === undefined ? 'Cluster Gateway' : `Cluster Gateway (wss://:${port})`
  const inner = { left: MARGIN + STUB, right: width - MARGIN - STUB }
  const own = widthOf(label, FONT) + 2 * PADDING
  const end = Math.min(inner.right, Math.max(...xs) + STUB)
  const x = Math.max(inner.left, Math.min(Math.min(...xs) - STUB, end - own))
  return { ...frame, gateway: { x, y: MARGIN + 32, width: Math.max(own, end - x), height: 38, label } }
}

/** To the next box straight down, to others around the boxes between. */
function promotionsIn({ promotions }: Topology, frames: readonly PlacedFrame[]): Promotion[] {
  const boxes = new Map(frames.flatMap((frame) => frame.boxes.map((box, at) => [box.node.id, { box, frame, at }] as const)))
  const distinct = new Map(promotions.map((promotion) => [`${promotion.from} ${promotion.to}`, promotion]))
  const used = new Map<string, number>()
  return [...distinct.values()].flatMap((promotion): Promotion[] => {
    const [from, to] = [boxes.get(promotion.from), boxes.get(promotion.to)]
    if (!from || !to || from.frame !== to.frame || from === to) return []
    const middle = from.box.x + from.box.width / 2
    if (to.at === from.at + 1)
      return [
        {
          promotion,
          points: [
            { x: middle, y: from.box.y + from.box.height },
            { x: middle, y: to.box.y },
          ],
        },
      ]
    const nth = used.get(from.frame.id) ?? 0
    used.set(from.frame.id, nth + 1)
    const x = from.box.x - 8 - (nth % TRACKS) * ((GUTTER - 4) / TRACKS)
    const [start, end] = [middleOf(from.box) + 4, middleOf(to.box) - 4]
    return [
      {
        promotion,
        points: [
          { x: from.box.x, y: start },
          { x, y: start },
          { x, y: end },
          { x: to.box.x, y: end },
        ],
      },
    ]
  })
}

const TRACKS = 4
