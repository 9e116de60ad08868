import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/base/nearest.ts'

describe('one letter in three may be wrong, one at least and four at most', () => {
  test.each([
    ['a', 'b', true],
    ['ab', 'ax', true],
    ['ab', 'xy', false],
    ['abcde', 'abcdx', true],
    ['abcde', 'abcxy', false],
    ['abcdef', 'abcdxy', true],
    ['abcdef', 'abcxyz', false],
    ['abcdefghi', 'abcdefxyz', true],
    ['abcdefghi', 'abcdewxyz', false],
    ['abcdefghijkl', 'abcdefghwxyz', true],
    ['abcdefghijkl', 'abcdefgvwxyz', false],
    ['abcdefghijklmnopqr', 'abcdefghijklmnwxyz', true],
    ['abcdefghijklmnopqr', 'abcdefghijklmvwxyz', false],
  ])('%s may be %s: %s', (word, other, expected) => {
    expect(nearest(word, [other])).toBe(expected ? other : undefined)
  })
})

describe('letters that are missing, or too many', () => {
  test.each([
    ['gatewy', 'gateway'],
    ['gatewayy', 'gateway'],
    ['gatewayxx', 'gateway'],
    ['clusteragentxxxx', 'clusteragent'],
  ])('%s is %s', (word, meant) => {
    expect(nearest(word, [meant])).toBe(meant)
  })

  test.each([
    ['gatewayxxxx', 'gateway'],
    ['clusteragentxxxxx', 'clusteragent'],
  ])('%s is not %s', (word, other) => {
    expect(nearest(word, [other])).toBeUndefined()
  })
})

test('the nearest one counts, and the first of several', () => {
  expect(nearest('abcdef', ['abcdxy', 'abcdex', 'abcdey'])).toBe('abcdex')
  expect(nearest('abcdef', ['abcdex', 'abcdef', 'abcdey'])).toBe('abcdef')
  expect(nearest('abcdef', [])).toBeUndefined()
})

test('case does not count, and the word comes back as it is listed', () => {
  expect(nearest('PLANEid', ['planeID'])).toBe('planeID')
})

describe('two neighbors in the other order are one mistake', () => {
  test.each([
    ['ab', 'ba'],
    ['abc', 'acb'],
    ['abcd', 'bacd'],
    ['valeu', 'value'],
  ])('%s is %s', (word, meant) => {
    expect(nearest(word, [meant])).toBe(meant)
  })

  test.each([
    ['abcd', 'badc'],
    ['abc', 'cba'],
    ['abcx', 'bacy'],
  ])('%s is not %s: that is more than one pair', (word, other) => {
    expect(nearest(word, [other])).toBeUndefined()
  })

  test('they are as near as one wrong letter', () => {
    expect(nearest('abcdef', ['abcdxf', 'abdcef'])).toBe('abcdxf')
    expect(nearest('abcdef', ['abcdxy', 'abdcef'])).toBe('abdcef')
  })
})

test('a word of 64 letters is compared, one of 65 is not', () => {
  const word = 'x'.repeat(64)
  expect(nearest(word, [`${word.slice(1)}y`])).toBe(`${word.slice(1)}y`)
  expect(nearest(`${word}x`, [`${word}x`])).toBeUndefined()
})

test('of some words, one that is among them is found', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1 })
  fc.assert(
    fc.property(words, fc.nat(), (all, at) => {
      const word = all[at % all.length] ?? ''
      expect(nearest(word, all)?.toLowerCase()).toBe(word.toLowerCase())
    }),
  )
})
