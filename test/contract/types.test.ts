/**
 * What the types promise; `npm run typecheck` is what runs most of this file.
 */
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  assertClusterDataPlane,
  type ClusterDataPlane,
  type Code,
  type ConditionType,
  type DataPlane,
  type Environment,
  type Issue,
  isDataPlane,
  type Plane,
  type ValueFrom,
  validateDataPlane,
  validatePlane,
  validateUpdate,
  type WithDefaults,
  withDefaults,
} from '../../generated/v0.15/index.ts'
import type { Plane as Plane17 } from '../../generated/v0.17/index.ts'
import type { Plane as Plane11, ValueFrom as ValueFrom11 } from '../../generated/v1.1/index.ts'
import { clusterDataPlane, dataPlane } from '../manifests.ts'

const metadata = { name: 'example' }
const agent = { clientCA: { value: 'x' } }
const gateway = { publicVirtualHost: 'a', organizationVirtualHost: 'b' }

describe('results', () => {
  test('a result is narrowed by ok, an issue by its code', () => {
    const result = validateDataPlane(dataPlane({ planeID: 'Prod' }))
    if (result.ok) {
      expectTypeOf(result.value).toEqualTypeOf<DataPlane>()
      expect.unreachable()
    } else {
      expectTypeOf(result.issues).toEqualTypeOf<readonly [Issue, ...Issue[]]>()
      const [first] = result.issues
      if (first.code === 'invalid-plane-id') expectTypeOf(first.rule).toEqualTypeOf<string>()
      // @ts-expect-error: not every issue has a rule.
      expect(first.rule).toContain('lowercase')
    }
  })

  test('codes are a closed union', () => {
    expectTypeOf<'missing-field'>().toExtend<Code>()
    expectTypeOf<'no-such-code'>().not.toExtend<Code>()
    expectTypeOf<Extract<Issue, { code: 'unknown-field' }>['suggestion']>().toEqualTypeOf<string | undefined>()
  })

  test('guards and assertions narrow', () => {
    const input: unknown = dataPlane()
    if (isDataPlane(input)) expectTypeOf(input).toEqualTypeOf<DataPlane>()
    else expect.unreachable()
    const other: unknown = clusterDataPlane()
    assertClusterDataPlane(other)
    expectTypeOf(other).toEqualTypeOf<ClusterDataPlane>()
  })

  test('a plane is narrowed by its kind', () => {
    const result = validatePlane(dataPlane())
    if (!result.ok) return expect.unreachable()
    expectTypeOf(result.value).toEqualTypeOf<Plane>()
    if (result.value.kind === 'Environment') expectTypeOf(result.value).toEqualTypeOf<Environment>()
    expectTypeOf(validateUpdate(undefined, undefined)).toEqualTypeOf<ReturnType<typeof validatePlane>>()
  })
})

describe('planes', () => {
  test('a ValueFrom has one branch', () => {
    const secretRef = { name: 'a', key: 'b' }
    const fromSecret: ValueFrom = { secretRef }
    const inline: ValueFrom = { value: 'x' }
    // @ts-expect-error: both are one too many.
    const both: ValueFrom = { secretRef, value: 'x' }
    // @ts-expect-error: one is needed.
    const neither: ValueFrom = {}
    expectTypeOf([fromSecret, inline, both, neither]).toEqualTypeOf<ValueFrom[]>()
    expectTypeOf<ValueFrom11>().not.toExtend<ValueFrom>()
  })

  test('a Cluster plane has no namespace, and its secret has one', () => {
    const plane: ClusterDataPlane = {
      apiVersion: 'openchoreo.dev/v1alpha1',
      kind: 'ClusterDataPlane',
      metadata: {
        name: 'example',
        // @ts-expect-error: a cluster-scoped plane is in no namespace.
        namespace: 'acme',
      },
      spec: {
        gateway,
        clusterAgent: {
          clientCA: {
            // @ts-expect-error: the namespace of the secret is needed.
            secretRef: { name: 'a', key: 'b' },
          },
        },
        observabilityPlaneRef: {
          // @ts-expect-error: a namespaced observability plane is out of reach.
          kind: 'ObservabilityPlane',
          name: 'logs',
        },
      },
    }
    expect(validatePlane(plane).ok).toBe(false)
  })

  test('the nulls that clients write are typed so', () => {
    const plane: DataPlane = {
      apiVersion: 'openchoreo.dev/v1alpha1',
      kind: 'DataPlane',
      metadata: { ...metadata, creationTimestamp: null },
      spec: { clusterAgent: agent, gateway },
      status: null,
    }
    expect(validatePlane(plane).ok).toBe(true)
    // @ts-expect-error: a planeID may be left out, not null.
    const nulled: DataPlane['spec'] = { clusterAgent: agent, gateway, planeID: null }
    expectTypeOf(nulled).toEqualTypeOf<DataPlane['spec']>()
  })

  test('a condition type is completed and may be another', () => {
    expectTypeOf<'Ready'>().toExtend<ConditionType>()
    expectTypeOf<'Anything'>().toExtend<ConditionType>()
    expectTypeOf<5>().not.toExtend<ConditionType>()
  })

  test('a release has its own kinds', () => {
    expectTypeOf<Plane['kind']>().toEqualTypeOf<Plane17['kind']>()
    expectTypeOf<Plane11['kind']>().not.toEqualTypeOf<Plane['kind']>()
    expectTypeOf<'WorkflowPlane'>().toExtend<Plane11['kind']>()
    expectTypeOf<'BuildPlane'>().not.toExtend<Plane11['kind']>()
  })
})

describe('defaults', () => {
  test('static defaults and reference kinds are required, derived ones stay optional', () => {
    type Filled = WithDefaults<DataPlane>['spec']
    expectTypeOf<Filled['gateway']['publicHTTPPort']>().toEqualTypeOf<number>()
    expectTypeOf<Filled['planeID']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<NonNullable<Filled['observabilityPlaneRef']>['kind']>().toEqualTypeOf<
      'ObservabilityPlane' | 'ClusterObservabilityPlane'
    >()
  })

  test('the result is typed by the plane', () => {
    const result = validatePlane(dataPlane())
    if (!result.ok || result.value.kind !== 'DataPlane') return expect.unreachable()
    const filled = withDefaults(result.value)
    expectTypeOf(filled.spec.gateway.publicHTTPPort).toEqualTypeOf<number>()
    expect(filled.spec.gateway.publicHTTPPort).toBe(19080)
    expectTypeOf(filled).toExtend<DataPlane>()
  })
})
