import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createKustomizations } from '../../src/repository/kustomizations.ts'
import { createSets, type SetPattern } from '../../src/repository/sets.ts'

const unchanged = { namespace: undefined, prefix: '', suffix: '' }

/** A pattern that names one folder, or with a `*` at its end every folder in one. */
function patternOf(pattern: string): SetPattern {
  const parts = pattern.split('/')
  return {
    pattern,
    matchOf: (path) => {
      const start = path.split('/').slice(0, parts.length)
      const isMatch =
        path !== '' && start.length === parts.length && parts.every((part, at) => part === '*' || part === start[at])
      return isMatch ? start.join('/') : undefined
    },
  }
}

/** Each text is the Kustomization of a folder. */
function kustomizationsOf(texts: Readonly<Record<string, string>>): ReturnType<typeof createKustomizations> {
  return createKustomizations(Object.entries(texts).map(([folder, text]) => ({ path: `${folder}/kustomization.yaml`, text })))
}

test('without a configuration and Kustomizations the whole run is one set', () => {
  const { setsOf, namingsIn, unmatched } = createSets({ kustomizations: kustomizationsOf({}) })
  expect([setsOf('a/plane.yaml'), setsOf('/b.yaml'), namingsIn('')('a/plane.yaml'), unmatched()]).toEqual([
    [''],
    [''],
    [unchanged],
    [],
  ])
})

describe('the folders of a configuration', () => {
  const clusters = [patternOf('clusters/*')]

  test('are sets, by their names in the working directory', () => {
    const options = { patterns: clusters, root: '/r', kustomizations: kustomizationsOf({}) }
    const inRoot = createSets(options)
    expect(inRoot.setsOf('/r/clusters/eu/planes/a.yaml')).toEqual(['clusters/eu'])
    expect(inRoot.setsOf('/r/clusters/a.yaml')).toEqual([''])
    expect(inRoot.setsOf('/r/base/a.yaml')).toEqual([''])
    expect(createSets({ ...options, workingDirectory: '/r/clusters' }).setsOf('/r/clusters/eu/a.yaml')).toEqual(['eu'])
    expect(createSets({ ...options, workingDirectory: '/r/clusters/eu' }).setsOf('/r/clusters/eu/a.yaml')).toEqual(['.'])
    expect(createSets({ ...options, workingDirectory: '/r/docs' }).setsOf('/r/clusters/eu/a.yaml')).toEqual(['../clusters/eu'])
  })

  test('are relative to the folder of the configuration, which says nothing of other folders', () => {
    const { setsOf } = createSets({ patterns: clusters, root: '/r/in', kustomizations: kustomizationsOf({}) })
    expect([setsOf('/r/clusters/eu/a.yaml'), setsOf('/other/clusters/eu/a.yaml')]).toEqual([[''], ['']])
  })

  test('can be named with relative paths only, as in a browser', () => {
    const { setsOf } = createSets({ patterns: clusters, kustomizations: kustomizationsOf({}) })
    expect([setsOf('clusters/eu/a.yaml'), setsOf('./clusters/us/a.yaml'), setsOf('a.yaml')]).toEqual([
      ['clusters/eu'],
      ['clusters/us'],
      [''],
    ])
  })

  test('that match nothing are known after the last file', () => {
    const patterns = [...clusters, patternOf('planes')]
    const { setsOf, unmatched } = createSets({ patterns, root: '/r', kustomizations: kustomizationsOf({}) })
    setsOf('/r/clusters/eu/a.yaml')
    setsOf('/r/clusters/us/a.yaml')
    expect(unmatched()).toEqual(['planes'])
  })

  test('get what a Kustomization in them reaches outside of them, and other Kustomizations do not count then', () => {
    const kustomizations = kustomizationsOf({
      '/r/base': 'resources: [plane.yaml]',
      '/r/clusters/eu/planes': 'resources: [../../../base]',
      '/r/clusters/us': 'resources: [../../base, own.yaml]',
      '/r/all': 'resources: [../clusters/us, ../clusters/eu/planes, extra.yaml]',
      '/r/docs': 'resources: [../base, example.yaml]',
    })
    const { setsOf } = createSets({ patterns: clusters, root: '/r', kustomizations })
    expect(setsOf('/r/clusters/us/own.yaml')).toEqual(['clusters/us'])
    // What all/ is made of is in the sets that the configuration names, each on its own.
    expect(setsOf('/r/all/extra.yaml')).toEqual(['all'])
    expect(setsOf('/r/docs/example.yaml')).toEqual(['docs'])
    expect(setsOf('/r/base/plane.yaml')).toEqual(['clusters/eu', 'clusters/us'])
  })
})

