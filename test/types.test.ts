/** What the types allow and what they refuse; checked by tsc, which the static checks run over this file. */
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expect, expectTypeOf, test } from 'vitest'
import * as newest from '../generated/v1.1/index.ts'
import {
  assertClusterDataPlane,
  type ClusterDataPlane,
  type Condition,
  type DataPlane,
  type Issue,
  isDataPlane,
  type Plane,
  type Result,
  type ValueFrom,
  validateDataPlane,
  validatePlane,
  type WithDefaults,
  withDefaults,
} from '../src/index.ts'
import { clusterDataPlane, dataPlane } from './manifests.ts'

test('a result is either a value or at least one issue', () => {
  const result = validateDataPlane(dataPlane())
  expectTypeOf(result).toEqualTypeOf<Result<DataPlane>>()
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<DataPlane>()
  else expectTypeOf(result.issues).toEqualTypeOf<readonly [Issue, ...Issue[]]>()
  // @ts-expect-error: without a look at ok there is no value
  expect(result.value).toBeTypeOf('object')
})

test('a ValueFrom has exactly one of its branches', () => {
  const reference: ValueFrom = { secretRef: { name: 'a', key: 'b' } }
  const inline: ValueFrom = { value: 'x' }
  // @ts-expect-error: both
  const both: ValueFrom = { secretRef: { name: 'a', key: 'b' }, value: 'x' }
  // @ts-expect-error: neither
  const neither: ValueFrom = {}
  expect([reference, inline, both, neither].length).toBe(4)
})

test('guards and assertions narrow', () => {
  const input: unknown = clusterDataPlane()
  if (isDataPlane(input)) expectTypeOf(input).toEqualTypeOf<DataPlane>()
  assertClusterDataPlane(input)
  expectTypeOf(input).toEqualTypeOf<ClusterDataPlane>()
  expectTypeOf(input.metadata.namespace).toEqualTypeOf<undefined>()
  // @ts-expect-error: the secret of a cluster-scoped plane needs a namespace
  const agent: ClusterDataPlane['spec']['clusterAgent'] = { clientCA: { secretRef: { name: 'a', key: 'b' } } }
  expect(agent).toBeTypeOf('object')
})

test('a plane is narrowed by its kind, an issue by its code', () => {
  const result = validatePlane(dataPlane())
  if (result.ok && result.value.kind === 'Environment')
    expectTypeOf(result.value.spec.isProduction).toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Extract<Issue, { code: 'unknown-field' }>['suggestion']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Extract<Issue, { code: 'value-from' }>['found']>().toEqualTypeOf<'both' | 'neither'>()
  expectTypeOf<Plane['kind']>().extract<'WorkflowPlane'>().toBeNever()
})

test('defaults that are always written are required, those taken from elsewhere stay optional', () => {
  // The builder gives a valid DataPlane.
  const filled = withDefaults(dataPlane() as unknown as DataPlane)
  expectTypeOf(filled).toEqualTypeOf<WithDefaults<DataPlane>>()
  expectTypeOf(filled.spec.gateway.publicHTTPPort).toEqualTypeOf<number>()
  expectTypeOf(filled.spec.planeID).toEqualTypeOf<string | undefined>()
  expectTypeOf(filled.spec.observabilityPlaneRef).extract<undefined>().toEqualTypeOf<undefined>()
  expectTypeOf<NonNullable<typeof filled.spec.observabilityPlaneRef>['kind']>().toEqualTypeOf<
    'ObservabilityPlane' | 'ClusterObservabilityPlane'
  >()
  expectTypeOf(filled).toExtend<DataPlane>()
  expect(filled.spec.gateway.publicHTTPPort).toBe(19080)
})

test('known condition types are offered, and others are allowed', () => {
  const type: Condition['type'] = 'SomethingNew'
  expectTypeOf<'Ready'>().toExtend<Condition['type']>()
  expect(type).toBe('SomethingNew')
  // @ts-expect-error: a status is one of three words
  const status: Condition['status'] = 'Yes'
  expect(status).toBe('Yes')
})

test('status and the time of creation may be null', () => {
  expectTypeOf<DataPlane['status']>().extract<null>().toEqualTypeOf<null>()
  expectTypeOf<DataPlane['metadata']['creationTimestamp']>().toEqualTypeOf<string | null | undefined>()
})

test('another release has other fields under the same names', () => {
  expectTypeOf<newest.ValueFrom>().toExtend<{ secretKeyRef?: object; value?: string }>()
  // @ts-expect-error: secretRef is called secretKeyRef since v1.0
  const old: newest.ValueFrom = { secretRef: { name: 'a', key: 'b' } }
  expect(newest.validateDataPlane(old).ok).toBe(false)
})

test('a validator is a Standard Schema', async () => {
  expectTypeOf(validateDataPlane).toExtend<StandardSchemaV1<unknown, DataPlane>>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof validateDataPlane>>().toEqualTypeOf<DataPlane>()
  const standard = validateDataPlane['~standard']
  const plane = dataPlane({}, { labels: { 'example.com/a': '-' } })
  expect({ version: standard.version, vendor: standard.vendor }).toEqual({ version: 1, vendor: 'openchoreo-planes' })
  expect(await standard.validate(dataPlane())).toEqual({ value: dataPlane() })
  expect(await standard.validate(plane)).toEqual({
    issues: [
      {
        message: 'must be letters, digits, hyphens, underscores and dots, with a letter or digit at each end.',
        path: ['metadata', 'labels', 'example.com/a'],
      },
    ],
  })
})
