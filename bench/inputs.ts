/**
 * What the validators are fed: each input in sixteen forms that differ in fields and in key order, so that no validator
 * profits from objects of a single shape.
 */
export interface Input {
  readonly name: 'valid' | 'live' | 'three mistakes'
  readonly ok: boolean
  readonly forms: readonly unknown[]
}

const certificate = `-----BEGIN CERTIFICATE-----\n${`${'MIIB'.repeat(16)}\n`.repeat(18)}-----END CERTIFICATE-----\n`

const valid = {
  apiVersion: 'openchoreo.dev/v1alpha1',
  kind: 'DataPlane',
  metadata: {
    name: 'production-eu-west',
    namespace: 'acme',
    labels: { 'app.kubernetes.io/part-of': 'acme-platform', 'openchoreo.dev/region': 'eu-west-1', tier: 'production' },
    annotations: {
      'openchoreo.dev/display-name': 'Production, EU West',
      'openchoreo.dev/description': 'Runs what customers in Europe use.',
    },
  },
  spec: {
    planeID: 'production-eu-west',
    clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', namespace: 'openchoreo-system', key: 'ca.crt' } } },
    gateway: {
      publicVirtualHost: 'apps.acme.example.com',
      organizationVirtualHost: 'internal.acme.example.com',
      publicHTTPPort: 80,
      publicHTTPSPort: 443,
      organizationHTTPPort: 8080,
      organizationHTTPSPort: 8443,
    },
    imagePullSecretRefs: ['registry-credentials', 'mirror-credentials'],
    secretStoreRef: { name: 'vault' },
    observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'observability-eu' },
  },
}

const live = {
  ...valid,
  metadata: {
    ...valid.metadata,
    annotations: {
      ...valid.metadata.annotations,
      'kubectl.kubernetes.io/last-applied-configuration': `${JSON.stringify(valid)}\n`,
    },
    creationTimestamp: '2026-01-29T08:15:30Z',
    finalizers: ['openchoreo.dev/dataplane-cleanup'],
    generation: 4,
    managedFields: [
      {
        apiVersion: 'openchoreo.dev/v1alpha1',
        fieldsType: 'FieldsV1',
        fieldsV1: {
          'f:metadata': {
            'f:annotations': { '.': {}, 'f:openchoreo.dev/display-name': {} },
            'f:labels': { '.': {}, 'f:tier': {} },
          },
          'f:spec': {
            '.': {},
            'f:clusterAgent': { '.': {}, 'f:clientCA': { '.': {}, 'f:secretRef': { '.': {}, 'f:key': {}, 'f:name': {} } } },
            'f:gateway': { '.': {}, 'f:organizationVirtualHost': {}, 'f:publicVirtualHost': {} },
            'f:planeID': {},
          },
        },
        manager: 'kubectl-client-side-apply',
        operation: 'Update',
        time: '2026-03-17T16:40:01Z',
      },
      {
        apiVersion: 'openchoreo.dev/v1alpha1',
        fieldsType: 'FieldsV1',
        fieldsV1: { 'f:metadata': { 'f:finalizers': { '.': {}, 'v:"openchoreo.dev/dataplane-cleanup"': {} } } },
        manager: 'manager',
        operation: 'Update',
        time: '2026-01-29T08:15:30Z',
      },
      {
        apiVersion: 'openchoreo.dev/v1alpha1',
        fieldsType: 'FieldsV1',
        fieldsV1: {
          'f:status': {
            '.': {},
            'f:agentConnection': { '.': {}, 'f:connected': {}, 'f:connectedAgents': {}, 'f:lastHeartbeatTime': {} },
            'f:conditions': {
              '.': {},
              'k:{"type":"Ready"}': { '.': {}, 'f:lastTransitionTime': {}, 'f:status': {}, 'f:type': {} },
            },
            'f:observedGeneration': {},
          },
        },
        manager: 'manager',
        operation: 'Update',
        subresource: 'status',
        time: '2026-03-17T16:41:12Z',
      },
    ],
    resourceVersion: '8450211',
    uid: '0d6c4f6e-6f0e-4c6a-9a39-1f3f6f1f2a77',
  },
  status: {
    observedGeneration: 4,
    conditions: [
      {
        type: 'Ready',
        status: 'True',
        reason: 'Reconciled',
        message: 'The plane takes workloads.',
        lastTransitionTime: '2026-03-17T16:41:12Z',
        observedGeneration: 4,
      },
      {
        type: 'Connected',
        status: 'True',
        reason: 'AgentConnected',
        message: 'Two agents are connected.',
        lastTransitionTime: '2026-03-12T03:10:44Z',
        observedGeneration: 3,
      },
    ],
    agentConnection: {
      connected: true,
      connectedAgents: 2,
      lastConnectedTime: '2026-03-12T03:10:44Z',
      lastDisconnectedTime: '2026-03-12T03:09:58Z',
      lastHeartbeatTime: '2026-03-17T16:59:31.204518Z',
      message: 'connected',
    },
  },
}

