/** Repositories to compare with git itself. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { git } from '../../../scripts/release/git.ts'

/** A folder that is removed after the test, in which git reads no configuration but that of repositories and of `home`. */
export function createFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'openchoreo-planes-git-')))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
    vi.unstubAllEnvs()
  })
  const home = join(folder, 'home')
  mkdirSync(home)
  vi.stubEnv('HOME', home)
  for (const name of ['XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_COUNT'])
    vi.stubEnv(name, undefined)
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
  return folder
}

/** Makes a repository with files; those that end with a slash are folders. */
export function createRepository(root: string, files: Readonly<Record<string, string>> = {}, ...options: string[]): string {
  mkdirSync(root, { recursive: true })
  git(root, 'init', '--quiet', '--template=', ...options)
  write(root, files)
  return root
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if (path.endsWith('/')) mkdirSync(join(folder, path), { recursive: true })
    else writeFileSync(join(folder, path), text)
  }
}
