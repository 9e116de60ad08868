/**
 * Questions on the edges of what the API server accepts, by what they are about. edges.json has its answers: `npm run test:oracle` asks again,
 * and with `--record` writes them.
 */
import { readFileSync } from 'node:fs'
import { clusterDataPlane, dataPlane, environment, type Manifest } from '../manifests.ts'
import { textOf, written } from '../oracle/fuzz/values.ts'
import type { Blame, Op } from './cases.ts'

/** One question, to v0.15. */
export interface Edge {
  readonly about: string
  readonly name: string
  readonly op: Op
  /** JSON, with each number as it is written. */
  readonly manifest: string
  /** The stored object of an update. */
  readonly old?: string
}

/** What the API server answered. */
export interface EdgeAnswer {
  readonly accepted: boolean
  readonly errors?: readonly Blame[]
}

export const line = 'v0.15'

/** The answers in the order of {@link edges}. */
export function edgeAnswers(): readonly EdgeAnswer[] {
  const file = new URL('./edges.json', import.meta.url)
  // The file is ours: what wrote it is test/oracle/edges.ts.
  return (JSON.parse(readFileSync(file, 'utf8')) as [name: string, answer: EdgeAnswer][]).map(([, answer]) => answer)
}

type Fields = Readonly<Record<string, unknown>>

const stored = { uid: 'u', resourceVersion: '1', generation: 1, creationTimestamp: '2000-01-01T00:00:00Z' }
const time = '2024-01-02T03:04:05Z'

const create = (about: string, name: string, manifest: unknown): Edge => ({
  about,
  name,
  op: 'create',
  manifest: textOf(manifest),
})
const live = (about: string, name: string, manifest: unknown): Edge => ({ about, name, op: 'schema', manifest: textOf(manifest) })
const update = (about: string, name: string, old: unknown, manifest: unknown): Edge => ({
  about,
  name,
  op: 'update',
  manifest: textOf(manifest),
  old: textOf(old),
})

/** An update of metadata: fields before, and after. An undefined one is left out. */
const change = (about: string, name: string, before: Fields, after: Fields, build = environment): Edge => {
  const old = { ...stored, ...before }
  return update(about, name, build({}, old), build({}, { ...old, ...after }))
}

/** An update that keeps a value of the spec as it was, and changes another one. */
const keep = (about: string, name: string, build: (spec: Fields, metadata: Fields) => Manifest, spec: Fields): Edge =>
  update(about, name, build(spec, stored), build({ ...spec, secretStoreRef: { name: 'other' } }, stored))

const numbers = [
  ...['9223372036854774784', '9223372036854775807', '9223372036854775808', '9223372036854776832', '9223372036854777856'],
  ...[
    '-9223372036854775808',
    '-9223372036854775809',
    '-9223372036854777856',
    '1e18',
    '1000000000000000000',
    '1e19',
    '1e30',
    '1.0',
    '1e3',
    '-0',
  ],
]

const zones = [
  ...[
    'Z',
    'z',
    '',
    '+00:00',
    '-00:00',
    '+0000',
    '+00',
    '+0:00',
    '+00:0',
    '+23:59',
    '+23:60',
    '+23:61',
    '-23:60',
    '+24:00',
    '-24:00',
  ],
  ...['+24:59', '+24:60', '+24:61', '+25:00', '+99:99', ' Z', '.5Z', ',5Z', ',5+23:60', '.Z', ',Z', '.1234567890123Z'],
]

const times = [
  ...zones.map((zone) => `2024-01-02T03:04:05${zone}`),
  ...['2024-01-02t03:04:05Z', '2024-01-02 03:04:05Z', '2024-01-02T3:04:05Z', '2024-01-02T24:00:00Z', '2024-01-02T23:59:60Z'],
  ...['2024-01-02T23:60:00Z', '2024-1-02T03:04:05Z', '2024-01-2T03:04:05Z', '12024-01-02T03:04:05Z', '0000-01-01T00:00:00Z'],
  ...['2024-02-29T00:00:00Z', '2023-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2000-02-29T00:00:00Z', '2024-02-30T00:00:00Z'],
  ...['2024-04-31T00:00:00Z', '2024-12-31T00:00:00Z', '2024-13-01T00:00:00Z', '2024-00-01T00:00:00Z', '2024-01-00T00:00:00Z', ''],
]

const condition = { type: 'Ready', status: 'True', reason: 'Fine', message: '', lastTransitionTime: time }
const withStatus = (status: Fields): Fields => ({ ...dataPlane({ planeID: 'a' }, stored), status })
const managedBy = (manager: string): Fields => ({
  ...stored,
  managedFields: [
    { manager, operation: 'Update', apiVersion: 'openchoreo.dev/v1alpha1', time, fieldsType: 'FieldsV1', fieldsV1: {} },
  ],
})
const ownedBy = (apiVersion: string, kind = 'Pod'): Fields => ({ ownerReferences: [{ apiVersion, kind, name: 'a', uid: 'u' }] })

