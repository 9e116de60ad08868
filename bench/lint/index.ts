/**
 * `npm run bench:lint [-- --quick] [-- --only TEXT]`: times `lint` and kubeconform in turn, with and without findings, and prints ratios, CPU time and
 * peak memory. Figures, not tests. A full run writes bench/RESULTS.md; `--quick` has a tenth of the manifests, `--only` the inputs whose names contain
 * a text.
 *
 * It needs kubeconform (`go install github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0`) and the CRDs of a release: CRDS_DIR names their folder. What is
 * missing is printed, with exit status 2.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installedByGo } from '../../scripts/go.ts'
import { bundleOf, runBundle } from '../bundle.ts'
import type { MigrationTimes } from '../migration.ts'
import { writeInputs } from './inputs.ts'
import { writeSchemas } from './kubeconform.ts'
import { checkFindings, costOf, other, ours, type Programs, timed } from './programs.ts'
import { markdown, type Row, textTable } from './table.ts'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/openchoreo-planes-bench-lint')
const command = join(root, 'dist/cli.cjs')
const crds = resolve(root, process.env['CRDS_DIR'] ?? '../shared/upstream/crds', 'v1.1.0')
const kubeconform = installedByGo('kubeconform')
const version = spawnSync(kubeconform, ['-v'], { encoding: 'utf8' })
const { quick, only } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
}).values

const missing = [
  ...(existsSync(command) ? [] : ['dist/cli.cjs: npm run compile']),
  ...(existsSync(crds) ? [] : [`the CRDs of v1.1: CRDS_DIR names the folder of all releases (now ${resolve(crds, '..')})`]),
  ...(version.status === 0 ? [] : ['kubeconform: go install github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0']),
]
for (const what of missing) console.error(`missing: ${what}`)
if (missing.length > 0) process.exitCode = 2
else {
  const rows = [...lintRows(), ...(await migrationRows())]
  console.log(textTable(rows))
  const date = new Date().toISOString().slice(0, 10)
  if (!quick && only === '')
    writeFileSync(join(root, 'bench/RESULTS.md'), markdown(rows, { date, kubeconform: version.stdout.trim() }))
}

function lintRows(): Row[] {
  mkdirSync(cache, { recursive: true })
  const programs: Programs = { command, kubeconform, schemas: writeSchemas(crds, join(cache, 'schemas')) }
  const inputs = writeInputs(cache, quick ? 0.1 : 1).filter(({ name }) => name.includes(only))
  const runs = inputs.map((input) => {
    // The first run of each reads the files from the disk.
    checkFindings(input, programs)
    const rival = other(input, programs)
    return { input, own: ours(input, programs), rival, ours: [] as number[], others: [] as number[] }
  })
  for (let round = 0; round < (quick ? 3 : 9); round++) {
    console.error(`round ${round + 1}`)
    for (const { input, own, rival, ours, others } of runs) {
      // Short ones more often.
      for (let left = input.to === 'node -e 0' ? 7 : 1; left > 0; left--) {
        const measure = [() => ours.push(timed(own)), () => rival && others.push(timed(rival))]
        for (const one of (round + left) % 2 === 0 ? measure : measure.toReversed()) one()
      }
    }
  }
  return runs.map(({ input, own, rival, ours, others }) => ({
    ...{ name: input.name, to: input.to, wanted: input.wanted, wantedMemory: input.memory, ours, others },
    ...{ ourCost: costOf(own), otherCost: rival && costOf(rival) },
  }))
}

/** In one process each, as a program that uses the package would do it: the times are CPU time. */
async function migrationRows(): Promise<Row[]> {
  const name = 'migrate from v0.3 to v1.2, release detected, a thousand manifests'
  if (!name.includes(only)) return []
  const times = runBundle<MigrationTimes>(await bundleOf('migration', cache), { quick })
  const thousand = (nanoseconds: readonly number[]): number[] => nanoseconds.map((time) => time / 1000)
  return [{ name, to: 'yaml', wanted: 0.15, ours: thousand(times.migrate), others: thousand(times.parse) }]
}
