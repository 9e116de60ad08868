/**
 * `npm run bench:lint [-- --quick]`: times `lint` and kubeconform in turn, and prints the ratios and the peak memory. Figures, not tests.
 *
 * It needs kubeconform (`go install github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0`) and the CRDs of a release: CRDS_DIR names their folder. What is
 * missing is printed, with exit status 2.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installedByGo } from '../../scripts/go.ts'
import { aligned, spread } from '../report.ts'
import { median, ratios } from '../statistics.ts'
import { type LintInput, writeInputs } from './inputs.ts'
import { writeSchemas } from './kubeconform.ts'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/openchoreo-planes-bench-lint')
const command = join(root, 'dist/cli.cjs')
const crds = resolve(root, process.env['CRDS_DIR'] ?? '../shared/upstream/crds', 'v1.1.0')
const kubeconform = installedByGo('kubeconform')
const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values

const missing = [
  ...(existsSync(command) ? [] : ['dist/cli.cjs: npm run compile']),
  ...(existsSync(crds) ? [] : [`the CRDs of v1.1: CRDS_DIR names the folder of all releases (now ${resolve(crds, '..')})`]),
  ...(spawnSync(kubeconform, ['-v']).status === 0
    ? []
    : ['kubeconform: go install github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0']),
]
for (const what of missing) console.error(`missing: ${what}`)
if (missing.length > 0) process.exitCode = 2
else console.log(measured())

interface Row {
  readonly input: LintInput
  readonly ours: number[]
  readonly others: number[]
}

function measured(): string {
  mkdirSync(cache, { recursive: true })
  const schemas = writeSchemas(crds, join(cache, 'schemas'))
  const rows = writeInputs(cache, quick ? 0.1 : 1).map((input): Row => ({ input, ours: [], others: [] }))
  const rivals: Readonly<Record<LintInput['to'], (input: LintInput) => [string, string[]]>> = {
    'node -e 0': () => [process.execPath, ['-e', '0']],
    'a named release': ({ path, than = path }) => [process.execPath, [command, 'lint', '--release', 'v1.2', than]],
    // At its best: what it has no schema for it does not look for, and it prints nothing.
    kubeconform: ({ path }) => [kubeconform, ['-schema-location', schemas, '-ignore-missing-schemas', '-strict', path]],
  }
  for (let round = 0; round < (quick ? 3 : 9); round++) {
    for (const { input, ours, others } of rows) {
      // Short ones more often.
      for (let left = input.to === 'node -e 0' ? 5 : 1; left > 0; left--) {
        const measure = [
          () => ours.push(timed(process.execPath, [command, 'lint', ...named(input), input.path])),
          () => others.push(timed(...rivals[input.to](input))),
        ]
        for (const one of round % 2 === 0 ? measure : measure.toReversed()) one()
      }
    }
  }
  const table = rows.map(({ input, ours, others }) => {
    const reached = median(ratios(ours, others))
    return [
      input.name,
      seconds(ours),
      `${seconds(others)} ${input.to}`,
      ...spread(ratios(ours, others)),
      input.wanted === null ? '-' : `at most ${input.wanted}`,
      input.wanted === null ? '-' : reached <= input.wanted ? 'yes' : 'no',
      `${peakOf(input).toFixed(0)} MB`,
    ]
  })
  return aligned([['lint', 'ours', 'the other', 'ratio', 'min .. max', 'wanted', 'met', 'peak of memory'], ...table])
}

/** The release of a run of ours: next to one that names it, it is detected. */
function named({ to }: LintInput): string[] {
  return to === 'a named release' ? [] : ['--release', 'v1.2']
}

function seconds(times: readonly number[]): string {
  return `${(median(times) / 1000).toFixed(2)} s`
}

function timed(program: string, args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  const time = performance.now() - start
  if (status !== 0) throw new Error(`${program} ends with ${status}: ${stderr}`)
  return time
}

/** Of a run of ours, in MB. */
function peakOf(input: LintInput): number {
  const hook = join(import.meta.dirname, 'peak.cjs')
  const args = ['--require', hook, command, 'lint', ...named(input), input.path]
  const { output } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  return Number(output[3])
}
