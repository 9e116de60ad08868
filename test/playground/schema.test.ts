import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pooled, unpooled } from '../../playground/pool.ts'
import { fieldAt, fieldsAt, type Schema } from '../../playground/schema.ts'

const folder = join(import.meta.dirname, '../../generated/schemas')
const schemaOf = (release: string): Schema => JSON.parse(readFileSync(join(folder, release, 'planes.schema.json'), 'utf8'))

test('pooled values are restored', () => {
  const key = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__')
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, false, '', 0),
      fc.string(),
      fc.integer(),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value'), { noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(value, (given) => {
      expect(unpooled(pooled(given))).toEqual(given)
    }),
  )
})

test('the schemas of all releases come back, and what they share is kept once', () => {
  const all = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /^v[\d.]+$/.test(name))
      .map((release) => [release, schemaOf(release)]),
  )
  const pool = pooled(all)
  expect(unpooled(pool)).toEqual(all)
  expect(pool.length).toBeLessThan(JSON.stringify(all).length / 5)
})

describe('what the schema says of a place', () => {
  const root = schemaOf('v0.16')
  const fields = (path: string[], present: string[] = [], kind = 'DataPlane'): string[] => [
    ...fieldsAt(root, kind, path, present).keys(),
  ]

  test('the fields of a map', () => {
    expect(fields([])).toEqual(['apiVersion', 'kind', 'metadata', 'spec', 'status'])
    expect(fields(['spec', 'clusterAgent'])).toEqual(['clientCA'])
    expect(fields(['spec', 'nothing'])).toEqual([])
    expect(fields(['spec', 'gateway'], [], 'Environment')).toContain('publicVirtualHost')
  })

  test('of two branches the one that what is there leads to', () => {
    const suggested = (present: string[]): string[] =>
      [...fieldsAt(root, 'DataPlane', ['spec', 'clusterAgent', 'clientCA'], present)]
        .filter(([, { doNotSuggest }]) => !doNotSuggest)
        .map(([name]) => name)
    expect(suggested([])).toEqual(['secretRef', 'value'])
    expect(suggested(['secretRef'])).toEqual(['secretRef'])
    expect(suggested(['value'])).toEqual(['value'])
  })

  test('items of lists and values of maps', () => {
    expect(fields(['metadata', 'ownerReferences', '*'])).toContain('uid')
    expect(fieldAt(root, 'DataPlane', ['spec'], 'planeID')?.description).toContain('Default: metadata.name')
    expect(fieldAt(root, 'DataPlane', [], 'spec')?.description).toBe('The desired state of the DataPlane.')
    expect(fieldAt(root, 'DataPlane', ['spec'], 'nothing')).toBeUndefined()
  })
})
