/**
 * `npm run fuzz [-- --seconds 60] [--seed 1] [--corpus FOLDER]`: spoils manifests at random and lints them.
 *
 * It looks for a crash, a finding outside of its file, a difference that the fast reader makes, a mending that is none, text whose time grows
 * faster than its length, and, where there is the oracle (as for `npm run test:oracle`), a text without errors that the API server refuses. What it
 * finds is kept in test/fuzz/found/, whose files are tests from then on. The exit status is 1 where it found something; without the oracle that
 * part is said to be left out, and the status is 2.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Line } from '../../src/lines.ts'
import { reportOn } from '../lint/report.ts'
import { ask, whatIsMissing } from '../oracle/ask.ts'
import { brokenClaims, isClean, lines } from './claims.ts'
import { drawFrom, spoiled, startingTexts } from './texts.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', multiple: true, default: [] },
  },
})
const draw = drawFrom(Number(values.seed))
const texts = startingTexts(values.corpus)
const missing = whatIsMissing()
const end = performance.now() + Number(values.seconds) * 1000
const clean: { readonly text: string; readonly release: Line }[] = []
let tried = 0
let found = 0

while (performance.now() < end) {
  const text = spoiled(texts[draw(texts.length)] ?? '', draw, texts)
  const release = lines[draw(lines.length)] ?? 'v1.1'
  tried++
  for (const broken of brokenClaims(text, release)) keep(text, release, broken)
  // Timing is worth the while only now and then.
  if (tried % 200 === 0) for (const slow of slowness(text, release)) keep(text, release, slow)
  if (isClean(text, release)) clean.push({ text, release })
}

if (missing.length === 0) {
  const requests = clean.map(({ text, release }, id) => JSON.stringify({ id, line: release, op: 'create', yaml: text }))
  for (const { id, accepted, errors, fault } of ask(requests)) {
    const one = clean[id]
    if (accepted !== true && one) keep(one.text, one.release, `the API server refuses it: ${JSON.stringify(errors ?? fault)}`)
  }
}

console.log(`seed ${values.seed}: ${tried} texts, ${clean.length} of them without errors`)
for (const what of missing) console.error(`not asked, missing: ${what}`)
console.log(`${tried - found} passed, ${found} failed, 0 skipped`)
process.exitCode = found > 0 ? 1 : missing.length > 0 ? 2 : 0

/** What of a text takes more than fifteen times as long when there is ten times as much of it. */
function* slowness(text: string, release: Line): Generator<string> {
  const at = draw(text.length + 1)
  const piece = text.slice(at, at + 1 + draw(12)) || ' '
  for (const unit of [piece, `${text}\n---\n`]) {
    const [few, many] = [unit.repeat(Math.ceil(50_000 / unit.length)), unit.repeat(Math.ceil(500_000 / unit.length))]
    const [before, after] = unit === piece ? [text.slice(0, at), text.slice(at)] : ['', '']
    const first = timeOf(before + few + after, release)
    // Far less is lost in noise.
    if (first < 20) continue
    const times = [0, 1, 2].map(() => timeOf(before + many + after, release) / timeOf(before + few + after, release))
    const factor = Math.min(...times)
    if (factor > 15) yield `ten times of ${JSON.stringify(unit.slice(0, 40))} takes ${factor.toFixed(1)} times as long`
  }
}

/** In milliseconds of the processor. */
function timeOf(text: string, release: Line): number {
  const start = process.cpuUsage()
  reportOn([{ path: 'x.yaml', text }], { release })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function keep(text: string, release: Line, what: string): void {
  found++
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12)
  writeFileSync(join(import.meta.dirname, 'found', `${name}.${release}.yaml`), text)
  console.error(`${name}.${release}.yaml: ${what}`)
}
