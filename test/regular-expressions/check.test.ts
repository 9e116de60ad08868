import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPatterns } from '../../scripts/regular-expressions/check.ts'
import { sourcesIn } from '../../scripts/regular-expressions/source.ts'

const code = (text: string) => [{ path: 'src/x.ts', text }]
const faultsOf = async (text: string): Promise<readonly string[]> => (await checkPatterns(code(text), [])).faults

describe('a slow pattern is a fault in a project', () => {
  test.each([
    ['src/deep/x.ts', 'export const x = /(a|a)*$/\n', 'src/deep/x.ts:1'],
    ['generated/v1.1/x.js', "\nconst x = new RegExp('(a|a)*$')\n", 'generated/v1.1/x.js:2'],
    ['playground/x.tsx', 'const x = text.replace(/(a|a)*$/, "")\n', 'playground/x.tsx:1'],
    [
      'generated/schemas/v1.2/x.json',
      '{ "properties": { "pattern": { "pattern": "(a|a)*$" } } }',
      'generated/schemas/v1.2/x.json',
    ],
    ['generated/schemas/x.json', '{ "patternProperties": { "(a|a)*$": true } }', 'generated/schemas/x.json'],
  ])('in %s', async (path, text, at) => {
    const root = mkdtempSync(join(tmpdir(), 'patterns-'))
    try {
      for (const file of [path, 'src/y.ts', 'generated/y.ts', 'playground/y.ts', 'other/z.ts']) {
        mkdirSync(join(root, dirname(file)), { recursive: true })
        writeFileSync(join(root, file), file === path ? text : 'export const y = /^[a-z]+$/\n')
      }
      const { patterns, faults } = await checkPatterns(sourcesIn(root), [])
      expect(patterns).toBe(2)
      expect(faults).toHaveLength(1)
      expect(faults[0]?.startsWith(`${at}: /(a|a)*$/`)).toBe(true)
      expect(faults[0]).toContain('exponential time')
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})

test('polynomial time is a fault, and so is what cannot be analyzed', async () => {
  expect(await faultsOf('const x = /=+$/')).toEqual([expect.stringContaining('src/x.ts:1: /=+$/ takes polynomial time')])
  const schema = [{ path: 'generated/schemas/x.json', text: '{ "pattern": "(" }' }]
  expect((await checkPatterns(schema, [])).faults).toEqual(['generated/schemas/x.json: /(/u cannot be analyzed: invalid'])
})

describe('a pattern that is made from input is a fault', () => {
  test.each([
    'const f = (input: string) => new RegExp(input)',
    `const f = (input: string) => RegExp(\`^\${input}$\`)`,
    "const f = (input: string) => new RegExp('a', input)",
    'const f = (input: string[]) => new RegExp(input.join("|"))',
    'const words = ["a"]\nwords.push(input)\nconst f = new RegExp(words.join("|"))',
    "let x = 'a'\nx = input\nconst f = new RegExp(x)",
    "const x = 'a'\nconst f = (x: string) => new RegExp(x)",
    "import { x } from './x.ts'\nconst f = new RegExp(x)",
    'const f = (input: string) => Reflect.construct(RegExp, [input])',
    'const Made = RegExp',
    'const f = (text: string, input: string) => text.match(input)',
    `const f = (text: string, input: string) => text.matchAll(\`\${input}\`)`,
    "const f = (text: string) => text.search('a.c')",
  ])('%s', async (text) => {
    const line = text.split('\n').length
    expect(await faultsOf(text)).toEqual([`src/x.ts:${line}: a regular expression is made from input`])
  })
})

describe('a pattern that is built from constants is accepted', () => {
  test.each([
    "const f = new RegExp(['a', `b`].join('|'), 'm')",
    `const A = 'a' as const\nconst f = new RegExp(\`^\${A}\` + (A + '$'))`,
    'const f = new RegExp(String.raw`\\d`)',
    'const A = /a/\nconst f = (text: string) => text.match(A)?.index ?? text.search(/b/)',
    "const A = /a/i\nconst f = new RegExp(A.source, 'g')",
    'const f = (value: unknown): value is RegExp => value instanceof RegExp',
  ])('%s', async (text) => {
    expect(await faultsOf(text)).toEqual([])
  })

  test('and the resulting pattern is analyzed', async () => {
    const made = "const A = 'a|a'\nconst f = new RegExp(['^(', A, ')*$'].join(''))"
    expect(await faultsOf(made)).toEqual([expect.stringContaining('src/x.ts:2: /^(a|a)*$/ takes exponential time')])
  })
})

describe('an exception', () => {
  const exception = { pattern: '/=+$/', bound: 'two characters: base64', reason: 'a test' }

  test('permits its pattern, and no other', async () => {
    const { faults } = await checkPatterns(code('const x = [/=+$/, /:+$/]'), [exception])
    expect(faults).toEqual([expect.stringContaining('/:+$/ takes polynomial time')])
  })

  test.each([
    ['whose pattern is gone', 'const x = /a/'],
    ['whose pattern takes linear time', 'const x = /={1,2}$/'],
  ])('%s is a fault', async (_, text) => {
    const old = { ...exception, pattern: '/={1,2}$/' }
    expect((await checkPatterns(code(text), [old])).faults).toEqual([
      'the exception for /={1,2}$/ is no longer needed; remove it',
    ])
  })

  test('is never for a pattern that is made from input', async () => {
    const { faults } = await checkPatterns(code('const f = (x: string) => new RegExp(x)'), [{ ...exception, pattern: '//' }])
    expect(faults).toContain('src/x.ts:1: a regular expression is made from input')
  })
})
