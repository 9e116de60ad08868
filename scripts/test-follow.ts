/**
 * `npm run test:follow`: `npm run follow` on every boundary between two lines, and the lines of CRDs that rules cite. It needs the CRDs of every line: CRDS_DIR names their folder, in
 * which each release has a folder of its own such as v1.1.0. Where it is missing, it prints so, with exit status 2.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = join(import.meta.dirname, '..')
const tests = ['test/tools/follow.test.ts', 'test/tools/sources.test.ts']
const folder = resolve(root, process.env['CRDS_DIR'] ?? '../shared/upstream/crds')

if (existsSync(folder)) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'tools', ...tests], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CRDS_DIR: folder },
  })
  process.exitCode = status ?? 1
} else {
  console.error(`missing: the CRDs of every line: CRDS_DIR names their folder (now ${folder}); not run: ${tests.join(', ')}`)
  console.log('0 passed, 0 failed, 0 skipped')
  process.exitCode = 2
}
