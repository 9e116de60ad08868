/** What the API server and controllers wrote, and what is not moved. */
import { expect, test } from 'vitest'
import { migrate, migratePlanes } from '../../src/migrate/index.ts'
import { insteadOf } from '../../src/migrate/messages.ts'

const apiVersion = 'openchoreo.dev/v1alpha1'
const clusterAgent = { clientCA: { secretKeyRef: { name: 'agent-ca', key: 'ca.crt' } } }
const plane = (metadata: object, spec: object = { clusterAgent }): object => ({
  apiVersion,
  kind: 'WorkflowPlane',
  metadata: { name: 'a', namespace: 'acme', ...metadata },
  spec,
})
const cleanedMetadata = (metadata: object): unknown =>
  (migrate(plane(metadata), { from: 'v1.0', to: 'v1.2' }).resources[0] as { metadata?: unknown } | undefined)?.metadata

test('what the API server sets is removed, and the rest stays', () => {
  const time = '2026-01-02T03:04:05Z'
  const set = {
    ...{ uid: 'u', resourceVersion: '1', generation: 1, creationTimestamp: time, deletionTimestamp: time },
    ...{ deletionGracePeriodSeconds: 1, managedFields: [], selfLink: '/a' },
  }
  expect(cleanedMetadata({ ...set, labels: { a: 'b' } })).toEqual({ name: 'a', namespace: 'acme', labels: { a: 'b' } })
})

test('finalizers of OpenChoreo are removed, those of others stay', () => {
  expect(cleanedMetadata({ finalizers: ['openchoreo.dev/cleanup', 'example.com/keep'] })).toMatchObject({
    finalizers: ['example.com/keep'],
  })
  expect(cleanedMetadata({ finalizers: ['openchoreo.dev/cleanup'] })).not.toHaveProperty('finalizers')
})

test('an owner goes if it is of a kind of ours that is no more', () => {
  const owner = (of: string, kind: string) => ({ apiVersion: of, kind, name: 'o', uid: 'u' })
  const left = (...owners: object[]) =>
    (cleanedMetadata({ ownerReferences: owners }) as { ownerReferences?: object[] }).ownerReferences
  const staying = [owner(apiVersion, 'DataPlane'), owner('apps/v1', 'BuildPlane'), owner(apiVersion, 'Component')]
  expect(left(...staying, owner(apiVersion, 'BuildPlane'), owner(apiVersion, 'Organization'))).toEqual(staying)
  expect(left(owner(apiVersion, 'BuildPlane'))).toBeUndefined()
})

test('the copy that kubectl keeps is removed, and annotations that were nothing else', () => {
  const copy = { 'kubectl.kubernetes.io/last-applied-configuration': '{}' }
  expect(cleanedMetadata({ annotations: { ...copy, a: 'b' } })).toMatchObject({ annotations: { a: 'b' } })
  expect(cleanedMetadata({ annotations: copy })).not.toHaveProperty('annotations')
})

test('a private key next to a certificate is removed and reported, with what to do', () => {
  const certificate = '-----BEGIN CERTIFICATE-----\nTUlJ\n-----END CERTIFICATE-----\n'
  const value = `${certificate}-----BEGIN PRIVATE KEY-----\nQUJD\n-----END PRIVATE KEY-----\n`
  const { resources, lost } = migrate(plane({}, { clusterAgent: { clientCA: { value } } }), { from: 'v1.0', to: 'v1.2' })
  expect(resources).toMatchObject([{ spec: { clusterAgent: { clientCA: { value: certificate } } } }])
  expect(lost).toMatchObject([
    { code: 'private-key', field: 'spec.clusterAgent.clientCA.value', instead: insteadOf('private-key') },
  ])
  expect(insteadOf('private-key')).toMatch(/treat it as leaked/)
})

test.each([
  [{ name: 'acme' }, true],
  [{ name: `a${'b'.repeat(62)}` }, true],
  [{ generateName: 'acme-' }, true],
  [{ name: 'a.b' }, false],
  [{ name: `a${'b'.repeat(63)}` }, false],
])('an organization with %j becomes a namespace: %j', (metadata, isAccepted) => {
  const { ok, needs } = migrate({ apiVersion, kind: 'Organization', metadata, spec: {} }, { from: 'v0.12', to: 'v0.13' })
  expect([ok, needs.map(({ code }) => code)]).toEqual([isAccepted, isAccepted ? [] : ['refused-value']])
})

test('a needed answer may be for any resource of the set, and one that has the field is no mistake', () => {
  const legacy = (name: string) => ({
    apiVersion,
    kind: 'DataPlane',
    metadata: { name, namespace: 'acme' },
    spec: { gateway: { publicVirtualHost: 'a.example.com', organizationVirtualHost: 'b.example.com' } },
  })
  const answers = { 'spec.clusterAgent.clientCA.value': 'x' }
  const refusals = (given: Record<string, unknown>, ...inputs: object[]) =>
    migratePlanes(inputs, { from: 'v0.6', to: 'v0.9', answers: given }).refused.map(({ message }) => message)
  const keys = ['DataPlane/acme/a#spec.clusterAgent.clientCA', 'DataPlane/acme/b#spec.clusterAgent.clientCA']
  expect(refusals(answers, legacy('a'), legacy('b'))).toEqual([
    `several resources need spec.clusterAgent.clientCA.value; answer one of ${keys.join(', ')}`,
  ])
  expect(migratePlanes([legacy('a'), legacy('b')], { from: 'v0.6', to: 'v0.9' }).needs.map(({ key }) => key)).toEqual(keys)

  const moved = {
    ...plane({}),
    kind: 'DataPlane',
    spec: { clusterAgent: { clientCA: { secretRef: { name: 'a', key: 'b' } } }, ...legacy('a').spec },
  }
  const again = (given: Record<string, unknown>) =>
    migratePlanes([moved], { from: 'v0.9', to: 'v0.9', answers: given }).refused.map(({ message }) => message)
  expect(again({ 'spec.clusterAgent.clientCA.secretRef.name': 'a' })).toEqual([])
  expect(again({ 'DataPlane/acme/a#spec.clusterAgent.clientCA': {} })).toEqual([])
  for (const key of [
    'spec.nothing',
    'DataPlane/acme/other#spec.clusterAgent.clientCA',
    'spec.clusterAgent.clientCA.secretRef.name.x',
  ])
    expect(again({ [key]: 'a' })).toEqual([`no resource needs ${key}; no answer is needed`])
})
