import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ManifestDocument, readManifests } from '../../src/yaml/read/read.ts'

interface Recorded {
  readonly name?: string
  readonly yaml: string
  readonly json?: unknown
  readonly error?: true
  readonly strictError?: true
}

// Not imported: a module's object literal would take the key __proto__ for a prototype.
const recorded = ['kubectl.json', 'kubectl-more.json'].flatMap((file): Recorded[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../conformance/yaml', file), 'utf8')),
)

describe.each([true, false])('a document is read as kubectl reads it, where plain documents may be read fast: %s', (fast) => {
  test.each(recorded.map((answer) => [answer.name ?? JSON.stringify(answer.yaml), answer] as const))('%s', (_, answer) => {
    const { value, issues } = only(answer.yaml, fast)
    const codes = [...new Set(issues.map(({ code }) => code))]
    if (answer.error) expect([value, codes]).toEqual([undefined, ['yaml-syntax']])
    else expect([value, codes]).toEqual([answer.json, answer.strictError ? ['duplicate-key'] : []])
  })
})

describe('rejected although kubectl reads it, because nobody writes it on purpose', () => {
  test.each([
    ['text after the end of the document, which kubectl drops', '{a: 1} b: 2\n'],
    ['keys that are less indented than the first one, which kubectl drops', '  a: 1\nb: 2\n'],
    ['a single quote escaped in double quotes', 'a: "it\\\'s"\n'],
    ['a lone dash in brackets', 'a: [-]\n'],
    ['a colon right before a bracket, which kubectl takes for text', 'a: {b:}\n'],
    ['a tag with a comma', 'a: !b,c d\n'],
    ['a line separator that ends a comment', '# x\u2028y: 1\n'],
  ])('%s', (_, text) => {
    expect(only(text).issues.map(({ code }) => code)).toEqual(['yaml-syntax'])
  })
})

describe('documents', () => {
  test.each([
    ['are divided by lines that begin with ---', 'a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['may begin with --- and end with it', '---\na: 1\n---\nb: 2\n---\n', [{ a: 1 }, { b: 2 }]],
    ['may have a comment behind the ---', 'a: 1\n--- # next\nb: 2\n---#last\nc: 3\n', [{ a: 1 }, { b: 2 }, { c: 3 }]],
    ['need no line break at the end', 'a: |\n  x\n---\nb: |\n  y', [{ a: 'x\n' }, { b: 'y\n' }]],
    ['are left out when they are empty', '# a\n---\na: 1\n---\n---\n# b\n---\nnull\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['end at a line ..., and what follows it is not read', 'a: 1\n...\nb: 2\n---\nc: 3\n', [{ a: 1 }, { c: 3 }]],
    ['do not share anchors', 'a: &x 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['keep the directives before them', '%YAML 1.1\n---\na: yes\n---\nb: no\n', [{ a: true }, { b: false }]],
    ['may each have a byte order mark', '\ufeffa: 1\n---\n\ufeffb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['are divided in files with CRLF', 'a: 1\r\n---\r\nb: 2\r\n', [{ a: 1 }, { b: 2 }]],
    ['are divided also inside of quotes', 'a: 1\n---\nb: "x\n---\nc: 2\n', [{ a: 1 }, undefined, { c: 2 }]],
  ])('%s', (_, text, values) => {
    expect(readManifests(text).documents.map(({ value }) => value)).toEqual(values)
  })

  test('before and after a broken one are read', () => {
    const { documents } = readManifests('a: 1\n---\nb: [\n---\nc: 3\n---\nd: *x\n---\ne: 5\n')
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, undefined, { c: 3 }, undefined, { e: 5 }])
    expect(documents.map(({ issues }) => issues.length)).toEqual([0, 1, 0, 1, 0])
  })

  test('do not end at a line that begins with --- and goes on', () => {
    const { documents } = readManifests('a: 1\n-----BEGIN KEY-----\nMIIB\n-----END KEY-----\n---\nb: 2\n')
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, undefined, { b: 2 }])
    expect(documents[1]?.issues[0]?.range.start).toEqual({ line: 2, column: 1, offset: 5 })
  })

  test('cover the whole text, each with what precedes it since the previous one', () => {
    const text = '# a\n---\na: 1\n---\n# b\n---\nb: 2\n'
    const regions = readManifests(text).documents.map(({ range }) => text.slice(range.start.offset, range.end.offset))
    expect(regions).toEqual(['# a\n---\na: 1\n', '---\n# b\n---\nb: 2\n'])
  })

  test.each([['', '\n', '# only a comment\n', '---\n', '\ufeff', '---\n---\n', 'null\n']])(
    'are never none: a text without any is one document that is null',
    (...texts) => {
      for (const text of texts) {
        const { documents } = readManifests(text)
        expect(documents.map(({ value, issues }) => ({ value, issues }))).toEqual([{ value: null, issues: [] }])
        expect(documents[0]?.positionOf('/a').start.line).toBe(1)
      }
    },
  )
})

describe('JSON', () => {
  test.each([
    ['is read by the rules of JSON', '{"a":"\\ud83d\\ude00\\/","b":0.10,"n":"no"}', [{ a: '😀/', b: 0.1, n: 'no' }]],
    ['may be several values, one after another', '{"a":1}{"b":2}\n\n{"c":3}\n', [{ a: 1 }, { b: 2 }, { c: 3 }]],
    ['may be followed by YAML', '{"a":1}\n---\nb: yes\n', [{ a: 1 }, { b: true }]],
    ['that is not quite JSON is YAML', '{"a": 1, b: yes,}\n', [{ a: 1, b: true }]],
    ['may be indented by tabs', '{\n\t"a": [\n\t\t1\n\t]\n}\n', [{ a: [1] }]],
    ['may contain keys that are too long for YAML', `{"${'k'.repeat(2000)}":1}`, [{ ['k'.repeat(2000)]: 1 }]],
    ['may break the line between a key and its colon', '{"a"\n:\n1}', [{ a: 1 }]],
    ['may begin with a byte order mark', '\ufeff{"a":1}', [{ a: 1 }]],
  ])('%s', (_, text, values) => {
    const { documents } = readManifests(text)
    expect(documents.map(({ value }) => value)).toEqual(values)
    expect(documents.flatMap(({ issues }) => issues)).toEqual([])
  })

  test('after several values takes nothing but JSON', () => {
    const { documents } = readManifests('{"a":1}{"b":2}\n---\nc: 3\n')
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }, undefined])
    expect(documents[2]?.issues[0]?.range.start.line).toBe(2)
  })

  test('has no numbers that are too large', () => {
    expect(only('{"a": 1e400}').issues[0]?.message).toContain('a number in it is too large')
  })

  test('takes the last of repeated keys and says so', () => {
    const { value, issues } = only('{"a": {"b": 1, "b": 2}}')
    expect(value).toEqual({ a: { b: 2 } })
    expect(issues.map(({ code, path, range }) => [code, path, range.start.column])).toEqual([['duplicate-key', '/a/b', 16]])
  })
})

