/** What an update may change, beyond what the recorded answers of the API server cover. */
import { expect, test } from 'vitest'
import { validateUpdate as validateUpdateOfV06 } from '../../generated/v0.6/index.ts'
import { validateUpdate } from '../../src/index.ts'
import { clusterDataPlane, codesAt, dataPlane, environment, issuesOf } from '../manifests.ts'

test('kind, name, namespace, and identity once given cannot change', () => {
  const moved = dataPlane({}, { name: 'other', namespace: 'other', uid: 'other' })
  expect(codesAt(validateUpdate(dataPlane({}, { uid: 'one' }), moved))).toEqual({
    '/metadata/name': 'immutable-field',
    '/metadata/namespace': 'immutable-field',
    '/metadata/uid': 'immutable-field',
  })
  expect(codesAt(validateUpdate(environment(), dataPlane()))).toEqual({ '/kind': 'immutable-field' })
})

test('an omitted namespace is default', () => {
  const without = dataPlane({}, { namespace: undefined })
  expect(validateUpdate(dataPlane({}, { namespace: 'default' }), without).ok).toBe(true)
  expect(codesAt(validateUpdate(dataPlane(), without))).toEqual({ '/metadata/namespace': 'immutable-field' })
})

test('an existing mistake is accepted if the update does not change it, and rejected if it does', () => {
  const old = dataPlane({ planeID: 'Bad_' })
  expect(validateUpdate(old, dataPlane({ planeID: 'Bad_', secretStoreRef: { name: 'vault' } })).ok).toBe(true)
  expect(codesAt(validateUpdate(old, dataPlane({ planeID: 'Worse_' })))).toEqual({ '/spec/planeID': 'invalid-plane-id' })
})

test('an immutable field of the wrong type is never accepted, because its rule cannot be evaluated', () => {
  const old = { ...environment(), spec: { dataPlaneRef: [] } }
  expect(codesAt(validateUpdateOfV06(old, { ...old, spec: { dataPlaneRef: [], isProduction: true } }))).toEqual({
    '/spec/dataPlaneRef': 'wrong-type',
  })
})

test('up to v0.14 an empty reference counts as unset', () => {
  const refersTo = (dataPlaneRef: string) => ({ ...environment(), spec: { dataPlaneRef } })
  expect(validateUpdateOfV06(refersTo(''), refersTo('a')).ok).toBe(true)
  expect(codesAt(validateUpdateOfV06(refersTo('a'), refersTo('')))).toEqual({ '/spec/dataPlaneRef': 'immutable-field' })
})

const time = '2026-01-02T03:04:05Z'

test('only a DELETE sets the deletion fields; they are kept where the new object leaves them out', () => {
  const deleted = { deletionTimestamp: time, deletionGracePeriodSeconds: 30 }
  expect(codesAt(validateUpdate(dataPlane(), dataPlane({}, deleted)))).toEqual({
    '/metadata/deletionTimestamp': 'immutable-field',
    '/metadata/deletionGracePeriodSeconds': 'immutable-field',
  })
  expect(validateUpdate(dataPlane({}, deleted), dataPlane()).ok).toBe(true)
  expect(validateUpdate(dataPlane({}, deleted), dataPlane({}, deleted)).ok).toBe(true)
})

test('a resource that is being deleted can lose finalizers, but not get new ones', () => {
  const deleted = (...finalizers: string[]) => dataPlane({}, { deletionTimestamp: time, finalizers })
  expect(codesAt(validateUpdate(deleted('a/b'), deleted('a/b', 'a/c')))).toEqual({ '/metadata/finalizers': 'immutable-field' })
  expect(validateUpdate(deleted('a/b', 'a/c'), deleted('a/c')).ok).toBe(true)
  expect(validateUpdate(dataPlane(), dataPlane({}, { finalizers: ['a/b'] })).ok).toBe(true)
})

test('a stored object has a name, whatever generateName says; a wrong generateName does nothing any more', () => {
  const unnamed = dataPlane({}, { name: undefined, generateName: 'example-' })
  expect(codesAt(validateUpdate(dataPlane(), unnamed))).toEqual({ '/metadata/name': 'missing-field' })
  const wrong = dataPlane({}, { generateName: 'Wrong_' })
  expect(validateUpdate(wrong, wrong).ok).toBe(true)
  expect(codesAt(validateUpdate(wrong, dataPlane({}, { generateName: 'a/b' })))).toEqual({
    '/metadata/generateName': 'invalid-name',
  })
})

test('the generation is that of the stored object', () => {
  const counted = (generation: number) => dataPlane({}, { uid: 'one', generation })
  expect(validateUpdate(counted(1), counted(-1)).ok).toBe(true)
  expect(codesAt(validateUpdate(counted(-1), counted(1)))).toEqual({ '/metadata/generation': 'out-of-range' })
})

