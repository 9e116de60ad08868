/**
 * Validators are Standard Schemas (version 1): libraries that take one take them as they are.
 */
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expect, expectTypeOf, test } from 'vitest'
import { type DataPlane, type Plane, validateDataPlane, validatePlane } from '../../generated/v0.15/index.ts'
import { dataPlane } from '../manifests.ts'

test('a valid manifest is the value, the same object', () => {
  const plane = dataPlane()
  const result = validateDataPlane['~standard'].validate(plane)
  expect(result).toEqual({ value: plane })
  expect('value' in result && result.value).toBe(plane)
})

test('an issue has its message and the keys of its path', () => {
  const plane = dataPlane({ imagePullSecretRefs: [5] }, { labels: { 'example.com/tier': '-', 'a~b': '' } })
  expect(validateDataPlane['~standard'].validate(plane)).toEqual({
    issues: [
      { path: ['metadata', 'labels', 'example.com/tier'], message: expect.stringMatching(/^must be letters/) },
      { path: ['metadata', 'labels', 'a~b'], message: expect.stringMatching(/^must be a qualified name: at most 63 letters/) },
      { path: ['spec', 'imagePullSecretRefs', '0'], message: 'must be a string, not a number.' },
    ],
  })
  expect(validateDataPlane['~standard'].validate(null)).toMatchObject({ issues: [{ path: [] }] })
})

test('every validator names its vendor and version, and the type that it gives', () => {
  for (const { '~standard': standard } of [validateDataPlane, validatePlane]) {
    expect(standard).toMatchObject({ version: 1, vendor: 'openchoreo-planes' })
  }
  expectTypeOf<StandardSchemaV1.InferOutput<typeof validateDataPlane>>().toEqualTypeOf<DataPlane>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof validatePlane>>().toEqualTypeOf<Plane>()
  expectTypeOf<StandardSchemaV1.InferInput<typeof validatePlane>>().toEqualTypeOf<unknown>()
})
