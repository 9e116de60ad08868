/**
 * `npm run fuzz [-- --seconds 60] [--seed 1] [--corpus FOLDER] [--bytes 10000000]`: spoils manifests at random and lints them.
 *
 * It looks for a crash, a text that takes longer than a deadline, a finding outside of its file, a difference that the fast reader makes, a fix that
 * fixes nothing, text whose time grows faster than its length, and, where there is the oracle (as for `npm run test:oracle`), a text without errors
 * that the API server refuses. Each text is judged in a process that is killed at the deadline. What it finds is kept in test/fuzz/found/, whose
 * files are tests from then on. Before that it compares the two readers of YAML on random texts with that many bytes, and counts the documents
 * of the corpus (without one, of the examples) that are read in one pass: fewer than 98% are a fault. The exit status is 1 where it found something; without the oracle that part is reported as left out, and the
 * status is 2.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contractLines, type Line } from '../../src/releases/lines.ts'
import { ask, whatIsMissing } from '../oracle/ask.ts'
import { createJudge } from './judged.ts'
import { countTaken, differenceIn, linesOf } from './reader.ts'
import { drawFrom, spoiled, startingTexts } from './texts.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', multiple: true, default: [] },
    bytes: { type: 'string', default: '10000000' },
  },
})

/** Seconds after which a text counts as one that never ends. Most take some milliseconds; ten times of one may take seconds. */
const DEADLINE = { one: 20, repeated: 120 }

const draw = drawFrom(Number(values.seed))
const texts = startingTexts(values.corpus)
const missing = whatIsMissing()
const judge = createJudge()
const clean: { readonly text: string; readonly release: Line }[] = []
let tried = 0
let found = 0
let cpu = 0

compareReaders(Number(values.bytes))
const end = performance.now() + Number(values.seconds) * 1000
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

function compareReaders(most: number): void {
  let bytes = 0
  let different = 0
  while (bytes < most) {
    const lines = draw(4)
    const begin = lines > 0 ? linesOf(draw) : (texts[draw(texts.length)] ?? '')
    const text = lines > 1 ? begin : spoiled(begin, draw, texts)
    bytes += Buffer.byteLength(text)
    const difference = differenceIn(text)
    if (difference === undefined) continue
    different++
    keep(text, contractLines[0] ?? 'v0.3', `the readers disagree on ${difference}`)
  }
  const counts = startingTexts(values.corpus)
    .filter((text) => /^apiVersion:/m.test(text))
    .map(countTaken)
  const sum = (of: 'readable' | 'taken'): number => counts.reduce((total, count) => total + count[of], 0)
  const share = sum('taken') / sum('readable')
  if (share < 0.98) {
    found++
    console.error(`only ${(100 * share).toFixed(1)}% of the documents are read in one pass`)
  }
  console.log(
    `readers: ${bytes} bytes, ${different} differences; ${sum('taken')} of ${sum('readable')} documents (${(100 * share).toFixed(1)}%) read in one pass`,
  )
}

function keep(text: string, release: Line, what: string): void {
  found++
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12)
  writeFileSync(join(import.meta.dirname, 'found', `${name}.${release}.yaml`), text)
  console.error(`${name}.${release}.yaml: ${what}`)
}
