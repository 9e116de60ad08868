import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inc } from 'semver'
import type { TestProject } from 'vitest/node'
import { hasEntries } from '../../scripts/release/changelog.ts'
import { git } from '../../scripts/release/git.ts'
import { releasesIn } from '../../scripts/release/history.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A clone in which the release command has just released a version. */
    released: { readonly folder: string; readonly version: string }
  }
}

const root = join(import.meta.dirname, '../..')

/** Hooks and the action run the command that a release commits: so the work tree, committed or not, is released in a clone. */
export default function setup(project: TestProject): (() => void) | undefined {
  // scripts/test-tools.ts reports that git is missing, and runs the tests that do not need it.
  if (spawnSync('git', ['rev-parse', '--verify', 'HEAD'], { cwd: root }).status !== 0) return undefined

  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'openchoreo-planes-released-')))
  const folder = join(temporary, 'clone')
  git(root, 'clone', '--quiet', root, folder)
  git(folder, 'checkout', '--quiet', '-B', 'main')
  for (const [name, value] of Object.entries(config)) git(folder, 'config', name, value)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  copyWorkTree(folder)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Copy the work tree')

  const version = nextVersion(folder)
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const release = ['scripts/release.ts', version, '--date', '2026-01-31', '--skip-tests']
  execFileSync(process.execPath, [tsx, ...release], { cwd: folder, stdio: 'inherit' })
  project.provide('released', { folder, version })
  return () => rmSync(temporary, { recursive: true, force: true })
}

/** Only releases write dist/. */
function copyWorkTree(folder: string): void {
  git(folder, 'rm', '-r', '--quiet', '--', '.', ':(exclude)dist')
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.', ':(exclude)dist').split('\0')
  for (const file of files.filter((name) => name !== '' && existsSync(join(root, name))))
    cpSync(join(root, file), join(folder, file))
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')
  if (!hasEntries(changelog))
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog.replace('## [Unreleased]', '## [Unreleased]\n\n- A change.'))
}

function nextVersion(folder: string): string {
  const [last] = releasesIn(folder)
  const version = last ? inc(last.version, 'patch') : JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  return String(version)
}

const config = {
  'user.name': 'test',
  'user.email': 'test@example.com',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'core.hooksPath': '/dev/null',
}
