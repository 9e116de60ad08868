/** Lines between columns: out of a box to the right, up or down in the channel, and into a box from the left. None passes behind a box. */
import type { Trunk } from './plan.ts'

/** The middle of the right side of a box, or of its left side. */
export interface Port {
  readonly x: number
  readonly y: number
}

/** A trunk with its place. */
export interface Route {
  readonly trunk: Trunk
  readonly target: Port
  readonly sources: readonly { readonly id: string; readonly port: Port }[]
  /** Where it goes up or down. */
  readonly x: number
}

/** A trunk between two columns, and how far up and down it reaches. */
interface Span extends Omit<Route, 'x'> {
  readonly top: number
  readonly bottom: number
}

/** The space between two tracks. */
const TRACK = 9
/** The space between tracks and columns. */
const MARGIN = 26

export const channelWidth = (tracks: number): number => 2 * MARGIN + tracks * TRACK

/**
 * Gives each trunk between two columns a track: trunks that reach past each other have different ones, ordered so that few of them cross.
 *
 * @returns Routes as if the channel began at 0, and how many tracks there are.
 */
export function tracksOf(spans: readonly Omit<Route, 'x'>[]): { readonly routes: readonly Route[]; readonly tracks: number } {
  const all = spans.map((span): Span => {
    const ys = [span.target.y, ...span.sources.map(({ port }) => port.y)]
    return { ...span, top: Math.min(...ys), bottom: Math.max(...ys) }
  })
  const ordered = improved([...all].sort(byDirection))
  const placed: { readonly span: Span; readonly track: number }[] = []
  for (const span of ordered) {
    const before = placed.filter((other) => overlap(other.span, span)).map(({ track }) => track)
    placed.push({ span, track: before.length > 0 ? Math.max(...before) + 1 : 0 })
  }
  const tracks = Math.max(0, ...placed.map(({ track }) => track + 1))
  return { routes: placed.map(({ span, track }) => ({ ...span, x: MARGIN + track * TRACK })), tracks }
}

const overlap = (a: Span, b: Span): boolean => a.top <= b.bottom + 4 && b.top <= a.bottom + 4

/** Lines that lead down cross least if the lowest one turns first, and those that lead up if the highest one does. */
function byDirection(a: Span, b: Span): number {
  const [down, other] = [isDown(a), isDown(b)]
  if (down !== other) return Number(other) - Number(down)
  return down ? b.target.y - a.target.y : a.target.y - b.target.y
}

function isDown({ target, sources }: Span): boolean {
  return sources.reduce((sum, { port }) => sum + port.y, 0) / Math.max(1, sources.length) <= target.y
}

/** Swaps neighbors while that leaves fewer crossings. Large channels are left as they are. */
function improved(spans: Span[]): Span[] {
  if (spans.length > MOST_IMPROVED) return spans
  for (let round = 0, changed = true; changed && round < spans.length; round++) {
    changed = false
    for (let at = 0; at + 1 < spans.length; at++) {
      const [left, right] = [spans[at], spans[at + 1]]
      if (left && right && crossings(left, right) > crossings(right, left)) {
        spans.splice(at, 2, right, left)
        changed = true
      }
    }
  }
  return spans
}

const MOST_IMPROVED = 200

/** How often two trunks cross, the first one to the left of the second. */
function crossings(left: Span, right: Span): number {
  const within = (y: number, { top, bottom }: Span): boolean => y > top && y < bottom
  const into = right.sources.filter(({ port }) => within(port.y, left)).length
  return into + Number(within(left.target.y, right))
}
