/** What messages say is meant. */
import { expect, test } from 'vitest'
import { fix } from '../../src/lint/fix.ts'
import { lint } from '../../src/lint/lint.ts'
import { placeMeantBy, referenceMeant, withSuggestion } from '../../src/lint/suggestions.ts'
import { lineOfRelease, type Release } from '../../src/releases/lines.ts'

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

test.each(['a', 'a1', '1-b', 'a--b', 'a'.repeat(63)])('%s can be the name of a plane, so it is meant as one', (name) => {
  expect(errorsIn(resource('Environment', `  dataPlaneRef: ${name}\n`), 'v1.2')).toEqual([
    `/spec/dataPlaneRef must be an object, not a string: write {kind: DataPlane, name: ${name}}.`,
  ])
})

test.each(['""', '"a b"', 'A', 'aB', '-a', 'a-', '"{kind: DataPlane}"', 'a.b', 'a'.repeat(64)])(
  '%s cannot be the name of a plane, so nothing is suggested',
  (name) => {
    expect(errorsIn(resource('Environment', `  dataPlaneRef: ${name}\n`), 'v1.2')).toEqual([
      '/spec/dataPlaneRef must be an object, not a string.',
    ])
  },
)

test('a number and a list are no names, and a string elsewhere is no reference', () => {
  expect(errorsIn(resource('Environment', '  dataPlaneRef: 12\n'), 'v1.2')).toEqual([
    '/spec/dataPlaneRef must be an object, not a number.',
  ])
  expect(errorsIn(resource('Environment', '  dataPlaneRef: [a]\n'), 'v1.2')).toEqual([
    '/spec/dataPlaneRef must be an object, not an array.',
  ])
  expect(errorsIn(environment('  gateway: default\n'), 'v1.2')).toEqual(['/spec/gateway must be an object, not a string.'])
})

test('only unknown fields belong elsewhere: other issues at such a place keep their message', () => {
  const issue = { code: 'not-an-integer', path: '/spec/clientCA', field: 'spec.clientCA', message: 'm' } as const
  expect(withSuggestion(issue, {}, lineOfRelease('v1.2'))).toBe(issue)
  expect(placeMeantBy(issue, lineOfRelease('v1.2'))).toBeUndefined()
  const unknown = { ...issue, code: 'unknown-field', name: 'clientCA', suggestion: 'x' } as const
  expect(withSuggestion(unknown, {}, lineOfRelease('v1.2'))).toEqual({
    ...{ code: 'unknown-field', path: '/spec/clientCA', field: 'spec.clientCA', name: 'clientCA' },
    message: 'unknown field: it belongs in spec.clusterAgent.clientCA.',
  })
  expect(placeMeantBy(unknown, lineOfRelease('v1.2'))).toBe('/spec/clusterAgent/clientCA')
  expect(placeMeantBy({ ...unknown, path: '/spec/displayName' }, lineOfRelease('v1.2'))).toBeUndefined()
  expect(
    referenceMeant(
      { ...issue, path: '/spec/dataPlaneRef' },
      { kind: 'Environment', spec: { dataPlaneRef: 'a' } },
      lineOfRelease('v1.2'),
    ),
  ).toBe(undefined)
})

test('a concept that was replaced is named with the releases that have it, where they are known', () => {
  const issue = {
    code: 'unknown-field',
    path: '/spec/kubernetesCluster',
    field: 'spec.kubernetesCluster',
    name: 'kubernetesCluster',
    message: 'm',
  } as const
  const replaced = 'replaced by clusterAgent, which has another form; migrate the manifest with openchoreo-planes migrate.'
  expect(withSuggestion(issue, {}, lineOfRelease('v1.2')).message).toBe(`unknown field: ${replaced}`)
  expect(withSuggestion({ ...issue, knownIn: 'DataPlane up to v0.8' }, {}, lineOfRelease('v1.2')).message).toBe(
    `unknown field (exists in DataPlane up to v0.8): ${replaced}`,
  )
})

test('a concept that was replaced is migrated, and neither renamed nor removed', () => {
  const text = resource('DataPlane', '  kubernetesCluster: { server: x }\n')
  expect(errorsIn(text, 'v1.2')[0]).toContain('replaced by clusterAgent, which has another form; migrate the manifest')
  expect(fix(text, { release: 'v1.2' }).fixed).toBe(0)
})
