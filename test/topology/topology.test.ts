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
      'DataPlane/acme/a spec.secretStoreRef ClusterSecretStore/data/a/vault set',
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
      { id: 'data/x', type: 'data', planeID: 'x', nodes: ['DataPlane/acme/a', 'DataPlane/other/x'] },
      { id: 'build/x', type: 'build', planeID: 'x', nodes: ['BuildPlane/acme/x'] },
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

describe('what refers to planes', () => {
  const project = (spec: object): object => resource('Project', 'shop', spec)

  test.each<[Release, string, object, string]>([
    ['v0.15', 'Project', { buildPlaneRef: { kind: 'BuildPlane', name: 'ci' } }, 'spec.buildPlaneRef BuildPlane/acme/ci set'],
    ['v0.15', 'Project', {}, 'spec.buildPlaneRef BuildPlane/acme/ci default'],
    ['v0.17', 'Workflow', { buildPlaneRef: { kind: 'BuildPlane', name: 'ci' } }, 'spec.buildPlaneRef BuildPlane/acme/ci set'],
    ['v0.17', 'Project', { buildPlaneRef: { kind: 'BuildPlane', name: 'ci' } }, ''],
    ['v0.17', 'Workflow', {}, ''],
    [
      'v1.0',
      'Workflow',
      { workflowPlaneRef: { kind: 'WorkflowPlane', name: 'ci' } },
      'spec.workflowPlaneRef WorkflowPlane/acme/ci set',
    ],
    ['v1.2', 'Workflow', {}, 'spec.workflowPlaneRef ClusterWorkflowPlane/default default'],
  ])('in %s a %s refers to a plane', (release, kind, spec, expected) => {
    const kinds = release === 'v1.0' || release === 'v1.2' ? 'WorkflowPlane' : 'BuildPlane'
    const all = [resource(kind, 'shop', spec), resource(kinds, 'ci'), cluster('ClusterWorkflowPlane', 'default')]
    const own = edges(all, release).filter((edge) => edge.startsWith(kind))
    expect(own).toEqual(expected === '' ? [] : [`${kind}/acme/shop ${expected}`])
  })

  test('a ClusterWorkflow is in no namespace', () => {
    const all = [cluster('ClusterWorkflow', 'docker'), cluster('ClusterWorkflowPlane', 'default')]
    expect(edges(all, 'v1.2')).toEqual(['ClusterWorkflow/docker spec.workflowPlaneRef ClusterWorkflowPlane/default default'])
  })

  test('a secret reference that is among the resources is found', () => {
    const all = [resource('DataPlane', 'a', { imagePullSecretRefs: ['hub'] }), resource('SecretReference', 'hub')]
    const { nodes } = resolveTopology(all)
    expect(nodes.filter(({ kind }) => kind === 'SecretReference')).toEqual([
      {
        id: 'SecretReference/acme/hub',
        kind: 'SecretReference',
        name: 'hub',
        namespace: 'acme',
        parent: 'Namespace/acme',
        resource: 1,
        issues: [],
      },
    ])
  })

  test.each<[Release, (name: string) => unknown]>([
    ['v0.16', (name) => name],
    ['v1.2', (name) => ({ kind: 'Environment', name })],
  ])('in %s promotion leads from an environment to the next', (release, reference) => {
    const target = (name: string): unknown => (release === 'v0.16' ? { name } : reference(name))
    const promotionPaths = [
      { sourceEnvironmentRef: reference('dev'), targetEnvironmentRefs: [target('stage'), target('gone')] },
      { sourceEnvironmentRef: reference('stage'), targetEnvironmentRefs: [target('prod')] },
    ]
    const environments = ['dev', 'stage', 'prod'].map((name) => resource('Environment', name))
    const pipeline = resource('DeploymentPipeline', 'default', { promotionPaths })
    const all = [
      ...environments,
      pipeline,
      project({ deploymentPipelineRef: reference('default') && (release === 'v0.16' ? 'default' : { name: 'default' }) }),
    ]
    const topology = resolveTopology(all, { release })
    const id = (name: string): string => `Environment/acme/${name}`
    expect(topology.promotions.map(({ from, to }) => [from, to])).toEqual([
      [id('dev'), id('stage')],
      [id('dev'), id('gone')],
      [id('stage'), id('prod')],
    ])
    expect(topology.edges.map(({ from, to, how }) => `${from} ${to} ${how}`)).toEqual([
      'DeploymentPipeline/acme/default Environment/acme/dev set',
      'DeploymentPipeline/acme/default Environment/acme/stage set',
      'DeploymentPipeline/acme/default Environment/acme/gone dangling',
      'DeploymentPipeline/acme/default Environment/acme/prod set',
      'Project/acme/shop DeploymentPipeline/acme/default set',
    ])
    expect(drawTopology(topology)).toContain('dev → gone [not found]')
  })

  test.each([null, 1, 'a', {}, [null], [{}], [{ sourceEnvironmentRef: {}, targetEnvironmentRefs: 'a' }]])(
    '%j is no promotion',
    (promotionPaths) => {
      expect(resolveTopology([resource('DeploymentPipeline', 'a', { promotionPaths })])).toMatchObject({
        promotions: [],
        edges: [],
      })
    },
  )
})

