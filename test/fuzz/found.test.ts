/** What `npm run fuzz` has found stays found, and a short run with a fixed seed finds nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contractLines } from '../../src/releases/lines.ts'
import { createChecker } from './checked.ts'
import { drawFrom, spoiled, startingTexts } from './texts.ts'

const checker = createChecker()
afterAll(() => checker.stop())

/** Seconds that a text may take, far above what any does. */
const DEADLINE = 20

const folder = join(import.meta.dirname, 'found')
const found = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, file.split('.').slice(1, -1).join('.')] as const)

test.each(found)(
  '%s, of %s',
  async (file, release) => {
    const line = contractLines.find((line) => line === release)
    if (!line) throw new Error(`${file} names no line`)
    const { broken } = await checker.ask({ text: readFileSync(join(folder, file), 'utf8'), release: line }, DEADLINE)
    expect(broken).toEqual([])
  },
  60_000,
)

test('every claim is true for mutated manifests', async () => {
  const draw = drawFrom(Number(process.env['FC_SEED'] ?? 1))
  const texts = startingTexts()
  for (let left = 800 * Number(process.env['FC_RUNS'] ?? 1); left > 0; left--) {
    const text = spoiled(texts[draw(texts.length)] ?? '', draw, texts)
    const release = contractLines[draw(contractLines.length)] ?? 'v1.1'
    const { broken } = await checker.ask({ text, release }, DEADLINE)
    expect([text, broken]).toEqual([text, []])
  }
}, 300_000)
