import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKustomizationPath } from '../../src/repository/kustomization-names.ts'
import { createKustomizations, type Kustomizations } from '../../src/repository/kustomizations.ts'
import { noKustomizations } from '../../src/repository/no-kustomizations.ts'

/** The Kustomizations in some folders: what is not a file is a text. */
function kustomizationsOf(texts: Readonly<Record<string, string>>, exists?: (path: string) => boolean): Kustomizations {
  const files = Object.entries(texts).map(([folder, text]) => ({
    path: isKustomizationPath(folder) ? folder : `${folder}/kustomization.yaml`,
    text,
  }))
  return createKustomizations(files, exists)
}

test('a Kustomization has one of three names', () => {
  expect(['kustomization.yaml', 'a/kustomization.yml', '/a/Kustomization'].every(isKustomizationPath)).toBe(true)
  expect(['Kustomization.yaml', 'kustomization.json', 'kustomization', 'a/kustomization.yaml/b'].some(isKustomizationPath)).toBe(
    false,
  )
})

test('without a Kustomization there is neither a patch, nor a set, nor a name that is changed', () => {
  const answersOf = ({ setsOf, namingsIn, reachFrom, isPatch, patchKindOf, isConfiguration, notes }: Kustomizations) => {
    const reach = reachFrom(() => ['/r'])
    const path = '/r/prod/plane.yaml'
    return [
      [setsOf(path), namingsIn('/r')(path), reach.setsOf(path), reach.namingsIn('/r')(path)],
      [isPatch(path), patchKindOf(path), isConfiguration(path), notes],
    ]
  }
  expect(answersOf(noKustomizations)).toEqual(answersOf(createKustomizations([])))
})

describe('patches', () => {
  test('are the files that patches, patchesStrategicMerge and patchesJson6902 name, and no others', () => {
    const { isPatch } = kustomizationsOf({
      '/r/prod': [
        'resources: [plane.yaml, ../base]',
        'components: [part]',
        'patches:',
        '- path: merge.yaml',
        '- patch: "- op: remove"',
        '- { path: ../shared/./list.json, target: { kind: DataPlane } }',
        'patchesStrategicMerge:',
        '- old.yaml',
        '- |-',
        '  kind: DataPlane',
        'patchesJson6902: [{ path: operations.yaml }]',
        'configMapGenerator: [{ name: files, files: [data.yaml] }]',
      ].join('\n'),
    })
    const patches = ['/r/prod/merge.yaml', '/r/shared/list.json', '/r/prod/old.yaml', '/r/prod/operations.yaml']
    const others = ['/r/prod/plane.yaml', '/r/base', '/r/prod/part', '/r/prod/data.yaml', '/merge.yaml', 'merge.yaml']
    expect(patches.filter((path) => !isPatch(path))).toEqual([])
    expect(others.filter(isPatch)).toEqual([])
    expect(isPatch('/r/prod/../prod//merge.yaml')).toBe(true)
  })

  test('have the kind of their targets, where there is one', () => {
    const { patchKindOf } = kustomizationsOf({
      a: [
        'patches:',
        '- { path: plane.yaml, target: { kind: DataPlane, name: .* } }',
        '- { path: both.yaml, target: { kind: DataPlane } }',
        '- { path: both.yaml, target: { kind: Environment } }',
        '- { path: label.yaml, target: { labelSelector: a=b } }',
        '- { path: none.yaml }',
        'patchesJson6902: [{ path: json.yaml, target: { kind: Environment } }]',
      ].join('\n'),
    })
    const names = ['plane', 'json', 'both', 'label', 'none', 'other']
    expect(names.map((name) => patchKindOf(`a/${name}.yaml`))).toEqual(['DataPlane', 'Environment', ...Array(4).fill(undefined)])
  })

  test('differ from what configures Kustomize', () => {
    const { isPatch, isConfiguration } = kustomizationsOf({
      a: [
        'configurations: [names.yaml]',
        'crds: [crd.json]',
        'generators: [generator.yaml]',
        'transformers: [transformer.yaml]',
        'validators: [validator.yaml]',
        'openapi: { path: openapi.json }',
        'replacements: [{ path: replacement.yaml }, { source: {}, targets: [] }]',
        'helmCharts: [{ name: c, valuesFile: values.yaml, additionalValuesFiles: [more.yaml] }]',
        'patches: [{ path: patch.yaml }]',
      ].join('\n'),
    })
    const names = ['names.yaml', 'crd.json', 'generator.yaml', 'transformer.yaml', 'validator.yaml', 'openapi.json']
    const paths = [...names, 'replacement.yaml', 'values.yaml', 'more.yaml'].map((name) => `a/${name}`)
    expect(paths.filter((path) => !isConfiguration(path) || isPatch(path))).toEqual([])
    expect(isConfiguration('a/patch.yaml')).toBe(false)
  })

  test('of a Kustomization in the folder that relative paths are relative to have relative paths', () => {
    const { isPatch } = kustomizationsOf({ Kustomization: 'patches: [{ path: ./a.yaml }, { path: ../b.yaml }]' })
    expect(['a.yaml', './a.yaml', '../b.yaml', 'b.yaml'].map(isPatch)).toEqual([true, true, true, false])
  })
})

