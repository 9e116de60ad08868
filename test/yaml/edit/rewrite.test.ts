import { describe, expect, test } from 'vitest'
import type { ResourceChange } from '../../../src/yaml/edit/change.ts'
import { rewriteManifests } from '../../../src/yaml/edit/rewrite.ts'
import { readManifests } from '../../../src/yaml/read/read.ts'

type Change = Omit<ResourceChange, 'document' | 'pointer'> & { readonly pointer?: string }

/** The text after one resource of its first document (or another) is changed. */
function rewritten(text: string, change: Change, at = 0): string {
  const result = rewriteManifests(text, [changeOf(text, change, at)])
  const [refused] = result.refused
  return refused ? `refused: ${refused.reason}` : result.text
}

function changeOf(text: string, change: Change, at = 0): ResourceChange {
  const document = readManifests(text).documents[at]
  if (!document) throw new Error('no such document')
  return { document, pointer: '', ...change }
}

/** Lines without the indentation that they have here. */
const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`

describe('fields', () => {
  const text = lines(
    '# the plane of production',
    'kind: DataPlane   # a plane',
    'metadata:',
    "  name: 'prod'",
    '',
    '  # of the team',
    '  namespace: "acme"',
    'spec:',
    '    deep:   # four spaces here',
    '        one: 1',
    '    list: [a, b]',
  )
  const value = { kind: 'DataPlane', metadata: { name: 'prod', namespace: 'acme' }, spec: { deep: { one: 1 }, list: ['a', 'b'] } }

  test('without changes the text is identical', () => {
    expect(rewritten(text, { after: value })).toBe(text)
  })

  test('a changed scalar keeps its quotes, its comment and everything around it', () => {
    const after = { ...value, kind: 'Other', metadata: { name: "it's", namespace: 'b"c' } }
    expect(rewritten(text, { after })).toBe(
      text.replace('kind: DataPlane ', 'kind: Other ').replace("'prod'", "'it''s'").replace('"acme"', '"b\\"c"'),
    )
  })

  test('a removed field takes the comments on its line and directly above with it, but not those at the top of the document', () => {
    expect(rewritten(text, { after: { metadata: { name: 'prod' }, spec: value.spec } })).toBe(
      text.replace('kind: DataPlane   # a plane\n', '').replace('  # of the team\n  namespace: "acme"\n', ''),
    )
  })

  test('an added field is written after its predecessor, with the indentation of its siblings', () => {
    const after = { ...value, spec: { deep: { one: 1, two: { three: true } }, more: 'x', list: ['a', 'b'] } }
    expect(rewritten(text, { after })).toBe(
      text.replace('        one: 1\n', '        one: 1\n        two:\n          three: true\n    more: x\n'),
    )
  })

  test('a field with the same value under another name is renamed in place', () => {
    const after = { ...value, spec: { deeper: { one: 1 }, list: ['a', 'b'] } }
    expect(rewritten(text, { after })).toBe(text.replace('deep:', 'deeper:'))
  })

  test('a new field replaces a removed one in place, and comments on the removed one go', () => {
    const after = { ...value, metadata: { name: 'prod', labels: { tier: 'gold' } } }
    expect(rewritten(text, { after })).toBe(text.replace('  # of the team\n  namespace: "acme"', '  labels:\n    tier: gold'))
  })

  test('a scalar becomes a map and keeps the comment of its line', () => {
    const source = lines('spec:', '  ref: logs # of production', '  last: 1')
    expect(rewritten(source, { after: { spec: { ref: { kind: 'X', name: 'logs' }, last: 1 } } })).toBe(
      lines('spec:', '  ref: # of production', '    kind: X', '    name: logs', '  last: 1'),
    )
  })

  test('a map that loses all of its fields is written as {}, and one that had none gains some', () => {
    const source = lines('a:', '  b: 1', 'c: {}', 'd:', 'e: 2')
    expect(rewritten(source, { after: { a: {}, c: { x: 1 }, d: { w: 1 }, e: 2 } })).toBe(
      lines('a: {}', 'c: { x: 1 }', 'd:', '  w: 1', 'e: 2'),
    )
  })

  test('a field without a value can get one, be removed or be replaced, and keeps the comment on its line', () => {
    const source = lines('a:', '  s:  # nothing yet', '  b: 1')
    expect(rewritten(source, { after: { a: { s: 'q', b: 1 } } })).toBe(lines('a:', '  s: q  # nothing yet', '  b: 1'))
    expect(rewritten(source, { after: { a: { b: 1 } } })).toBe(lines('a:', '  b: 1'))
    expect(rewritten(source, { after: { a: { x: 'q', b: 1 } } })).toBe(lines('a:', '  x: q', '  b: 1'))
  })

  test('the last line needs no line break, and a byte order mark stays', () => {
    expect(rewritten('\ufeffa: 1\nb: 2', { after: { a: 1, b: 3, c: 4 } })).toBe('\ufeffa: 1\nb: 3\nc: 4')
  })

  test('line breaks are those of the file', () => {
    const source = 'a: 1\r\nb:\r\n  c: x # y\r\n'
    expect(rewritten(source, { after: { a: 1, b: { c: { d: 'e\nf\n' } } } })).toBe(
      'a: 1\r\nb:\r\n  c: # y\r\n    d: |\r\n      e\r\n      f\r\n',
    )
  })

  test('a block scalar that stays is unchanged, and one that is removed is removed completely', () => {
    const source = lines('a:', '  pem: |', '    one', '', '    two', '', '  # after', '  b: 1')
    expect(rewritten(source, { after: { a: { pem: 'one\n\ntwo\n', b: 2 } } })).toBe(source.replace('b: 1', 'b: 2'))
    expect(rewritten(source, { after: { a: { b: 1 } } })).toBe(lines('a:', '', '  # after', '  b: 1'))
  })
})

describe('values that are read as something else without quotes', () => {
  test.each([
    'yes',
    'off',
    '1_000',
    '0o17',
    '2026-01-02',
    '12:30:45',
    '~',
    '=',
    '',
    ' a',
    'a ',
    'a: b',
    'a #b',
    '- a',
    '*a',
    '"',
    '\u2028',
    '\t',
    'a\n b',
  ])('%j is written so that it is read as that text', (text) => {
    const after = { a: text, b: [text], c: { [text]: 1 } }
    const result = rewritten('z: 1\n', { after })
    expect(readManifests(result).documents[0]?.value).toEqual(after)
  })

  test('plain words stay plain', () => {
    expect(rewritten('z: 1\n', { after: { z: 1, url: 'https://a.example.com:8443/x', name: 'two words' } })).toBe(
      'z: 1\nurl: https://a.example.com:8443/x\nname: two words\n',
    )
  })
})

describe('values that move', () => {
  const source = lines(
    'spec:',
    '  agent:',
    '    ca:',
    '      value: |',
    '        -----BEGIN',
    '        abc',
    '  port: "80" # http',
    '  last: 1',
  )
  const pem = '-----BEGIN\nabc\n'

  test('a block scalar moves as it is, with the indentation of its new place', () => {
    const after = { spec: { x: { w: { pem } }, port: '80', last: 1 } }
    const origins = new Map([['/spec/x/w/pem', '/spec/agent/ca/value']])
    expect(rewritten(source, { after, origins })).toBe(
      lines('spec:', '  x:', '    w:', '      pem: |', '        -----BEGIN', '        abc', '  port: "80" # http', '  last: 1'),
    )
  })

  test('a quoted string keeps its quotes and the comment on its line', () => {
    const after = { spec: { agent: { ca: { value: pem } }, http: { port: '80' }, last: 1 } }
    const origins = new Map([['/spec/http/port', '/spec/port']])
    expect(rewritten(source, { after, origins })).toBe(source.replace('  port: "80" # http', '  http:\n    port: "80" # http'))
  })

  test('a field replaces the one that it was made from, not the first removed one', () => {
    const text = lines('a: 1', 'b: 2', 'c: 3')
    expect(rewritten(text, { after: { x: { w: 9 }, c: 3 }, origins: new Map([['/x', '/b']]) })).toBe(
      lines('x:', '  w: 9', 'c: 3'),
    )
  })
})

describe('lists', () => {
  const text = lines('items:', '- a # first', '# between', '- b', '- name: c', '  size: 1')
  const value = { items: ['a', 'b', { name: 'c', size: 1 }] }

  test('a removed item takes its own lines with it', () => {
    expect(rewritten(text, { after: { items: ['a', { name: 'c', size: 1 }] } })).toBe(text.replace('# between\n- b\n', ''))
  })

  test('a changed item is edited in place', () => {
    expect(rewritten(text, { after: { items: ['a', 'b', { name: 'c', size: 2, more: true }] } })).toBe(
      text.replace('  size: 1\n', '  size: 2\n  more: true\n'),
    )
  })

  test('added items are written after the others', () => {
    expect(rewritten(text, { after: { items: [...value.items, { name: 'd', size: 2 }, 'e'] } })).toBe(
      `${text}- name: d\n  size: 2\n- e\n`,
    )
  })

  test('a new list is indented like the others in the file', () => {
    expect(rewritten(text, { after: { ...value, more: ['x'] } })).toBe(`${text}more:\n- x\n`)
    expect(rewritten('a:\n  - 1\n', { after: { a: [1], b: ['x'] } })).toBe('a:\n  - 1\nb:\n  - x\n')
  })
})

describe('JSON and collections in brackets', () => {
  const json = '{\n  "a": {"b": 1, "c": [1, 2]},\n  "d": "x"\n}\n'

  test('one line stays one line', () => {
    expect(rewritten(json, { after: { a: { b: 2, c: [1, 2, 3], e: 'new' }, d: 'x' } })).toBe(
      '{\n  "a": {"b": 2, "c": [1, 2, 3], "e": "new"},\n  "d": "x"\n}\n',
    )
  })

  test('fields are added and removed on lines of their own if the others are', () => {
    expect(rewritten(json, { after: { a: { b: 1, c: [1, 2] }, d: 'x', e: { f: 1 } } })).toBe(
      '{\n  "a": {"b": 1, "c": [1, 2]},\n  "d": "x",\n  "e": {\n    "f": 1\n  }\n}\n',
    )
    expect(rewritten(json, { after: { d: 'x' } })).toBe('{\n  "d": "x"\n}\n')
    expect(rewritten(json, { after: { a: { b: 1, c: [1, 2] } } })).toBe('{\n  "a": {"b": 1, "c": [1, 2]}\n}\n')
  })

  test('an empty collection is closed', () => {
    expect(rewritten('{"a": {"b": 1}}', { after: { a: {} } })).toBe('{"a": {}}')
    expect(rewritten('{"a": []}', { after: { a: [1] } })).toBe('{"a": [1]}')
  })

  test('YAML in brackets needs no quotes', () => {
    expect(
      rewritten('metadata: {name: a, namespace: b} # short\n', { after: { metadata: { name: 'c', labels: { d: 'e' } } } }),
    ).toBe('metadata: {name: c, labels: {d: e}} # short\n')
  })

  test('comments are for YAML', () => {
    const comments = new Map([['/a', 'TODO']])
    expect(rewritten('{"a": 1}', { after: { a: 2 }, comments })).toBe('{"a": 2}')
  })
})

describe('comments', () => {
  test('are written above the field, or above its nearest parent', () => {
    const text = lines('spec:', '  gone: 1', '  stays: 1')
    const comments = new Map([
      ['/spec/agent/ca', 'TODO the CA'],
      ['/spec/stays', 'TODO look'],
    ])
    expect(rewritten(text, { after: { spec: { agent: {}, stays: 1 } }, comments })).toBe(
      lines('spec:', '  # TODO the CA', '  agent: {}', '  # TODO look', '  stays: 1'),
    )
  })
})

test.each([
  ['replaced', { a: 1, x: { w: 1 }, d: 2 }, ['x:', '  w: 1']],
  ['removed', { a: 1, d: 2 }, []],
])(
  'a comment that is left of a field that is %s has a line of its own, also where comments above the field go',
  (_, after, now) => {
    const text = lines('a: 1', '# about b', 'b: {', '  c: 1,', '  # left', '}', 'd: 2')
    expect(rewritten(text, { after })).toBe(lines('a: 1', '# left', ...now, 'd: 2'))
  },
)

describe('documents', () => {
  const text = lines('# one', 'a: 1', '---', '# two', 'b: 2', '# end of two', '--- # three', 'c: 3')

  test('other documents stay byte for byte', () => {
    expect(rewritten(text, { after: { b: 3 } }, 1)).toBe(text.replace('b: 2', 'b: 3'))
  })

  test('an added resource follows as a document of its own', () => {
    expect(rewritten(text, { after: { b: 2 }, added: [{ value: { x: { w: 1 } } }] }, 1)).toBe(
      lines('# one', 'a: 1', '---', '# two', 'b: 2', '# end of two', '---', 'x:', '  w: 1', '--- # three', 'c: 3'),
    )
    expect(rewritten('a: 1', { after: { a: 1 }, added: [{ value: { b: 1 }, comments: new Map([['/b', 'TODO']]) }] })).toBe(
      'a: 1\n---\n# TODO\nb: 1\n',
    )
  })

  test('in a list it follows as an item, and JSON follows JSON', () => {
    const list = lines('kind: List', 'items:', '  - a: 1 # x', '  - b: 1')
    expect(rewritten(list, { pointer: '/items/0', after: { a: 1 }, added: [{ value: { v: { w: 1 } } }] })).toBe(
      lines('kind: List', 'items:', '  - a: 1 # x', '  - v:', '      w: 1', '  - b: 1'),
    )
    const json = '{"kind": "List", "items": [{"a": 1}]}'
    expect(rewritten(json, { pointer: '/items/0', after: { a: 2 }, added: [{ value: { b: 1 } }] })).toContain('{"a": 2}, {')
    expect(
      readManifests(rewritten('{"a": 1}\n', { after: { a: 1 }, added: [{ value: { b: 1 } }] })).documents.map(
        ({ value }) => value,
      ),
    ).toEqual([{ a: 1 }, { b: 1 }])
  })

  test('several changes of one text are applied together', () => {
    const documents = readManifests(text).documents
    const changes = documents.map((document, at) => ({ document, pointer: '', after: { [`n${at}`]: at } }))
    expect(rewriteManifests(text, changes)).toEqual({
      refused: [],
      removedComments: [],
      text: text.replace('a: 1', 'n0: 0').replace('b: 2', 'n1: 1').replace('c: 3', 'n2: 2'),
    })
  })

  test('ten thousand documents are edited in one go', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `a: ${at}\n`).join('---\n')
    const changes = readManifests(many).documents.map((document) => ({ document, pointer: '', after: { b: 'x' } }))
    const result = rewriteManifests(many, changes)
    expect(result.text.match(/^b: x$/gm)?.length).toBe(10_000)
  })
})

describe('anchors and aliases', () => {
  const text = lines('base: &base', '  x: 1', 'one: *base', 'two:', '  <<: *base', '  w: 2')

  test('an alias is replaced by its value', () => {
    expect(rewritten(text, { after: { base: { x: 1 }, one: { x: 3 }, two: { x: 1, w: 2 } } })).toBe(
      text.replace('one: *base', 'one:\n  x: 3'),
    )
  })

  test('a field next to a merge takes precedence over it', () => {
    const result = rewritten(text, { after: { base: { x: 1 }, one: { x: 1 }, two: { x: 5, w: 2 } } })
    expect(result).toMatch(/^refused|x: 5/)
  })

  test('a text whose meaning would change is rejected, with what to do instead', () => {
    expect(rewritten(text, { after: { one: { x: 1 }, two: { x: 1, w: 2 } } })).toBe(
      'refused: it cannot be changed in place because it has anchors, aliases or an unusual layout; rewrite it as plain YAML first',
    )
    expect(rewritten(text, { after: { base: { x: 1 }, one: { x: 1 }, two: { w: 2 } } })).toMatch(/^refused: .*merge/)
  })
})