test('a generation that is no 64-bit integer is wrong in an update too', () => {
  const counted = (generation: unknown) => dataPlane({}, { uid: 'one', generation })
  expect(codesAt(validateUpdate(counted(1), counted(1e30)))).toEqual({ '/metadata/generation': 'out-of-range' })
  expect(codesAt(validateUpdate(counted(1), counted('1')))).toEqual({ '/metadata/generation': 'wrong-type' })
  expect(issuesOf(validateUpdate(counted(-1), counted(1)))).toMatchObject([
    { minimum: 0, message: 'must be greater than or equal to 0.', field: 'metadata.generation' },
  ])
})

test.each([
  ['.a', true],
  ['A_', true],
  ['a'.repeat(300), true],
  ['.', false],
  ['..', false],
  ['a/b', false],
  ['a%', false],
])('the name %s of a stored object: %j', (name, isAccepted) => {
  const stored = dataPlane({ planeID: 'a' }, { name })
  expect(validateUpdate(stored, stored).ok).toBe(isAccepted)
})

test('an object of a kind that is a name in every JavaScript object has that kind as its only mistake', () => {
  const odd = { ...dataPlane(), kind: 'constructor' }
  expect(codesAt(validateUpdate(odd, odd))).toEqual({ '/kind': 'unknown-kind' })
})

test('what is no object is not accepted because it was none before', () => {
  expect(codesAt(validateUpdate([], []))).toMatchObject({ '': 'wrong-type' })
})

test('an immutable field that was not set can be set, also where there was no spec', () => {
  const set = environment()
  const unset = environment({ dataPlaneRef: undefined })
  expect(validateUpdate(unset, set).ok).toBe(true)
  expect(validateUpdate({ ...set, spec: undefined }, set).ok).toBe(true)
  expect(codesAt(validateUpdate({ ...set, spec: 5 }, set))).toEqual({ '/spec': 'immutable-field' })
})

test('a kind without immutable fields can get a spec in place of what was none', () => {
  expect(validateUpdate({ ...dataPlane(), spec: 5 }, dataPlane()).ok).toBe(true)
})

test('the namespace of a cluster-scoped resource is not compared', () => {
  const inNamespace = clusterDataPlane({}, { namespace: 'acme' })
  expect(validateUpdate(inNamespace, clusterDataPlane()).ok).toBe(true)
  expect(codesAt(validateUpdate(clusterDataPlane(), inNamespace))).toEqual({ '/metadata/namespace': 'namespace-not-allowed' })
})

test('an unchanged value of another type may be kept, but no field in it', () => {
  const keyed = (key: unknown) => dataPlane({ clusterAgent: { clientCA: { secretRef: { name: 'a', key } } } })
  expect(validateUpdate(keyed({}), keyed({})).ok).toBe(true)
  expect(codesAt(validateUpdate(keyed({ a: 1 }), keyed({ a: 1 })))).toEqual({
    '/spec/clusterAgent/clientCA/secretRef/key/a': 'unknown-field',
  })
  expect(issuesOf(validateUpdate(keyed([[{ 'a/b': 1 }]]), keyed([[{ 'a/b': 1 }]])))).toMatchObject([
    {
      name: 'a/b',
      path: '/spec/clusterAgent/clientCA/secretRef/key/0/0/a~1b',
      field: 'spec.clusterAgent.clientCA.secretRef.key[0][0].a/b',
    },
  ])
})

test('an invalid item is accepted if the whole list is unchanged', () => {
  const listing = (...refs: unknown[]) => dataPlane({ planeID: 'a', imagePullSecretRefs: refs })
  expect(validateUpdate(listing(5, 'a'), listing(5, 'a')).ok).toBe(true)
  expect(codesAt(validateUpdate(listing(5, 'a'), listing(5, 'b')))).toEqual({ '/spec/imagePullSecretRefs/0': 'wrong-type' })
})

test('fields that the release does not know are not compared', () => {
  const former = dataPlane({ planeID: 'a', gateway: { former: 1 } })
  expect(validateUpdate(former, dataPlane({ planeID: 'a', gateway: {} })).ok).toBe(true)
  const reference = (more: object) => environment({ dataPlaneRef: { kind: 'DataPlane', name: 'a', ...more } })
  expect(validateUpdate(reference({ former: 1 }), reference({})).ok).toBe(true)
})

test('a wrong kind of reference passes in a cluster-scoped plane where the whole reference is unchanged', () => {
  const refers = (name: string) => clusterDataPlane({ planeID: 'a', observabilityPlaneRef: { kind: 'ObservabilityPlane', name } })
  expect(validateUpdate(refers('a'), refers('a')).ok).toBe(true)
  expect(codesAt(validateUpdate(refers('a'), refers('b')))).toEqual({
    '/spec/observabilityPlaneRef/kind': 'namespaced-observability-plane',
  })
})

test('of two objects without their fields each mistake is one issue', () => {
  expect(codesAt(validateUpdate({}, {}))).toEqual({
    '/kind': 'missing-field',
    '/apiVersion': 'missing-field',
    '/metadata/name': 'missing-field',
  })
  expect(codesAt(validateUpdate(undefined, null))).toEqual({ '': 'null-value' })
})
