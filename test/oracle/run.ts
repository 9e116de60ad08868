/**
 * `npm run test:oracle [-- --record]`: asks the API server's own code whether it accepts what manifests become when they are migrated.
 * `npm run test:oracle -- --fuzz N [--seed S] [--updates M]`: compares it with the validators over N creates, N/4 live objects, and N/2 updates or M.
 *
 * It needs Go and the oracle, a program that is not part of this project: ORACLE names the built program, or ORACLE_DIR its sources, and
 * CRDS_DIR the CRDs of every release. What is missing is reported, with exit status 2. With `--record` a part of the answers is written
 * to test/migrate/recorded.json, and those about the edges to test/conformance/edges.json, which the tests that need Node alone go through.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { kindsOf } from '../../generated/releases.ts'
import { contractLines } from '../../src/releases/lines.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { sourceSchema } from '../conformance/lines.ts'
import { attempts } from '../migrate/attempts.ts'
import { outcomeOf, type Recorded } from '../migrate/recorded.ts'
import { ask, whatIsMissing } from './ask.ts'
import { askAboutEdges } from './edges.ts'
import { fuzz } from './fuzz/run.ts'

const root = join(import.meta.dirname, '../..')
const runs = Number(process.env['FC_RUNS'] ?? 1) * 12
const seed = Number(process.env['FC_SEED'] ?? 1)
/** One of so many recorded creates is asked about. */
const PART = 17

const { values: options } = parseArgs({
  options: {
    record: { type: 'boolean', default: false },
    fuzz: { type: 'string' },
    updates: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const missing = whatIsMissing()
if (missing.length > 0) {
  for (const what of missing) console.error(`missing: ${what}`)
  process.exitCode = 2
} else if (options.fuzz === undefined) process.exitCode = testAll(options.record)
else {
  const create = count('--fuzz', options.fuzz)
  const update = options.updates === undefined ? Math.round(create / 2) : count('--updates', options.updates)
  const counts = { create, schema: Math.round(create / 4), update }
  process.exitCode = await fuzz({ seed: count('--seed', options.seed), counts })
}

function count(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`${option} needs a number, not ${value}`)
  return Number(value)
}

function testAll(record: boolean): number {
  const drawn = drawnCases()
  const cases = [...drawn, ...acceptedCases()]
  const requests = cases.flatMap(({ to, planes }, at) =>
    planes.map((manifest) => JSON.stringify({ id: at, line: to, op: 'create', manifest })),
  )
  const answers = ask(requests)
  const refused = answers.filter(({ accepted }) => accepted !== true)
  for (const { id, errors, fault } of refused) console.error(JSON.stringify({ ...cases[id], errors, fault }))
  if (answers.length !== requests.length) console.error(`${requests.length} questions, ${answers.length} answers`)
  if (record) {
    // The first of each kind of a line, and the first from each line to each.
    const pairs = new Set<string>()
    const isNew = (pair: string): boolean => pairs.size < pairs.add(pair).size
    const kept = drawn.filter(({ from, to }, at) => isNew(`${from} ${to}`) || at % runs === 0).map((one) => JSON.stringify(one))
    writeFileSync(join(root, 'test/migrate/recorded.json'), `[\n${kept.join(',\n')}\n]\n`)
  }
  const edges = askAboutEdges(record)
  const asked = requests.length + edges.asked
  const passed = answers.length - refused.length + edges.asked - edges.changed
  console.log(`${passed} passed, ${asked - passed} failed, 0 skipped`)
  return passed === asked ? 0 : 1
}

/** A part of what API servers accepted, whatever the documents say. */
function acceptedCases(): Recorded[] {
  const own = attempts.filter((_, at) => at % PART === 0)
  return own.map(({ manifest, from, to }) => outcomeOf(manifest, from, to))
}

/** Manifests of every kind and line, each moved to some later line. */
function drawnCases(): Recorded[] {
  return contractLines.flatMap((from, at) =>
    kindsOf[from].flatMap((kind) => {
      const later = fc.constantFrom(...contractLines.slice(at))
      const drawn = fc.sample(fc.tuple(arbitraryOf(sourceSchema(from, kind)), later), { seed, numRuns: runs })
      // What is recorded is JSON: as such it goes in.
      return drawn.map(([input, to]) => outcomeOf(JSON.parse(JSON.stringify(input)), from, to))
    }),
  )
}
