import { describe, expect, test } from 'vitest'
import { exceedsLength, isInt64, manyControllers, tooManyBytes } from '../../src/contract/predicates.ts'

test.each([
  [0, true],
  [-1, true],
  [2 ** 63, true],
  [-(2 ** 63), true],
  [2 ** 64, false],
  [-(2 ** 64), false],
  [0.5, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
  ['1', false],
  [1n, false],
  [null, false],
])('%s is an integer of 64 bits: %s', (value, expected) => {
  expect(isInt64(value)).toBe(expected)
})

describe('the length of a string', () => {
  test.each([
    ['', 0, false],
    ['a', 0, true],
    ['abc', 3, false],
    ['abcd', 3, true],
    ['abcdefg', 3, true],
    ['😀😀😀', 3, false],
    ['😀😀😀a', 4, false],
    ['😀😀😀😀', 3, true],
    ['😀😀a', 2, true],
  ])('%s exceeds %i: %s', (text, limit, expected) => {
    expect(exceedsLength(text, limit)).toBe(expected)
  })
})

describe('the bytes of a map', () => {
  test.each([
    ['keys and values', { ab: 'cd', e: 'f' }, 6],
    ['characters of two bytes', { ä: 'ö' }, 4],
    ['characters of three bytes', { a: '€' }, 4],
    ['characters of four bytes', { a: '😀' }, 5],
    ['keys of values that are no strings', { abc: 1, d: null, e: 'f' }, 6],
    ['nothing', {}, 0],
  ])('%s', (_, map, bytes) => {
    expect(tooManyBytes(map, bytes)).toBe(false)
    if (bytes > 0) expect(tooManyBytes(map, bytes - 1)).toBe(true)
  })
})

describe('several controllers', () => {
  const owner = (more: object = {}) => ({ apiVersion: 'v1', kind: 'A', name: 'a', uid: '1', controller: true, ...more })

  test.each([
    ['none', [], false],
    ['one', [owner()], false],
    ['one, twice', [owner(), owner()], false],
    ['one, and an owner that is none', [owner(), owner({ uid: '2', controller: false })], false],
    ['one, and what is no owner', [owner(), null, 'text', [true]], false],
    ['of two uids', [owner(), owner({ uid: '2' })], true],
    ['of two names', [owner(), owner({ name: 'b' })], true],
    ['of two kinds', [owner(), owner({ kind: 'B' })], true],
    ['of two versions', [owner(), owner({ apiVersion: 'v2' })], true],
    ['of which one blocks deletion', [owner(), owner({ blockOwnerDeletion: true })], true],
    ['that differ in a field that does not count', [owner(), owner({ note: 'x' })], false],
  ])('%s', (_, owners, expected) => {
    expect(manyControllers(owners)).toBe(expected)
  })
})
