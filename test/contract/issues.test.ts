/**
 * What each code says: one mistake, the whole issue. The codes are public, and so are their details.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
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

function without(manifest: Manifest, field: string): Manifest {
  return { ...manifest, spec: Object.fromEntries(Object.entries(manifest.spec).filter(([name]) => name !== field)) }
}

function gatewayWith(fields: object) {
  return { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com', ...fields }
}
