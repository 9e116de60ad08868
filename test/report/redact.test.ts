import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redactLines } from '../../src/report/redact.ts'
import { redactedLines } from '../../src/report/redacted-lines.ts'
import { createRanges } from '../../src/yaml/read/range.ts'
import { readManifests } from '../../src/yaml/read/read.ts'

const redacted = (...lines: string[]): string[] => redactLines(lines.join('\n'))

describe('a field whose value is secret', () => {
  test.each(['clientKey', 'bearerToken', 'password', 'token', 'privateKey'])('%s', (field) => {
    expect(redacted('spec:', `  ${field}: s3cr3t words`, '  name: a')).toEqual(['spec:', `  ${field}: <redacted>`, '  name: a'])
  })

  test.each(['clientKey', 'bearerToken', 'password', 'token', 'privateKey'])(
    'the value in %s, and nothing next to it',
    (field) => {
      expect(redacted(`${field}: { value: a, from: b }`)).toEqual([`${field}: { value: <redacted>, from: b }`])
    },
  )

  test.each(['tokens: a', 'value: a', 'tokenRef: { name: a, key: b }', 'name: token', 'spec: { value: { token2: b } }'])(
    'not %s',
    (line) => {
      expect(redacted(line)).toEqual([line])
    },
  )

  test('neither a number nor a boolean is a secret', () => {
    expect(redacted('token: 5', 'password: false')).toEqual(['token: 5', 'password: false'])
  })
})

