/** The legend: what is in the picture, and nothing else. */
import type { Topology } from '../topology.ts'
import { isFaulty } from './children.ts'
import { LABEL_FONT, widthOf } from './measure.ts'
import type { Picture } from './picture.ts'
import { type Look, lookOf, looks } from './symbols.ts'

export interface Legend {
  readonly width: number
  readonly height: number
  /** The shapes below a picture of that height. */
  shapes(top: number): string[]
}

interface Entry {
  readonly word: string
  /** What stands before the word, at the origin, 26 by 12. */
  readonly shape: string
}

const ROW = 22
const MARGIN = 20

export function legendOf({ nodes }: Topology, { boxes, routes, connections, promotions, width }: Picture): Legend {
  const drawn = new Set(boxes.map(({ node }) => lookOf(node.kind)))
  const hows = new Set(routes.map(({ trunk }) => trunk.how))
  const isPresent = (entry: Entry | false): entry is Entry => entry !== false
  const entries = [
    ...ORDER.filter((look) => drawn.has(look)).map((look): Entry => ({ word: looks[look].word, shape: symbol(look) })),
    hows.has('set') && { word: 'reference', shape: line('edge set') },
    hows.has('default') && { word: 'by default', shape: line('edge default') },
    (hows.has('dangling') || nodes.some(isFaulty)) && {
      word: 'not found',
      shape: line('edge dangling'),
    },
    connections.length > 0 && { word: 'connection of an agent', shape: line('agent') },
    promotions.length > 0 && { word: 'promotion', shape: line('promotion') },
    nodes.some(({ issues }) => issues.length > 0) && {
      word: 'not valid',
      shape: `<g class="node invalid"><rect x="1" y="1" width="18" height="10" rx="3"/></g>`,
    },
  ].filter(isPresent)
  const rows: Entry[][] = [[]]
  let x = MARGIN
  let widest = 0
  for (const entry of entries) {
    const own = widthIn(entry)
    if (x + own > Math.max(width, 400) - MARGIN && x > MARGIN) {
      rows.push([])
      x = MARGIN
    }
    rows.at(-1)?.push(entry)
    x += own
    widest = Math.max(widest, x)
  }
  return {
    width: widest + MARGIN,
    height: entries.length > 0 ? rows.length * ROW + MARGIN / 2 : 0,
    shapes: (top) => rows.flatMap((row, at) => shapesOf(row, top + at * ROW)),
  }
}

function shapesOf(row: readonly Entry[], y: number): string[] {
  let x = MARGIN
  return row.map((entry) => {
    const shape = `<g class="legend" transform="translate(${x} ${y})">${entry.shape}<text x="26" y="10">${entry.word}</text></g>`
    x += widthIn(entry)
    return shape
  })
}

const widthIn = ({ word }: Entry): number => 26 + widthOf(word, LABEL_FONT) + 18

const ORDER: readonly Look[] = [
  'environment',
  'referrer',
  'pipeline',
  'data',
  'build',
  'workflow',
  'observability',
  'organization',
]

const symbol = (look: Look): string =>
  `<g class="node ${look}"><path class="symbol" d="${looks[look].path}" transform="translate(6 0)"/></g>`

const line = (classes: string): string => `<g class="${classes}"><path d="M0 6H20"/></g>`
