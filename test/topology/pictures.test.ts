/** Whole drawings: `UPDATE=1` writes them anew, to be looked at before they are committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FONT, widthOf } from '../../src/topology/draw/measure.ts'
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
  const row = drawn.split('\n').find((line) => line.includes('>\\u202egnorw\\u0000\\u001b[31m\\ud800</text>'))
  const [, width] = /<rect [^>]*width="([\d.]+)"/.exec(row ?? '') ?? []
  expect(Number(width)).toBeGreaterThanOrEqual(widthOf('\\u202egnorw\\u0000\\u001b[31m\\ud800', FONT))
})
