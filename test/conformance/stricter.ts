/**
 * Where the contract rejects what the API server accepts: the complete list, each place with its code and reason.
 * docs/contract.md repeats it. contract.test.ts fails for a rejection outside it, and for an entry that no recorded case needs.
 */
import type { Code, Issue } from '../../src/contract/issue.ts'

export interface Stricter {
  /** The place in words, or its JSON Pointer. */
  readonly place: string
  readonly code: Code | 'any code'
  readonly reason: string
  /** The severity that lint gives it, with its code if that is another one. */
  readonly lint: 'error' | 'warning' | 'warning (`documented-only`)'
  /** Matches the issue paths of this place. */
  readonly paths: RegExp
  /** True if the entry applies to cluster-scoped kinds only. */
  readonly clusterOnly?: boolean
}

const setByTheServer = (field: string): Stricter => ({
  place: field,
  code: 'any code',
  reason: 'the API server sets it and ignores it in a create; a live object must be well-formed',
  lint: 'error',
  paths: new RegExp(`^${field}(/|$)`),
})

export const stricter: readonly Stricter[] = [
  { place: '/spec', code: 'missing-field', reason: 'a plane without a spec cannot be used', lint: 'error', paths: /^\/spec$/ },
  {
    place: '/spec/gateway/organizationVirtualHost',
    code: 'missing-field',
    reason: 'the reference documents require it, up to v0.15',
    lint: 'warning (`documented-only`)',
    paths: /^\/spec\/gateway\/organizationVirtualHost$/,
  },
  {
    place: 'any ValueFrom',
    code: 'value-from',
    reason: 'if both branches are set the control plane ignores one, and if neither is it skips the plane',
    lint: 'error',
    paths: /\/(clientCA|ca|clientCert|clientKey|bearerToken)$/,
  },
  {
    place: 'the secret reference of a Cluster kind',
    code: 'missing-secret-namespace',
    reason: 'a cluster-scoped plane has no namespace of its own to look in',
    lint: 'error',
    paths: /\/secret(Key)?Ref(\/namespace)?$/,
    clusterOnly: true,
  },
  {
    place: '/metadata/namespace of a cluster-scoped kind',
    code: 'namespace-not-allowed',
    reason: 'the API server silently drops it',
    lint: 'warning',
    paths: /^\/metadata\/namespace$/,
    clusterOnly: true,
  },
  { place: 'anywhere', code: 'null-value', reason: 'the API server silently drops nulls', lint: 'warning', paths: /./ },
  setByTheServer('/status'),
  setByTheServer('/metadata/managedFields'),
  setByTheServer('/metadata/generation'),
]

/** The first entry of the list that allows the issue in a manifest of this kind. */
export function allowance(issue: Issue, kind: unknown): Stricter | undefined {
  const cluster = typeof kind === 'string' && (kind.startsWith('Cluster') || kind === 'Organization')
  return stricter.find(
    ({ code, paths, clusterOnly = false }) =>
      (code === 'any code' || code === issue.code) && paths.test(issue.path) && (cluster || !clusterOnly),
  )
}
