/** Where frames and boxes are: in columns, each frame near what refers to it. */
import { printable } from '../../base/inert.ts'
import type { TextLine } from './lines.ts'
import { FONT, fitting, LABEL_FONT, LINE, PADDING, SYMBOL, widthOf } from './measure.ts'
import type { Content, Frame, Plan } from './plan.ts'

interface Rectangle {
  /** Of the top left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A box with its place. */
export interface Box extends Rectangle, Omit<Content, 'lines'> {
  readonly lines: readonly TextLine[]
}

/** A frame with its place. */
export interface PlacedFrame extends Rectangle, Omit<Frame, 'boxes'> {
  readonly boxes: readonly Box[]
}

/** A column, and where the channel to the next one begins. */
export interface Column {
  readonly x: number
  readonly width: number
  readonly frames: readonly PlacedFrame[]
}

/** Longer texts are truncated; the tooltip has the whole of it. */
const LONGEST = 300
const GAP = 14
const FRAME_GAP = 22
const FRAME_HEAD = 26
/** Left of the boxes of a namespace, where promotions skip boxes. */
export const GUTTER = 22

/** @param widthOfChannel How wide the channel after each column is. */
export function placed(plan: Plan, top: number, left: number, widthOfChannel: (column: number) => number): Column[] {
  const columns: Column[] = []
  const centers = new Map<string, number>()
  let x = left
  for (const [at, frames] of plan.columns.entries()) {
    const wanted = wantedBy(plan, centers)
    const sorted = at === 0 ? frames : byWish(frames, wanted)
    const inner = Math.max(...sorted.flatMap(({ title, boxes }) => [textWidth(title, LABEL_FONT), ...boxes.map(boxWidth)]), 120)
    const gutter = at === 0 && frames.some(({ kind }) => kind === 'namespace') ? GUTTER : 0
    const width = inner + gutter + 2 * GAP
    let y = top
    const done = sorted.map((frame) => {
      const height = FRAME_HEAD + frame.boxes.reduce((sum, box) => sum + boxHeight(box) + GAP, 0)
      const middle = average(frame.boxes.flatMap(({ node }) => wanted.get(node.id) ?? []))
      const own = placeFrame(frame, { x, y: Math.max(y, middle === undefined ? y : middle - height / 2), width, height }, gutter)
      y = own.y + height + FRAME_GAP
      for (const box of own.boxes) centers.set(box.node.id, box.y + box.height / 2)
      return own
    })
    columns.push({ x, width, frames: done })
    x += width + widthOfChannel(at)
  }
  return columns
}

function placeFrame({ boxes, title, ...frame }: Frame, place: Rectangle, gutter: number): PlacedFrame {
  let y = place.y + FRAME_HEAD
  const width = place.width - 2 * GAP - gutter
  const own = boxes.map((content): Box => {
    const height = boxHeight(content)
    const lines = content.lines.map(({ text, role }) => ({ text: fitting(printable(text), width - 2 * PADDING - SYMBOL), role }))
    const box = { node: content.node, lines, x: place.x + GAP + gutter, y, width, height }
    y += height + GAP
    return box
  })
  return { ...frame, ...place, title: fitting(printable(title), place.width - GAP), boxes: own }
}

/** Where the boxes are from which lines lead to a box. */
function wantedBy({ trunks }: Plan, centers: ReadonlyMap<string, number>): Map<string, number> {
  const found = new Map<string, number[]>()
  for (const { to, edges } of trunks)
    for (const { from } of edges) {
      const center = centers.get(from)
      if (center !== undefined) found.set(to, [...(found.get(to) ?? []).slice(-MOST_AVERAGED), center])
    }
  return new Map([...found].flatMap(([id, all]) => (all.length > 0 ? [[id, average(all) ?? 0]] : [])))
}

const MOST_AVERAGED = 100

const average = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length

/** Frames and their boxes, those that are wanted further up first. What nobody refers to is last. */
function byWish(frames: readonly Frame[], wanted: ReadonlyMap<string, number>): Frame[] {
  const wish = ({ node }: Content): number => wanted.get(node.id) ?? Number.MAX_SAFE_INTEGER
  const sorted = frames.map((frame) => ({ ...frame, boxes: [...frame.boxes].sort((a, b) => wish(a) - wish(b)) }))
  const first = ({ boxes }: Frame): number =>
    average(boxes.map(wish).filter((y) => y < Number.MAX_SAFE_INTEGER)) ?? Number.MAX_SAFE_INTEGER
  return sorted.sort((a, b) => first(a) - first(b))
}

const textWidth = (text: string, size: number): number => Math.min(LONGEST, widthOf(printable(text), size))

const boxWidth = ({ lines }: Content): number =>
  Math.max(...lines.map(({ text }) => textWidth(text, FONT))) + 2 * PADDING + SYMBOL

const boxHeight = ({ lines }: Content): number => lines.length * LINE + PADDING
