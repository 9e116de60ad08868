/** What refers to what, by release; and what is odd. */
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { Release } from '../../src/releases/lines.ts'
import { drawTopology, resolveTopology, type Topology } from '../../src/topology/index.ts'

const api = 'openchoreo.dev/v1alpha1'
const resource = (
  kind: string,
  name: string,
  spec: object = {},
  namespace: string | null = 'acme',
  more: object = {},
): object => ({
  apiVersion: api,
  kind,
  metadata: { name, ...(namespace !== null && { namespace }), ...more },
  spec,
})
const cluster = (kind: string, name: string, spec: object = {}): object => ({ apiVersion: api, kind, metadata: { name }, spec })
const edges = (resources: readonly unknown[], release?: Release): string[] =>
  resolveTopology(resources, release === undefined ? {} : { release }).edges.map(
    ({ from, to, field, how }) => `${from} ${field} ${to} ${how}`,
  )

describe('every row of the linking table', () => {
  test('an Environment to its data plane', () => {
    const reference = { dataPlaneRef: { kind: 'DataPlane', name: 'a' } }
    expect(edges([resource('Environment', 'dev', reference), resource('DataPlane', 'a')])).toEqual([
      'Environment/acme/dev spec.dataPlaneRef DataPlane/acme/a set',
    ])
    expect(edges([resource('Environment', 'dev', { dataPlaneRef: 'a' }), resource('DataPlane', 'a')], 'v0.14')).toEqual([
      'Environment/acme/dev spec.dataPlaneRef DataPlane/acme/a set',
    ])
    const shared = { dataPlaneRef: { kind: 'ClusterDataPlane', name: 'a' } }
    expect(edges([resource('Environment', 'dev', shared), cluster('ClusterDataPlane', 'a')])).toEqual([
      'Environment/acme/dev spec.dataPlaneRef ClusterDataPlane/a set',
    ])
  })

  test.each(['DataPlane', 'BuildPlane'])('a %s to its observability plane', (kind) => {
    const reference = { observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' } }
    expect(edges([resource(kind, 'a', reference), resource('ObservabilityPlane', 'logs')])).toEqual([
      `${kind}/acme/a spec.observabilityPlaneRef ObservabilityPlane/acme/logs set`,
    ])
  })

  test('a plane to its secret store, and to what it pulls images with', () => {
    const spec = { secretStoreRef: { name: 'vault' }, imagePullSecretRefs: ['hub', 'hub', 'quay'] }
    expect(edges([resource('DataPlane', 'a', spec)])).toEqual([
      'DataPlane/acme/a spec.secretStoreRef ClusterSecretStore/vault set',
      'DataPlane/acme/a spec.imagePullSecretRefs SecretReference/acme/hub set',
      'DataPlane/acme/a spec.imagePullSecretRefs SecretReference/acme/quay set',
    ])
  })
})

describe('a reference that is not set', () => {
  test('falls back to the plane named default, of the namespace', () => {
    const all = [resource('Environment', 'dev'), resource('DataPlane', 'default'), resource('ObservabilityPlane', 'default')]
    expect(edges(all)).toEqual([
      'Environment/acme/dev spec.dataPlaneRef DataPlane/acme/default default',
      'DataPlane/acme/default spec.observabilityPlaneRef ObservabilityPlane/acme/default default',
    ])
  })

  const planes = [resource('DataPlane', 'eu'), cluster('ClusterDataPlane', 'eu'), resource('Environment', 'dev')]
  const named = [resource('DataPlane', 'default'), cluster('ClusterDataPlane', 'default')]
  const observed = [resource('ObservabilityPlane', 'default'), cluster('ClusterObservabilityPlane', 'default')]
  const fallbackOf = (id: string, release: Release, others: readonly object[]): string | undefined =>
    resolveTopology([...planes, ...others], { release }).edges.find(({ from }) => from === id)?.to

  test.each<[Release, string | undefined, string | undefined]>([
    ['v0.13', undefined, undefined],
    ['v0.14', 'DataPlane/acme/default', undefined],
    ['v0.17', 'DataPlane/acme/default', undefined],
    ['v1.0', 'DataPlane/acme/default', 'ClusterDataPlane/default'],
    ['v1.2', 'DataPlane/acme/default', 'ClusterDataPlane/default'],
  ])('of an Environment in %s is looked for as that release does', (release, first, second) => {
    expect(fallbackOf('Environment/acme/dev', release, named)).toBe(first)
    expect(fallbackOf('Environment/acme/dev', release, named.slice(1))).toBe(second)
  })

  test.each<[Release, string | undefined, string | undefined, string | undefined]>([
    ['v0.13', undefined, undefined, undefined],
    ['v0.14', 'ObservabilityPlane/acme/default', undefined, 'ClusterObservabilityPlane/default'],
    ['v1.0', 'ObservabilityPlane/acme/default', undefined, 'ClusterObservabilityPlane/default'],
    ['v1.1', 'ObservabilityPlane/acme/default', 'ClusterObservabilityPlane/default', 'ClusterObservabilityPlane/default'],
  ])('of a plane in %s is looked for as that release does', (release, first, second, shared) => {
    expect(fallbackOf('DataPlane/acme/eu', release, observed)).toBe(first)
    expect(fallbackOf('DataPlane/acme/eu', release, observed.slice(1))).toBe(second)
    expect(fallbackOf('ClusterDataPlane/eu', release, observed)).toBe(shared)
  })

  test('is none where there is no such plane, or the line has no such field', () => {
    expect(edges([resource('Environment', 'dev'), resource('DataPlane', 'a')])).toEqual([])
    expect(edges([resource('DataPlane', 'a'), resource('ObservabilityPlane', 'default')], 'v0.7')).toEqual([])
  })
})

describe('a reference that does not resolve', () => {
  const dangling = { dataPlaneRef: { kind: 'DataPlane', name: 'b' } }

  test('is dangling, and what it names is a node without a resource', () => {
    const { nodes, edges } = resolveTopology([resource('Environment', 'dev', dangling), resource('DataPlane', 'b', {}, 'other')])
    expect(edges).toEqual([{ from: 'Environment/acme/dev', to: 'DataPlane/acme/b', field: 'spec.dataPlaneRef', how: 'dangling' }])
    expect(nodes.find(({ id }) => id === 'DataPlane/acme/b')).toEqual({
      id: 'DataPlane/acme/b',
      kind: 'DataPlane',
      name: 'b',
      namespace: 'acme',
      parent: 'Namespace/acme',
      issues: [],
    })
  })

  test('a resource without a namespace can be in any', () => {
    expect(edges([resource('Environment', 'dev', dangling, null), resource('DataPlane', 'b')])).toEqual([
      'Environment/dev spec.dataPlaneRef DataPlane/acme/b set',
    ])
    expect(edges([resource('Environment', 'dev', dangling), resource('DataPlane', 'b', {}, null)])).toEqual([
      'Environment/acme/dev spec.dataPlaneRef DataPlane/b set',
    ])
  })
})

describe('the shape', () => {
  const host = (publicVirtualHost: string, planeID?: string): object => ({
    gateway: { publicVirtualHost },
    ...(planeID && { planeID }),
  })

  test('planes that share type and planeID share a cluster', () => {
    const all = [
      resource('DataPlane', 'a', { planeID: 'x' }),
      resource('DataPlane', 'x', {}, 'other'),
      resource('BuildPlane', 'x'),
    ]
    expect(resolveTopology(all).clusters).toEqual([
      { type: 'data', planeID: 'x', nodes: ['DataPlane/acme/a', 'DataPlane/other/x'] },
      { type: 'build', planeID: 'x', nodes: ['BuildPlane/acme/x'] },
    ])
  })

  test('several data planes whose public hosts all differ are multi-region', () => {
    const us = resource('DataPlane', 'us', host('us.example.com'))
    expect(resolveTopology([us, resource('DataPlane', 'eu', host('eu.example.com'))])).toMatchObject({
      multiRegion: true,
      sharedHosts: [],
    })
    expect(resolveTopology([us, resource('DataPlane', 'eu', host('us.example.com'))])).toMatchObject({
      multiRegion: false,
      sharedHosts: [{ host: 'us.example.com', nodes: ['DataPlane/acme/us', 'DataPlane/acme/eu'] }],
    })
    expect(resolveTopology([us, resource('DataPlane', 'eu', host('us.example.com', 'us'))])).toMatchObject({
      multiRegion: false,
      sharedHosts: [],
    })
    const ingress = { gateway: { ingress: { external: { http: { host: 'us.example.com' } } } } }
    expect(
      resolveTopology([resource('DataPlane', 'us', ingress), resource('DataPlane', 'eu', ingress)], { release: 'v0.17' })
        .sharedHosts,
    ).toHaveLength(1)
  })

  test('an Organization contains what is in its namespace, in any order', () => {
    const all = [resource('Environment', 'dev'), cluster('Organization', 'acme')]
    const parentIn = (release: Release): string | undefined =>
      resolveTopology(all, { release }).nodes.find(({ name }) => name === 'dev')?.parent
    expect([parentIn('v0.12'), parentIn('v0.13')]).toEqual(['Organization/acme', 'Namespace/acme'])
  })
})

describe('nothing is dropped silently', () => {
  test('what is not a plane is skipped, with the reason', () => {
    const others = [
      null,
      'text',
      [],
      {},
      { kind: 'Deployment', apiVersion: 'apps/v1' },
      resource('WorkflowPlane', 'a'),
      resource('DataPlane', ''),
    ]
    expect(resolveTopology(others).skipped.map(({ resource, reason }) => `${resource} ${reason}`)).toEqual([
      '0 not-a-resource',
      '1 not-a-resource',
      '2 not-a-resource',
      '3 not-a-resource',
      '4 not-a-plane',
      '5 not-a-plane',
      '6 no-name',
    ])
  })

  test('what is not valid is a node with its issues', () => {
    const [node] = resolveTopology([resource('DataPlane', 'a', { planeID: 'A' })]).nodes.filter(
      ({ kind }) => kind === 'DataPlane',
    )
    expect(node?.issues.map(({ code }) => code)).toContain('invalid-plane-id')
  })

  test('resources of one name are nodes of their own, and the first one is found', () => {
    const reference = { dataPlaneRef: { kind: 'DataPlane', name: 'a' } }
    const { nodes, edges } = resolveTopology([
      resource('DataPlane', 'a'),
      resource('DataPlane', 'a'),
      resource('Environment', 'dev', reference),
    ])
    expect(nodes.map(({ id }) => id)).toEqual([
      'Namespace/acme',
      'DataPlane/acme/a',
      'DataPlane/acme/a#2',
      'Environment/acme/dev',
    ])
    expect(edges.map(({ to }) => to)).toEqual(['DataPlane/acme/a'])
  })

  test('odd references are none, and nothing is thrown', () => {
    const odd = [
      null,
      1,
      '',
      [],
      {},
      { kind: 'Secret', name: 'a' },
      { kind: 'DataPlane', name: 1 },
      { kind: 'DataPlane', name: '' },
    ]
    for (const value of odd) {
      const spec = {
        dataPlaneRef: value,
        observabilityPlaneRef: value,
        secretStoreRef: value,
        imagePullSecretRefs: value,
        gateway: value,
      }
      const all = [resource('Environment', 'dev', spec), resource('DataPlane', 'b', spec)]
      expect([value, edges(all).filter((edge) => edge.includes('dataPlaneRef'))]).toEqual([value, []])
    }
  })
})

test('10,000 environments on one plane, and as many planes of one name, are all there', () => {
  const reference = { dataPlaneRef: { kind: 'DataPlane', name: 'a' } }
  const many = Array.from({ length: 10_000 }, (_, at) => [
    resource('Environment', `e${at}`, reference),
    resource('Environment', 'e', reference, `n${at}`),
    resource('DataPlane', 'a', {}, `n${at}`),
    resource('DataPlane', 'same'),
  ]).flat()
  const { nodes, edges } = resolveTopology([resource('DataPlane', 'a'), ...many])
  expect(nodes.filter(({ resource }) => resource !== undefined)).toHaveLength(40_001)
  expect(edges.filter(({ how }) => how === 'set')).toHaveLength(20_000)
  expect(edges.filter(({ to }) => to === 'DataPlane/acme/a')).toHaveLength(10_000)
  expect(edges.filter(({ from, to }) => from === 'Environment/n7/e' && to === 'DataPlane/n7/a')).toHaveLength(1)
}, 30_000)

describe('drawings', () => {
  const hostile = 'a"]--><script>alert(1)</script>\n\u001b[31m`%&;#'
  const all = [
    resource('Environment', 'dev', { dataPlaneRef: { kind: 'DataPlane', name: 'gone' } }),
    resource('DataPlane', 'a', { observabilityPlaneRef: { name: 'logs' } }, 'acme', {
      annotations: { 'openchoreo.dev/display-name': hostile },
    }),
    resource('ObservabilityPlane', 'logs'),
  ]
  const topology: Topology = resolveTopology(all)

  test('as a tree', () => {
    expect(
      drawTopology(
        resolveTopology([...all.slice(0, 1), resource('DataPlane', 'default'), resource('ObservabilityPlane', 'default')]),
      ),
    ).toBe(
      [
        'Namespace acme',
        '├── Environment dev',
        '│   └─ dataPlaneRef → DataPlane gone [not found]',
        '├── DataPlane default [not valid: 2 issues]',
        '│   └─ observabilityPlaneRef → ObservabilityPlane default [by default]',
        '├── DataPlane gone [missing]',
        '└── ObservabilityPlane default [not valid: 2 issues]',
        '',
      ].join('\n'),
    )
  })

  test.each(['text', 'mermaid', 'dot'] as const)('no name can be markup in %s', (format) => {
    const drawn = drawTopology(topology, format)
    expect(drawn).not.toContain(String.fromCharCode(27))
    if (format !== 'text') expect(drawn).not.toMatch(format === 'mermaid' ? /<script|a"\]/ : /[^\\]"\]-/)
    // Each line is one of ours: a line break in a name begins none.
    expect(drawn.split('\n').filter((line) => line.startsWith('`') || line.startsWith('[31m'))).toEqual([])
  })

  test('what is missing is red and dashed, what is a default is dashed', () => {
    expect(drawTopology(topology, 'mermaid')).toMatch(/:::missing[\s\S]*-\.->[\s\S]*linkStyle 0 stroke:#d1242f/)
    expect(drawTopology(topology, 'dot')).toContain(
      '"Environment/acme/dev" -> "DataPlane/acme/gone" [label="dataPlaneRef", style=dashed, color=red]',
    )
  })

  test('as JSON it is the topology', () => {
    expect(JSON.parse(drawTopology(topology, 'json'))).toEqual(JSON.parse(JSON.stringify(topology)))
  })

  describe('as a picture', () => {
    const parsed = (drawn: string): XmlDocument => XmlDocument.fromString(drawn)
    const names = { svg: 'http://www.w3.org/2000/svg' }

    test('it is XML with a box for each resource, an arrow for each reference, and a title for each', () => {
      const document = parsed(drawTopology(topology, 'svg'))
      const count = (path: string): number => document.find(path, names).length
      expect([count('//svg:g[contains(@class,"node")]'), count('//svg:g[@class="group"]')]).toEqual([4, 1])
      expect([count('//svg:g[contains(@class,"edge")]'), count('//svg:g[contains(@class,"dangling")]')]).toEqual([2, 1])
      expect(count('//svg:g[svg:title]')).toBe(count('//svg:g'))
      expect(document.get('/svg:svg/svg:desc', names)?.content).toBe('5 resources and 2 references, 1 of which do not resolve.')
      document.dispose()
    })

    test('no name can be markup', () => {
      const document = parsed(drawTopology(topology, 'svg'))
      const elements = new Set(document.find('//*').map((element) => (element instanceof XmlElement ? element.name : '')))
      expect([...elements].sort()).toEqual(['desc', 'g', 'marker', 'path', 'rect', 'style', 'svg', 'text', 'title'])
      expect(document.find('//svg:text', names).some(({ content }) => content.includes('<script>alert(1)</script>'))).toBe(true)
      document.dispose()
    })

    test('every box is inside of the picture, and no two boxes of resources overlap', () => {
      const many = Array.from({ length: 60 }, (_, at) =>
        resource('Environment', `stage-${at}`, { dataPlaneRef: { kind: 'DataPlane', name: `p${at % 7}` } }, `team-${at % 5}`),
      )
      const document = parsed(drawTopology(resolveTopology(many), 'svg'))
      const [, , width = 0, height = 0] = (document.get('/svg:svg/@viewBox', names)?.content ?? '').split(' ').map(Number)
      const boxes = document.find('//svg:g[contains(@class,"node")]/svg:rect', names).map((rect) => {
        const number = (name: string): number => Number(rect instanceof XmlElement ? rect.attr(name)?.value : Number.NaN)
        return { x: number('x'), y: number('y'), right: number('x') + number('width'), bottom: number('y') + number('height') }
      })
      expect(boxes.length).toBe(60 + 35)
      expect(boxes.filter(({ x, y, right, bottom }) => x < 0 || y < 0 || right > width || bottom > height)).toEqual([])
      const overlaps = boxes.flatMap((a, at) =>
        boxes.slice(at + 1).filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom),
      )
      expect(overlaps).toEqual([])
      document.dispose()
    })

    test('a picture that is too large is rejected, with an alternative', () => {
      const many = Array.from({ length: 1501 }, (_, at) => resource('DataPlane', `a${at}`))
      expect(() => drawTopology(resolveTopology(many), 'svg')).toThrow(
        /limited to 1500 resources, not 1502: draw it with Graphviz/,
      )
    })
  })
})
