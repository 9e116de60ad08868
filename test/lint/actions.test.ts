import { expect, test } from 'vitest'
import { actionsIn } from '../../src/lint/actions.ts'

const head = 'apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata: { name: a, namespace: acme } # here\n'
const spec = (clientCA: string, more = ''): string =>
  `${head}spec:\n  # the agent\n  clusterAgent: { clientCA: ${clientCA} }\n  gateway: { publicVirtualHost: a.example.com, organizationVirtualHost: b.example.com }\n${more}`
const titles = (text: string): string[] => actionsIn(text).map(({ code, path, title }) => `${code} ${path}: ${title}`)

test('a field with a likely name can be renamed or removed', () => {
  const [rename, remove, ...others] = actionsIn(spec('{ valeu: x }'))
  expect([rename, remove, ...others].map((action) => [action?.title, action?.isSafe])).toEqual([
    ['Rename it to value', false],
    ['Remove valeu', false],
  ])
  expect(rename?.apply()).toBe(spec('{ value: x }'))
  expect(remove?.apply()).toContain('  # the agent\n  clusterAgent: { clientCA: {')
})

test('of two branches either one can stay', () => {
  const both = spec('{ secretRef: { name: a, key: b }, value: x }')
  expect(titles(both)).toEqual([
    'value-from /spec/clusterAgent/clientCA: Keep secretRef, remove value',
    'value-from /spec/clusterAgent/clientCA: Keep value, remove secretRef',
  ])
  expect(actionsIn(both).map(({ apply }) => apply())).toEqual([
    spec('{ secretRef: { name: a, key: b } }'),
    expect.stringContaining('value: x }'),
  ])
})

test('values, kinds and versions that are nearly right are written', () => {
  expect(titles('apiVersion: openchoreo.dev/v1\nkind: DataPlan\nmetadata: { name: a }\n')).toContain(
    'unknown-kind /kind: Write DataPlane',
  )
  expect(titles(head.replace('v1alpha1', 'v1'))).toContain('wrong-api-version /apiVersion: Write openchoreo.dev/v1alpha1')
  const cluster = spec('{ secretRef: { name: a, key: b, namespace: c } }', '  planeID: a\n').replace('kind: D', 'kind: ClusterD')
  expect(titles(cluster)).toEqual(['namespace-not-allowed /metadata/namespace: Remove the namespace'])
})

test('a null in a list is removed', () => {
  const text = spec('{ secretRef: { name: a, key: b } }', '  imagePullSecretRefs: [a, null]\n')
  const [action] = actionsIn(text)
  expect(action).toMatchObject({ code: 'null-value', path: '/spec/imagePullSecretRefs/1', isSafe: true })
  expect(action?.apply()).toContain('imagePullSecretRefs: [a]')
})

test('an action changes one plane of a List, identified by its line', () => {
  const item =
    '- apiVersion: openchoreo.dev/v1alpha1\n  kind: ObservabilityPlane\n  metadata: { name: a }\n  spec: { observerURI: https://a.example.com }\n'
  const text = `kind: List\napiVersion: v1\nitems:\n${item}${item.replace('name: a', 'name: b')}`
  const renames = actionsIn(text).filter(({ title }) => title.startsWith('Rename'))
  expect(renames.map(({ path, line }) => [path, line])).toEqual([
    ['/items/0/spec/observerURI', 4],
    ['/items/1/spec/observerURI', 8],
  ])
  expect(renames[1]?.apply()?.indexOf('observerURL')).toBeGreaterThan(text.indexOf('name: b'))
})

test('what cannot be read has no actions', () => {
  expect(actionsIn('a: [')).toEqual([])
})
