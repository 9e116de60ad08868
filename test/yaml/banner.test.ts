/** Comments, and keys that are syntax of a pattern, in every command: each comes back within a deadline, in a process that can be killed. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import type { CommandRun } from '../cli/every-command.ts'
import { createJudge } from '../fuzz/judged.ts'

const head = 'apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata:\n  name: eu-west\n  namespace: acme\nspec:\n'
const gateway = '  gateway:\n    publicVirtualHost: apps.example.com\n    organizationVirtualHost: apps.internal\n'

const banner = (signs: number, empty: string): string =>
  `${head}  imagePullSecretRefs: ${empty}\n${'#'.repeat(signs)}\n# Gateway\n${'#'.repeat(signs)}\n${gateway}`

const withKey = (key: string): string =>
  `${head}  ${JSON.stringify(key)}:\n    - kind: Secret\n      data: {token: c2VjcmV0}\n${gateway}`

const texts: Readonly<Record<string, string>> = {
  'a banner of 16 signs behind an empty list': banner(16, '[]'),
  'a banner of 32 signs behind an empty list': banner(32, '[]'),
  'a banner of 32 signs behind an empty map': banner(32, '{}'),
  'a banner of 100,000 signs behind an empty list': banner(100_000, '[]'),
  '10,000 lines of comments behind an empty list': `${head}  imagePullSecretRefs: []\n${'# ] }\n#\n'.repeat(5_000)}${gateway}`,
  'a key that is no pattern': withKey('('),
  'a key that is a slow pattern': withKey('(.|.)*!aaaaaaaaaaaaaaaaaaaaaaaaa'),
  'a key of backslashes': withKey('\\\\('),
}

/** Milliseconds; each takes a second or two, most of it to start. */
const DEADLINE = 30_000

describe.each(Object.entries(texts))('%s', (_, text) => {
  const judge = createJudge()
  afterAll(() => judge.stop())

  test('is read, linted, fixed and reported by the library within the deadline', async () => {
    const { broken } = await judge.ask({ text, release: 'v0.15' }, DEADLINE / 1000)
    expect(broken).toEqual([])
  }, 60_000)

  test('lets every command finish within the deadline', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-banner-'))
    try {
      const file = join(folder, 'plane.yaml')
      writeFileSync(file, text)
      const program = join(import.meta.dirname, '../cli/every-command.ts')
      const options = { timeout: DEADLINE, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 } as const
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, file], options)
      const runs = JSON.parse(stdout) as CommandRun[]
      expect(runs.filter(({ status }) => status !== 0 && status !== 1)).toEqual([])
      const printed = runs.map(({ stdout, stderr }) => stdout + stderr).join('')
      expect(printed.includes('c2VjcmV0')).toBe(false)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)
})
