/** Whole drawings: `UPDATE=1` writes them anew, to be looked at before they are committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FONT, PADDING, SYMBOL, widthOf } from '../../src/topology/draw/measure.ts'
import { pictureOf } from '../../src/topology/draw/picture.ts'
import { type Route, tracksOf } from '../../src/topology/draw/route.ts'
import { type DrawingFormat, drawTopology } from '../../src/topology/index.ts'
import { pictures } from './pictures.ts'

const drawings: readonly (readonly [picture: string, format: DrawingFormat])[] = [
  ['examples', 'text'],
  ['examples', 'mermaid'],
  ['examples', 'dot'],
  ['examples', 'svg'],
  ['regions', 'text'],
  ['regions', 'mermaid'],
  ['regions', 'dot'],
  ['3', 'svg'],
  ['30', 'text'],
  ['30', 'svg'],
]

test.each(drawings)('%s as %s', (picture, format) => {
  const topology = pictures[picture]
  if (!topology) throw new Error(`no picture ${picture}`)
  const file = join(import.meta.dirname, 'pictures', `${picture}.${format}`)
  const drawn = drawTopology(topology, format)
  if (process.env['UPDATE']) writeFileSync(file, drawn)
  expect(drawn).toBe(readFileSync(file, 'utf8'))
})

test('a box has room for its text as it is shown, escapes and all', () => {
  const drawn = drawTopology(pictures['hostile'] ?? expect.fail(), 'svg')
  const row = drawn
    .split('\n')
    .find((line) => line.includes('class="node data') && line.includes('>\\u202egnorw\\u0000\\u001b[31m\\ud800</text>'))
  const [, width] = /<rect [^>]*width="([\d.]+)"/.exec(row ?? '') ?? []
  expect(Number(width)).toBeGreaterThanOrEqual(widthOf('\\u202egnorw\\u0000\\u001b[31m\\ud800', FONT) + 2 * PADDING + SYMBOL)
})

describe.each(Object.keys(pictures))('%s', (name) => {
  const topology = pictures[name] ?? expect.fail()
  const { boxes, frames, routes, connections, width, height } = pictureOf(topology)

  test('no two boxes overlap, each is inside of its frame, and no two frames overlap', () => {
    const overlap = (a: Rectangle, b: Rectangle): boolean =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    const within = (a: Rectangle, b: Rectangle): boolean =>
      a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height
    const pairs = <Value>(all: readonly Value[]): [Value, Value][] =>
      all.flatMap((one, at) => all.slice(at + 1).map((other): [Value, Value] => [one, other]))
    expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([])
    expect(pairs(frames).filter(([a, b]) => overlap(a, b))).toEqual([])
    expect(frames.flatMap((frame) => frame.boxes.filter((box) => !within(box, frame)))).toEqual([])
    expect(frames.filter((frame) => !within(frame, { x: 0, y: 0, width, height }))).toEqual([])
  })

  test('no line passes behind a box', () => {
    const lines: Rectangle[] = routes.flatMap(({ sources, target, x }) => {
      const ys = [target.y, ...sources.map(({ port }) => port.y)]
      return [
        ...sources.map(({ port }) => ({ x: port.x, y: port.y, width: x - port.x, height: 0 })),
        { x, y: Math.min(...ys), width: 0, height: Math.max(...ys) - Math.min(...ys) },
        { x, y: target.y, width: target.x - x, height: 0 },
      ]
    })
    // A line may end at the border of a box.
    const meets = (start: number, length: number, from: number, size: number): boolean =>
      length === 0 ? start > from && start < from + size : start < from + size && from < start + length
    const crosses = (line: Rectangle, box: Rectangle): boolean =>
      meets(line.x, line.width, box.x, box.width) && meets(line.y, line.height, box.y, box.height)
    expect(lines.filter(({ width }) => width < 0)).toEqual([])
    expect(lines.filter((line) => boxes.some((box) => crosses(line, box)))).toEqual([])
  })

  test('every reference between boxes of different columns has a line, and every cluster a connection', () => {
    const columns = new Map(boxes.map(({ node, x }) => [node.id, x]))
    const between = topology.edges.filter(({ from, to }) => (columns.get(from) ?? Infinity) < (columns.get(to) ?? 0))
    expect(routes.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(between.length)
    const clusters = topology.release === 'v0.3' ? [] : topology.clusters
    expect(connections.map(({ frame }) => frame.id).sort()).toEqual(clusters.map(({ id }) => id).sort())
  })
})

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

describe('tracks', () => {
  const span = (to: string, from: number, y: number): Omit<Route, 'x'> => ({
    trunk: { to, how: 'set', edges: [] },
    target: { x: 100, y },
    sources: [{ id: to, port: { x: 0, y: from } }],
  })

  test('lines that lead the same way past each other do not cross', () => {
    for (const spans of [
      [span('a', 0, 100), span('b', 10, 110)],
      [span('a', 100, 0), span('b', 110, 10)],
    ]) {
      const { routes, tracks } = tracksOf(spans)
      expect([tracks, crossingsOf(routes)]).toEqual([2, 0])
    }
  })

  test('lines that do not reach past each other share a track', () => {
    expect(tracksOf([span('a', 0, 20), span('b', 100, 130)]).tracks).toBe(1)
  })

  test('no order of two lines has fewer crossings than the one that is used', () => {
    const y = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(fc.tuple(y, y, y, y), ([a, b, c, d]) => {
        fc.pre(new Set([a, b, c, d]).size === 4)
        const { routes } = tracksOf([span('a', a, b), span('b', c, d)])
        const swapped = routes.map((route, at) => ({ ...route, x: routes[1 - at]?.x ?? 0 }))
        expect(crossingsOf(routes)).toBeLessThanOrEqual(crossingsOf(swapped))
      }),
    )
  })
})

/** How often the lines of two trunks cross. */
function crossingsOf([one, other]: readonly Route[]): number {
  if (!one || !other) return 0
  const crosses = (a: Route, b: Route): number => {
    const ys = [b.target.y, ...b.sources.map(({ port }) => port.y)]
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
    const lines = [...a.sources.map(({ port }) => [port.x, a.x, port.y] as const), [a.x, a.target.x, a.target.y] as const]
    return lines.filter(([left, right, y]) => left < b.x && b.x < right && top < y && y < bottom).length
  }
  return crosses(one, other) + crosses(other, one)
}
