/**
 * Makes the commit and the tag of a release: `npm run release -- VERSION`. Nothing is pushed or published.
 *
 * Exit status: 0 done, 1 refused or failed (nothing was changed), 2 wrong usage.
 */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readOptions, usage } from './release/options.ts'
import { release } from './release/release.ts'

const root = join(import.meta.dirname, '..')
const options = orExit(2, usage, () => readOptions(process.argv.slice(2), process.env['SOURCE_DATE_EPOCH'], new Date()))
orExit(1, 'Nothing was changed.', () => release(root, options, { build, test, log: (line) => console.log(line) }))

function orExit<Result>(status: number, after: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    console.error(`release: ${error instanceof Error ? error.message : error}\n${after}`)
    process.exit(status)
  }
}

function build(folder: string): void {
  run(folder, 'the package does not compile', ['node_modules/tsx/dist/cli.mjs', 'scripts/compile.ts'])
}

/** The package is made of the dist/ that was just built, which the commit contains. */
function test(folder: string): void {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'package']
  run(folder, 'the tests of the package fail', vitest, { COMPILED_DIST: join(folder, 'dist') })
}

function run(folder: string, failure: string, [file = '', ...args]: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(process.execPath, [join(folder, file), ...args], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(failure)
}