describe('quotes and blocks stay', () => {
  test.each([
    ['double quotes', ['token: "a b"'], ['token: "<redacted>"']],
    ['single quotes', ["token: 'a b'"], ["token: '<redacted>'"]],
    ['a block', ['token: |', '  one', '  two', 'a: 1'], ['token: |', '  <redacted>', '  <redacted>', 'a: 1']],
    ['a folded block', ['token: >-', '  one', 'a: 1'], ['token: >-', '  <redacted>', 'a: 1']],
    ['an indented block', ['token: |2', '   one', 'a: 1'], ['token: |2', '   <redacted>', 'a: 1']],
    ['a block with a comment', ['token: | # why', '  one', '', '  two'], ['token: | # why', '  <redacted>', '', '  <redacted>']],
    ['a quoted string of two lines', ['token: "one', '  two"', 'a: 1'], ['token: <redacted>', '  <redacted>', 'a: 1']],
    ['CRLF', ['token: |\r', '  one\r', 'a: 1\r', ''], ['token: |\r', '  <redacted>\r', 'a: 1\r', '']],
    [
      'what looks like the head of a block further down',
      ['token: |', '  |', '  >'],
      ['token: |', '  <redacted>', '  <redacted>'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(redacted(...lines)).toEqual(expected)
  })
})

describe('Secrets', () => {
  test('every string in data and stringData, and nothing else', () => {
    expect(
      redacted('kind: Secret', 'metadata: { name: n }', 'data:', '  a: Zm9v', 'stringData: { b: bar }', 'type: Opaque'),
    ).toEqual([
      'kind: Secret',
      'metadata: { name: n }',
      'data:',
      '  a: <redacted>',
      'stringData: { b: <redacted> }',
      'type: Opaque',
    ])
  })

  test('within another resource, however deep the strings are', () => {
    expect(redacted('items:', '- kind: Secret', '  data: {k: [a, {b: c}]}')).toEqual([
      'items:',
      '- kind: Secret',
      '  data: {k: [<redacted>, {b: <redacted>}]}',
    ])
  })

  test('of every document', () => {
    expect(redacted('token: a', '---', 'token: b', '---', 'name: c')).toEqual([
      'token: <redacted>',
      '---',
      'token: <redacted>',
      '---',
      'name: c',
    ])
  })

  test('data of other kinds is shown', () => {
    expect(redacted('kind: ConfigMap', 'data:', '  a: Zm9v')).toEqual(['kind: ConfigMap', 'data:', '  a: Zm9v'])
  })
})

describe('a value that is secret by what it says', () => {
  test.each([
    ['a password in a URL', 'url: https://user:pw@host/x'],
    ['a user in a URL', 'url: https://user@host'],
    ['an upper-case scheme', 'url: HTTPS://user:pw@host'],
    ['another scheme', 'url: git+ssh2://user@host'],
    ['the end of a key', 'text: x PRIVATE KEY-----'],
    ['a key in base64', `text: ${btoa('PRIVATE KEY')}`],
    ['a key in base64, one byte later', `text: ${btoa('-PRIVATE KEY-')}`],
    ['a key in base64, two bytes later', `text: ${btoa('--PRIVATE KEY--')}`],
    ['a manifest as kubectl has applied it', 'kubectl.kubernetes.io/last-applied-configuration: anything'],
  ])('%s', (_, line) => {
    const [field] = line.split(': ')
    expect(redacted(line)).toEqual([`${field}: <redacted>`])
  })

  test('a key in base64 with a line break in it', () => {
    const text = btoa('PRIVATE KEY')
    expect(redacted('text: |', `  ${text.slice(0, 5)}`, `  ${text.slice(5)}`)).toEqual([
      'text: |',
      '  <redacted>',
      '  <redacted>',
    ])
  })

  test.each(['mail: a@b', 'url: https://host/a@b', 'url: https://host?a@b', 'url: https://host#a@b', 'text: see https://a@b'])(
    'not %s',
    (line) => {
      expect(redacted(line)).toEqual([line])
    },
  )
})

test('a key in a value that is secret as a whole is redacted with it', () => {
  const key = '-----BEGIN PRIVATE KEY----- abc -----END PRIVATE KEY-----'
  expect(redacted(`token: "${key} and more"`, 'name: a')).toEqual(['token: "<redacted>"', 'name: a'])
  expect(redacted('data: |', '  first', `  ${key}`, '  last', 'name: a')).toEqual([
    'data: |',
    ...['  <redacted>', '  <redacted>', '  <redacted>'],
    'name: a',
  ])
})

test('a field that is commented out, who is named in a URL of a comment, and no other comment', () => {
  const text = (token: string, password: string, name: string): string =>
    `# token: of the agent\nkind: A # password: ${password}\n# https://${name}example.com\n# a word: b\n`.replace(
      'of the agent',
      token,
    )
  expect(redactLines(text('abc', '"x y"', 'jane:pw@')).join('\n')).toBe(text('<redacted>', '"<redacted>"', '<redacted>'))
})

describe('private keys that are in no value', () => {
  test('in a comment, up to its end', () => {
    expect(redacted('# -----BEGIN RSA PRIVATE KEY-----', '# abc', '# -----END RSA PRIVATE KEY-----', 'a: 1')).toEqual([
      '# <redacted>',
      '<redacted>',
      '<redacted>',
      'a: 1',
    ])
  })

  test('without an end, up to the last line that can be of a key', () => {
    expect(redacted('a: 1', '# -----BEGIN PRIVATE KEY-----', '# abc', 'b: 1', '# abc')).toEqual([
      'a: 1',
      '# <redacted>',
      '<redacted>',
      'b: 1',
      '# abc',
    ])
  })

  test('without an end, in a value: all of the value, and nothing below it', () => {
    expect(
      redacted('a: |', '  -----BEGIN PRIVATE KEY-----', '  x: y', 'b: 1', 'c: "-----BEGIN PRIVATE KEY-----"', 'd: 2'),
    ).toEqual(['a: |', '  <redacted>', '  <redacted>', 'b: 1', 'c: "<redacted>"', 'd: 2'])
  })

  test('without an end, in a text that is no YAML', () => {
    expect(redacted('a: {', 'key: |', '  -----BEGIN PRIVATE KEY-----', '  MIIE+/=', '', '  AbCd', 'b: 1', '}}')).toEqual([
      ...['a: {', 'key: |', '  <redacted>', '  <redacted>', '', '  <redacted>', 'b: 1', '}}'],
    ])
  })

  test('what is between two of them is shown', () => {
    const key = ['# -----BEGIN PRIVATE KEY-----', '# abc', '# -----END PRIVATE KEY-----']
    expect(redacted(...key, 'token: b', 'a: 1', ...key, 'b: 1')).toEqual([
      ...['# <redacted>', '<redacted>', '<redacted>'],
      ...['token: <redacted>', 'a: 1'],
      ...['# <redacted>', '<redacted>', '<redacted>'],
      'b: 1',
    ])
  })

  test('a text that is no YAML', () => {
    expect(redacted('a: {', '-----BEGIN PRIVATE KEY-----', 'abc', '-----END PRIVATE KEY-----', '}}')).toEqual([
      'a: {',
      ...['<redacted>', '<redacted>', '<redacted>'],
      '}}',
    ])
  })
})

describe('what is not in force', () => {
  test('an entry that a later one replaces, and all that is secret in it', () => {
    expect(redacted('token: a', 'token: b', 'c: { password: d }', 'c: 1')).toEqual([
      ...['token: <redacted>', 'token: <redacted>', 'c: { password: <redacted> }', 'c: 1'],
    ])
  })

  test('replaced entries of data: in a Secret, and in no other kind', () => {
    for (const kind of ['Secret', '"Secret"'])
      expect(redacted(`kind: ${kind}`, 'data: { a: one }', 'data: { a: two, b: [c] }')).toEqual([
        ...[`kind: ${kind}`, 'data: { a: <redacted> }', 'data: { a: <redacted>, b: [<redacted>] }'],
      ])
    const config = ['kind: ConfigMap', 'name: Secret', 'data: { a: one }', 'data: { a: two }']
    expect(redacted(...config)).toEqual(config)
  })

  test('what an alias at the place of a secret refers to', () => {
    expect(redacted('a: &a s3cr3t', 'b: &b other', 'token: *a')).toEqual([
      ...['a: &a <redacted>', 'b: &b other', 'token: <redacted>'],
    ])
  })

  test('fields of a text that is no YAML', () => {
    expect(redacted('a: {', 'password: "x y', 'url: https://me:pw@host', `k: ${btoa('PRIVATE KEY')}`)).toEqual([
      ...['a: {', 'password: <redacted>', 'url: https://<redacted>host', '<redacted>'],
    ])
  })
})

/** Lines that begin, contain or end secrets, and some that do not. */
const line = fc.constantFrom(
  ...['a: 1', 'token: x', 'password: |', '  y', '  z', '---', 'b: { clientKey: "k", c: 2 }', '# c', 'd: [', ']', 'kind: Secret'],
  ...['data:', '  k: v', '-----BEGIN PRIVATE KEY-----', '  -----BEGIN PRIVATE KEY-----', '# -----END PRIVATE KEY-----', 'AAAA'],
  ...['{"token": "a"}{"b": 1}', 'x: &a s', 'token: *a', 'url: https://u:p@h', ''],
)

test('a line that is shown with a finding is the one of the redacted text', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.join(end)
      const whole = redactLines(text)
      const rangeOf = createRanges(text)
      for (const document of readManifests(text).documents) {
        const { start, end } = document.range
        const places = Array.from({ length: end.offset - start.offset }, (_, at) => rangeOf(start.offset + at, end.offset))
        for (const [number, shown] of redactedLines(document, text, places)) {
          const expected = (whole[number - 1] ?? '').replace(/\r$/, '')
          if (lines[number - 1]?.startsWith('{')) expect(expected).toContain(shown.trim())
          else expect(shown).toBe(expected)
        }
      }
    }),
  )
})
