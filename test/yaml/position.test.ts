import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readManifests } from '../../src/yaml/read/read.ts'

describe('a pointer leads to', () => {
  test.each([
    ['plain text', 'a: x y # c\n', '/a', 'x y'],
    ['plain text over lines', 'a: x\n  y\nb: 1\n', '/a', 'x\n  y'],
    ['quoted text', 'a: "x y" # c\n', '/a', '"x y"'],
    ['text in single quotes', "a: 'it''s'\n", '/a', "'it''s'"],
    ['a block of lines', 'a: |\n  x\n  y\n\nb: 1\n', '/a', '|\n  x\n  y'],
    ['a folded block', 'a: >-\n  x\n  y\nb: 1\n', '/a', '>-\n  x\n  y'],
    ['a map, up to its last value', 'a:\n  b: 1\n  c: 2 # c\n\n# d\ne: 3\n', '/a', 'b: 1\n  c: 2'],
    ['a list, up to its last item', 'a:\n- 1\n- b: 2\n  c: |\n    x\n\nd: 3\n', '/a', '- 1\n- b: 2\n  c: |\n    x'],
    ['an item', 'a:\n- 1\n- b: 2\n', '/a/1', 'b: 2'],
    ['a flow map', 'a: {b: 1, c: [2, 3] } # c\n', '/a', '{b: 1, c: [2, 3] }'],
    ['a value in a flow map', 'a: {b: 1, "c": [2, {d: e f}]}\n', '/a/c/1/d', 'e f'],
    ['an alias itself', 'a: &x {b: 1}\nc: *x\n', '/c', '*x'],
    ['the target of an alias', 'a: &x {b: 1}\nc: *x\n', '/c/b', '1'],
    ['what is merged', 'a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n', '/c/b', '1'],
    ['the first of merged maps', 'a: &x {b: 1}\nc: &y {b: 2}\nd:\n  <<: [*y, *x]\n', '/d/b', '2'],
    ['the value that replaces a merged one', 'a: &x {b: 1}\nc:\n  <<: *x\n  b: 2\n', '/c/b', '2'],
    ['the last of repeated keys', 'a: 1\na: 2\n', '/a', '2'],
    ['a key that is a boolean', 'yes: on\n', '/true', 'on'],
    ['a key that is a number', '0x10: a\n1.50: b\n', '/16', 'a'],
    ['a key behind an alias', 'a: &x k\n*x : 1\n', '/k', '1'],
    ['a key with a slash and a tilde', 'a/b~c: 1\n', '/a~1b~0c', '1'],
    ['an empty key', '"": {"": 1}\n', '//', '1'],
    ['the key __proto__', '__proto__: {a: 1}\n', '/__proto__/a', '1'],
    ['the nearest parent of what is not there', 'a: {b: 1}\n', '/a/c/d', '{b: 1}'],
    ['the nearest parent of an item that is not there', 'a: [1]\n', '/a/1', '[1]'],
    ['the list where an item has no number', 'a: [1]\n', '/a/length', '[1]'],
    ['the whole document', '# c\na: 1\nb: 2\n', '', 'a: 1\nb: 2'],
    ['nothing where a value is empty', 'a:\nb: 1\n', '/a', ''],
    ['an astral character', 'a: 😀\nb: [😀, x]\n', '/b/1', 'x'],
    ['a value after a byte order mark', '\ufeffa: 1\n', '/a', '1'],
    ['a value in a file with CRLF', 'a: 1\r\nb: |\r\n  x\r\n  y\r\nc: "z"\r\n', '/c', '"z"'],
    ['a block in a file with CRLF', 'a: 1\r\nb: |\r\n  x\r\n  y\r\nc: "z"\r\n', '/b', '|\r\n  x\r\n  y'],
    ['a value behind a tag and an anchor', 'a: !!str &x 1\n', '/a', '1'],
    ['a value in JSON', '{"a": [1, {"b\\n": "c"}]}', '/a/1/b\n', '"c"'],
    ['a value in quotes that are not indented', 'a: "x\ny"\nb: 1\n', '/b', '1'],
  ])('%s', (_, text, pointer, expected) => {
    const { range, document } = look(text, pointer)
    expect(document.issues.filter(({ code }) => code === 'yaml-syntax')).toEqual([])
    expect(text.slice(range.start.offset, range.end.offset)).toBe(expected)
  })

  test('a value in a later document', () => {
    const text = '# 1\na: 1\n---\nb: 2\n---\nc: [x, "y"]\n'
    const range = readManifests(text).documents[2]?.positionOf('/c/1')
    expect(range).toEqual({ start: { line: 6, column: 8, offset: 29 }, end: { line: 6, column: 11, offset: 32 } })
  })
})

