/**
 * What each code says: one mistake, the whole issue. The codes are public, and so are their details.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  isDataPlane,
  validateClusterDataPlane,
  validateDataPlane,
  validateEnvironment,
  validatePlane,
  validateUpdate,
} from '../../generated/v0.15/index.ts'
import type { Code, Issue, Result } from '../../src/contract/issue.ts'
import { builders, clusterDataPlane, codesAt, dataPlane, environment, issuesOf, type Manifest } from '../manifests.ts'

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

const throwing = {
  enumerable: true,
  get: () => {
    throw new Error('no')
  },
}

test('a valid manifest of each kind comes back as the same object', () => {
  for (const build of Object.values(builders)) {
    const manifest = build()
    const result = validatePlane(manifest)
    expect(result.ok && result.value).toBe(manifest)
  }
})

/** One mistake a code: its issue, and a manifest that makes it. */
const mistakes: Readonly<
  Record<Code, { readonly issue: Omit<Issue, 'code'> & Readonly<Record<string, unknown>>; readonly result: Result<unknown> }>
> = {
  'missing-field': {
    result: validateDataPlane(without(dataPlane(), 'gateway')),
    issue: { path: '/spec/gateway', field: 'spec.gateway', message: 'required field is missing.' },
  },
  'unknown-field': {
    result: validateDataPlane(dataPlane({ replicas: 3 })),
    issue: { path: '/spec/replicas', field: 'spec.replicas', message: 'unknown field: remove it.', name: 'replicas' },
  },
  'wrong-type': {
    result: validateDataPlane(dataPlane({ imagePullSecretRefs: [['a']] })),
    issue: {
      path: '/spec/imagePullSecretRefs/0',
      field: 'spec.imagePullSecretRefs[0]',
      message: 'must be a string, not an array.',
      expected: 'string',
      found: 'array',
    },
  },
  'null-value': {
    result: validateDataPlane(dataPlane({ planeID: null })),
    issue: { path: '/spec/planeID', field: 'spec.planeID', message: 'must not be null: set a value or remove the field.' },
  },
  'value-from': {
    result: validateDataPlane(
      dataPlane({ clusterAgent: { clientCA: { value: certificate, secretRef: { name: 'a', key: 'b' } } } }),
    ),
    issue: {
      path: '/spec/clusterAgent/clientCA',
      field: 'spec.clusterAgent.clientCA',
      message: 'must set exactly one of secretRef and value, not both.',
      found: 'both',
      branches: ['secretRef', 'value'],
    },
  },
  'missing-secret-namespace': {
    result: validateClusterDataPlane(clusterDataPlane({ clusterAgent: { clientCA: { secretRef: { name: 'a', key: 'b' } } } })),
    issue: {
      path: '/spec/clusterAgent/clientCA/secretRef/namespace',
      field: 'spec.clusterAgent.clientCA.secretRef.namespace',
      message: 'required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.',
    },
  },
  'namespace-not-allowed': {
    result: validateClusterDataPlane(clusterDataPlane({}, { namespace: 'acme' })),
    issue: {
      path: '/metadata/namespace',
      field: 'metadata.namespace',
      message: 'must not be set on a cluster-scoped kind: remove it.',
    },
  },
  'namespaced-observability-plane': {
    result: validateClusterDataPlane(clusterDataPlane({ observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' } })),
    issue: {
      path: '/spec/observabilityPlaneRef/kind',
      field: 'spec.observabilityPlaneRef.kind',
      message: 'must be ClusterObservabilityPlane: a cluster-scoped plane cannot refer to a namespace-scoped ObservabilityPlane.',
    },
  },
  'unknown-kind': {
    result: validateDataPlane({ ...dataPlane(), kind: 'Dataplane' }),
    issue: { path: '/kind', field: 'kind', message: 'must be DataPlane.', allowed: ['DataPlane'], suggestion: 'DataPlane' },
  },
  'wrong-api-version': {
    result: validateDataPlane({ ...dataPlane(), apiVersion: 'v1' }),
    issue: {
      path: '/apiVersion',
      field: 'apiVersion',
      message: 'must be openchoreo.dev/v1alpha1.',
      allowed: ['openchoreo.dev/v1alpha1'],
    },
  },
  'unknown-value': {
    result: validateDataPlane(dataPlane({ observabilityPlaneRef: { kind: 'ObservabiltyPlane', name: 'logs' } })),
    issue: {
      path: '/spec/observabilityPlaneRef/kind',
      field: 'spec.observabilityPlaneRef.kind',
      message: 'must be ObservabilityPlane or ClusterObservabilityPlane; did you mean ObservabilityPlane?',
      allowed: ['ObservabilityPlane', 'ClusterObservabilityPlane'],
      suggestion: 'ObservabilityPlane',
    },
  },
  'invalid-plane-id': {
    result: validateDataPlane(dataPlane({ planeID: 'Prod' })),
    issue: {
      path: '/spec/planeID',
      field: 'spec.planeID',
      message: 'must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.',
      rule: 'lowercase letters, digits and hyphens, starting and ending with a letter or digit',
    },
  },
  'invalid-name': {
    result: validateDataPlane(dataPlane({}, { name: 'Bad_Name' })),
    issue: {
      path: '/metadata/name',
      field: 'metadata.name',
      message:
        'must be a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit.',
      rule: 'a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit',
    },
  },
  'invalid-label': {
    result: validateDataPlane(dataPlane({}, { labels: { tier: '-' } })),
    issue: {
      path: '/metadata/labels/tier',
      field: 'metadata.labels',
      message: 'must be letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit.',
      rule: 'letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit',
    },
  },
  'invalid-format': {
    result: validateDataPlane(dataPlane({}, { finalizers: ['orphan', 'foregroundDeletion'] })),
    issue: {
      path: '/metadata/finalizers',
      field: 'metadata.finalizers',
      message: 'must be orphan or foregroundDeletion, not both.',
      rule: 'orphan or foregroundDeletion, not both',
    },
  },
  'too-long': {
    result: validateDataPlane(dataPlane({ planeID: 'a'.repeat(64) })),
    issue: {
      path: '/spec/planeID',
      field: 'spec.planeID',
      message: 'must be no more than 63 characters.',
      limit: 63,
      unit: 'characters',
    },
  },
  'not-an-integer': {
    result: validateDataPlane(dataPlane({ gateway: gatewayWith({ publicHTTPPort: 80.5 }) })),
    issue: { path: '/spec/gateway/publicHTTPPort', field: 'spec.gateway.publicHTTPPort', message: 'must be an integer.' },
  },
  'out-of-range': {
    result: validateDataPlane(dataPlane({ gateway: gatewayWith({ publicHTTPPort: 2 ** 31 }) })),
    issue: {
      path: '/spec/gateway/publicHTTPPort',
      field: 'spec.gateway.publicHTTPPort',
      message: 'must be between -2147483648 and 2147483647, inclusive.',
      minimum: -2147483648,
      maximum: 2147483647,
    },
  },
  'invalid-date-time': {
    result: validateDataPlane(dataPlane({}, { creationTimestamp: '2026-02-29T00:00:00Z' })),
    issue: {
      path: '/metadata/creationTimestamp',
      field: 'metadata.creationTimestamp',
      message: 'must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.',
    },
  },
  'immutable-field': {
    result: validateUpdate(environment(), environment({ dataPlaneRef: { kind: 'DataPlane', name: 'other' } })),
    issue: {
      path: '/spec/dataPlaneRef',
      field: 'spec.dataPlaneRef',
      message: 'field is immutable: keep the old value, or delete and recreate the resource.',
    },
  },
  unreadable: {
    result: validateDataPlane({ ...dataPlane(), spec: Object.defineProperty(dataPlane().spec, 'planeID', throwing) }),
    issue: {
      path: '/spec/planeID',
      field: 'spec.planeID',
      message: 'cannot be read: it throws, is circular or is inherited; pass plain data.',
    },
  },
  'too-many-issues': {
    // Only the last of its issues: large.test.ts looks at the others.
    result: lastOf(validateDataPlane(dataPlane({ imagePullSecretRefs: new Array(10_000).fill(5) }))),
    issue: { path: '', field: '', message: 'has 1 more issue that is not listed.', omitted: 1 },
  },
}

function lastOf<T>(result: Result<T>): Result<T> {
  return result.ok ? result : { ok: false, issues: [result.issues.at(-1) ?? result.issues[0]] }
}

test.each(Object.entries(mistakes))('%s says where, what and how to fix it', (code, { issue, result }) => {
  expect(issuesOf(result)).toEqual([{ code, ...issue }])
})

test('docs/contract.md lists every code and the details of its issue', () => {
  const text = readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8')
  const common = ['path', 'field', 'message']
  for (const [code, { issue }] of Object.entries(mistakes)) {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${code}\` | `) && line.split('|').length === 5)
    const details = row?.split('|')[3] ?? ''
    for (const detail of Object.keys(issue).filter((key) => !common.includes(key))) expect(details).toContain(`\`${detail}\``)
    expect(row).toContain(`\`${code}\``)
  }
})

describe('order', () => {
  test('issues come in the order of the input, missing fields after what else is wrong with their parent, in schema order', () => {
    const result = validateDataPlane({
      extra: 1,
      spec: { gateway: { other: 1, publicHTTPPort: 'x' }, clusterAgent: 5 },
      kind: 'DataPlane',
      metadata: { labels: 5 },
    })
    expect(Object.entries(codesAt(result))).toEqual([
      ['/extra', 'unknown-field'],
      ['/spec/gateway/other', 'unknown-field'],
      ['/spec/gateway/publicHTTPPort', 'wrong-type'],
      ['/spec/gateway/publicVirtualHost', 'missing-field'],
      ['/spec/gateway/organizationVirtualHost', 'missing-field'],
      ['/spec/clusterAgent', 'wrong-type'],
      ['/metadata/labels', 'wrong-type'],
      ['/metadata/name', 'missing-field'],
      ['/apiVersion', 'missing-field'],
    ])
  })

  test('the same mistakes in another order are reported in that order', () => {
    const mistaken = { planeID: 5, clusterAgent: 5, gateway: 5 }
    const backwards = Object.fromEntries(Object.entries(mistaken).reverse())
    const paths = (spec: object) => Object.keys(codesAt(validateDataPlane({ ...dataPlane(), spec })))
    expect(paths(backwards)).toEqual(paths(mistaken).reverse())
  })
})

describe('what may be left out', () => {
  test('a Cluster plane needs a planeID only where its name is none', () => {
    expect(codesAt(validateClusterDataPlane(clusterDataPlane({}, { name: 'prod' })))).toEqual({})
    expect(codesAt(validateClusterDataPlane(clusterDataPlane({}, { name: 'eu.prod' })))).toEqual({
      '/spec/planeID': 'missing-field',
    })
    expect(codesAt(validateClusterDataPlane(clusterDataPlane({ planeID: 'prod' }, { name: 'eu.prod' })))).toEqual({})
    expect(codesAt(validateClusterDataPlane(clusterDataPlane({}, { name: 'a'.repeat(64) })))).toEqual({
      '/spec/planeID': 'missing-field',
    })
  })

  test('a bad name is not also a missing planeID', () => {
    expect(codesAt(validateClusterDataPlane(clusterDataPlane({}, { name: 'Bad_Name' })))).toEqual({
      '/metadata/name': 'invalid-name',
    })
  })

  test('neither the misspelled planeID is also a missing one, nor one of the wrong type', () => {
    const named = (spec: object) => codesAt(validateClusterDataPlane(clusterDataPlane({ ...spec }, { name: 'eu.prod' })))
    expect(named({ planeId: 'a' })).toEqual({ '/spec/planeId': 'unknown-field' })
    expect(named({ gatewey: 'a' })).toMatchObject({ '/spec/gatewey': 'unknown-field', '/spec/planeID': 'missing-field' })
    expect(named({ planeID: null })).toEqual({ '/spec/planeID': 'missing-field' })
  })

  test('a missing planeID is reported next to what is wrong with other metadata', () => {
    expect(codesAt(validateClusterDataPlane(clusterDataPlane({}, { name: 'eu.prod', namespace: 'acme' })))).toEqual({
      '/metadata/namespace': 'namespace-not-allowed',
      '/spec/planeID': 'missing-field',
    })
  })

  test('an empty or null name and generateName are one missing name', () => {
    const missing = { '/metadata/name': 'missing-field' }
    expect(codesAt(validateDataPlane(dataPlane({}, { name: undefined, generateName: '' })))).toEqual(missing)
    expect(codesAt(validateDataPlane(dataPlane({}, { name: null, generateName: null })))).toEqual(missing)
    expect(issuesOf(validateDataPlane(dataPlane({}, { name: null })))).toHaveLength(1)
  })

  test('a wrong generateName is reported where the API server reports it: at the name', () => {
    expect(issuesOf(validateDataPlane(dataPlane({}, { name: undefined, generateName: 'Plane-' })))).toMatchObject([
      { code: 'invalid-name', path: '/metadata/generateName', field: 'metadata.name' },
    ])
    expect(issuesOf(validateDataPlane(dataPlane({}, { generateName: 'Plane-' })))).toMatchObject([
      { code: 'invalid-name', path: '/metadata/generateName', field: 'metadata.generateName' },
    ])
  })

  test('a null in a branch of a ValueFrom is the same as no branch', () => {
    const agent = (clientCA: object) => issuesOf(validateDataPlane(dataPlane({ clusterAgent: { clientCA } })))
    expect(agent({ value: null })).toMatchObject([{ code: 'value-from', path: '/spec/clusterAgent/clientCA', found: 'neither' }])
    expect(agent({ value: null, secretRef: null })).toHaveLength(1)
  })

  test('a generateName replaces a name', () => {
    expect(codesAt(validateDataPlane(dataPlane({}, { name: undefined, generateName: 'plane-' })))).toEqual({})
    expect(codesAt(validateDataPlane(dataPlane({}, { name: undefined })))).toEqual({ '/metadata/name': 'missing-field' })
  })

  test('a reference to an observability plane needs no kind, one to a data plane does', () => {
    expect(codesAt(validateDataPlane(dataPlane({ observabilityPlaneRef: { name: 'logs' } })))).toEqual({})
    expect(codesAt(validateEnvironment(environment({ dataPlaneRef: { name: 'prod' } })))).toEqual({
      '/spec/dataPlaneRef/kind': 'missing-field',
    })
  })

  test('nulls that clients write pass: a creationTimestamp and a status', () => {
    expect(codesAt(validateDataPlane({ ...dataPlane({}, { creationTimestamp: null }), status: null }))).toEqual({})
  })
})

describe('conditions of the status', () => {
  const condition = (type: unknown) => ({
    type,
    status: 'True',
    lastTransitionTime: '2026-01-02T03:04:05Z',
    reason: 'R',
    message: '',
  })
  const codes = (...types: unknown[]) =>
    codesAt(validateClusterDataPlane({ ...clusterDataPlane({ planeID: 'a' }), status: { conditions: types.map(condition) } }))

  test('all but the first of a type are reported', () => {
    expect(codes('Ready', 'Created')).toEqual({})
    expect(codes('Ready', 'Created', 'Ready', 'Ready')).toEqual({
      '/status/conditions/2/type': 'invalid-format',
      '/status/conditions/3/type': 'invalid-format',
    })
  })

  test('those without a type are not of one type', () => {
    const missing = { '/status/conditions/0/type': 'missing-field', '/status/conditions/1/type': 'missing-field' }
    expect(codes(undefined, undefined)).toEqual(missing)
  })
})

describe('any kind', () => {
  test('an unknown kind is reported with what is wrong with its apiVersion', () => {
    const wrong = { '/apiVersion': 'wrong-api-version', '/kind': 'unknown-kind' }
    expect(codesAt(validatePlane({ apiVersion: 'openchoreo.dev/v1', kind: 'Nope' }))).toEqual(wrong)
    expect(codesAt(validatePlane({ apiVersion: null, kind: 'Nope' }))).toEqual({
      '/apiVersion': 'missing-field',
      '/kind': 'unknown-kind',
    })
    expect(codesAt(validatePlane({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Nope' }))).toEqual({ '/kind': 'unknown-kind' })
  })
})

test('the verdict of a guard and the issues of a validator do not depend on each other', () => {
  const wrong = { ...dataPlane({ planeID: 'A', gatewey: {} }), status: 5 }
  const issues = issuesOf(validateDataPlane(wrong))
  expect(issues.length).toBe(3)
  expect(isDataPlane(wrong)).toBe(false)
  expect(issuesOf(validateDataPlane(wrong))).toEqual(issues)
  expect(isDataPlane(dataPlane())).toBe(true)
  const reading = Object.defineProperty(dataPlane(), 'status', {
    enumerable: true,
    get: () => {
      expect(issuesOf(validateDataPlane(wrong))).toEqual(issues)
      return undefined
    },
  })
  expect(isDataPlane(reading)).toBe(true)
  expect(isDataPlane(wrong)).toBe(false)
})

function without(manifest: Manifest, field: string): Manifest {
  return { ...manifest, spec: Object.fromEntries(Object.entries(manifest.spec).filter(([name]) => name !== field)) }
}

function gatewayWith(fields: object) {
  return { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com', ...fields }
}