describe('Kustomizations that no other refers to', () => {
  const kustomizations = kustomizationsOf({
    '/r/base': 'resources: [plane.yaml]',
    '/r/dev': 'resources: [../base]\nnamespace: dev',
    '/r': 'resources: [base, own.yaml]\nnamePrefix: top-',
  })

  test('are sets, by the names of their folders', () => {
    const { setsOf } = createSets({ root: '/r', kustomizations })
    expect([...setsOf('/r/base/plane.yaml')].sort()).toEqual(['.', 'dev'])
    expect(setsOf('/r/own.yaml')).toEqual(['.'])
    expect(setsOf('/r/none.yaml')).toEqual([''])
  })

  test('say what they make of the names of a file', () => {
    const { setsOf, namingsIn } = createSets({ root: '/r', kustomizations })
    expect(setsOf('/r/base/plane.yaml').length).toBe(2)
    expect(namingsIn('dev')('/r/base/plane.yaml')).toEqual([{ namespace: 'dev', prefix: '', suffix: '' }])
    expect(namingsIn('.')('/r/base/plane.yaml')).toEqual([{ namespace: undefined, prefix: 'top-', suffix: '' }])
    expect(namingsIn('')('/r/none.yaml')).toEqual([unchanged])
  })

  test('several in one folder of a configuration are one set with all their names', () => {
    const several = kustomizationsOf({
      '/r/base': 'resources: [plane.yaml]',
      '/r/eu/a': 'resources: [../../base]\nnamespace: a',
      '/r/eu/b': 'resources: [../../base]\nnamespace: b',
    })
    const { setsOf, namingsIn } = createSets({ patterns: [patternOf('eu')], root: '/r', kustomizations: several })
    expect(setsOf('/r/base/plane.yaml')).toEqual(['eu'])
    expect(namingsIn('eu')('/r/base/plane.yaml').map(({ namespace }) => namespace)).toEqual(['a', 'b'])
  })
})

test('every file is in at least one set, in none twice, and moving the repository changes no name', () => {
  const folder = fc.constantFrom('', 'a', 'b', 'a/b', 'a/c', 'b/c/d')
  const tree = fc.dictionary(folder, fc.array(fc.constantFrom('..', '../b', '../../a', 'c', 'plane.yaml', '../plane.yaml')))
  const patterns = fc.subarray(['a', 'a/*', '*', 'b/c', '*/*/d']).map((names) => names.map(patternOf))
  fc.assert(
    fc.property(tree, patterns, fc.constantFrom('', '/r', '/x/y'), (texts, patterns, root) => {
      const setsIn = (root: string): (readonly string[])[] => {
        const prefix = root === '' ? '' : `${root}/`
        const files = Object.entries(texts).map(([folder, names]) => ({
          path: `${prefix}${folder}/kustomization.yaml`.replace(/^\//, root === '' ? '' : '/'),
          text: `resources: ${JSON.stringify(names)}`,
        }))
        const { setsOf } = createSets({ patterns, root, kustomizations: createKustomizations(files) })
        return ['plane.yaml', 'a/plane.yaml', 'a/b/plane.yaml', 'b/c/d/plane.yaml'].map((path) => setsOf(`${prefix}${path}`))
      }
      const all = setsIn(root)
      for (const sets of all) {
        expect(sets.length).toBeGreaterThan(0)
        expect(new Set(sets).size).toBe(sets.length)
      }
      expect(setsIn('/moved/elsewhere')).toEqual(setsIn('/moved'))
    }),
  )
})
