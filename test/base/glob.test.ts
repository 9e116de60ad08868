import fc from 'fast-check'
import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { type Glob, readGlob } from '../../src/base/glob.ts'

test.each([
  ['clusters/legacy/**', 'clusters/legacy/a.yaml', 'clusters/legacy/a.yaml'],
  ['clusters/legacy/**', 'clusters/legacy/eu/a.yaml', 'clusters/legacy/eu'],
  ['clusters/legacy/**', 'clusters/legacy', undefined],
  ['clusters/legacy', 'clusters/legacy/eu/a.yaml', 'clusters/legacy'],
  ['clusters/legacy/', 'clusters/legacy/a.yaml', 'clusters/legacy'],
  ['./clusters/legacy', 'clusters/legacy/a.yaml', 'clusters/legacy'],
  ['clusters/*', 'clusters/eu/apps/a.yaml', 'clusters/eu'],
  ['clusters/*', 'other/clusters/eu/a.yaml', undefined],
  ['**/legacy', 'clusters/eu/legacy/a.yaml', 'clusters/eu/legacy'],
  ['**/legacy', 'legacy/a.yaml', 'legacy'],
  ['**/a.yaml', 'a.yaml', 'a.yaml'],
  ['a/**/b', 'a/b', 'a/b'],
  ['a/**/**/b', 'a/x/y/b/c', 'a/x/y/b'],
  ['*.legacy.yaml', 'a.legacy.yaml', 'a.legacy.yaml'],
  ['*.legacy.yaml', 'clusters/a.legacy.yaml', undefined],
  ['**', 'a/b.yaml', 'a'],
  ['.', 'a/b.yaml', ''],
  ['{eu,us}-{1,2}/*.yaml', 'us-2/a.yaml', 'us-2/a.yaml'],
  ['{eu,{us,ca}}', 'ca', 'ca'],
  ['{eu,us}', 'as', undefined],
  ['plane-[0-9].yaml', 'plane-7.yaml', 'plane-7.yaml'],
  ['plane-[!0-9].yaml', 'plane-7.yaml', undefined],
  ['plane-[]x].yaml', 'plane-].yaml', 'plane-].yaml'],
  ['pl?ne.yaml', 'pläne.yaml', 'pläne.yaml'],
  ['?', '🛩', '🛩'],
  ['.github/*', '.github/.hidden', '.github/.hidden'],
  ['Clusters', 'clusters/a.yaml', undefined],
  ['a(1).yaml', 'a(1).yaml', 'a(1).yaml'],
  ['__proto__/*', '__proto__/a.yaml', '__proto__/a.yaml'],
])('%s in %s matches %s', (pattern, path, part) => {
  expect(globOf(pattern).matchOf(path)).toBe(part)
})

test.each([
  ['', 'not be empty'],
  ['/clusters', 'be relative to the folder of this file'],
  ['C:/clusters', 'be relative to the folder of this file'],
  ['clusters\\legacy', 'use / between folders, not \\'],
  ['../other/**', 'stay in the folder of this file, without ..'],
  ['!clusters', 'not begin with !; what comes later in the list counts'],
  ['@(a|b)', 'use {a,b} for alternatives, not ()'],
  ['{a,b', 'have a } for each {'],
  ['a,b}', 'have a } for each {'],
  ['}{', 'have a } for each {'],
  ['{1..3}', 'list the alternatives in {}, not a range'],
  ['{1..9..2}', 'list the alternatives in {}, not a range'],
  ['a[', 'have a character between [ and ]'],
  ['a[]', 'have a character between [ and ]'],
  ['a[z-a]', 'have a character between [ and ]'],
  ['{a,b}'.repeat(10), 'have at most 100 alternatives in its {}'],
  ['a'.repeat(1001), 'have at most 1000 characters'],
])('%s is a mistake: it must %s', (pattern, mistake) => {
  expect(readGlob(pattern)).toEqual({ ok: false, mistake })
})

test('a file matches where picomatch says that it or a folder around it does', () => {
  const name = fc.stringMatching(/^[ab?*]{1,3}$/)
  const pattern = fc.array(fc.oneof(name, fc.constant('**'), fc.constant('{a,bb}')), { minLength: 1, maxLength: 4 })
  const path = fc.array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(pattern, path, (parts, names) => {
      const glob = parts.join('/').replaceAll('***', '*')
      // picomatch lets a/** match a, too: here a folder is not in itself.
      const isMatch = picomatch(glob.endsWith('/**') ? `${glob}/*` : glob, { dot: true })
      const prefixes = names.map((_, at) => names.slice(0, at + 1).join('/'))
      expect(globOf(glob).matchOf(names.join('/'))).toBe(prefixes.find((prefix) => isMatch(prefix)))
    }),
    { numRuns: 2000 },
  )
})

test('many stars take no longer than few', () => {
  const glob = globOf(`${'*a'.repeat(200)}/${'**/a/'.repeat(100)}b`)
  expect(glob.matchOf(`${'a'.repeat(255)}b/${'a/'.repeat(2000)}c`)).toBeUndefined()
  expect(globOf(`${'*a'.repeat(100)}b`).matchOf(`${'a'.repeat(10_000)}c`)).toBeUndefined()
})

function globOf(pattern: string): Glob {
  const read = readGlob(pattern)
  if (!read.ok) throw new Error(`${pattern} must ${read.mistake}`)
  return read.glob
}