describe('a key is found', () => {
  test.each([
    ['in a block', 'a:\n  "b": 1\n', '/a/b', '"b"'],
    ['in a flow map', 'a: {b: {c: 1}}\n', '/a/b', 'b'],
    ['without a value', 'a: {b, c}\n', '/a/b', 'b'],
    ['behind an alias', 'a: &x {b: 1}\nc: *x\n', '/c/b', 'b'],
    ['as an item, which has none', 'a: [1, 2]\n', '/a/1', '2'],
    ['as the value, at the root', 'a: 1\n', '', 'a: 1'],
    ['of the nearest parent', 'a: {b: 1}\n', '/a/c', 'a'],
  ])('%s', (_, text, pointer, expected) => {
    const { document } = look(text, pointer)
    const { start, end } = document.keyOf(pointer)
    expect(text.slice(start.offset, end.offset)).toBe(expected)
  })
})

describe('lines and columns', () => {
  test.each([
    ['count UTF-16 units from 1', 'a: 1\nb: [😀, x]\n', '/b/1', { line: 2, column: 9 }],
    ['do not count a byte order mark', '\ufeffa: 1\n', '/a', { line: 1, column: 4 }],
    ['break at CRLF', 'a: 1\r\nb: 2\r\n', '/b', { line: 2, column: 4 }],
    ['break at CR', 'a: 1\rb: 2\r', '/b', { line: 2, column: 4 }],
  ])('%s', (_, text, pointer, { line, column }) => {
    expect(look(text, pointer).range.start).toMatchObject({ line, column })
  })
})

const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }).map((value): unknown => JSON.parse(JSON.stringify(value)))

test('a value printed as JSON, or as YAML, is read back, and each of its pointers leads into the text', () => {
  fc.assert(
    fc.property(json, fc.constantFrom(toJson, toIndentedJson, toYaml), (value, print) => {
      const text = print({ value })
      // The printer does not know kubectl's other numbers: 0o7, 0X1F, .5_0.
      fc.pre(print !== toYaml || !/0[BOoX]|\._?\d/.test(text))
      const [document] = readManifests(text).documents
      expect(document?.issues).toEqual([])
      expect(document?.value).toEqual({ value })
      for (const pointer of pointersOf({ value }, '')) {
        for (const range of [document?.positionOf(pointer), document?.keyOf(pointer)]) {
          expect(range?.start.offset).toBeGreaterThanOrEqual(0)
          expect(range?.end.offset).toBeGreaterThanOrEqual(range?.start.offset ?? 0)
          expect(range?.end.offset).toBeLessThanOrEqual(text.length)
        }
      }
    }),
  )
})

test('the region of a value, read alone, is the value', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = toIndentedJson({ value })
      const [document] = readManifests(text).documents
      for (const pointer of pointersOf({ value }, '')) {
        const { start, end } = document?.positionOf(pointer) ?? { start: { offset: 0 }, end: { offset: 0 } }
        expect(JSON.parse(text.slice(start.offset, end.offset))).toEqual(at({ value }, pointer))
      }
    }),
  )
})

function look(text: string, pointer: string) {
  const [document] = readManifests(text).documents
  if (!document) throw new Error('there is always a document')
  return { document, range: document.positionOf(pointer) }
}

const toJson = (value: unknown) => JSON.stringify(value)
const toIndentedJson = (value: unknown) => JSON.stringify(value, null, 2)
const toYaml = (value: unknown) => stringify(value, { version: '1.1', aliasDuplicateObjects: false })

function pointersOf(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  const names = Object.entries(value).map(
    ([name, child]) => [`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, child] as const,
  )
  return [pointer, ...names.flatMap(([name, child]) => pointersOf(child, name))]
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (parent, name) =>
        typeof parent === 'object' && parent !== null ? Object.entries(parent).find(([key]) => key === name)?.[1] : undefined,
      value,
    )
}
