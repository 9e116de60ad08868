/** The published schema of configurations says what the command says. */
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import schema from '../../generated/schemas/config.json' with { type: 'json' }
import { codes } from '../../src/lint/codes.ts'
import { releases } from '../../src/releases/lines.ts'
import { readConfig } from '../../src/repository/config.ts'
import { releaseNamed } from '../../src/repository/release.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { right, wrong } from './configurations.ts'

const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)

// An editor asks no schema about an empty text.
test.each(right.filter((text) => parsed(text) !== null))('%j is valid', (text) => {
  validate(parsed(text))
  expect(validate.errors ?? []).toEqual([])
})

test.each(wrong.map(([text]) => text))('%j is not valid', (text) => {
  expect(validate(parsed(text))).toBe(false)
})

test('every release is valid, as a string and where it is the same as a number', () => {
  for (const release of [...releases, 'latest', 'auto']) expect(validate({ release })).toBe(true)
  expect(validate({ release: 1.2 })).toBe(true)
  expect(validate({ release: 0.1 })).toBe(false)
  expect(validate({ release: '0.10' })).toBe(true)
})

test.each([
  'v1.2',
  '1.2',
  'v1.2.3',
  '1.2.x',
  'v1.2.0-rc.1',
  'v1.20',
  'v11.2',
  'v1',
  '1.2.',
  'v0.1',
  'vv1.2',
  ' v1.2',
  'auto',
  'newest',
  '',
])('the schema and the command agree on the release %j, spaces around it aside', (release) => {
  expect(validate({ release })).toBe(releaseNamed(release).ok && release.trim() === release)
})

test('every code can have the levels that the command takes', () => {
  for (const code of Object.keys(codes)) {
    for (const level of ['off', 'warning', 'error', 'on']) {
      const { ok } = readConfig(JSON.stringify({ rules: { [code]: level } }), 'a.json', codes)
      expect([code, level, validate({ rules: { [code]: level } })]).toEqual([code, level, ok])
    }
  }
})

test('every key and every code is described, for editors', () => {
  const described = { ...schema.properties, ...schema.definitions.Override.properties, ...schema.definitions.Rules.properties }
  expect(Object.entries(described).filter(([, { description }]) => description === '')).toEqual([])
  expect(Object.keys(schema.definitions.Rules.properties)).toHaveLength(Object.keys(codes).length)
})

function parsed(text: string): unknown {
  return readManifests(text).documents[0]?.value
}