describe('sets', () => {
  test('are what each Kustomization reaches that no other refers to: a file can be in several', () => {
    const { setsOf } = kustomizationsOf({
      '/r/base': 'resources: [plane.yaml]',
      '/r/part': 'kind: Component\nresources: [extra.yaml]',
      '/r/dev': 'bases: [../base]\nresources: [own.yaml]',
      '/r/prod': 'resources: [../base/, "https://example.com/r//x?ref=v1"]\ncomponents: [../part]',
    })
    expect(setsOf('/r/base/plane.yaml')).toEqual(['/r/dev', '/r/prod'])
    expect(setsOf('/r/part/extra.yaml')).toEqual(['/r/prod'])
    expect(setsOf('/r/dev/own.yaml')).toEqual(['/r/dev'])
    expect(setsOf('/r/dev/other.yaml')).toEqual([])
  })

  test('have the patches of their Kustomizations too', () => {
    const { setsOf } = kustomizationsOf({ dev: 'resources: [../base]', base: 'patches: [{ path: a.yaml }, { path: ../b.yaml }]' })
    expect([setsOf('base/a.yaml'), setsOf('b.yaml')]).toEqual([['dev'], ['dev']])
  })

  test('a Kustomization of Flux is none of Kustomize', () => {
    const flux = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: { path: ./a }'
    const { setsOf, notes } = kustomizationsOf({ a: flux, b: 'resources: [../a]' })
    expect([setsOf('a/plane.yaml'), setsOf('a'), notes]).toEqual([[], ['b'], []])
  })

  test('a cycle is a set, named after its first folder, and a note', () => {
    const { setsOf, notes } = kustomizationsOf({
      b: 'resources: [../a, b.yaml]',
      a: 'resources: [../b, ../c, a.yaml]',
      c: 'resources: [c.yaml]',
      self: 'resources: [., self.yaml]',
    })
    expect(['a/a.yaml', 'b/b.yaml', 'c/c.yaml', 'self/self.yaml'].map(setsOf)).toEqual([['a'], ['a'], ['a'], ['self']])
    expect(notes).toEqual([
      { path: 'a/kustomization.yaml', message: 'refers to itself through b' },
      { path: 'self/kustomization.yaml', message: 'refers to itself' },
    ])
  })

  test('a cycle that something refers to is no root', () => {
    const { setsOf } = kustomizationsOf({ a: 'resources: [../b]', b: 'resources: [../a, b.yaml]', top: 'resources: [../a]' })
    expect(setsOf('b/b.yaml')).toEqual(['top'])
  })
})

