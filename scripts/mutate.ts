/**
 * `npm run mutate -- FOLDER`: changes the code of a folder in one place at a time, and lists the changes (mutants) that no test notices.
 *
 * Only tests of the folder's behavior run: none that starts a process, or that compares generated files with their sources.
 * Exit status: 0 done, 1 the tests fail without any change, 2 wrong usage.
 */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { build } from 'esbuild'
import { defaultSeed, type MutateOptions, readOptions } from './mutate/options.ts'
import { interval, scoreOf, scoresByFile, timeouts } from './mutate/score.ts'

/** The tests of each folder that can be mutated, but for the slow ones: each is run for hundreds of mutants. So a score is a lower bound. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  'src/contract': ['test/contract/!(conversions|large|properties|stock-ajv).test.ts'],
  'src/lint': ['test/lint/!(large).test.ts'],
  'src/migrate': ['test/migrate/!(drawn|guide|meaning|recorded).test.ts'],
  'src/report': ['test/report/*.test.ts'],
  'src/topology': ['test/topology/*.test.ts'],
}

const usage = `Usage: npm run mutate -- FOLDER [options]

FOLDER is one of ${Object.keys(testsOf).join(', ')};
a folder or a file in one of them, or lines of a file: src/lint/fix.ts:10-20

  --sample N   test N mutants drawn at random; default: all of them, which takes more than an hour for a folder
  --seed S     draw other ones; default: ${defaultSeed}`

const root = join(import.meta.dirname, '..')
/** Ignored by git, as is all of .cache/. */
const output = '.cache/mutation'

const options = readOrReport()
if (options) {
  process.chdir(root)
  const results = await run(options)
  if (results) report(results, options)
  else process.exitCode = 1
}

function readOrReport(): MutateOptions | undefined {
  try {
    const read = readOptions(process.argv.slice(2))
    if (folderOf(read.place) === undefined || !existsSync(join(root, read.place.split(':')[0] ?? ''))) {
      throw new Error(`no such folder: ${read.place}`)
    }
    return read
  } catch (error) {
    console.error(`mutate: ${error instanceof Error ? error.message : error}`)
    console.error(usage)
    process.exitCode = 2
    return undefined
  }
}

function folderOf(place: string): string | undefined {
  return Object.keys(testsOf).find((folder) => place === folder || place.startsWith(`${folder}/`))
}

/** @returns nothing if the tests fail without any change. */
async function run({ place, sample, seed }: MutateOptions): Promise<readonly MutantResult[] | undefined> {
  // The same values in every run: a change is noticed by chance only where the seed varies.
  process.env['FC_SEED'] ??= '1'
  process.env['MUTATION_TESTS'] = testsOf[folderOf(place) ?? '']?.join()
  process.env['MUTATION_SAMPLE'] = String(sample)
  process.env['MUTATION_SEED'] = String(seed)
  try {
    const sampler = sample === undefined ? {} : { plugin: await bundleSampler(), checkers: ['sample'] }
    return await new Stryker(strykerOptions(place, sampler)).runMutationTest()
  } catch {
    // Stryker has logged why.
    return undefined
  }
}

async function bundleSampler(): Promise<string> {
  const outfile = `${output}/sampler.mjs`
  const entryPoints = ['scripts/mutate/sampler.ts']
  await build({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' })
  return `./${outfile}`
}

function strykerOptions(
  place: string,
  { plugin, checkers = [] }: { readonly plugin?: string; readonly checkers?: string[] },
): ConstructorParameters<typeof Stryker>[0] {
  const name = place.replaceAll(/[/:]/g, '-')
  return {
    mutate: [/\.ts(:|$)/.test(place) ? place : `${place}/**/*.ts`],
    plugins: ['@stryker-mutator/vitest-runner', ...(plugin === undefined ? [] : [plugin])],
    checkers,
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Math.max(1, Math.floor(availableParallelism() / 2)),
    // On a busy machine a run takes many times as long; loops without an end are found by how often they run, not by time.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 15,
    ignorePatterns: ['dist', 'coverage', 'docs/playground', 'bench'],
    tempDirName: `${output}/sandbox`,
    cleanTempDir: 'always',
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    htmlReporter: { fileName: `${output}/${name}.html` },
    jsonReporter: { fileName: `${output}/${name}.json` },
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
    allowEmpty: false,
  }
}

function report(results: readonly MutantResult[], { place, sample, seed }: MutateOptions): void {
  console.log('killed  tested  file')
  for (const { file, killed, tested } of scoresByFile(results, root)) {
    console.log(`${String(killed).padStart(6)}  ${String(tested).padStart(6)}  ${file}`)
  }
  const score = scoreOf(results)
  const [low, high] = interval(score, results.length).map(percent)
  const drawn = sample === undefined ? '' : `, drawn from ${results.length} with seed ${seed} (95% confidence: ${low} to ${high})`
  const killed = `${score.killed} of ${score.tested} mutants killed, ${timeouts(results)} of them by timeout`
  console.log(`\n${place}: ${percent(score.killed / score.tested)}: ${killed}${drawn}`)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
