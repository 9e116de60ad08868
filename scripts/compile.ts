/**
 * Compiles into dist/, or into the folder that is named, and writes THIRD_PARTY_LICENSES next to that.
 * tsup writes to a temporary folder first: a failed build leaves the last good one, and nothing of an older one stays behind.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { importedPackages, licenseTexts, packageFolders } from './licenses.ts'

const root = join(import.meta.dirname, '..')
const target = resolve(process.argv[2] ?? join(root, 'dist'))
const built = mkdtempSync(join(tmpdir(), 'openchoreo-planes-compile-'))

try {
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
  const { status } = spawnSync(process.execPath, [tsup, '--out-dir', built], { cwd: root, stdio: 'inherit' })
  if (status === 0) {
    const licenses = licensesOf(filesIn(built))
    rmSync(target, { recursive: true, force: true })
    mkdirSync(target, { recursive: true })
    cpSync(built, target, { recursive: true })
    writeFileSync(join(target, '../THIRD_PARTY_LICENSES'), licenses)
  } else {
    process.exitCode = 1
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}

/** The lists that tsup.config.ts leaves among the compiled files. */
function filesIn(folder: string): string[] {
  const lists = readdirSync(folder).filter((name) => name.endsWith('.inputs'))
  const files = lists.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  for (const name of lists) rmSync(join(folder, name))
  return files
}

function licensesOf(files: readonly string[]): string {
  return licenseTexts('The package openchoreo-planes', [...packageFolders(files, root), ...importedPackages(root)], root)
}