/** A value of another type, by what it is. */
const otherTypes: Readonly<Record<string, unknown>> = {
  'an empty object': {},
  'an object with a field': { a: 1 },
  'an object with a null': { a: null },
  'an empty list': [],
  'a list with an empty object': [{}],
  'a list with an object': [{ a: 1 }],
  'a list in a list': [[{ a: 1 }]],
  'a number': 5,
}

const reference = (ref: unknown) => (spec: Fields, metadata: Fields) =>
  clusterDataPlane({ planeID: 'a', observabilityPlaneRef: ref, ...spec }, metadata)

export const edges: readonly Edge[] = [
  ...numbers.flatMap((number) => [
    ...['generation', 'deletionGracePeriodSeconds'].flatMap((field) => [
      create(`numbers of 64 bits in ${field}`, number, environment({}, { [field]: written(number) })),
    ]),
    live('numbers of 64 bits in observedGeneration', number, withStatus({ observedGeneration: written(number) })),
  ]),

  ...times.flatMap((text) => [
    create('times in metadata', text, environment({}, { creationTimestamp: text })),
    live('times in a status', text, withStatus({ conditions: [{ ...condition, lastTransitionTime: text }] })),
  ]),

  ...['kubectl', '', 'a b', '~', 'a\n', 'a\u0000', 'a\u001f', 'a\u007f', 'a'.repeat(128), 'a'.repeat(129), 'é'.repeat(65)].map(
    (manager) =>
      live(
        'the manager of fields',
        `${JSON.stringify(manager.slice(0, 9))}, ${manager.length} long`,
        environment({}, managedBy(manager)),
      ),
  ),
  ...['v1', 'apps/v1', '/v1', 'v1/', '/', '', '//', '//v1', 'a/b/c', ' ', 'a/\n', 'é'].map((apiVersion) =>
    create('the apiVersion of an owner', JSON.stringify(apiVersion), environment({}, ownedBy(apiVersion))),
  ),
  ...['v1', '/v1', 'events.k8s.io/v1'].map((apiVersion) =>
    create('an Event as owner', apiVersion, environment({}, ownedBy(apiVersion, 'Event'))),
  ),

  ...Object.entries({
    'in every field': {},
    'but for one': { blockOwnerDeletion: true },
    'but for a null': { blockOwnerDeletion: null },
  }).map(([name, more]) => {
    const owner = { apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'u', controller: true }
    return create('a controller twice', `the same ${name}`, environment({}, { ownerReferences: [owner, { ...owner, ...more }] }))
  }),

  ...[undefined, null, ''].flatMap((name) => [
    change('an update without a name', `${name}`, {}, { name }),
    change('an update without a name', `${name}, with generateName`, {}, { name, generateName: 'a-' }),
  ]),
  change('names in an update', 'another name', {}, { name: 'other' }),
  change('names in an update', 'another name, a wrong one', {}, { name: 'Other_' }),
  change('names in an update', 'the old name, a wrong one', { name: 'Old_' }, {}),
  ...['Wrong_', '-', 'a.', '.', '..', 'a/b', 'a%b', 'a'.repeat(300)].flatMap((generateName) => [
    change('generateName in an update', `${generateName.slice(0, 9)}, unchanged`, { generateName }, {}),
    change('generateName in an update', `${generateName.slice(0, 9)}, new`, {}, { generateName }),
  ]),
  change('generateName in an update', 'a number', {}, { generateName: 5 }),

  change('namespaces in an update', 'another one', {}, { namespace: 'other' }),
  change('namespaces in an update', 'none any more', {}, { namespace: undefined }),
  change('namespaces in an update', 'a wrong one, unchanged', { namespace: 'Wrong_' }, {}),
  change('namespaces in an update', 'default and none', { namespace: 'default' }, { namespace: undefined }),
  change(
    'namespaces of a cluster-scoped kind in an update',
    'none any more',
    { namespace: 'acme' },
    { namespace: undefined },
    clusterDataPlane,
  ),
  change(
    'namespaces of a cluster-scoped kind in an update',
    'another one',
    { namespace: 'acme' },
    { namespace: 'other' },
    clusterDataPlane,
  ),
  change('namespaces of a cluster-scoped kind in an update', 'a new one', {}, { namespace: 'acme' }, clusterDataPlane),

  ...[-1, 0, 1, 7].flatMap((generation) => [
    change('generation in an update', `${generation} after 1`, {}, { generation }),
    change('generation in an update', `1 after ${generation}`, { generation }, { generation: 1 }),
    change('generation in an update', `${generation} unchanged`, { generation }, {}),
  ]),

  change('deletionTimestamp in an update', 'new', {}, { deletionTimestamp: time }),
  change('deletionTimestamp in an update', 'new, a null', {}, { deletionTimestamp: null }),
  change('deletionTimestamp in an update', "new, Go's zero time", {}, { deletionTimestamp: '0001-01-01T00:00:00Z' }),
  change(
    'deletionTimestamp in an update',
    'another one',
    { deletionTimestamp: time },
    { deletionTimestamp: '2025-01-02T03:04:05Z' },
  ),
  change('deletionTimestamp in an update', 'none any more', { deletionTimestamp: time }, { deletionTimestamp: undefined }),
  change('deletionGracePeriodSeconds in an update', 'new', {}, { deletionGracePeriodSeconds: 30 }),
  change('deletionGracePeriodSeconds in an update', 'new, 0', {}, { deletionGracePeriodSeconds: 0 }),
  change('deletionGracePeriodSeconds in an update', 'new, a null', {}, { deletionGracePeriodSeconds: null }),
  change(
    'deletionGracePeriodSeconds in an update',
    'another one',
    { deletionGracePeriodSeconds: 30 },
    { deletionGracePeriodSeconds: 31 },
  ),
  change('deletionGracePeriodSeconds in an update', 'unchanged', { deletionGracePeriodSeconds: -30 }, {}),
  change(
    'deletionGracePeriodSeconds in an update',
    'none any more',
    { deletionGracePeriodSeconds: 30 },
    { deletionGracePeriodSeconds: undefined },
  ),

  change('finalizers in an update', 'a new one', {}, { finalizers: ['a/b'] }),
  ...Object.entries({
    'a new one': ['a/b', 'a/c', 'a/d'],
    'one less': ['a/c'],
    'in another order': ['a/c', 'a/b'],
    'one twice': ['a/b', 'a/b', 'a/c'],
    none: undefined,
  }).map(([name, finalizers]) =>
    change('finalizers of what is being deleted', name, { deletionTimestamp: time, finalizers: ['a/b', 'a/c'] }, { finalizers }),
  ),

  ...Object.entries(otherTypes).flatMap(([name, value]) => [
    keep('a wrong type that an update keeps', `${name} for a string`, dataPlane, { planeID: value }),
    keep('a wrong type that an update keeps', `${name} for the key of a secret`, dataPlane, {
      clusterAgent: { clientCA: { secretRef: { name: 'a', key: value } } },
    }),
    keep('a wrong type that an update keeps', `${name} for an object`, dataPlane, { gateway: Array.isArray(value) ? value : 5 }),
    keep('a wrong type that an update keeps', `${name} in a list`, dataPlane, { imagePullSecretRefs: [value] }),
    update(
      'a wrong type where the rule of a CRD looks',
      `${name} for a dataPlaneRef`,
      environment({ dataPlaneRef: value }, stored),
      environment({ dataPlaneRef: value, isProduction: true }, stored),
    ),
    update(
      'a wrong type where the rule of a CRD looks',
      `${name} for the name of a dataPlaneRef`,
      environment({ dataPlaneRef: { kind: 'DataPlane', name: value } }, stored),
      environment({ dataPlaneRef: { kind: 'DataPlane', name: value }, isProduction: true }, stored),
    ),
    keep('a wrong type where the rule of a CRD looks', `${name} for an observabilityPlaneRef`, reference(value), {}),
    keep('a wrong type where the rule of a CRD looks', `${name} for its kind`, reference({ kind: value, name: 'a' }), {}),
    keep(
      'a wrong type where the rule of a CRD looks',
      `${name} for its name`,
      reference({ kind: 'ClusterObservabilityPlane', name: value }),
      {},
    ),
  ]),

  ...Object.entries({ unchanged: [5, 'a'], 'with another item': [5, 'b'], longer: [5, 'a', 'b'], shorter: [5] }).map(
    ([name, refs]) =>
      update(
        'a list with a wrong item that an update keeps',
        name,
        dataPlane({ planeID: 'a', imagePullSecretRefs: [5, 'a'] }, stored),
        dataPlane({ planeID: 'a', imagePullSecretRefs: refs }, stored),
      ),
  ),
  ...Object.entries({ dataPlane, clusterDataPlane }).flatMap(([name, build]) =>
    ['Other', 'ObservabilityPlane'].flatMap((kind) =>
      ['a', 'b'].map((other) =>
        update(
          'a wrong kind of reference that an update keeps',
          `${kind} in a ${name}, ${other === 'a' ? 'unchanged' : 'with another name'}`,
          build({ planeID: 'a', observabilityPlaneRef: { kind, name: 'a' } }, stored),
          build({ planeID: 'a', observabilityPlaneRef: { kind, name: other } }, stored),
        ),
      ),
    ),
  ),
  update(
    'a field that the stored object alone has',
    'in an object that lacks another one',
    dataPlane({ planeID: 'a', gateway: { former: 1 } }, stored),
    dataPlane({ planeID: 'a', gateway: {} }, stored),
  ),
  update(
    'a field that the stored object alone has',
    'in what cannot change',
    environment({ dataPlaneRef: { kind: 'DataPlane', name: 'a', former: 1 } }, stored),
    environment({ dataPlaneRef: { kind: 'DataPlane', name: 'a' } }, stored),
  ),
]
