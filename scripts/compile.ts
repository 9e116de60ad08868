/**
 * Compiles into dist/, or into the folder that is named.
 * tsup writes to a temporary folder first: a failed build leaves the last good one, and nothing of an older one stays behind.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = join(import.meta.dirname, '..')
const target = resolve(process.argv[2] ?? join(root, 'dist'))
const built = mkdtempSync(join(tmpdir(), 'openchoreo-planes-compile-'))

try {
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
  const { status } = spawnSync(process.execPath, [tsup, '--out-dir', built], { cwd: root, stdio: 'inherit' })
  if (status === 0) {
    rmSync(target, { recursive: true, force: true })
    mkdirSync(target, { recursive: true })
    cpSync(built, target, { recursive: true })
  } else {
    process.exitCode = 1
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}
