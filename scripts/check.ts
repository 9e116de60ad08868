/** Runs every static check in sequence, even after failures, and ends with one plain line of counts. */

import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareWithRelease } from './release/compare.ts'
import { stagePackage } from './stage.ts'

interface Check {
  readonly name: string
  /** Says what is wrong, and returns false or throws. */
  readonly passes: () => boolean
}

const root = join(import.meta.dirname, '..')
let staged: string | undefined

const checks: readonly Check[] = [
  { name: 'types', passes: () => run('tsc', '--noEmit') },
  { name: 'types where there is no Node', passes: () => run('tsc', '--noEmit', '-p', 'tsconfig.browser.json') },
  { name: 'types in a page', passes: () => run('tsc', '--noEmit', '-p', 'tsconfig.page.json') },
  { name: 'style', passes: () => run('biome', 'ci', '.') },
  { name: 'unused files, exports and dependencies', passes: () => run('knip') },
  { name: 'generated files are fresh', passes: () => run('tsx', 'scripts/generate.ts', '--check') },
  { name: 'the exports of package.json are fresh', passes: () => run('tsx', 'scripts/package-exports.ts', '--check') },
  { name: 'the API reference is fresh', passes: () => run('tsx', 'scripts/docs.ts', '--check') },
  { name: 'regular expressions take linear time', passes: () => run('tsx', 'scripts/regular-expressions.ts') },
  { name: 'the package compiles', passes: compiles },
  { name: 'the command in dist/ fits the release', passes: commandFitsRelease },
  { name: 'the license texts of bundled packages are fresh', passes: licensesAreFresh },
  { name: 'the page to try it is small enough', passes: () => run('tsx', 'scripts/playground.ts') },
  { name: 'publint', passes: () => onPackage((folder) => run('publint', folder, '--strict')) },
  { name: 'are the types wrong?', passes: () => onPackage((folder) => run('attw', '--pack', folder, '--profile', 'node16')) },
  { name: 'size', passes: () => onPackage((folder) => runIn(folder, 'size-limit')) },
]

const results = checks.map(({ name, passes }) => {
  console.log(`\n--- ${name}`)
  const passed = passesOrThrows(passes)
  console.log(passed ? `ok: ${name}` : `FAILED: ${name}`)
  return { name, passed }
})
if (staged !== undefined) rmSync(staged, { recursive: true, force: true })

const failed = results.filter(({ passed }) => !passed)
if (failed.length > 0) {
  console.log(`\nfailed: ${failed.map(({ name }) => name).join('; ')}`)
  process.exitCode = 1
}
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed, 0 skipped`)

function passesOrThrows(passes: Check['passes']): boolean {
  try {
    return passes()
  } catch (error) {
    console.error(String(error))
    return false
  }
}

function run(tool: string, ...args: string[]): boolean {
  return runIn(root, tool, ...args)
}

function runIn(folder: string, tool: string, ...args: string[]): boolean {
  const { status } = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}

function compiles(): boolean {
  staged = stagePackage()
  return true
}

function commandFitsRelease(): boolean {
  return onPackage((folder) => {
    const { summary, problems } = compareWithRelease(root, folder)
    console.log(summary)
    for (const problem of problems) console.error(problem)
    return problems.length === 0
  })
}

function licensesAreFresh(): boolean {
  const name = 'THIRD_PARTY_LICENSES'
  return onPackage((folder) => {
    if (readFileSync(join(folder, name)).equals(readFileSync(join(root, name)))) return true
    console.error(`${name} is not that of the packages in dist/\nRun: npm run compile`)
    return false
  })
}

function onPackage(check: (folder: string) => boolean): boolean {
  if (staged !== undefined) return check(staged)
  console.error('there is no package to look at: it does not compile')
  return false
}
