/** What identifies a plane, and its cluster. */
import { expect, test } from 'vitest'
import { identityOf, mayShareNamespace, planeIDOf } from '../../src/topology/identity.ts'

const plane = (kind: string, metadata: object) => ({ kind, metadata })

test('a plane has a kind of its line and a name, and the namespace that it sets', () => {
  expect(identityOf(plane('DataPlane', { name: 'a', namespace: 'b' }), 'v0.15')).toEqual({
    kind: 'DataPlane',
    name: 'a',
    namespace: 'b',
  })
  for (const namespace of [undefined, '', 5, null])
    expect(identityOf(plane('DataPlane', { name: 'a', namespace }), 'v0.15')).toEqual({
      kind: 'DataPlane',
      name: 'a',
      namespace: undefined,
    })
  expect(identityOf(plane('ClusterDataPlane', { name: 'a', namespace: 'b' }), 'v0.15')?.namespace).toBeUndefined()
})

test.each([
  ['a kind of another release', plane('WorkflowPlane', { name: 'a' })],
  ['a kind of others', plane('Deployment', { name: 'a' })],
  ['no name', plane('DataPlane', {})],
  ['an empty name', plane('DataPlane', { name: '' })],
  ['a name that is no string', plane('DataPlane', { name: 5 })],
  ['no object', 'DataPlane'],
  ['nothing', undefined],
])('%s is no identity', (_, resource) => {
  expect(identityOf(resource, 'v0.15')).toBeUndefined()
})

test('a plane without a namespace can be in that of any other', () => {
  const at = (namespace: string | undefined) => ({ kind: 'DataPlane', name: 'a', namespace })
  expect(mayShareNamespace(at('a'), at('a'))).toBe(true)
  expect(mayShareNamespace(at('a'), at('b'))).toBe(false)
  expect(mayShareNamespace(at('a'), at(undefined))).toBe(true)
  expect(mayShareNamespace(at(undefined), at('b'))).toBe(true)
  expect(mayShareNamespace(at(undefined), at(undefined))).toBe(true)
})

test.each([
  [{ metadata: { name: 'a' }, spec: { planeID: 'b' } }, 'b'],
  [{ metadata: { name: 'a' }, spec: { planeID: '' } }, 'a'],
  [{ metadata: { name: 'a' }, spec: {} }, 'a'],
  [{ metadata: { name: 'a' } }, 'a'],
  [{ metadata: { name: 'a' }, spec: { planeID: 5 } }, undefined],
  [{ metadata: {} }, undefined],
])('the planeID of %j is %s', (resource, planeID) => {
  expect(planeIDOf(resource)).toBe(planeID)
})
