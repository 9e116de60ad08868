/**
 * Writes docs/api/, the API reference, from the comments in src/.
 *
 *     npm run docs             writes it
 *     npm run docs -- --check  writes nothing; fails if it is not up to date
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const own = join(root, 'docs/api')

if (process.argv.includes('--check')) {
  const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-docs-'))
  try {
    process.exitCode = build(folder) && isSame(folder) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else process.exitCode = build(own) ? 0 : 1

function build(out: string): boolean {
  const typedoc = join(root, 'node_modules/typedoc/bin/typedoc')
  const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, '--out', out], { cwd: root, encoding: 'utf8' })
  if (status !== 0) console.error(stdout + stderr)
  return status === 0
}

function isSame(folder: string): boolean {
  const stale = textsIn(folder) !== textsIn(own)
  if (stale) console.error('docs/api/ is out of date with the comments in src/. Run `npm run docs` and commit the result.')
  return !stale
}

function textsIn(folder: string): string {
  const files = readdirSync(folder).sort()
  return JSON.stringify(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}
