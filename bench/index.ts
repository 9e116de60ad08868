/**
 * `npm run bench [-- --quick]`: compares us with the limit and the other validators. Figures, not tests: it exits
 * with 0 in any case.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { makeCrdModule } from './crd-module.ts'
import type { MeasureOptions, Series } from './measure.ts'
import type { MigrationTimes } from './migration.ts'
import { migrationTable, sizesTable, speedTable, startupTable, topologyTable } from './report.ts'
import { measureSizes } from './sizes.ts'
import { measureStartup } from './startup.ts'
import { targets, targetsTable } from './targets.ts'
import type { TopologyTimes } from './topology.ts'

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values
const cache = fileURLToPath(new URL('../node_modules/.cache/openchoreo-planes-bench', import.meta.url))
mkdirSync(cache, { recursive: true })

const options: MeasureOptions = { quick, crdModule: await makeCrdModule(cache) }
const { series } = run<{ series: readonly Series[] }>(await bundleOf('measure'), options)
console.log(speedTable(series))
const migration = run<MigrationTimes>(await bundleOf('migration'), { quick })
console.log(migrationTable(migration))
const topology = run<TopologyTimes>(await bundleOf('topology'), { quick })
console.log(topologyTable(topology))
const startup = measureStartup(cache, quick)
console.log(startupTable(startup))
const sizes = await measureSizes()
console.log(sizesTable(sizes))
console.log(targetsTable(targets({ series, migration, topology, startup, sizes })))

/** Contenders run as a user's bundler leaves them: tsx would wrap every nested function to keep its name. */
async function bundleOf(name: 'measure' | 'migration' | 'topology'): Promise<string> {
  const outfile = join(cache, `${name}.mjs`)
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  return outfile
}

function run<T>(file: string, options: object): T {
  const args = ['--expose-gc', file, JSON.stringify(options)]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  // Both print what they measured, and nothing else.
  return JSON.parse(output) as T
}
