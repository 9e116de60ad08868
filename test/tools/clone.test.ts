import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { git } from '../../scripts/release/git.ts'
import { tagOf } from '../../scripts/release/history.ts'

// pre-commit runs the command from a clone of a tag, in which nothing was installed or compiled.
const { folder, version } = inject('released')
const clone = mkdtempSync(join(tmpdir(), 'openchoreo-planes-clone-'))
const command = join(clone, 'dist/cli.cjs')

beforeAll(() => {
  git(clone, 'clone', '--quiet', '--depth', '1', '--branch', tagOf(version), pathToFileURL(folder).href, '.')
})

afterAll(() => rmSync(clone, { recursive: true, force: true }))

test('the command runs in a clone of a release with nothing installed', () => {
  const { status, stdout } = spawnSync(process.execPath, [command, '--version'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` })
})

test('the command lints the examples of the clone', () => {
  const { status, stderr } = spawnSync(process.execPath, [command, 'lint', 'examples/manifests'], {
    cwd: clone,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('the command may be executed', () => {
  expect(statSync(command).mode & 0o111).toBe(0o111)
})