describe('notes', () => {
  test('name a file that does not exist, and neither addresses nor templates nor inline patches', () => {
    const text = [
      'resources: [plane.yaml, gone.yaml, ../gone, https://example.com/a.yaml, github.com/a/b//c, "git@example.com:a/b", a/b.git]',
      'patchesStrategicMerge: ["{ kind: DataPlane }"]',
      'components: ["{{ part }}", "$(PART)"]',
      'patches: [{ path: lost.yaml }]',
    ].join('\n')
    const { notes } = kustomizationsOf({ '/r/a': text }, (path) => path === '/r/a/plane.yaml')
    expect(notes.map(({ path, message }) => `${path} ${message}`)).toEqual([
      '/r/a/kustomization.yaml names gone.yaml, which does not exist',
      '/r/a/kustomization.yaml names ../gone, which does not exist',
      '/r/a/kustomization.yaml names lost.yaml, which does not exist',
    ])
  })

  test('two Kustomizations in one folder are read as one', () => {
    const { setsOf, isPatch, notes } = kustomizationsOf({
      'a/kustomization.yml': 'patches: [{ path: b.yaml }]',
      'a/Kustomization': 'resources: [a.yaml]',
    })
    expect([setsOf('a/a.yaml'), isPatch('a/b.yaml')]).toEqual([['a'], true])
    const message = 'is next to Kustomization; Kustomize accepts only one of them in a folder'
    expect(notes).toEqual([{ path: 'a/kustomization.yml', message }])
  })

  test('one that cannot be read is a note, and an empty one is not', () => {
    const { notes } = kustomizationsOf({ a: 'resources: [', b: '{{- if .Values.x }}\na: [\n', c: '[]', d: '', e: '# nothing' })
    expect(notes.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'a/kustomization.yaml cannot be read as YAML, so what it names is not known',
      'b/kustomization.yaml is a template, so what it names is not known',
      'c/kustomization.yaml is not a map, so what it names is not known',
    ])
  })

  test('what is not a name is left for Kustomize to report', () => {
    const text =
      'resources: [1, null, {}, ""]\npatches: { path: a.yaml }\nbases: a\npatchesJson6902: [a]\nhelmCharts: [1]\nopenapi: 1'
    const { notes, isPatch } = kustomizationsOf({ a: text }, () => false)
    expect([notes, isPatch('a/a.yaml')]).toEqual([[], false])
  })
})

describe('names', () => {
  const unchanged = { namespace: undefined, prefix: '', suffix: '' }

  test('stay as they are where no Kustomization changes them', () => {
    const { namingsIn } = kustomizationsOf({ a: 'resources: [a.yaml]' })
    expect(namingsIn('a')('a/a.yaml')).toEqual([unchanged])
  })

  test('get the namespace of the outermost Kustomization, and the prefixes and suffixes of all', () => {
    const { namingsIn } = kustomizationsOf({
      base: 'resources: [plane.yaml]\nnamespace: base\nnamePrefix: b-\nnameSuffix: -b',
      dev: 'resources: [../base, own.yaml]\nnamePrefix: d-\nnameSuffix: -d',
      prod: 'resources: [../base]\nnamespace: prod',
    })
    expect(namingsIn('dev')('base/plane.yaml')).toEqual([{ namespace: 'base', prefix: 'd-b-', suffix: '-b-d' }])
    expect(namingsIn('dev')('dev/own.yaml')).toEqual([{ namespace: undefined, prefix: 'd-', suffix: '-d' }])
    expect(namingsIn('prod')('base/plane.yaml')).toEqual([{ namespace: 'prod', prefix: 'b-', suffix: '-b' }])
    expect(namingsIn('prod')('dev/own.yaml')).toEqual([])
  })

  test('a base that two overlays of one set share has two of each', () => {
    const { namingsIn } = kustomizationsOf({
      base: 'resources: [plane.yaml]',
      a: 'resources: [../base]\nnamespace: a',
      b: 'resources: [../base]\nnamespace: b',
      all: 'resources: [../a, ../b]',
    })
    const namespaces = namingsIn('all')('base/plane.yaml').map(({ namespace }) => namespace)
    expect(namespaces).toEqual(['a', 'b'])
  })

  test('a component changes all that the Kustomization has', () => {
    const { namingsIn } = kustomizationsOf({
      part: 'kind: Component\nresources: [extra.yaml]\nnamespace: part\nnamePrefix: p-',
      prod: 'resources: [plane.yaml]\ncomponents: [../part]\nnamePrefix: prod-',
    })
    const both = ['prod/plane.yaml', 'part/extra.yaml'].map((path) => namingsIn('prod')(path))
    expect(both).toEqual(Array(2).fill([{ namespace: 'part', prefix: 'prod-p-', suffix: '' }]))
  })

  test('a cycle and a number of ways that nobody can count end', () => {
    const layers = Array.from({ length: 40 }, (_, layer) => [
      [`l${layer}`, `resources: [../a${layer}, ../b${layer}]`],
      [`a${layer}`, `resources: [../l${layer + 1}]\nnamePrefix: a`],
      [`b${layer}`, `resources: [../l${layer + 1}]\nnamePrefix: b`],
    ])
    const { namingsIn } = kustomizationsOf(Object.fromEntries([...layers.flat(), ['l40', 'resources: [plane.yaml]']]))
    expect(namingsIn('l0')('l40/plane.yaml').length).toBe(16)
    const cycle = kustomizationsOf({ a: 'resources: [../b]\nnamePrefix: a', b: 'resources: [../a, b.yaml]\nnamePrefix: b' })
    expect(cycle.namingsIn('a')('b/b.yaml').length).toBeGreaterThan(0)
  })
})

