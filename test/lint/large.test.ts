import { expect, test } from 'vitest'
import { lint } from '../../src/lint/index.ts'

test('a document can have more findings than a function can have arguments', () => {
  const plane = 'kind: DataPlane\n  apiVersion: openchoreo.dev/v1alpha1\n'
  const text = `apiVersion: v1\nkind: List\nitems:\n${`- ${plane}`.repeat(70_000)}`
  const findings = lint([{ path: 'a.yaml', text }])
  expect(findings.length).toBe(140_000)
}, 120_000)
