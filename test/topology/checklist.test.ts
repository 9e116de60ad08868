/** What the reference document asks for, filled in from manifests. */
import { describe, expect, test } from 'vitest'
import { type Release, releases } from '../../src/releases/lines.ts'
import { checklistText } from '../../src/report/checklist.ts'
import { type Checklist, type ChecklistItem, checklist } from '../../src/topology/index.ts'

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
    'verification',
  ])
  expect(order([])).toEqual(['prerequisites', 'control-plane', 'trust'])
})

describe('every row of the tables', () => {
  const all = checklist([builds, data, environment, logs])
  const told = (step: string): string =>
    all.steps
      .filter((one) => one.step === step)
      .flatMap(({ items }) =>
        items.map(({ what, detail, source }) => `${what}: ${detail}${source === undefined ? '' : ` (${source})`}`),
      )
      .join('\n')

  test.each([
    [
      'prerequisites',
      [
        'Kubernetes: 1.32 or later, with RBAC (document of v0.16)',
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
        'certificate of the Cluster Gateway',
        '500Mi for the database',
      ],
    ],
    ['trust', ['CA of the Cluster Gateway', 'port 8443; the cluster agents need no inbound access']],
    [
      'observability',
      [
        'openchoreo-observability-plane',
        'port 443: default: OpenSearch ingestion',
        'standard, for the ingestion endpoint',
        '5Gi for the OpenSearch',
        'OpenSearch (per node) 100m CPU and 1Gi, Observer 100m CPU and 128Mi, Cluster Agent 50m CPU and 128Mi (document of v0.16)',
        'observer: https://logs.example.com of ObservabilityPlane/acme/default',
        'inline in spec.clusterAgent.clientCA.value',
      ],
    ],
    [
      'data',
      [
        'openchoreo-data-plane in namespace openchoreo-data-plane, with the Helm values clusterAgent.planeID=eu-1, clusterAgent.serverUrl=wss://GATEWAY_HOST/ws',
        'port 19443: eu-1: https, external on the gateway openchoreo-data-plane/gateway-default, by default',
        'port 19081: eu-1: http, internal',
        'internal domain: internal.example.com; the default component types have no routes on it',
        'certificate: for *.apps.example.com',
        'External Secrets Operator: in the cluster of data/eu-1',
        'kgateway',
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
    ['environments', ['Environment dev: after DataPlane/acme/eu in namespace acme; its data plane is immutable once set']],
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
    ['v0.7', 'openchoreo-data-plane in namespace openchoreo-data-plane'],
    ['v0.8', 'openchoreo-data-plane in namespace openchoreo-data-plane, with the Helm values clusterAgent.planeName=eu'],
    ['v0.9', 'openchoreo-data-plane in namespace openchoreo-data-plane, with the Helm values clusterAgent.planeID=eu'],
  ])('Helm value of the planeID: %s', (release, chart) => {
    expect(details(checklist([old], { release }), 'data', 'chart for DataPlane/acme/eu')).toEqual([chart])
  })

  test('chart, certificate and figures of workflow planes', () => {
    const list = checklist([resource('WorkflowPlane', 'w')], { release: 'v1.0', singleCluster: true })
    expect(list).toMatchObject({ documented: 'v1.1', figures: 'charts' })
    expect(details(list, 'build', 'chart for WorkflowPlane/acme/w')).toEqual([
      'openchoreo-workflow-plane in namespace openchoreo-workflow-plane, with the Helm values clusterAgent.planeID=w',
    ])
    expect(details(list, 'build', 'storage')).toEqual([])
    expect(details(list, 'build', 'resources')).toEqual([
      'requested by w: Argo Workflows Controller 25m CPU and 32Mi, Cluster Agent 50m CPU and 128Mi',
    ])
    expect(checklistText(list, 'text')).toContain('In all, by default in the charts of v1.0: 775m CPU and ')
  })

  test('figures: of the document of the release, else of its charts, else of the nearest document', () => {
    const plane = resource('ObservabilityPlane', 'logs')
    const figuresIn = (release: Release): string[] =>
      checklist([plane], { release })
        .steps.filter(({ step }) => step === 'observability')
        .flatMap(({ items }) =>
          items.filter(({ what }) => what === 'resources').map(({ detail, source }) => `${detail} (${source})`),
        )
    expect(figuresIn('v0.8')).toEqual([])
    expect(checklist([plane], { release: 'v0.8' })).toMatchObject({
      figures: 'unknown',
      totals: { cpu: 0, memory: 0, storage: 0 },
    })
    expect(figuresIn('v0.11')[0]).toMatch(/: OpenSearch \(per node\) 100m CPU and 1Gi, .* \(document of v0\.16\)$/)
    expect(figuresIn('v0.17')[0]).toMatch(
      /, 2 x OpenSearch data node 1000Mi, 3 x OpenSearch master node 900Mi \(charts of v0\.17\)$/,
    )
    expect(figuresIn('v1.2')[0]).toMatch(/, SRE Agent 100m CPU and 1Gi \(optional\) \(document of v1\.2\)$/)
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
    expect(of('v0.13')).toEqual(['without a data plane: dataPlaneRef is not set'])
    expect(of('v0.14')).toEqual([
      'without a data plane: dataPlaneRef is not set, and there is no DataPlane "default" in namespace "acme"',
    ])
    expect(of('v1.0')[0]).toMatch(/ and no ClusterDataPlane "default"$/)
  })
})

test('planes that share a planeID are installed once', () => {
  const twice = [data, resource('DataPlane', 'team', { planeID: 'eu-1', clusterAgent: agent })]
  const list = checklist(twice)
  expect(details(list, 'data', 'chart for DataPlane/acme/eu, DataPlane/acme/team')).toHaveLength(1)
  expect(list.totals.addresses).toBe(2)
})

describe('a secret', () => {
  const secretOf = (name: string, key = 'ca.crt'): object => ({ clusterAgent: { clientCA: { secretRef: { name, key } } } })
  const secretsIn = (resources: object[], options = {}): ChecklistItem[] =>
    checklist(resources, options)
      .steps.flatMap(({ items }) => items)
      .filter(({ what }) => what === 'secret')
  const lines = (resources: object[], options = {}): string[] =>
    secretsIn(resources, options).flatMap(({ commands = [] }) => commands.map(({ cluster, command }) => `${cluster}: ${command}`))

  test('has the CA from the cluster of its agent, and goes to the cluster of the control plane', () => {
    expect(lines([resource('DataPlane', 'eu', secretOf('agent-ca'))])).toEqual([
      "data/eu: kubectl --context DATA_EU get secret cluster-agent-tls --namespace openchoreo-data-plane --output 'jsonpath={.data.ca\\.crt}' | base64 -d > agent-ca.crt",
      'control-plane: kubectl --context CONTROL_PLANE create secret generic agent-ca --namespace acme --from-file=ca.crt=agent-ca.crt',
    ])
    expect(lines([resource('DataPlane', 'eu', secretOf('agent-ca'))], { singleCluster: true }).at(-1)).toBe(
      'control-plane: kubectl create secret generic agent-ca --namespace acme --from-file=ca.crt=agent-ca.crt',
    )
  })

  test('that several planes name is created once, with the CA of each of their agents', () => {
    const all = [resource('BuildPlane', 'ci', secretOf('shared')), resource('DataPlane', 'eu', secretOf('shared'))]
    expect(lines(all).map((line) => line.replace(/ --.*(?= >| --from)/, ' …'))).toEqual([
      'data/eu: kubectl … > shared.crt',
      'build/ci: kubectl … >> shared.crt',
      'control-plane: kubectl … --from-file=ca.crt=shared.crt',
    ])
    const twice = [
      resource('DataPlane', 'a', { ...secretOf('shared'), planeID: 'x' }),
      resource('DataPlane', 'x', secretOf('shared')),
    ]
    expect(lines(twice)).toHaveLength(2)
  })

  test('is not created for an observability plane, where it does not work', () => {
    const list = checklist([logs])
    expect(secretsIn([logs])).toEqual([])
    const [item] = list.steps.flatMap(({ items }) => items).filter(({ what }) => what === 'client CA')
    expect(item?.detail).toContain('inline in spec.clusterAgent.clientCA.value')
    expect(item?.commands?.map(({ command }) => command)).toEqual([
      "kubectl --context OBSERVABILITY_DEFAULT get secret cluster-agent-tls --namespace openchoreo-observability-plane --output 'jsonpath={.data.ca\\.crt}' | base64 -d",
    ])
    expect(secretsIn([logs, resource('DataPlane', 'eu', secretOf('agent-ca'))])).toHaveLength(1)
  })

  test('of cert-manager is never created by hand', () => {
    const [item] = secretsIn([resource('DataPlane', 'eu', secretOf('cluster-agent-tls'))])
    expect(item).toMatchObject({ detail: expect.stringContaining('cert-manager creates and renews it') })
    expect(item?.commands).toBeUndefined()
  })

  test.each(["a'b; rm", '--dry-run', '-n', 'a b', '$(x)', 'A', 'a..b', 'a-'])(
    'with a name that cannot exist has no command: %s',
    (name) => {
      expect(secretsIn([resource('DataPlane', 'eu', secretOf(name))]).map(({ commands }) => commands)).toEqual([undefined])
    },
  )

  test('with a key that cannot exist has no command', () => {
    expect(lines([resource('DataPlane', 'eu', secretOf('a', 'a b'))])).toEqual([])
    expect(lines([resource('DataPlane', 'eu', secretOf('a', '-x'))]).at(-1)).toMatch(/--from-file=-x=a\.crt$/)
  })

  test('of a workflow plane is in its namespace', () => {
    const newer = { clusterAgent: { clientCA: { secretKeyRef: { name: 'a', key: 'b' } } } }
    const list = checklist([resource('WorkflowPlane', 'w', newer)], { release: 'v1.2' })
    expect(list.steps.find(({ step }) => step === 'build')?.title).toBe('Workflow planes')
    expect(details(list, 'build', 'secret')).toEqual([
      "a in namespace acme of the control plane's cluster, with the CA of the agent of WorkflowPlane/acme/w in b; repeat this when cert-manager renews it, every 75 days",
    ])
  })

  test('before v0.9 has no known source', () => {
    const old = { agent: { enabled: true, clientCA: { secretRef: { name: 'a', key: 'b' } } } }
    expect(lines([resource('DataPlane', 'w', old)], { release: 'v0.8' })).toEqual([
      'control-plane: kubectl --context CONTROL_PLANE create secret generic a --namespace acme --from-file=b=a.crt',
    ])
  })
})

describe('what is in force', () => {
  const part = (host: string, port: number, more: object = {}): object => ({
    name: 'g',
    namespace: 'n',
    https: { host, port },
    ...more,
  })
  const plane = resource('DataPlane', 'eu', {
    gateway: {
      ingress: {
        external: part('apps.example.com', 9443, { tls: { host: 'tls.example.com', port: 8443 } }),
        internal: part('int.example.com', 443),
      },
      egress: { external: part('out.example.com', 443) },
    },
  })
  const own = (gateway: object): object =>
    resource('Environment', 'dev', { dataPlaneRef: { kind: 'DataPlane', name: 'eu' }, gateway })

  test('ports, domains and certificates are those of an environment, where it has its own', () => {
    const list = checklist([plane, own({ ingress: { external: part('dev.example.com', 444) } })], { release: 'v1.2' })
    const told = list.steps.find(({ step }) => step === 'data')?.items.map(({ what, detail }) => `${what}: ${detail}`) ?? []
    expect(told).toContain('port 444: eu: https, external on the gateway n/g')
    expect(told).toContain('port 443: eu: https, internal on the gateway n/g')
    expect(told).toContain('port 443: eu: https, external on the gateway n/g, for outbound traffic')
    expect(told).toContain('domain: *.dev.example.com, of which these are in use: dev-acme.dev.example.com')
    expect(told).toContain('internal domain: *.int.example.com, of which these are in use: dev-acme.int.example.com')
    expect(told).toContain('certificate: for *.dev.example.com')
    expect(told).toContain('egress: hosts of outbound traffic: out.example.com')
    expect(told.filter((line) => line.includes('*.apps.example.com'))).toEqual([])
  })

  test('a host without https needs no certificate', () => {
    const http = resource('DataPlane', 'eu', {
      gateway: { ingress: { external: { name: 'g', namespace: 'n', http: { host: 'a.example.com', port: 80 } } } },
    })
    expect(details(checklist([http], { release: 'v1.2' }), 'data', 'certificate')).toEqual([])
  })

  test('in v0.14 no wildcard covers services and web applications', () => {
    const old = resource('DataPlane', 'eu', { gateway: { publicVirtualHost: 'apps.example.com' } })
    const list = checklist([old, resource('Environment', 'dev', { dataPlaneRef: 'eu' })], { release: 'v0.14' })
    expect(details(list, 'data', 'certificate')).toEqual([
      'for *.dev.apps.example.com, and for web applications *.COMPONENT-dev.apps.example.com, one for each component',
    ])
  })
})

describe('a single cluster', () => {
  const all = [data, logs, builds, environment]

  test('needs no trust, no addresses and no contexts', () => {
    const list = checklist(all, { singleCluster: true })
    expect(list.steps.map(({ step }) => step)).not.toContain('trust')
    expect(list.totals).not.toHaveProperty('addresses')
    expect(JSON.stringify(list)).not.toMatch(/--context|serverUrl/)
    expect(JSON.stringify(checklist(all))).toMatch(/--context.*serverUrl/)
  })
})

test('agents and their gateway are in no list of a release that has none', () => {
  const list = JSON.stringify(
    checklist([resource('DataPlane', 'eu', { gateway: { publicVirtualHost: 'a.example.com' } })], { release: 'v0.3' }),
  )
  expect(list).not.toMatch(/Cluster Gateway|agent/i)
})

test('every command is listed once, and every item too', () => {
  const more = [
    data,
    logs,
    builds,
    environment,
    resource('DataPlane', 'us', { clusterAgent: agent, imagePullSecretRefs: ['hub'] }),
  ]
  const { steps } = checklist(more)
  const items = steps.flatMap(({ items }) => items)
  const commands = items
    .flatMap(({ commands = [] }) => commands.map(({ command }) => command))
    .filter((command) => !command.includes('> agent-ca.crt'))
  expect(commands).toEqual([...new Set(commands)])
  const texts = items.map(({ what, detail }) => `${what}: ${detail}`)
  expect(texts).toEqual([...new Set(texts)])
})

test('addresses of agents of observability planes', () => {
  const plane = resource('ObservabilityPlane', 'o', {
    observerURL: 'http://observer.ns.svc.cluster.local:8080',
    rcaAgentURL: 'https://rca.example.com',
    finOpsAgentURL: 'https://finops.example.com',
  })
  const list = checklist([plane], { release: 'v1.2' })
  expect(details(list, 'observability', 'RCA agent')).toEqual([
    'https://rca.example.com of ObservabilityPlane/acme/o, with a domain and a certificate',
  ])
  expect(details(list, 'observability', 'FinOps agent')).toHaveLength(1)
  expect(details(list, 'observability', 'observer')[0]).toMatch(/only its own cluster can reach$/)
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
    resource('Environment', 'test'),
  ])
  expect(checklist([builds]).problems[0]).toBe('there is no data plane among these manifests, and an installation needs one')
  expect(list.problems).toEqual([
    'resource 2 is not in this list: its kind is not a plane in v0.16',
    'Environment/acme/dev: spec.dataPlaneRef: DataPlane/acme/gone not found',
    'Environment/acme/test: spec.dataPlaneRef: not set, and no default found',
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
