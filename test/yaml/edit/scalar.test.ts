/** Strings and keys are written so that kubectl reads the same ones: every scalar that its reader was recorded with, and random ones. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isScalar, parse, parseDocument, visit } from 'yaml'
import { doubleQuoted, type Notation, printKey, printString } from '../../../src/yaml/edit/scalar.ts'
import { readManifests } from '../../../src/yaml/read/read.ts'
import { runs } from '../../runs.ts'

/** What the recorded texts have in them: each scalar as it is written, each key, and each string that was read. */
const recorded = ['kubectl', 'kubectl-more'].flatMap((name) => {
  const cases: readonly { readonly yaml: string; readonly json?: unknown }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../conformance/yaml/${name}.json`), 'utf8'),
  )
  return cases.flatMap(({ yaml, json }) => [...scalarsIn(yaml), ...stringsIn(json), ...yaml.split('\n')])
})

function scalarsIn(yaml: string): string[] {
  const found: string[] = []
  visit(parseDocument(yaml, { logLevel: 'silent', version: '1.1' }), (_, node) => {
    if (isScalar(node) && node.source !== undefined) found.push(node.source)
  })
  return found
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)])
}

const TEXTS: Readonly<Record<Exclude<Notation, 'json'>, (key: string, text: string) => string>> = {
  block: (key, text) => `a:\n  ${key}: ${text}\n  z:\n    - ${text}\n`,
  flow: (key, text) => `{a: {${key}: ${text}, z: [${text}]}}\n`,
}

/** What kubectl reads where a string is written as a key, a value and an item. */
function readBack(text: string, notation: Exclude<Notation, 'json'>): unknown {
  return readManifests(TEXTS[notation](printKey(text, notation), printString(text, notation))).documents.map((document) => {
    return document.issues[0]?.message ?? document.value
  })
}

const expected = (text: string): unknown => [{ a: { [text]: text, z: [text] } }]

/** Readers reject half of a surrogate pair, even where it is escaped. */
const isText = (text: string): boolean => !/\p{Cs}/u.test(text) && text !== 'z'

test.each(['block', 'flow'] as const)('every recorded scalar is read as itself: %s', (notation) => {
  const texts = [...new Set(recorded)].filter((text) => isText(text) && text.length < 500)
  expect(texts.length).toBeGreaterThan(500)
  for (const text of texts) expect([text, readBack(text, notation)]).toEqual([text, expected(text)])
})

const piece = fc.constantFrom(
  ...['a', 'yes', 'no', '1', '0', '_', '.', '-', '+', 'e', 'x', 'b', ':', ' ', '#', '@', '!', '&', '*', '?', '|', '>', '%', '`'],
  ...[',', '[', ']', '{', '}', "'", '"', '=', '<<', '~', '\\', '\t', '\n', '\r', '\0', '\u0085', '\u00a0', '\u200b', '\u2028'],
  ...['\ufeff', '\ufffe', 'é', '日本', '😀', '\u{e0001}', '2026-01-02', 'T', '12', ':30', '---', '...', 'null', 'true', '$', '/'],
)
const text = fc
  .oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .filter(isText)

test('any string is read as itself, by kubectl and by a reader of YAML 1.2', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('block', 'flow'), (text, notation) => {
      expect(readBack(text, notation)).toEqual(expected(text))
      expect(parse(TEXTS[notation](printKey(text, notation), printString(text, notation)))).toEqual({
        a: { [text]: text, z: [text] },
      })
      expect(JSON.parse(doubleQuoted(text, 'json'))).toBe(text)
    }),
    { numRuns: runs(3000) },
  )
})

describe('what is written', () => {
  test.each([
    ...[
      'yes',
      'Off',
      'y',
      '~',
      'null',
      '',
      '1_000',
      '0b11',
      '012',
      '0o17',
      '0x1F',
      '1e3',
      '.5',
      '.inf',
      '1.',
      '+1',
      '12:30:45',
      '1:30',
    ],
    ...[
      '2026-01-02',
      '2026-01-02T03:04:05Z',
      '=',
      '<<',
      '#@ x',
      '# x',
      ' a',
      'a ',
      'a: b',
      'a:',
      'a #b',
      '- a',
      '-',
      '---',
      '*a',
      '&a',
    ],
    ...[
      '!a',
      '%a',
      '@a',
      '`a',
      '|',
      '>',
      '? a',
      '{a}',
      '[a]',
      '"a',
      "'a",
      'a\tb',
      'a\nb',
      '\u2028',
      '\u0085',
      '\u200b',
      '\u00a0',
      '\u202e',
    ],
  ])('%j has double quotes as a value and as a key', (text) => {
    expect([printString(text, 'block'), printKey(text, 'block')]).toEqual([
      doubleQuoted(text, 'block'),
      doubleQuoted(text, 'block'),
    ])
  })

  test.each([
    ...[
      'plain',
      'two words',
      'https://a.example.com:8443/x',
      'a#b',
      'é',
      'v1.2.3',
      '10.0.0.1',
      'tRUE',
      "it's",
      '--verbose',
      'a/b@c',
    ],
  ])('%j needs no quotes', (text) => {
    expect(printString(text, 'block')).toBe(text)
  })

  test('within brackets what ends a scalar there has quotes too', () => {
    expect(['a,b', 'a[0]', 'a?b', 'a:', '-a'].map((text) => printString(text, 'flow'))).toEqual([
      '"a,b"',
      '"a[0]"',
      '"a?b"',
      '"a:"',
      '"-a"',
    ])
    expect(printString('https://a.example.com:8443/x', 'flow')).toBe('https://a.example.com:8443/x')
  })

  test('what cannot be seen is escaped, as the notation can', () => {
    expect(doubleQuoted('a\u2028\u{e0001}', 'block')).toBe('"a\\u2028\\U000e0001"')
    expect(doubleQuoted('a\u2028\u{e0001}', 'json')).toBe('"a\\u2028\\udb40\\udc01"')
  })
})
