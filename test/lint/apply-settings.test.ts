import { expect, test } from 'vitest'
import { applySettings } from '../../src/lint/apply-settings.ts'
import { codes } from '../../src/lint/codes.ts'
import { explanations } from '../../src/lint/explain.ts'
import { lint } from '../../src/lint/lint.ts'
import { certificate } from '../../src/lint/rules/examples.ts'

const plane = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata: { name: eu, namespace: acme }
spec:
  unknown: 1
  planeID: null
  secretStoreRef: { name: vault }
  clusterAgent: { clientCA: { value: ${JSON.stringify(certificate)} } }
`
const findings = lint([{ path: 'plane.yaml', text: plane }], { release: 'v1.2' })

test('without rules every finding stays as it is', () => {
  expect(bySeverity({})).toEqual(['error unknown-field', 'warning null-value', 'warning inline-ca'])
  expect(applySettings(findings, { rules: {} })).toEqual(findings)
})

test('off drops a finding, and warning and error set its severity', () => {
  expect(bySeverity({ 'inline-ca': 'off' })).toEqual(['error unknown-field', 'warning null-value'])
  expect(bySeverity({ 'unknown-field': 'warning', 'null-value': 'error', 'expired-ca': 'off' })).toEqual([
    'warning unknown-field',
    'error null-value',
    'warning inline-ca',
  ])
})

test('the findings that are given stay as they are', () => {
  const before = structuredClone(findings)
  applySettings(findings, { rules: { 'unknown-field': 'warning', 'inline-ca': 'off' } })
  expect(findings).toEqual(before)
})

test('every code that is explained can be configured, and no other', () => {
  expect(Object.keys(codes).sort()).toEqual(
    explanations()
      .map(({ code }) => code)
      .sort(),
  )
})

function bySeverity(rules: Readonly<Record<string, 'off' | 'warning' | 'error'>>): string[] {
  return applySettings(findings, { rules }).map(({ severity, code }) => `${severity} ${code}`)
}