describe('the state of a resource in a cluster', () => {
  const withStatus = (status: unknown): object => ({ ...resource('DataPlane', 'a'), status })
  const stateOf = (status: unknown): unknown =>
    resolveTopology([withStatus(status)]).nodes.find(({ kind }) => kind === 'DataPlane')?.state

  test('is whether it is connected, since when, and what is not ready', () => {
    const connected = {
      connected: true,
      connectedAgents: 2,
      lastConnectedTime: '2026-11-20T08:00:00Z',
      lastDisconnectedTime: '2026-11-19T08:00:00Z',
    }
    expect(stateOf({ agentConnection: connected })).toEqual({
      connected: true,
      connectedAgents: 2,
      since: '2026-11-20T08:00:00Z',
      unmet: [],
    })
    const condition = (type: string, status: string): object => ({
      type,
      status,
      reason: 'R',
      lastTransitionTime: '2026-11-20T08:00:00Z',
    })
    expect(
      stateOf({
        agentConnection: { ...connected, connected: false },
        conditions: [condition('Ready', 'False'), condition('Created', 'True')],
      }),
    ).toEqual({
      connected: false,
      connectedAgents: 2,
      since: '2026-11-19T08:00:00Z',
      unmet: [{ type: 'Ready', status: 'False', reason: 'R', since: '2026-11-20T08:00:00Z' }],
    })
  })

  test.each([undefined, null, 1, {}, { conditions: [] }, { agentConnection: 'yes' }])('is not known from %j', (status) => {
    expect(stateOf(status)).toBeUndefined()
  })

  test('is shown', () => {
    const drawn = drawTopology(
      resolveTopology([
        withStatus({
          agentConnection: { connected: false, message: 'no agents' },
          conditions: [{ type: 'Ready', status: 'Unknown' }],
        }),
      ]),
    )
    expect(drawn).toContain('not connected: no agents, Ready unknown')
  })
})

