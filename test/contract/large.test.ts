/**
 * Input of a size that no manifest has: validated in a time that grows with it, and never a stack overflow.
 */
import { expect, test } from 'vitest'
import { validateDataPlane, validateUpdate, withDefaults } from '../../generated/v0.15/index.ts'
import { codesAt, dataPlane, issuesOf } from '../manifests.ts'

const many = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`field${index}`, 'a']))

test('a result contains 10,000 issues, the last of which counts the others', () => {
  const issues = issuesOf(validateDataPlane({ ...dataPlane(), spec: many }))
  expect(issues.length).toBe(10_000)
  expect(issues[9_998]).toMatchObject({ code: 'unknown-field', path: '/spec/field9998' })
  // A million unknown fields, and two that are missing.
  expect(issues[9_999]).toEqual({
    code: 'too-many-issues',
    path: '',
    field: '',
    message: 'has 990003 more issues that are not listed.',
    omitted: 1_000_002 - 9_999,
  })
}, 60_000)

test.each([
  [9_999, 9_999, undefined],
  [10_000, 10_000, 1],
  [10_001, 10_000, 2],
])('%i issues become %i, with %s omitted', (number, listed, omitted) => {
  const issues = issuesOf(validateDataPlane(dataPlane({ imagePullSecretRefs: new Array(number).fill(5) })))
  expect(issues.length).toBe(listed)
  expect(issues[9_998]).toMatchObject({ code: 'wrong-type', path: '/spec/imagePullSecretRefs/9998' })
  expect(issues[9_999]).toEqual(omitted === undefined ? undefined : expect.objectContaining({ code: 'too-many-issues', omitted }))
})

test('the limit is of each result, not of all of them together', () => {
  const plane = dataPlane({ imagePullSecretRefs: new Array(6_000).fill(5) })
  for (let left = 3; left > 0; left--) expect(issuesOf(validateDataPlane(plane)).length).toBe(6_000)
})

test('a million labels are right, and a million annotations are too many bytes', () => {
  expect(codesAt(validateDataPlane(dataPlane({}, { labels: many })))).toEqual({})
  expect(codesAt(validateDataPlane(dataPlane({}, { annotations: many })))).toEqual({ '/metadata/annotations': 'too-long' })
}, 60_000)

test('a million items are checked one by one', () => {
  const list: unknown[] = new Array(1_000_000).fill('a')
  expect(codesAt(validateDataPlane(dataPlane({ imagePullSecretRefs: list })))).toEqual({})
  list[999_999] = 5
  expect(codesAt(validateDataPlane(dataPlane({ imagePullSecretRefs: list })))).toEqual({
    '/spec/imagePullSecretRefs/999999': 'wrong-type',
  })
})

test('a text of 100 million letters is too long', () => {
  expect(codesAt(validateDataPlane(dataPlane({ planeID: 'a'.repeat(100_000_000) })))).toEqual({ '/spec/planeID': 'too-long' })
})

test.each(['-', 'a-', 'a.', 'a/', 'A'])('no pattern takes forever on a long run of %j', (part) => {
  const text = part.repeat(50_000)
  const labels = { [text]: text }
  const metadata = { name: text, generateName: text, labels, annotations: labels, finalizers: [text] }
  expect(issuesOf(validateDataPlane(dataPlane({ planeID: text }, metadata))).length).toBeGreaterThanOrEqual(4)
})

test('100,000 levels below an unknown field are one issue', () => {
  expect(codesAt(validateDataPlane({ ...dataPlane(), deep: levels() }))).toEqual({ '/deep': 'unknown-field' })
  expect(codesAt(validateDataPlane(dataPlane({ gateway: [levels()] })))).toEqual({ '/spec/gateway': 'wrong-type' })
})

test('100,000 levels in a field of any type are valid', () => {
  const managedFields = [{ operation: 'Apply', fieldsV1: levels() }]
  const plane = dataPlane({}, { managedFields })
  expect(codesAt(validateDataPlane(plane))).toEqual({})
  expect(codesAt(validateUpdate(plane, dataPlane({}, { managedFields: [{ operation: 'Apply', fieldsV1: levels() }] })))).toEqual(
    {},
  )
  // The type asks for a plane, which this is but for the depth of its managed fields.
  expect(withDefaults({ ...plane, kind: 'DataPlane' } as never)).toHaveProperty('spec.planeID', 'example')
})

function levels(): unknown {
  let deep: unknown = {}
  for (let level = 0; level < 100_000; level++) deep = { deep }
  return deep
}
