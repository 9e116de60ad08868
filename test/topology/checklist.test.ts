/** What the reference document asks for, filled in from manifests. */
import { describe, expect, test } from 'vitest'
import { type Release, releases } from '../../src/releases/lines.ts'
import { checklistText } from '../../src/report/checklist.ts'
import { type Checklist, checklist } from '../../src/topology/index.ts'

const api = 'openchoreo.dev/v1alpha1'
const agent = { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } }
const resource = (kind: string, name: string, spec: object = {}, metadata: object = {}): object => ({
  apiVersion: api,
  kind,
  metadata: { name, namespace: 'acme', ...metadata },
  spec,
})
const data = resource('DataPlane', 'eu', {
  planeID: 'eu-1',
  clusterAgent: agent,
  secretStoreRef: { name: 'vault' },
  imagePullSecretRefs: ['hub'],
  gateway: { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' },
})
const environment = resource('Environment', 'dev', { dataPlaneRef: { kind: 'DataPlane', name: 'eu' } })
const logs = resource('ObservabilityPlane', 'default', { clusterAgent: agent, observerURL: 'https://logs.example.com' })
const builds = resource('BuildPlane', 'builds', { clusterAgent: agent })

const details = ({ steps }: Checklist, step: string, what: string): string[] =>
  steps
    .filter((one) => one.step === step)
    .flatMap(({ items }) => items.filter((item) => item.what === what).map(({ detail }) => detail))

test('the steps come in the order of operations, and only those that there is something for', () => {
  const order = (resources: object[]): string[] => checklist(resources).steps.map(({ step }) => step)
  expect(order([builds, data, environment, logs])).toEqual([
    'prerequisites',
    'control-plane',
    'trust',
    'observability',
    'data',
    'build',
    'environments',
  ])
  expect(order([])).toEqual(['prerequisites', 'control-plane', 'trust'])
})

describe('every row of the tables', () => {
  const all = checklist([builds, data, environment, logs])
  const rowsOf = (step: string): string =>
    all.steps
      .filter((one) => one.step === step)
      .flatMap(({ items }) => items.map(({ what, detail }) => `${what}: ${detail}`))
      .join('\n')

  test.each([
    [
      'prerequisites',
      [
        'Kubernetes: 1.32 or later, with RBAC',
        'at least 3, each with 4 CPU cores and 8 GB',
        'LoadBalancer',
        'StorageClass',
        'kubectl: 1.32',
        'Helm: 3.12',
        'cert-manager: 1.12',
        'DNS',
        'firewalls',
      ],
    ],
    [
      'control-plane',
      [
        'openchoreo-control-plane',
        'console, API and identity provider',
        'port 443',
        'port 80',
        '(optional)',
        'Cluster Gateway',
        '8443',
        '500Mi for the database',
      ],
    ],
    ['trust', ['CA of the Cluster Gateway', 'the cluster agents need no inbound access']],
    [
      'observability',
      [
        'openchoreo-observability-plane',
        'port 443: default: OpenSearch ingestion',
        'standard, for the ingestion endpoint',
        '5Gi for the OpenSearch',
        'OpenSearch (per node) 100m CPU and 1Gi, Observer 100m CPU and 128Mi, Cluster Agent 50m CPU and 128Mi (v0.16)',
        'of https://logs.example.com',
      ],
    ],
    [
      'data',
      [
        'openchoreo-data-plane with the Helm value clusterAgent.planeID=eu-1',
        'port 443: eu-1: application endpoints',
        'wildcard, for the application domain',
        'KGateway Controller 100m CPU and 128Mi',
        '*.apps.example.com, of which these are in use: dev-acme.apps.example.com',
        'ClusterSecretStore: vault',
        'SecretReference: hub',
        'from eu-1 to the Cluster Gateway',
      ],
    ],
    [
      'build',
      [
        'openchoreo-build-plane',
        'inbound ports: none',
        'and to the container registry',
        'none (internal only)',
        '10Gi for the container registry',
        '10Gi for the Podman cache',
        'Argo Workflows Controller 25m CPU and 32Mi',
      ],
    ],
    ['environments', ['Environment dev: after DataPlane/acme/eu; its data plane is immutable once set']],
  ])('%s', (step, rows) => {
    for (const row of rows) expect(rowsOf(step)).toContain(row)
  })

  test('requests are summed, with an address for each plane that serves port 443', () => {
    expect(all.totals).toEqual({
      cpu: 500 + 250 + 150 + 75,
      memory: 768 + 1280 + 256 + 160,
      storage: 500 + 5120 + 20480,
      addresses: 3,
    })
    expect(all).toMatchObject({ documented: 'v0.16', figures: 'document' })
  })
})

describe('each release has its own', () => {
  const old = { ...data, spec: { gateway: { publicVirtualHost: 'apps.example.com' } } }
  const gateway = { ingress: { external: { http: { host: 'apps.example.com' } } } }
  const ofRelease = (release: Release, plane: object, reference: unknown): Checklist =>
    checklist([plane, resource('Environment', 'dev', { dataPlaneRef: reference, gateway: { dnsPrefix: 'prefix' } })], { release })
  const typed = { kind: 'DataPlane', name: 'eu' }

  test.each<[Release, string]>([
    ['v0.3', '*.apps.example.com, of which these are in use: prefix.apps.example.com'],
    ['v0.13', '*.apps.example.com, of which these are in use: dev.apps.example.com'],
    ['v0.14', '*.dev.apps.example.com, of which these are in use: acme.dev.apps.example.com'],
    ['v0.15', '*.apps.example.com, of which these are in use: dev-acme.apps.example.com'],
    ['v1.2', '*.apps.example.com, of which these are in use: dev-acme.apps.example.com'],
  ])('form of host names: %s', (release, domain) => {
    const isTyped = releases.indexOf(release) >= releases.indexOf('v0.15')
    const plane = release === 'v1.2' ? resource('DataPlane', 'eu', { gateway }) : old
    expect(details(ofRelease(release, plane, isTyped ? typed : 'eu'), 'data', 'domain')).toEqual([domain])
  })

  test('a domain that depends on an environment is not known without one', () => {
    expect(details(checklist([old], { release: 'v0.14' }), 'data', 'domain')).toEqual(['*.ENVIRONMENT.apps.example.com'])
  })

  test.each<[Release, string]>([
    ['v0.7', 'openchoreo-data-plane'],
    ['v0.8', 'openchoreo-data-plane with the Helm value clusterAgent.planeName=eu'],
    ['v0.9', 'openchoreo-data-plane with the Helm value clusterAgent.planeID=eu'],
  ])('Helm value of the planeID: %s', (release, chart) => {
    expect(details(checklist([old], { release }), 'data', 'chart for DataPlane/acme/eu')).toEqual([chart])
  })

  test('chart, certificate and figures of workflow planes', () => {
    const list = checklist([resource('WorkflowPlane', 'w')], { release: 'v1.0' })
    expect(list).toMatchObject({ documented: 'v1.1', figures: 'charts' })
    expect(details(list, 'build', 'chart for WorkflowPlane/acme/w')).toEqual([
      'openchoreo-workflow-plane with the Helm value clusterAgent.planeID=w',
    ])
    expect(details(list, 'build', 'storage')).toEqual([])
    expect(details(list, 'build', 'resources')).toEqual([
      'requested by w: Argo Workflows Controller 25m CPU and 32Mi, Cluster Agent 50m CPU and 128Mi (charts of v1.0)',
    ])
    expect(checklistText(list, 'text')).toContain('In all, by default in the charts of v1.0: 775m CPU and ')
  })

  test('figures: of the document of the release, else of its charts, else of the nearest document', () => {
    const plane = resource('ObservabilityPlane', 'logs')
    const figuresIn = (release: Release): string =>
      details(checklist([plane], { release }), 'observability', 'resources')[0] ?? ''
    expect(figuresIn('v0.11')).toMatch(/: OpenSearch \(per node\) 100m CPU and 1Gi, .* \(v0\.16\)$/)
    expect(figuresIn('v0.17')).toMatch(
      /, 2 x OpenSearch data node 1000Mi, 3 x OpenSearch master node 900Mi \(charts of v0\.17\)$/,
    )
    expect(figuresIn('v1.2')).toMatch(/, SRE Agent 100m CPU and 1Gi \(optional\) \(v1\.2\)$/)
    expect(checklist([plane], { release: 'v0.17' }).totals.storage).toBe(2 * 5120 + 3 * 1024)
    // What is optional does not count.
    expect(checklist([plane], { release: 'v1.2' }).totals).toMatchObject({ cpu: 700 + 150, storage: 0 })
  })

  test('prerequisites', () => {
    const kubernetes = (release: Release): string[] => details(checklist([], { release }), 'prerequisites', 'Kubernetes')
    expect(kubernetes('v0.3')).toEqual(['1.32 or later, with RBAC'])
    expect(kubernetes('v1.1')).toEqual(['1.32 or later, with RBAC'])
    expect(kubernetes('v1.2')).toEqual(['1.34 or later, with RBAC'])
  })

  test('an Environment without a data plane: what it could have fallen back to', () => {
    const of = (release: Release): string[] =>
      details(checklist([resource('Environment', 'dev')], { release }), 'environments', 'Environment dev')
    expect(of('v0.13')).toEqual(['it has no dataPlaneRef'])
    expect(of('v0.14')).toEqual(['it has no dataPlaneRef, and there is no data plane named default'])
  })
})

test('planes that share a planeID are installed once', () => {
  const twice = [data, resource('DataPlane', 'team', { planeID: 'eu-1', clusterAgent: agent })]
  const list = checklist(twice)
  expect(details(list, 'data', 'chart for DataPlane/acme/eu, DataPlane/acme/team')).toHaveLength(1)
  expect(list.totals.addresses).toBe(2)
})

test('a secret has its namespace, and the line that makes it, safe for a shell', () => {
  const odd = { clientCA: { secretRef: { name: "a'b; rm", key: 'ca.crt', namespace: 'other' } } }
  const items = checklist([resource('DataPlane', 'a', { clusterAgent: odd })]).steps.flatMap(({ items }) => items)
  expect(items.find(({ what }) => what === 'secret')?.command).toBe(
    "kubectl create secret generic 'a'\\''b; rm' --namespace other --from-file=ca.crt=CA.crt",
  )
  const newer = { clientCA: { secretKeyRef: { name: 'a', key: 'b' } } }
  const later = checklist([resource('WorkflowPlane', 'w', { clusterAgent: newer })], { release: 'v1.2' })
  expect(later.steps.find(({ step }) => step === 'build')?.title).toBe('Workflow planes')
  expect(details(later, 'build', 'secret')).toEqual([
    'a in the namespace acme, with the CA of the agent of WorkflowPlane/acme/w in b',
  ])
})

test('a value that is written in the manifest is not in the list, nor is an address with a password', () => {
  const text = JSON.stringify(
    checklist([
      resource('ObservabilityPlane', 'a', { clusterAgent: { clientCA: { value: 's3cr3t' } }, observerURL: 'https://u:s3cr3t@x' }),
    ]),
  )
  expect(text).not.toContain('s3cr3t')
})

test('what to fix first is listed, and nothing is silently dropped', () => {
  const list = checklist([
    resource('Environment', 'dev', { dataPlaneRef: { kind: 'DataPlane', name: 'gone' } }),
    { kind: 'Deployment' },
    resource('DataPlane', 'a', { planeID: 'A' }),
  ])
  expect(list.problems).toEqual([
    'resource 2 is not in this list: its kind is not a plane in v0.16',
    'Environment/acme/dev: spec.dataPlaneRef: DataPlane/acme/gone not found',
    expect.stringMatching(/^DataPlane\/acme\/a: invalid \(\d issues\); run lint$/),
  ])
  expect(checklistText(list, 'text')).toMatch(/^Fix first\n {2}! resource 2/)
})

test('no name can be markup, or disturb a terminal', () => {
  const hostile = resource('DataPlane', 'a](x)<b>|`\u001b[31m', {})
  const markdown = checklistText(checklist([hostile]), 'markdown')
  expect(markdown).not.toMatch(/[^\\]<b>|[^\\]\]\(/)
  expect(markdown).not.toContain('\u001b')
  expect(checklistText(checklist([hostile]), 'text')).not.toContain('\u001b')
  expect(JSON.parse(checklistText(checklist([hostile]), 'json'))).toMatchObject({ release: 'v0.16' })
})
