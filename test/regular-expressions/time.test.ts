import { join } from 'node:path'
import { expect, test } from 'vitest'
import { patternsOf } from '../../scripts/regular-expressions/check.ts'
import type { Pattern } from '../../scripts/regular-expressions/constant.ts'
import { exceptions } from '../../scripts/regular-expressions/exceptions.ts'
import { sourcesIn } from '../../scripts/regular-expressions/source.ts'
import { slowAttackOn } from './slow.ts'

const patterns = patternsOf(sourcesIn(join(import.meta.dirname, '../..')))
const isException = ({ source, flags }: Pattern): boolean => exceptions.some(({ pattern }) => pattern === `/${source}/${flags}`)

test('every pattern takes linear time on texts that are made to slow it down', { timeout: 110_000 }, () => {
  expect(patterns.length).toBeGreaterThan(100)
  const slow = patterns.filter((pattern) => !isException(pattern)).flatMap((pattern) => slowAttackOn(pattern) ?? [])
  expect(slow).toEqual([])
})

// Three of these were ours.
test.each([
  ['one character that repeats up to the end', /=+$/, 10_000],
  ['a beginning and an end with anything in between', /<[^>]*>/, 10_000],
  ['long beginnings without an end', /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END/, 100_000],
  ['two parts that match the same', /^0*([0-7]+)$/, 10_000],
  ['one of many matches', /a|b[^c]*c/g, 10_000],
  ['exponential time', /^(a|a)*$/, 10_000],
])('such a text is found for a slow pattern: %s', { timeout: 60_000 }, (_, { source, flags }, length) => {
  expect(slowAttackOn({ source, flags }, length, 2_000)).toContain(source)
})
