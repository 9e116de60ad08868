/**
 * `npm run bench [-- --quick]`: compares us with the limit and the other validators. Figures, not tests: it exits
 * with 0 in any case.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleOf, runBundle } from './bundle.ts'
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
const { series } = runBundle<{ series: readonly Series[] }>(await bundleOf('measure', cache), options)
console.log(speedTable(series))
const migration = runBundle<MigrationTimes>(await bundleOf('migration', cache), { quick })
console.log(migrationTable(migration))
const topology = runBundle<TopologyTimes>(await bundleOf('topology', cache), { quick })
console.log(topologyTable(topology))
const startup = measureStartup(cache, quick)
console.log(startupTable(startup))
const sizes = await measureSizes()
console.log(sizesTable(sizes))
console.log(targetsTable(targets({ series, migration, topology, startup, sizes })))
