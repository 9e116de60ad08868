/** Standard input, as other programs leave it. */
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readAll } from '../../src/cli/stdin.ts'
import { run } from './io.ts'

const plane = 'apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata:\n  name: a\nspec:\n  dataPlaneref: a\n'

test('one that does not block is read to its end, however slowly it comes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-stdin-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(pipe, constants.O_WRONLY)
  spawn('sh', ['-c', 'sleep 0.3; printf one; sleep 0.3; printf two'], { stdio: ['ignore', writer, 'ignore'] })
  closeSync(writer)
  expect(() => readSync(reader, Buffer.alloc(1))).toThrow('EAGAIN')
  const before = process.cpuUsage()
  expect(readAll(reader).toString()).toBe('onetwo')
  // It waits without work: 0.6 s of it would be more than this.
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(0.3)
  closeSync(reader)
})

const refusal = 'openchoreo-planes: <stdin>: standard input is empty; use --allow-empty if that is expected\n'

test.each([
  ...['lint', 'default', 'migrate', 'graph', 'checklist'].map((command) => [command, '']),
  ...[' \n\r\n', '\ufeff\n'].map((input) => ['lint', input]),
])('%s does not take an empty one (%j) for success', async (command, input) => {
  const { status, stderr } = await run([command, '-'], { stdin: input })
  expect([status, stderr]).toEqual([2, expect.stringContaining(refusal)])
  const allowed = await run([command, '-', '--allow-empty'], { stdin: input })
  expect([allowed.status, allowed.stderr]).toEqual([0, expect.not.stringContaining('empty')])
})

test('an empty one in UTF-16 is empty, and a comment or the mark of a document is not', async () => {
  expect((await run(['lint', '-'], { stdin: Buffer.from('\ufeff\n', 'utf16le') })).status).toBe(2)
  expect((await run(['lint', '-'], { stdin: '# nothing\n' })).status).toBe(0)
  expect((await run(['lint', '-'], { stdin: '---\n' })).status).toBe(0)
  expect((await run(['lint', '-'], { stdin: plane })).status).toBe(1)
})

test('with other files the others are checked', async () => {
  const { status, stdout } = await run(['lint', '-', 'examples/manifests', '--release', 'v1.2'], { stdin: '' })
  expect([status, stdout]).toEqual([2, expect.stringMatching(/^Checked [1-9]\d* planes/m)])
})