describe('a repeated key', () => {
  test('is reported where it is repeated, in the order of the text', () => {
    const { issues } = only('spec:\n  list:\n  - a/b: 1\n    x: {c: 1, c: 2}\n    a/b: 2\n    a/b: 3\n')
    expect(issues.map(({ path, field, range }) => [path, field, range.start.line])).toEqual([
      ['/spec/list/0/x/c', 'spec.list[0].x.c', 4],
      ['/spec/list/0/a~1b', 'spec.list[0].a/b', 5],
      ['/spec/list/0/a~1b', 'spec.list[0].a/b', 6],
    ])
  })

  test('may be one that a merge replaces', () => {
    const { value, issues } = only('a: &a {x: 1}\nb:\n  x: 2\n  <<: *a\n')
    expect(value).toEqual({ a: { x: 1 }, b: { x: 1 } })
    expect(issues.map(({ code, path, range }) => [code, path, range.start.line])).toEqual([['duplicate-key', '/b/x', 3]])
  })

  test('is none where a key replaces what was merged before it, nor where merged maps overlap', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {x: 2}\nc:\n  <<: [*b, *a]\n  y: 3\n'
    const { value, issues } = only(text)
    expect(value).toMatchObject({ c: { x: 2, true: 3 } })
    expect(issues).toEqual([])
  })
})

describe('a syntax error', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n', 'a tab is used as indentation (line 2, column 1)'],
    ['an open bracket', 'a: [1\nb: 2\n', 'line 2, column 1'],
    ['a colon too many', 'a: 1\nb: c: d\n', '(line 2, column'],
    ['a value that does not match its tag', 'a: 1\nb: !!int x\n', 'a value does not match its tag (line 2, column 10)'],
    ['an unknown alias', 'a: *x\n', '(line 1, column 4)'],
    ['null as a key', 'a:\n  ~: 1\n', 'null is used as a key (line 2, column 3)'],
    ['a NUL', 'a: 1\nb: "\0"\n', 'YAML does not allow this character (line 2, column 5)'],
    ['another version', '%YAML 1.2\n---\na: 1\n', '(line 1, column 1)'],
  ])('says what is wrong and where: %s', (_, text, expected) => {
    expect(only(text).issues[0]?.message).toContain(expected)
  })

  test('never quotes the text, which could be a secret', () => {
    const secret = 's3cr3t'
    const broken = [
      `a: "${secret}`,
      `a: "\\${secret}"`,
      `a: !${secret}! b`,
      `a: *${secret}`,
      `a: @${secret}`,
      `a: ${secret}: ${secret}: b`,
      `a: |${secret}\n`,
      `%${secret}\n---\na: 1`,
      `--- ${secret}\n`,
      `a: !!int ${secret}`,
      `a: "b" ${secret}`,
      `a: [${secret} ?x]`,
      `{"a": "${secret}" "b"}`,
    ]
    for (const text of broken) {
      const issues = readManifests(text).documents.flatMap((document) => document.issues)
      expect([text, issues.map(({ code }) => code)]).toEqual([text, ['yaml-syntax']])
      expect(issues.map(({ message }) => message).join()).not.toContain(secret)
    }
  })

  test('leaves positions that point at the document', () => {
    const document = only('# c\na: [\n')
    expect([document.positionOf('/a'), document.keyOf('/a')]).toEqual([document.range, document.range])
  })
})

test('the syntax of a document has its comments, those before and after the value too', () => {
  const text = '# before\na: 1 # after\n# end\n'
  for (const fast of [true, false]) {
    const { syntax } = only(text, fast)
    expect(syntax.comments.map((extent) => text.slice(...extent))).toEqual(['# before', '# after', '# end'])
    expect(syntax.root?.children.map(({ key, extent }) => [key?.name, text.slice(...extent)])).toEqual([['a', '1']])
  }
})

/** The first document of a text. */
function only(text: string, fast = true): ManifestDocument {
  const [document] = readManifests(text, { onePass: fast }).documents
  if (!document) throw new Error('there is always a document')
  return document
}
