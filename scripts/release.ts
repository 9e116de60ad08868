/**
 * Makes the commit and the tag of a release: `npm run release -- VERSION`. Nothing is pushed or published.
 *
 * Exit status: 0 done, 1 refused or failed (nothing was changed), 2 wrong usage.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readOptions, usage } from './release/options.ts'
import { type ReleaseOptions, release } from './release/release.ts'

// Ctrl-C reaches the step that is running, too: it fails, and the second work tree is removed as after any failure.
process.on('SIGINT', () => undefined)

const options = readOrReport()
if (options) await releaseOrReport(options)

function readOrReport(): ReleaseOptions | undefined {
  try {
    return readOptions(process.argv.slice(2), process.env['SOURCE_DATE_EPOCH'], new Date())
  } catch (error) {
    report(error)
    console.error(usage)
    process.exitCode = 2
    return undefined
  }
}

async function releaseOrReport(given: ReleaseOptions): Promise<void> {
  try {
    await release(join(import.meta.dirname, '..'), given, { build, test, log: (line) => console.log(line) })
  } catch (error) {
    report(error)
    console.error('Nothing was changed.')
    process.exitCode = 1
  }
}

function report(error: unknown): void {
  console.error(`release: ${error instanceof Error ? error.message : error}`)
}

function build(folder: string): Promise<void> {
  return run(folder, 'the package does not compile', ['node_modules/tsx/dist/cli.mjs', 'scripts/compile.ts'])
}

/** The package is made of the dist/ that was just built, which the commit contains. */
function test(folder: string): Promise<void> {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'package']
  return run(folder, 'the tests of the package fail', vitest, { COMPILED_DIST: join(folder, 'dist') })
}

async function run(
  folder: string,
  failure: string,
  [file = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const started = spawn(process.execPath, [join(folder, file), ...args], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const [status] = await once(started, 'exit')
  if (status !== 0) throw new Error(failure)
}