/** What a form leaves out: one group for each bit of its number. */
const optional = [
  ['/spec/planeID', '/spec/secretStoreRef', '/metadata/labels/tier', '/status/agentConnection/message'],
  [
    '/spec/observabilityPlaneRef',
    '/metadata/annotations/openchoreo.dev~1description',
    '/status/agentConnection/lastDisconnectedTime',
  ],
  ['/spec/gateway/organizationHTTPPort', '/spec/gateway/organizationHTTPSPort', '/metadata/finalizers', '/status/conditions/1'],
  ['/spec/imagePullSecretRefs/1', '/spec/clusterAgent/clientCA/secretRef/namespace', '/metadata/managedFields/1'],
]

/** Each has a misspelt field, a value of another type and a missing field, in fields that every form has. */
const mistakes: readonly ((plane: Draft) => void)[] = [
  ({ metadata, spec }) => {
    metadata['lables'] = {}
    spec.gateway['publicHTTPPort'] = '80'
    delete spec.clusterAgent['clientCA']
  },
  ({ metadata, spec }) => {
    spec['imagePullSecretRef'] = 'registry-credentials'
    metadata['namespace'] = 5
    delete spec.gateway['publicVirtualHost']
  },
  ({ metadata, spec }) => {
    spec.gateway['publicHTTPsPort'] = 443
    spec['imagePullSecretRefs'] = 'registry-credentials'
    delete metadata['name']
  },
  ({ metadata, spec }) => {
    spec['clusterAgents'] = []
    metadata['labels'] = 'production'
    delete spec.gateway['publicVirtualHost']
  },
]

interface Draft {
  readonly metadata: Record<string, unknown>
  readonly spec: Record<string, unknown> & {
    readonly gateway: Record<string, unknown>
    readonly clusterAgent: Record<string, unknown>
  }
}

export const inputs: readonly Input[] = [
  { name: 'valid', ok: true, forms: formsOf(valid) },
  { name: 'live', ok: true, forms: formsOf(live) },
  { name: 'three mistakes', ok: false, forms: formsOf(valid).map((form, index) => mistaken(form, index)) },
]

function formsOf(plane: unknown): readonly unknown[] {
  return Array.from({ length: 16 }, (_, number) => {
    const form: unknown = JSON.parse(JSON.stringify(plane))
    optional.forEach((pointers, bit) => {
      if (number & (1 << bit)) for (const pointer of pointers) leaveOut(form, pointer)
    })
    return number % 3 === 0 ? withInlineCA(turned(form, number)) : turned(form, number)
  })
}

function mistaken(form: unknown, number: number): unknown {
  // Forms are copies of `valid`, and what a draft names is in every form.
  const draft = form as Draft
  mistakes[number % mistakes.length]?.(draft)
  return draft
}

function leaveOut(form: unknown, pointer: string): void {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/'))
  const last = keys.pop() ?? ''
  const parent = keys.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), form)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else if (isRecord(parent)) delete parent[last]
}

/** The same plane with every object's keys turned by some places. JSON again, so that objects have the shapes that parsing gives. */
function turned(form: unknown, places: number): unknown {
  const turn = (_: string, value: unknown): unknown => {
    if (!isRecord(value) || Array.isArray(value)) return value
    const entries = Object.entries(value)
    const at = places % Math.max(1, entries.length)
    return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)])
  }
  return JSON.parse(JSON.stringify(form, turn))
}

function withInlineCA(form: unknown): unknown {
  return JSON.parse(JSON.stringify(form, (key, value) => (key === 'clientCA' ? { value: certificate } : value)))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