test('ids are unique, whatever names contain', () => {
  const all = [
    resource('DataPlane', 'acme/b', {}, null),
    resource('DataPlane', 'b'),
    resource('DataPlane', 'b#2'),
    resource('DataPlane', 'b'),
    resource('DataPlane', 'c', {}, 'acme/b'),
    resource('DataPlane', 'b/c'),
    resource('Environment', 'e', { dataPlaneRef: { kind: 'DataPlane', name: 'b/c' } }),
    resource('Environment', 'f', { dataPlaneRef: { kind: 'DataPlane', name: 'c' } }, 'acme/b'),
    resource('Environment', 'g', { dataPlaneRef: { kind: 'DataPlane', name: '%2f' } }),
    resource('DataPlane', '/'),
  ]
  const { nodes, edges } = resolveTopology(all)
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.name ?? ''
  expect(edges.filter(({ how }) => how === 'set').map(({ to }) => nameOf(to))).toEqual(['b/c', 'c'])
  expect(edges.filter(({ how }) => how === 'dangling').map(({ to }) => nameOf(to))).toEqual(['%2f'])
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

  test.each([
    ['dot', 'color=red'],
    ['mermaid', ':::missing'],
    ['svg', 'class="node environment missing"'],
    ['text', 'no data plane'],
  ] as const)('an Environment without a data plane is marked in %s', (format, mark) => {
    expect(drawTopology(resolveTopology([resource('Environment', 'dev')]), format)).toContain(mark)
    expect(
      drawTopology(resolveTopology([resource('Environment', 'dev'), resource('DataPlane', 'default')]), format),
    ).not.toContain(mark)
  })

  test('as JSON it is the topology', () => {
    expect(JSON.parse(drawTopology(topology, 'json'))).toEqual(JSON.parse(JSON.stringify(topology)))
  })

  describe('as a picture', () => {
    const parsed = (drawn: string): XmlDocument => XmlDocument.fromString(drawn)
    const names = { svg: 'http://www.w3.org/2000/svg' }

    test('it is XML with a box for each resource, a line for each reference, and a title for each', () => {
      const document = parsed(drawTopology(topology, 'svg'))
      const count = (path: string): number => document.find(path, names).length
      const of = (word: string): number => count(`//svg:g[contains(concat(" ", @class, " "), " ${word} ") and @data-id]`)
      expect([of('node'), of('environment'), of('data'), of('observability'), of('missing')]).toEqual([4, 1, 2, 1, 1])
      expect([count('//svg:g[contains(@class,"frame")]'), count('//svg:g[@class="gateway"]')]).toEqual([5, 1])
      expect([
        count('//svg:g[contains(@class,"edge") and svg:title]'),
        count('//svg:g[@class="edge dangling" and svg:title]'),
      ]).toEqual([2, 1])
      expect(count('//svg:g[@class="agent" and svg:title]')).toBe(4)
      expect(count('//svg:g[@data-id and svg:title]')).toBe(4)
      expect(document.get('/svg:svg/svg:desc', names)?.content).toBe('5 resources and 2 references, 1 of which do not resolve.')
      document.dispose()
    })

    test('the legend has what is in the picture, and nothing else', () => {
      const words = (resources: readonly unknown[]): string[] =>
        [...drawTopology(resolveTopology(resources), 'svg').matchAll(/class="legend".*<text[^>]*>([^<]*)</g)].map(
          ([, word = '']) => word,
        )
      const valid = {
        clusterAgent: { clientCA: { secretRef: { name: 'a', key: 'b' } } },
        gateway: { publicVirtualHost: 'a.example.com', organizationVirtualHost: 'b.example.com' },
      }
      expect(words([resource('DataPlane', 'a', valid)])).toEqual(['data plane', 'connection of an agent'])
      expect(words([resource('Environment', 'a')])).toEqual(['environment', 'not found'])
      expect(words([resource('DataPlane', 'default', valid), resource('Environment', 'a')])).toContain('by default')
      expect(words([])).toEqual([])
    })

    test('no name can be markup', () => {
      const document = parsed(drawTopology(topology, 'svg'))
      const elements = new Set(document.find('//*').map((element) => (element instanceof XmlElement ? element.name : '')))
      expect([...elements].sort()).toEqual(['desc', 'g', 'marker', 'path', 'rect', 'style', 'svg', 'text', 'title'])
      expect(document.find('//svg:title', names).some(({ content }) => content.includes('<script>alert(1)</script>'))).toBe(true)
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
