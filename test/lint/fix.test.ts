import { expect, test } from 'vitest'
import { fix } from '../../src/lint/fix.ts'
import { lint } from '../../src/lint/lint.ts'
import { certificate } from '../../src/lint/rules/examples.ts'
import { rules } from '../../src/lint/rules/index.ts'

const plane = `# the plane
apiVersion: openchoreo.dev/v1alpha1
kind: ClusterWorkflowPlane
metadata:
  name: shared   # for all
spec:
  secretStoreRef:  # nothing yet
  clusterAgent:
    clientCA:
      secretRef:   # made by hand
        name: agent-ca
        namespace: openchoreo
        key: ca.crt
  observabilityPlaneRef:
    name: logs
`

test('nulls are removed, fields of other releases renamed, and defaults set; everything else stays', () => {
  const { text, fixed } = fix(plane, { release: 'v1.2' })
  expect(fixed).toBe(4)
  expect(text).toBe(`# the plane
apiVersion: openchoreo.dev/v1alpha1
kind: ClusterWorkflowPlane
metadata:
  name: shared   # for all
spec:
  planeID: shared
  clusterAgent:
    clientCA:
      secretKeyRef:   # made by hand
        name: agent-ca
        namespace: openchoreo
        key: ca.crt
  observabilityPlaneRef:
    name: logs
    kind: ClusterObservabilityPlane
`)
  expect(lint([{ path: 'x', text }], { release: 'v1.2' }).map(({ code }) => code)).toEqual(['missing-secret-store'])
  expect(fix(text, { release: 'v1.2' })).toMatchObject({ text, fixed: 0 })
})

test('a field whose successor has another shape is left', () => {
  const old = plane.replace('clusterAgent', 'agent').replace('secretRef', 'secretKeyRef')
  expect(fix(old, { release: 'v1.2' }).text).toContain('  agent:\n    clientCA:')
})

test('a misspelled field is left unchanged, because the intended one is a guess', () => {
  const text = plane.replace('clusterAgent', 'clusterAgnet').replace('secretRef', 'secretKeyRef')
  expect(fix(text, { release: 'v1.2' }).text).toContain('clusterAgnet')
})

test.each(rules.filter((rule) => 'fix' in rule).map(({ code, example }) => [code, example] as const))(
  '%s is fixed in its own example',
  (_, { release, wrong }) => {
    const { text, fixed } = fix(wrong, { release })
    expect(fixed).toBeGreaterThan(0)
    expect(lint([{ path: 'x', text }], { release })).toEqual([])
  },
)

test('a base64-encoded certificate becomes a PEM block', () => {
  const text = `apiVersion: openchoreo.dev/v1alpha1\nkind: ObservabilityPlane\nmetadata:\n  name: a\nspec:\n  observerURL: https://o\n  clusterAgent:\n    clientCA:\n      value: ${btoa(certificate)}\n`
  expect(fix(text, { release: 'v0.15' }).text).toContain('      value: |\n        -----BEGIN CERTIFICATE-----\n        MII')
})

test('what cannot be read, or has a duplicate key, is left unchanged', () => {
  for (const text of ['a: [', `${plane}${plane.slice(plane.indexOf('spec:'))}`, 'kind: ConfigMap\ndata:\n'])
    expect(fix(text, { release: 'v1.2' })).toMatchObject({ text, fixed: 0 })
})
