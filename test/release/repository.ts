import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { git } from '../../scripts/release/git.ts'

/** A small repository that can be released, with one commit on the branch `main`. It is removed after the test. */
export function createRepository(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'openchoreo-planes-release-test-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  git(root, 'init', '--quiet')
  git(root, 'symbolic-ref', 'HEAD', 'refs/heads/main')
  for (const [name, value] of Object.entries(config)) git(root, 'config', name, value)
  for (const [file, text] of Object.entries(files)) write(root, file, text)
  commit(root, 'Begin')
  return root
}

export function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

export function commit(root: string, subject: string): void {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--allow-empty', '--message', subject)
}

const config = {
  'user.name': 'test',
  'user.email': 'test@example.com',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'core.hooksPath': '/dev/null',
}

const files = {
  'package.json': '{\n  "name": "sample",\n  "version": "0.1.0"\n}\n',
  'package-lock.json': '{\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n- A command.\n',
  'README.md': 'rev: v0.1.0\n',
  'docs/ci.md': 'rev: v0.1.0\nuses: openchoreo-planes@v0.1.0\nnpx openchoreo-planes@0.1.0\n',
  'src/command.ts': 'one\n',
  '.gitignore': 'dist/*\n!dist/cli.cjs\n!dist/cli/\n',
}
