/**
 * What an unknown field or kind was probably meant to be, and where it belongs.
 */
import { describe, expect, test } from 'vitest'
import { validateDataPlane, validateObservabilityPlane, validatePlane } from '../../generated/v0.15/index.ts'
import * as v17 from '../../generated/v0.17/index.ts'
import * as v11 from '../../generated/v1.1/index.ts'
import type { Result } from '../../src/contract/issue.ts'
import { builders, codesAt, dataPlane, issuesOf, type Manifest, observabilityPlane } from '../manifests.ts'

describe('suggestions', () => {
  test.each([
    ['gatway', 'gateway'],
    ['GATEWAY', 'gateway'],
    ['gateways', 'gateway'],
    ['gatewya', 'gateway'],
    ['planeId', 'planeID'],
    ['plane_id', 'planeID'],
    ['clusteragent', 'clusterAgent'],
    ['secretStoreref', 'secretStoreRef'],
    ['observabilityPlane', 'observabilityPlaneRef'],
  ])('%s is probably %s', (written, meant) => {
    const manifest = without(dataPlane({ [written]: {} }), meant)
    expect(unknownIn(validateDataPlane(manifest))).toMatchObject({ name: written, suggestion: meant })
  })

  test('two swapped letters are one typo', () => {
    const result = validateDataPlane(dataPlane({ clusterAgent: { clientCA: { valeu: 'x' } } }))
    expect(codesAt(result)).toEqual({ '/spec/clusterAgent/clientCA/valeu': 'unknown-field' })
    expect(unknownIn(result)).toMatchObject({ suggestion: 'value' })
  })

  test.each(['x', 'replicas', 'planeid'.repeat(10_000), '__proto__', 'constructor', ''])('%# is like no field', (name) => {
    const spec = { ...dataPlane().spec }
    Object.defineProperty(spec, name, { value: 1, enumerable: true })
    expect(unknownIn(validateDataPlane({ ...dataPlane(), spec }))?.suggestion).toBeUndefined()
  })

  test('a field that is there is not suggested', () => {
    expect(unknownIn(validateDataPlane(dataPlane({ gatway: {} })))?.suggestion).toBeUndefined()
  })

  test('a missing field is not reported together with an unknown one that is probably a typo of it', () => {
    const { gateway, ...spec } = dataPlane().spec
    expect(codesAt(validateDataPlane({ ...dataPlane(), spec: { ...spec, gatway: gateway } }))).toEqual({
      '/spec/gatway': 'unknown-field',
    })
  })

  test('a missing field is reported together with an unknown one that is probably something else', () => {
    const { gateway, ...spec } = dataPlane().spec
    expect(codesAt(validateDataPlane({ ...dataPlane(), spec: { ...spec, plainID: 'a', network: gateway } }))).toEqual({
      '/spec/plainID': 'unknown-field',
      '/spec/network': 'unknown-field',
      '/spec/gateway': 'missing-field',
    })
  })

  test('a ValueFrom with a misspelled branch is not reported as having none', () => {
    const result = validateDataPlane(dataPlane({ clusterAgent: { clientCA: { secretref: { name: 'a', key: 'b' } } } }))
    expect(codesAt(result)).toEqual({ '/spec/clusterAgent/clientCA/secretref': 'unknown-field' })
  })
})

describe('fields that belong elsewhere', () => {
  test('a removed field suggests its replacement', () => {
    expect(unknownIn(validateObservabilityPlane(without(observabilityPlane({ agent: {} }), 'clusterAgent')))).toMatchObject({
      name: 'agent',
      suggestion: 'clusterAgent',
    })
    expect(unknownIn(v17.validateDataPlane(dataPlane({ gateway: { publicVirtualHost: 'a' } })))).toMatchObject({
      suggestion: 'ingress',
    })
    expect(unknownIn(v11.validateDataPlane(dataPlane({ gateway: {} })))).toMatchObject({
      name: 'secretRef',
      suggestion: 'secretKeyRef',
    })
  })

  test.each([
    ['observerURL', 'ObservabilityPlane'],
    ['isProduction', 'Environment'],
    ['dataPlaneRef', 'Environment'],
  ])('%s on a DataPlane is reported as a field of %s', (name, kind) => {
    const issue = unknownIn(validateDataPlane(dataPlane({ [name]: 'x' })))
    expect(issue).toMatchObject({ name, knownIn: kind })
    expect(issue?.message).toBe(`unknown field (exists in ${kind}): remove it.`)
  })

  test('a field of another release says from when on it is known', () => {
    expect(unknownIn(validateObservabilityPlane(observabilityPlane({ finOpsAgentURL: 'https://x' })))?.message).toBe(
      'unknown field (exists in ObservabilityPlane since v1.1): remove it.',
    )
    expect(unknownIn(validateDataPlane(dataPlane({ gateway: gatewayWith({ ingress: {} }) })))?.knownIn).toBe(
      'DataPlane since v0.17',
    )
  })

  test.each([
    ['Organization', 'Namespace'],
    ['WorkflowPlane', 'BuildPlane'],
    ['ClusterWorkflowPlane', 'ClusterBuildPlane'],
    ['DataPlan', 'DataPlane'],
    ['dataplane', 'DataPlane'],
    ['Enviroment', 'Environment'],
  ])('the kind %s suggests %s', (kind, suggestion) => {
    expect(issuesOf(validatePlane({ ...dataPlane(), kind }))).toMatchObject([{ code: 'unknown-kind', path: '/kind', suggestion }])
  })

  test('a kind that is nothing like a plane suggests nothing', () => {
    const [issue] = issuesOf(validatePlane({ ...dataPlane(), kind: 'Deployment' }))
    expect(issue).not.toHaveProperty('suggestion')
    expect(issue).toMatchObject({ code: 'unknown-kind', allowed: Object.keys(builders) })
  })
})

function unknownIn(result: Result<unknown>) {
  return issuesOf(result).find((issue) => issue.code === 'unknown-field')
}

function without(manifest: Manifest, field: string): Manifest {
  return { ...manifest, spec: Object.fromEntries(Object.entries(manifest.spec).filter(([name]) => name !== field)) }
}

function gatewayWith(fields: object) {
  return { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com', ...fields }
}

test('the first twenty unknown fields of an object get a suggestion', () => {
  const written = Array.from({ length: 22 }, (_, at) => `gatewa${String.fromCharCode(65 + at)}`).filter(
    (name) => name !== 'gatewaY',
  )
  const { gateway: _, ...spec } = dataPlane().spec
  const unknown = Object.fromEntries(written.map((name) => [name, {}]))
  const issues = issuesOf(validateDataPlane({ ...dataPlane(), spec: { ...spec, ...unknown } })).filter(
    ({ code }) => code === 'unknown-field',
  )
  expect(issues.map((issue) => 'suggestion' in issue)).toEqual(written.map((_, at) => at < 20))
})
