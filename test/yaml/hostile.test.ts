import { describe, expect, test } from 'vitest'
import { readManifests } from '../../src/yaml/read/read.ts'

describe('hostile input gets a finding', () => {
  test.each([
    [
      'aliases that multiply',
      `a0: &a0 [x, x]\n${lines(40, (n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}, *a${n}, *a${n}]`)}`,
    ],
    [
      'merges that multiply',
      `a0: &a0 {x: 1}\n${lines(30, (n) => `a${n + 1}: &a${n + 1}\n  p${n}: *a${n}\n  q${n}: *a${n}\n  <<: *a${n}`)}`,
    ],
    ['aliases that pile up depth', `a0: &a0 [x]\n${lines(300, (n) => `a${n + 1}: &a${n + 1} [*a${n}]`)}`],
    ['an anchor that contains itself', 'a: &a\n  b: [*a]\n'],
    ['a merge of itself', 'a: &a\n  <<: *a\n'],
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 closed brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['100,000 braces', '{a: '.repeat(100_000)],
    ['100,000 levels of JSON', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['100,000 lists in a line', `${'- '.repeat(100_000)}a`],
    ['100,000 questions in a line', `${'? '.repeat(100_000)}a`],
    ['1,000 levels of blocks', lines(1000, (n) => `${' '.repeat(n)}a:`)],
    ['201 levels', `${'['.repeat(201)}${']'.repeat(201)}`],
    ['201 levels of JSON', `${'{"a":'.repeat(201)}1${'}'.repeat(201)}`],
    ['NUL bytes', 'a: 1\n\0\0\0'],
    ['a lone surrogate', 'a: \ud83d\n'],
    ['100,000 double quotes', '"'.repeat(100_000)],
    ['100,000 double quotes behind a key', `a: ${'"'.repeat(100_000)}`],
    ['99,999 single quotes behind a key', `a: ${"'".repeat(99_999)}`],
    ['100,000 quoted words', '"a" '.repeat(100_000)],
    ['100,000 commas', `[${','.repeat(100_000)}]`],
    ['100,000 closing brackets', ']'.repeat(100_000)],
    ['100,000 tags', '! '.repeat(100_000)],
    ['100,000 anchors', '&a '.repeat(100_000)],
    ['100,000 tabs', `a: 1\n${'\t'.repeat(100_000)}`],
    ['100,000 directives', '%\n'.repeat(100_000)],
    ['100,000 bad separators', '---x\n'.repeat(100_000)],
    ['5 MB in an open quote', `a: "${'x'.repeat(5e6)}`],
  ])('%s', (_, text) => {
    const issues = readManifests(text).documents.flatMap((document) => document.issues)
    expect(issues.map(({ code }) => code)).toEqual(['yaml-syntax'])
    expect(issues[0]?.range.end.offset).toBeLessThanOrEqual(text.length)
  })
})

describe('large input gets a value', () => {
  test('5 MB in one line', () => {
    expect(valuesOf(`a: ${'x'.repeat(5e6)}\nb: 1\n`)).toEqual([{ a: 'x'.repeat(5e6), b: 1 }])
    expect(valuesOf(`a: "${'x'.repeat(5e6)}"`)).toEqual([{ a: 'x'.repeat(5e6) }])
  })

  test('numbers of a million digits, as text', () => {
    const digits = '7'.repeat(1e6)
    expect(valuesOf(`[${digits}, 0${digits}, 0x${digits}, 0b1${digits}, -${digits}.5e${digits}]`)).toEqual([
      [digits, `0${digits}`, `0x${digits}`, `0b1${digits}`, `-${digits}.5e${digits}`],
    ])
  })

  test('20,000 keys in one map', () => {
    const { documents } = readManifests(lines(20_000, (n) => `k${n}: ${n}`))
    expect(documents.map(({ issues }) => issues)).toEqual([[]])
    expect(Object.keys(Object(documents[0]?.value)).length).toBe(20_000)
    expect(Array.from({ length: 20_000 }, (_, n) => documents[0]?.keyOf(`/k${n}`).start.line)).toEqual(
      Array.from({ length: 20_000 }, (_, n) => n + 1),
    )
  })

  test('the same key 20,000 times', () => {
    const [document] = readManifests('a: 1\n'.repeat(20_000)).documents
    expect([document?.value, document?.issues.length]).toEqual([{ a: 1 }, 19_999])
  })

  test('10,000 documents', () => {
    expect(valuesOf('---\na: 1\n'.repeat(10_000))).toEqual(Array(10_000).fill({ a: 1 }))
    expect(valuesOf('---\n'.repeat(10_000))).toEqual([null])
    expect(valuesOf('{"a":1}\n'.repeat(10_000)).length).toBe(10_000)
  })

  test('200 levels', () => {
    expect(JSON.stringify(valuesOf(`${'['.repeat(200)}${']'.repeat(200)}`))).toBe(`[${'['.repeat(200)}${']'.repeat(200)}]`)
    expect(JSON.stringify(valuesOf(`${'- '.repeat(200)}a`))).toBe(`[${'['.repeat(200)}"a"${']'.repeat(200)}]`)
    expect(JSON.stringify(valuesOf(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`)).length).toBe(1203)
  })

  test('a thousand aliases of one anchor', () => {
    const [value] = valuesOf(`a: &a {x: 1}\nb: [${'*a, '.repeat(1000)}]\n`)
    expect(value).toEqual({ a: { x: 1 }, b: Array(1000).fill({ x: 1 }) })
  })
})

describe('a key __proto__ is a key like any other', () => {
  test.each([
    ['in YAML', '__proto__: {polluted: 1}\nx: 1\n'],
    ['in a flow map', '{__proto__: {polluted: 1}, x: 1}\n'],
    ['in JSON', '{"__proto__": {"polluted": 1}, "x": 1}'],
    ['in a merge', 'a: &a {__proto__: {polluted: 1}, x: 1}\nb:\n  <<: *a\n'],
  ])('%s', (_, text) => {
    const [document] = readManifests(text).documents
    const read = Object(document?.value)
    const value = read.b ?? read
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')?.value).toEqual({ polluted: 1 })
    expect(value.polluted).toBe(undefined)
    expect('polluted' in {}).toBe(false)
  })

  test('repeated, it is a duplicate', () => {
    const [document] = readManifests('__proto__: 1\n__proto__: 2\n').documents
    expect(document?.issues.map(({ path }) => path)).toEqual(['/__proto__'])
  })
})

test('what was read before does not change what is read next', () => {
  const text = '%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1\nb: !!set {x}\n'
  const first = valuesOf(text)
  valuesOf('%TAG !! tag:example.org:\n---\na: !!str 1\nb: !!set {y: 1}\nc: !!binary x\n')
  valuesOf('a: "')
  expect(valuesOf(text)).toEqual(first)
  expect(first).toEqual([{ a: '1', b: { x: null } }])
})

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `${line(n)}\n`).join('')
}

function valuesOf(text: string): unknown[] {
  return readManifests(text).documents.map(({ value }) => value)
}
