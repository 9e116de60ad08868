import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const left = new Set(['.git', 'coverage', 'dist', 'node_modules'])

/**
 * Copies the checkout into a temporary folder and compiles there, so that what looks at the package neither needs nor changes dist/.
 * Where COMPILED_DIST names a folder, that is what was compiled: a release tests the very files that it commits.
 *
 * @returns the folder, which the caller removes.
 * @throws Error with the compiler's words when the package does not compile.
 */
export function stagePackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-stage-'))
  cpSync(root, folder, { recursive: true, filter: (source) => !left.has(relative(root, source)) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const compiled = process.env['COMPILED_DIST']
  if (compiled) {
    cpSync(compiled, join(folder, 'dist'), { recursive: true })
    return folder
  }
  const compile = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/compile.ts'), join(folder, 'dist')]
  const { status, stdout, stderr } = spawnSync(process.execPath, compile, { encoding: 'utf8' })
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`the package does not compile:\n${stdout}${stderr}`)
  }
  return folder
}
