import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

// pre-commit runs the command from a clone, in which nothing was installed or compiled.
const clone = mkdtempSync(join(tmpdir(), 'openchoreo-planes-clone-'))
const command = join(clone, 'dist/cli.cjs')

beforeAll(() => {
  const checkout = pathToFileURL(join(import.meta.dirname, '../..')).href
  execFileSync('git', ['clone', '--quiet', '--depth', '1', checkout, clone])
})

afterAll(() => rmSync(clone, { recursive: true, force: true }))

test('the command runs in a clone of the last commit with nothing installed', () => {
  const { version } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'))
  const { status, stdout } = spawnSync(process.execPath, [command, '--version'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` })
})

test('the command judges the examples of the clone', () => {
  const { status, stderr } = spawnSync(process.execPath, [command, 'lint', 'examples/manifests'], {
    cwd: clone,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('the command may be executed', () => {
  expect(statSync(command).mode & 0o111).toBe(0o111)
})
