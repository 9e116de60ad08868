import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explanations } from '../../src/lint/explain.ts'
import { run } from './io.ts'

test('a rule is explained with a wrong and a right example', async () => {
  const { status, stdout } = await run(['explain', 'invalid-virtual-host'])
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^invalid-virtual-host \(error\)\n\nspec\.gateway\.publicVirtualHost: must be a plain host name .*without a scheme\.\n\n/,
  )
  expect(stdout).toContain('wrong, in v0.15:\n\n    apiVersion: openchoreo.dev/v1alpha1\n')
  expect(stdout).toContain('\nright:\n\n')
})

test('a code of the contract is explained', async () => {
  const { status, stdout } = await run(['explain', 'null-value'])
  expect(status).toBe(0)
  expect(stdout).toContain(
    'null-value (warning)\n\nA field is null. Set a value or remove the field.\n\nThe API server drops null values before it validates.\n\nlint --fix fixes it.\n\nwrong, in v0.15:\n',
  )
  expect((await run(['explain', 'expired-ca'])).stdout).toContain('\nOnly reported with --at.\n')
})

test('without a code all of them are listed', async () => {
  const lines = (await run(['explain'])).stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(explanations().length)
  expect(lines[0]).toMatch(/^yaml-syntax +error +Invalid YAML\./)
})

test('an unknown code is incorrect usage, with the nearest one as suggestion', async () => {
  expect(await run(['explain', 'null-valu'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('did you mean null-value?'),
  })
})

test('every explanation says what and why, and is in docs/issues.md', () => {
  const text = readFileSync(new URL('../../docs/issues.md', import.meta.url), 'utf8')
  for (const { code, what, why } of explanations()) {
    expect({ code, what, why }).toEqual({
      code,
      what: expect.stringMatching(/\w.*[.?]$/),
      why: expect.stringMatching(/\w.*[.?]$/),
    })
    expect(text).toContain(`\n## ${code}\n`)
  }
})
