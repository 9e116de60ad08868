import { describe, expect, test } from 'vitest'
import { type Defaults, fillDefaults } from '../../src/contract/defaults.ts'

const fill = (spec: unknown, table: Defaults, more: object = {}): unknown => {
  const filled: { spec?: unknown } = fillDefaults({ kind: 'A', ...more, spec }, { A: { spec: { within: table } } })
  return filled.spec
}

test('a value is written where there is none, or a null', () => {
  const table = { a: { value: 1 }, b: { value: false }, c: { value: '' } }
  expect(fill({}, table)).toEqual({ a: 1, b: false, c: '' })
  expect(fill({ a: null, b: undefined }, table)).toEqual({ a: 1, b: false, c: '' })
  expect(fill({ a: 0, b: true, c: 'x', d: 2 }, table)).toEqual({ a: 0, b: true, c: 'x', d: 2 })
})

test('defaults within a field are written where the field is an object', () => {
  const table = { a: { within: { b: { value: 1 } } } }
  expect(fill({ a: {} }, table)).toEqual({ a: { b: 1 } })
  expect(fill({}, table)).toEqual({})
  expect(fill({ a: null }, table)).toEqual({ a: null })
  expect(fill({ a: 'text' }, table)).toEqual({ a: 'text' })
  expect(fill({ a: [{}] }, table)).toEqual({ a: [{}] })
})

describe('a value from another field', () => {
  const table = { a: { from: '/metadata/name', pattern: /^[a-z]+$/, maxLength: 3 } }
  const from = (metadata: unknown) => fill({}, table, { metadata })

  test.each(['abc', 'a'])('%s is taken', (name) => {
    expect(from({ name })).toEqual({ a: name })
  })

  test.each([
    { name: 'abcd' },
    { name: 'a1' },
    { name: '' },
    { name: 1 },
    {},
    null,
    undefined,
    'text',
    Object.create({ name: 'abc' }),
  ])('of %j nothing is taken', (metadata) => {
    expect(from(metadata)).toEqual({})
  })

  test('without a rule every string is taken, but for an empty one', () => {
    const free = { a: { from: '/metadata/name' } }
    expect(fill({}, free, { metadata: { name: 'Any Name' } })).toEqual({ a: 'Any Name' })
    expect(fill({}, free, { metadata: { name: '' } })).toEqual({})
  })
})

test('what is inherited is not there', () => {
  const table = { toString: { value: 'x' } }
  expect(Object.entries(Object(fill({}, table)))).toEqual([['toString', 'x']])
})

test('a kind without a table, and what is not an object, come back as they are', () => {
  expect(fillDefaults({ kind: 'B', a: 1 }, { A: { b: { value: 1 } } })).toEqual({ kind: 'B', a: 1 })
  expect(fillDefaults({ kind: 'toString' }, {})).toEqual({ kind: 'toString' })
  expect(fillDefaults({ kind: 1 }, {})).toEqual({ kind: 1 })
  expect(fillDefaults(null, {})).toBeNull()
  expect(fillDefaults('A', { A: {} })).toBe('A')
})

test('the input stays as it is', () => {
  const plane = { kind: 'A', spec: {} }
  expect(fillDefaults(plane, { A: { spec: { within: { a: { value: 1 } } } } })).toEqual({ kind: 'A', spec: { a: 1 } })
  expect(plane).toEqual({ kind: 'A', spec: {} })
})
