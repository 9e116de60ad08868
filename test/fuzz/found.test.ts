/** What `npm run fuzz` has found stays found, and a short run with a fixed seed finds nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokenClaims, lines } from './claims.ts'
import { drawFrom, spoiled, startingTexts } from './texts.ts'

const folder = join(import.meta.dirname, 'found')
const found = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, file.split('.').slice(1, -1).join('.')] as const)

test.each(found)('%s, of %s', (file, release) => {
  const line = lines.find((line) => line === release)
  if (!line) throw new Error(`${file} names no line`)
  expect(brokenClaims(readFileSync(join(folder, file), 'utf8'), line)).toEqual([])
})

test('every claim holds of spoiled manifests', () => {
  const draw = drawFrom(Number(process.env['FC_SEED'] ?? 1))
  const texts = startingTexts()
  for (let left = 800 * Number(process.env['FC_RUNS'] ?? 1); left > 0; left--) {
    const text = spoiled(texts[draw(texts.length)] ?? '', draw, texts)
    const release = lines[draw(lines.length)] ?? 'v1.1'
    expect([text, brokenClaims(text, release)]).toEqual([text, []])
  }
}, 120_000)
