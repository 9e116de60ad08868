/** What an update may change, beyond what the recorded answers of the API server cover. */
import { expect, test } from 'vitest'
import { validateUpdate as validateUpdateOfV06 } from '../../generated/v0.6/index.ts'
import { validateUpdate } from '../../src/index.ts'
import { codesAt, dataPlane, environment } from '../manifests.ts'

test('kind, name, namespace, and identity once given cannot change', () => {
  const moved = dataPlane({}, { name: 'other', namespace: 'other', uid: 'other' })
  expect(codesAt(validateUpdate(dataPlane({}, { uid: 'one' }), moved))).toEqual({
    '/metadata/name': 'immutable-field',
    '/metadata/namespace': 'immutable-field',
    '/metadata/uid': 'immutable-field',
  })
  expect(codesAt(validateUpdate(environment(), dataPlane()))).toEqual({ '/kind': 'immutable-field' })
})

test('a namespace that is left out is default', () => {
  const without = dataPlane({}, { namespace: undefined })
  expect(validateUpdate(dataPlane({}, { namespace: 'default' }), without).ok).toBe(true)
  expect(codesAt(validateUpdate(dataPlane(), without))).toEqual({ '/metadata/namespace': 'immutable-field' })
})

test('an old mistake passes where the update does not touch it, and not where it does', () => {
  const old = dataPlane({ planeID: 'Bad_' })
  expect(validateUpdate(old, dataPlane({ planeID: 'Bad_', secretStoreRef: { name: 'vault' } })).ok).toBe(true)
  expect(codesAt(validateUpdate(old, dataPlane({ planeID: 'Worse_' })))).toEqual({ '/spec/planeID': 'invalid-plane-id' })
})

test('an immutable field of another type never passes: its rule cannot be evaluated', () => {
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
