/** What messages say is meant. */
import { expect, test } from 'vitest'
import { fix } from '../../src/lint/fix.ts'
import { lint } from '../../src/lint/lint.ts'
import type { Release } from '../../src/releases/lines.ts'

const resource = (kind: string, spec: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: { name: dev, namespace: acme }\nspec:\n${spec}`
const environment = (spec: string): string =>
  resource('Environment', `  dataPlaneRef: { kind: DataPlane, name: default }\n${spec}`)

const errorsIn = (text: string, release: Release): string[] =>
  lint([{ path: 'a.yaml', text }], { release })
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `${path} ${message}`)

test('a name alone is meant as an object, which --fix writes where the release is named', () => {
  const text = resource('Environment', '  dataPlaneRef: default # the first one\n')
  expect(errorsIn(text, 'v1.2')).toEqual([
    '/spec/dataPlaneRef must be an object, not a string: write {kind: DataPlane, name: default}.',
  ])
  const { text: fixed } = fix(text, { release: 'v1.2' })
  expect(errorsIn(fixed, 'v1.2')).toEqual([])
  expect(fixed).toContain('kind: DataPlane')
  // Without a release it is a manifest of one that has names.
  expect(fix(text, {})).toMatchObject({ text, fixed: 0 })
})

test.each([
  ['  displayName: Development\n', 'v1.2', '/spec/displayName', 'metadata.annotations[openchoreo.dev/display-name]'],
  ['  description: Development\n', 'v1.2', '/spec/description', 'metadata.annotations[openchoreo.dev/description]'],
] as const)('%j belongs elsewhere', (spec, release, path, place) => {
  expect(errorsIn(environment(spec), release)).toEqual([`${path} unknown field: it belongs in ${place}.`])
  expect(fix(environment(spec), { release }).fixed).toBe(0)
})

test('dnsPrefix and clientCA are suggested at their level, and are not missing there too', () => {
  expect(errorsIn(resource('Environment', '  dataPlaneRef: default\n  dnsPrefix: dev\n'), 'v0.14')).toEqual([
    '/spec/dnsPrefix unknown field: it belongs in spec.gateway.dnsPrefix.',
  ])
  expect(errorsIn(resource('DataPlane', '  clientCA: { secretKeyRef: { name: a, key: b } }\n'), 'v1.2')).toEqual([
    '/spec/clientCA unknown field: it belongs in spec.clusterAgent.clientCA.',
  ])
})

test('a concept that was replaced is migrated, and neither renamed nor removed', () => {
  const text = resource('DataPlane', '  kubernetesCluster: { server: x }\n')
  expect(errorsIn(text, 'v1.2')[0]).toContain('replaced by clusterAgent, which has another form; migrate the manifest')
  expect(fix(text, { release: 'v1.2' }).fixed).toBe(0)
})
