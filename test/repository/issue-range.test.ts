/** Where issues are reported: the key of an unknown field, a wrong value, and the parent's key of a missing field. */
import { expect, test } from 'vitest'
import { frameOf } from '../../src/report/frame.ts'
import { rangeOfIssue } from '../../src/repository/issue-range.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { reportOn } from '../lint/report.ts'

const text = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
spec:
  gateway:
    publicVirtualHost: a
    publicHTTPPort: 80
  observabilityPlaneRef: { kind: ObservabilityPlane }
  clusterAgent:
    clientCA: &ca
      value: |
        x
        y
  other: *ca
  empty: {}
  items:
    - name: one
      value: 1
    -
      - deep
  "a/b": { c: d }
`
const [document] = readManifests(text).documents

const regionOf = (path: string, code: string): string => {
  if (!document) throw new Error('no document')
  const { start, end } = rangeOfIssue(document, path, code)
  return text.slice(start.offset, end.offset)
}

test.each([
  ['/spec/gateway/publicVirtualHost', 'unknown-field', 'publicVirtualHost'],
  ['/spec/gateway', 'unknown-field', 'gateway'],
  ['/spec/clusterAgent/clientCA', 'value-from', 'clientCA'],
  ['/spec/gateway/publicHTTPPort', 'wrong-type', '80'],
  ['/spec/observabilityPlaneRef', 'wrong-type', '{ kind: ObservabilityPlane }'],
  ['/spec/items/0/name', 'invalid-name', 'one'],
  ['/spec/gateway/organizationVirtualHost', 'missing-field', 'gateway'],
  ['/spec/observabilityPlaneRef/name', 'missing-field', 'observabilityPlaneRef'],
  ['/spec/observabilityPlaneRef/name/deeper', 'missing-field', 'observabilityPlaneRef'],
  ['/spec/clusterAgent/clientCA/secretRef/name', 'missing-field', 'clientCA'],
  ['/spec/other/secretRef', 'missing-field', 'other'],
  ['/spec/empty/x', 'missing-field', 'empty'],
  ['/spec/a~1b/x', 'missing-field', '"a/b"'],
  ['/spec/gateway/publicVirtualHost/x', 'missing-field', 'publicVirtualHost'],
  ['/metadata/name', 'missing-field', 'apiVersion'],
  ['/spec/items/0/key', 'missing-field', 'name'],
  ['/spec/items/1/0/x', 'missing-field', 'deep'],
  ['/spec/items/7', 'missing-field', 'items'],
])('%s %s is at %s', (path, code, region) => {
  expect(regionOf(path, code)).toBe(region)
})

test('the caret is below the key of the parent, and below no sibling of what is missing', () => {
  const plane = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata: { name: a }
spec:
  planeID: a
  secretStoreRef: { name: vault }
  clusterAgent: { clientCA: { secretKeyRef: { name: ca } } }
`
  const { findings } = reportOn([{ path: 'a.yaml', text: plane }], { release: 'v1.2' })
  const [line = '', caret = ''] = findings.flatMap((finding) =>
    frameOf(finding, plane.split('\n')[finding.range.start.line - 1] ?? '').split('\n'),
  )
  expect(findings.map(({ code }) => code)).toEqual(['missing-field'])
  expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('secretKeyRef')
})

test('a value of several lines is underlined on its first line, without the spaces at its end', () => {
  const range = { start: { line: 2, column: 6, offset: 8 }, end: { line: 3, column: 7, offset: 20 } }
  const [finding] = reportOn([{ path: 'a.yaml', text: 'kind: DataPlane\napiVersion: openchoreo.dev/v1alpha1\n' }]).findings
  if (!finding) throw new Error('no finding')
  expect(frameOf({ ...finding, range }, '  b: [x,   ').split('\n')[1]).toBe('      |      ^^^')
})
