/** What the reference document asks for, filled in from manifests. */
import { describe, expect, test } from 'vitest'
import { checklistText } from '../../src/report/checklist.ts'
import { type Checklist, checklist } from '../../src/topology/index.ts'

const api = 'openchoreo.dev/v1alpha1'
const agent = { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } }
const resource = (kind: string, name: string, spec: object, metadata: object = {}): object => ({
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
  const told = (step: string): string =>
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
        'port 443: default: ingestion by OpenSearch',
        'a standard one',
        '5Gi for the OpenSearch',
        'OpenSearch (per node) 100m CPU and 1Gi, Observer 100m CPU and 128Mi, Cluster Agent 50m CPU and 128Mi (v0.16)',
        'of https://logs.example.com',
      ],
    ],
    [
      'data',
      [
        'openchoreo-data-plane with the Helm value clusterAgent.planeID=eu-1',
        'port 443: eu-1: endpoints of applications',
        'a wildcard one',
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
        'none: it is internal',
        '10Gi for the container registry',
        '10Gi for the cache of Podman',
        'Argo Workflows Controller 25m CPU and 32Mi',
      ],
    ],
    ['environments', ['Environment dev: after DataPlane/acme/eu; its data plane is immutable once set']],
  ])('%s', (step, rows) => {
    for (const row of rows) expect(told(step)).toContain(row)
  })

  test('requests are summed, with an address for each plane that serves port 443', () => {
    expect(all.totals).toEqual({
      cpu: 500 + 250 + 150 + 75,
      memory: 768 + 1280 + 256 + 160,
      storage: 500 + 5120 + 20480,
      addresses: 3,
    })
    expect(all.documented).toBe('v0.16')
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
