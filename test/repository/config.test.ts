import { expect, test } from 'vitest'
import { codes } from '../../src/lint/codes.ts'
import { type Config, type ConfigResult, readConfig } from '../../src/repository/config.ts'
import { growth, MOST_TIMES } from '../regular-expressions/growth.ts'
import { beyondSchema, right, unreadable, wrong } from './configurations.ts'

test.each(right)('%j is right', (text) => {
  expect(mistakesIn(readConfig(text, 'a.yaml', codes))).toEqual([])
})

test.each([...wrong, ...beyondSchema, ...unreadable])('%j is wrong', (text, ...mistakes) => {
  expect(mistakesIn(readConfig(text, 'a.yaml', codes))).toEqual(mistakes)
})

test('every key is read', () => {
  const text = `
release: 1.2
overrides:
  - files: [clusters/legacy/**]
    release: v0.16.4
    rules: { inline-ca: error }
sets: [clusters/*]
complete: true
ignore: [vendor/**]
failLevel: warning
rules:
  inline-ca: off
  missing-field: warning
`
  const { overrides = [], sets = [], ...others } = configOf(text)
  expect(others).toEqual({
    release: 'v1.2',
    complete: true,
    ignore: ['vendor/**'],
    failLevel: 'warning',
    rules: { 'inline-ca': 'off', 'missing-field': 'warning' },
  })
  expect(sets.map(({ pattern }) => pattern)).toEqual(['clusters/*'])
  expect(overrides.map(({ files, ...changes }) => [files.map(({ pattern }) => pattern), changes])).toEqual([
    [['clusters/legacy/**'], { release: 'v0.16', rules: { 'inline-ca': 'error' } }],
  ])
})

test.each([
  ['release: 0.10\n', 'v0.10'],
  ['release: 0.1\n', undefined],
  ['a: &r 0.10\nrelease: 1.1\n', undefined],
  ['release: !!float 1.1\n', 'v1.1'],
  ['{"release": 1.1}', 'v1.1'],
  ['release: LATEST\n', 'v1.2'],
])('%j means %s', (text, release) => {
  const result = readConfig(text, 'a.yaml', codes)
  expect(result.ok ? result.config.release : undefined).toBe(release)
})

test('an issue names its file and has the range of what is wrong', () => {
  const result = readConfig('rules:\n  inline-ca: of\n', 'clusters/.openchoreo-planes.yaml', codes)
  expect(result).toMatchObject({
    ok: false,
    issues: [
      {
        file: 'clusters/.openchoreo-planes.yaml',
        range: { start: { line: 2, column: 14, offset: 20 }, end: { line: 2, column: 16, offset: 22 } },
      },
    ],
  })
})

test('mistakes take linear time', () => {
  const keys = (length: number): string => Array.from({ length }, (_, at) => `unknown${at}: 1\n`).join('')
  expect(mistakesIn(readConfig(keys(5000), 'a.yaml', codes))).toHaveLength(5000)
  expect(growth((length) => () => readConfig(keys(length), 'a.yaml', codes), 5000)).toBeLessThan(MOST_TIMES)
}, 20_000)

function configOf(text: string): Config {
  const result = readConfig(text, 'a.yaml', codes)
  if (!result.ok) throw new Error(mistakesIn(result).join('\n'))
  return result.config
}

/** As `line:column field: message`. */
function mistakesIn(result: ConfigResult): string[] {
  if (result.ok) return []
  return result.issues.map(({ field, message, range: { start } }) => `${start.line}:${start.column} ${field}: ${message}`)
}
