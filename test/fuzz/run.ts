/**
 * `npm run fuzz [-- --seconds 60] [--seed 1] [--corpus FOLDER]`: spoils manifests at random and lints them.
 *
 * It looks for a crash, a text that takes longer than a deadline, a finding outside of its file, a difference that the fast reader makes, a fix that
 * fixes nothing, text whose time grows faster than its length, and, where there is the oracle (as for `npm run test:oracle`), a text without errors
 * that the API server refuses. Each text is judged in a process that is killed at the deadline. What it finds is kept in test/fuzz/found/, whose
 * files are tests from then on. The exit status is 1 where it found something; without the oracle that part is reported as left out, and the
 * status is 2.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contractLines, type Line } from '../../src/releases/lines.ts'
import { ask, whatIsMissing } from '../oracle/ask.ts'
import { createJudge } from './judged.ts'
import { drawFrom, spoiled, startingTexts } from './texts.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', multiple: true, default: [] },
  },
})

/** Seconds after which a text counts as one that never ends. Most take some milliseconds; ten times of one may take seconds. */
const DEADLINE = { one: 20, repeated: 120 }

const draw = drawFrom(Number(values.seed))
const texts = startingTexts(values.corpus)
const missing = whatIsMissing()
const judge = createJudge()
const end = performance.now() + Number(values.seconds) * 1000
const clean: { readonly text: string; readonly release: Line }[] = []
let tried = 0
let found = 0
let cpu = 0

while (performance.now() < end) {
  const text = spoiled(texts[draw(texts.length)] ?? '', draw, texts)
  const release = contractLines[draw(contractLines.length)] ?? 'v1.1'
  tried++
  // Timing is worth the while only now and then.
  const at = draw(text.length + 1)
  const repeat = tried % 50 === 0 ? { at, piece: text.slice(at, at + 1 + draw(12)) || ' ' } : undefined
  const answer = await judge.ask({ text, release, ...(repeat && { repeat }) }, repeat ? DEADLINE.repeated : DEADLINE.one)
  for (const broken of answer.broken) keep(text, release, broken)
  if (answer.isClean) clean.push({ text, release })
  cpu = Math.max(cpu, answer.cpu)
}
judge.stop()

if (missing.length === 0) {
  const requests = clean.map(({ text, release }, id) => JSON.stringify({ id, line: release, op: 'create', yaml: text }))
  for (const { id, accepted, errors, fault } of ask(requests)) {
    const one = clean[id]
    if (accepted !== true && one) keep(one.text, one.release, `the API server refuses it: ${JSON.stringify(errors ?? fault)}`)
  }
}

console.log(`seed ${values.seed}: ${tried} texts, ${clean.length} of them without errors, ${Math.round(cpu)} s of CPU`)
for (const what of missing) console.error(`not asked, missing: ${what}`)
console.log(`${tried - found} passed, ${found} failed, 0 skipped`)
process.exitCode = found > 0 ? 1 : missing.length > 0 ? 2 : 0

function keep(text: string, release: Line, what: string): void {
  found++
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12)
  writeFileSync(join(import.meta.dirname, 'found', `${name}.${release}.yaml`), text)
  console.error(`${name}.${release}.yaml: ${what}`)
}
