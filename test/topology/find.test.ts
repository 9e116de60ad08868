import { describe, expect, test } from 'vitest'
import { createFinder } from '../../src/topology/find.ts'

const plane = (kind: string, namespace: string | undefined, id = '') => ({ kind, name: 'a', namespace, id })
const referrer = (namespace: string | undefined) => plane('Environment', namespace)

describe('a plane of one name', () => {
  test.each([
    ['of the same namespace is found', 'acme', 'acme', true],
    ['of another one is not', 'acme', 'other', false],
    ['without a namespace can be in any', undefined, 'acme', true],
    ['is found by what can be in any namespace', 'acme', undefined, true],
  ])('%s', (_, own, from, expected) => {
    const one = plane('DataPlane', own)
    expect(createFinder([one]).find(referrer(from), 'DataPlane', 'a')).toBe(expected ? one : undefined)
  })

  test('of the cluster is found from every namespace', () => {
    const one = plane('ClusterDataPlane', undefined)
    expect(createFinder([one]).find(referrer('acme'), 'ClusterDataPlane', 'a')).toBe(one)
  })

  test.each([
    ['another kind', 'BuildPlane', 'a'],
    ['another name', 'DataPlane', 'b'],
    ['no kind', undefined, 'a'],
  ])('is not found by %s', (_, kind, name) => {
    expect(createFinder([plane('DataPlane', 'acme')]).find(referrer('acme'), kind, name)).toBeUndefined()
  })
})

describe('of planes of one name', () => {
  const [acme, other, any] = [plane('DataPlane', 'acme'), plane('DataPlane', 'other'), plane('DataPlane', undefined)]

  test('the one of the namespace comes before the one that can be in any', () => {
    for (const planes of [
      [any, acme, other],
      [acme, other, any],
    ]) {
      const { find } = createFinder(planes)
      expect(find(referrer('acme'), 'DataPlane', 'a')).toBe(acme)
      expect(find(referrer('other'), 'DataPlane', 'a')).toBe(other)
      expect(find(referrer('third'), 'DataPlane', 'a')).toBe(any)
    }
  })

  test('none is found in a third namespace, and the first one from any', () => {
    const { find } = createFinder([other, acme])
    expect(find(referrer('third'), 'DataPlane', 'a')).toBeUndefined()
    expect(find(referrer(undefined), 'DataPlane', 'a')).toBe(other)
  })

  test('and one namespace the first one counts', () => {
    const [first, second] = [plane('DataPlane', 'acme', '1'), plane('DataPlane', 'acme', '2')]
    expect(createFinder([first, second]).find(referrer('acme'), 'DataPlane', 'a')).toBe(first)
    expect(createFinder([other, first, second]).find(referrer('acme'), 'DataPlane', 'a')).toBe(first)
  })

  test('of the cluster the first one counts', () => {
    const [first, second] = [plane('ClusterDataPlane', undefined, '1'), plane('ClusterDataPlane', undefined, '2')]
    expect(createFinder([first, second]).find(referrer('acme'), 'ClusterDataPlane', 'a')).toBe(first)
  })
})

test('a plane is found anywhere by its kind and name', () => {
  const one = plane('DataPlane', 'acme')
  const { findAnywhere } = createFinder([one])
  expect(findAnywhere('DataPlane', 'a')).toBe(one)
  expect(findAnywhere('DataPlane', 'b')).toBeUndefined()
  expect(findAnywhere('BuildPlane', 'a')).toBeUndefined()
})

test('of several targets the first one that there is counts', () => {
  const [own, shared] = [plane('DataPlane', 'acme'), plane('ClusterDataPlane', undefined)]
  const targets = [
    { kind: 'DataPlane', name: 'a' },
    { kind: 'ClusterDataPlane', name: 'a' },
  ] as const
  expect(createFinder([shared, own]).findFirst(referrer('acme'), targets)).toBe(own)
  expect(createFinder([shared, own]).findFirst(referrer('other'), targets)).toBe(shared)
  expect(createFinder([own]).findFirst(referrer('other'), targets)).toBeUndefined()
})
