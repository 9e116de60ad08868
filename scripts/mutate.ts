/**
 * `npm run mutate -- FOLDER`: changes the code of a folder in one place at a time, and lists the changes that no test notices.
 *
 * Only tests of the folder's behavior run: none that starts a process, or that compares generated files with their sources.
 * Exit status: 0 done, 1 the tests fail without any change, 2 wrong usage.
 */
import { existsSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

/** The tests of each folder that can be mutated, but for the slow ones: each is run for hundreds of changes. So a score is a lower bound. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  'src/contract': ['test/contract/!(conversions|hostile|large|properties|stock-ajv).test.ts'],
  'src/lint': ['test/lint/*.test.ts'],
  'src/migrate': ['test/migrate/!(drawn|meaning|recorded).test.ts'],
  'src/report': ['test/report/!(formats).test.ts'],
  'src/topology': ['test/topology/!(pictures).test.ts'],
}

const usage = `usage: npm run mutate -- FOLDER
FOLDER is one of ${Object.keys(testsOf).join(', ')}, or a file or folder in one of them`

const root = join(import.meta.dirname, '..')
const [given, ...others] = process.argv.slice(2).map((argument) => normalize(argument).replace(/\/$/, ''))
const folder = Object.keys(testsOf).find((name) => given === name || given?.startsWith(`${name}/`))

if (given === undefined || folder === undefined || others.length > 0 || !existsSync(join(root, given))) {
  if (given !== undefined) console.error(`mutate: no such folder: ${[given, ...others].join(' ')}`)
  console.error(usage)
  process.exitCode = 2
} else {
  process.chdir(root)
  // The same values in every run: a change is noticed by chance only where the seed varies.
  process.env['FC_SEED'] ??= '1'
  process.env['MUTATION_TESTS'] = testsOf[folder]?.join()
  try {
    await new Stryker(optionsFor(given)).runMutationTest()
  } catch {
    // Stryker has logged why.
    process.exitCode = 1
  }
}

function optionsFor(place: string): ConstructorParameters<typeof Stryker>[0] {
  const name = place.replaceAll('/', '-')
  return {
    mutate: [place.endsWith('.ts') ? place : `${place}/**/*.ts`],
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignorePatterns: ['dist', 'coverage', 'docs/playground', 'bench'],
    // Ignored by git, as is all of .cache/.
    tempDirName: '.cache/mutation/sandbox',
    cleanTempDir: 'always',
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    htmlReporter: { fileName: `.cache/mutation/${name}.html` },
    jsonReporter: { fileName: `.cache/mutation/${name}.json` },
    clearTextReporter: { logTests: false, reportTests: false, skipFull: true },
    allowEmpty: false,
  }
}