describe('properties', () => {
  /** For each folder, those that it refers to. */
  const graph = fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { minLength: 1, maxLength: 12 })

  function read(edges: readonly (readonly number[])[]): Kustomizations {
    return kustomizationsOf(
      Object.fromEntries(edges.map((to, at) => [`/k${at}`, `resources: [own.yaml${to.map((one) => `, ../k${one}`).join('')}]`])),
    )
  }

  test('a file is in a set exactly if a walk from the root of the set gets to it', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const { setsOf } = read(edges)
        const sets = edges.map((_, at) => setsOf(`/k${at}/own.yaml`))
        const roots = new Set(sets.flat())
        for (const [at, own] of sets.entries()) {
          const reaching = [...roots].filter((root) => reached(edges, Number(root.slice(2))).has(at))
          expect([...own].sort()).toEqual(reaching.sort())
          expect(own.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('nothing outside of what a root reaches refers to it', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const { setsOf } = read(edges)
        for (const root of new Set(edges.flatMap((_, at) => setsOf(`/k${at}/own.yaml`)))) {
          const place = Number(root.slice(2))
          const referring = edges.flatMap((to, at) => (to.includes(place) ? [at] : []))
          expect(referring.filter((at) => !reached(edges, place).has(at))).toEqual([])
        }
      }),
    )
  })

  test('there is one note for each cycle, and none in a tree', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const existing = edges.map((to) => to.filter((one) => one < edges.length))
        const onCycle = existing.flatMap((to, at) => (to.some((one) => reached(existing, one).has(at)) ? [at] : []))
        const cycles = new Set(onCycle.map((at) => Math.min(...onCycle.filter((one) => areTogether(existing, at, one)))))
        expect(read(edges).notes.length).toBe(cycles.size)
      }),
    )
  })

  function areTogether(edges: readonly (readonly number[])[], a: number, b: number): boolean {
    return reached(edges, a).has(b) && reached(edges, b).has(a)
  }

  function reached(edges: readonly (readonly number[])[], start: number): Set<number> {
    const seen = new Set([start])
    for (const at of seen) for (const to of edges[at] ?? []) if (to < edges.length) seen.add(to)
    return seen
  }
})

describe('10,000 Kustomizations take time linear in their number', () => {
  const shapes: Readonly<Record<string, (at: number, count: number) => string>> = {
    'next to each other': () => 'resources: [plane.yaml]',
    'over one base': (at) => (at === 0 ? 'resources: [plane.yaml]' : 'resources: [../k0, plane.yaml]'),
    'each over the next': (at, count) => `resources: [plane.yaml${at + 1 < count ? `, ../k${at + 1}` : ''}]`,
    'in one cycle': (at, count) => `resources: [plane.yaml, ../k${(at + 1) % count}]`,
    'in a tree': (at) => `resources: [plane.yaml, ../k${2 * at + 1}, ../k${2 * at + 2}]`,
    'under each of the first half, in one line': (at, count) =>
      at < count / 2 ? `resources: [../k${count / 2}]` : `resources: [plane.yaml, ../k${at + 1}]`,
  }

  test.each(Object.entries(shapes))('%s', (_, textOf) => {
    const timeOf = (count: number): number => {
      const texts = Object.fromEntries(Array.from({ length: count }, (_, at) => [`/r/k${at}`, textOf(at, count)]))
      const start = performance.now()
      const { setsOf, namingsIn } = kustomizationsOf(texts)
      for (const path of Object.keys(texts)) expect(setsOf(`${path}/plane.yaml`).length).toBeLessThan(count + 1)
      for (const set of setsOf('/r/k0/plane.yaml')) namingsIn(set)(`/r/k0/plane.yaml`)
      return performance.now() - start
    }
    const few = Math.min(...Array.from({ length: 3 }, () => timeOf(1_250)))
    // Eight times as many would take 64 times as long if it were quadratic. A machine can be busy: one of three tries is enough.
    let ratio = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 3 && ratio >= 25; tries++) ratio = Math.min(ratio, timeOf(10_000) / few)
    expect(ratio).toBeLessThan(25)
  })
})
