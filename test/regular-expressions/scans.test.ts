import { expect, test } from 'vitest'
import { placeIn } from '../../playground/place.ts'
import { certificatesIn, withoutPrivateKeys } from '../../src/base/pem.ts'
import { endOf } from '../../src/lint/certificates.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { certificateText } from '../../src/lint/rules/certificate.ts'
import { type Directive, directivesIn, suppress } from '../../src/lint/suppress.ts'
import { observabilityPlaneName } from '../../src/migrate/observer.ts'
import { textIsOurs } from '../../src/repository/resources.ts'
import { detectStyle } from '../../src/yaml/edit/style.ts'
import { createRanges } from '../../src/yaml/read/range.ts'
import { type ManifestDocument, type Range, readManifests } from '../../src/yaml/read/read.ts'
import { resolveScalar } from '../../src/yaml/read/scalar.ts'
import { growth, MOST_TIMES } from './growth.ts'

interface Attack {
  readonly what: string
  readonly before?: string
  readonly repeated: string
  readonly after?: string
  /** What is to take linear time on a text; what else it needs may be prepared. */
  readonly workOn: (text: string) => () => unknown
}

const attacks: readonly Attack[] = [
  { what: 'certificates that do not end', repeated: '-----BEGIN CERTIFICATE-----', workOn: bodiesIn },
  { what: 'certificates that do not begin', repeated: '-----END', workOn: bodiesIn },
  { what: 'certificates that are empty', repeated: '-----BEGIN CERTIFICATE----------END', workOn: bodiesIn },
  { what: 'certificates with headers', repeated: '-----BEGIN CERTIFICATE-----\na: b\n', workOn: bodiesIn },
  { what: 'certificates of another type', repeated: '-----BEGIN A-----\n-----END B-----\n', workOn: bodiesIn },
  { what: 'a certificate that ends often', before: '-----BEGIN A-----\n', repeated: '\n-----END A', workOn: bodiesIn },
  {
    what: 'a CA of certificates that do not end',
    repeated: '-----BEGIN CERTIFICATE-----',
    workOn: (text) => () => certificateText(text),
  },
  { what: 'when certificates end that do not', repeated: '-----BEGIN CERTIFICATE-----', workOn: (text) => () => endOf(text) },
  {
    what: 'private keys that do not end',
    repeated: '-----BEGIN PRIVATE KEY-----',
    workOn: (text) => () => withoutPrivateKeys(text),
  },
  {
    what: 'private keys of two kinds',
    repeated: '-----BEGIN A PRIVATE KEY-----\n-----END B PRIVATE KEY-----',
    workOn: (text) => () => withoutPrivateKeys(text),
  },
  {
    what: 'an address with slashes',
    before: 'https://a',
    repeated: '/',
    after: 'b',
    workOn: (url) => () => observabilityPlaneName(url),
  },
  {
    what: 'an integer with zeros first',
    before: '0x',
    repeated: '0',
    after: 'z',
    workOn: (source) => () => resolveScalar(source, undefined, true),
  },
  {
    what: 'a line of blanks in the playground',
    before: 'a',
    repeated: ' ',
    after: 'b',
    workOn: (line) => () => placeIn([line], 0, 0),
  },
  { what: 'the style of lines without keys', before: 'a: |\n', repeated: '  a\n', workOn: styleIn },
  {
    what: 'blank lines in a document that is not YAML',
    before: 'a: [',
    repeated: '\n',
    workOn: (text) => () => textIsOurs(text),
  },
  {
    what: 'blanks in the reason of a comment',
    before: 'a: 1\n# openchoreo-planes-disable-next-line x -- a',
    repeated: ' ',
    after: 'b',
    workOn: commentsIn,
  },
]

test.each(attacks)('$what takes linear time', ({ before = '', repeated, after = '', workOn }) => {
  const textOf = (length: number): string => before + repeated.repeat(length / repeated.length) + after
  expect(growth((length) => workOn(textOf(length)))).toBeLessThan(MOST_TIMES)
})

test.each([
  ['line', (line: number) => line],
  ['document', () => undefined],
])('linear time is enough for comments that silence one %s each', (_, lineOf) => {
  const workOn = (count: number) => {
    const places = Array.from({ length: count }, (_, at) => rangeAt(at + 1))
    const findings = places.map((range): Finding => ({ ...finding, range }))
    const directives = places.map(
      (range): Directive => ({ code: finding.code, hasReason: true, line: lineOf(range.start.line), document: range, range }),
    )
    return () => expect(suppress(findings, directives, finding.file)).toEqual([])
  }
  expect(growth(workOn, 5_000)).toBeLessThan(MOST_TIMES)
})

test('the style of a text with more lines than a function can have arguments is detected', () => {
  expect(styleIn(`a: |\n${'   b\n'.repeat(200_000)}`)()).toMatchObject({ indent: 3 })
})

const finding = { code: 'invalid-ca', path: '', field: '', message: '', file: 'a.yaml', severity: 'error' } as const

/** A line with one character. */
function rangeAt(line: number): Range {
  return { start: { line, column: 1, offset: line }, end: { line, column: 2, offset: line + 1 } }
}

function bodiesIn(text: string): () => unknown {
  return () => [...certificatesIn(text)]
}

function commentsIn(text: string): () => unknown {
  const document = documentOf(text)
  return () => directivesIn(document, text, createRanges(text))
}

function styleIn(text: string): () => unknown {
  const document = documentOf(text)
  const { root } = document.syntax
  return root ? () => detectStyle(text, document, root) : expect.unreachable()
}

function documentOf(text: string): ManifestDocument {
  return readManifests(text).documents[0] ?? expect.unreachable()
}
