/**
 * Where the contract refuses what the API server accepts: the exact list, each place with its code and its reason.
 * docs/contract.md repeats it. contract.test.ts fails for a refusal outside it, and for an entry that no recorded case needs.
 */
import type { Code, Issue } from '../../src/contract/issue.ts'

export interface Stricter {
  /** The place in words, or its JSON Pointer. */
  readonly place: string
  readonly code: Code | 'any code'
  readonly reason: string
  /** The issue paths that are this place. */
  readonly paths: RegExp
  /** True where the entry holds for cluster-scoped kinds only. */
  readonly clusterOnly?: boolean
}

const setByTheServer = (field: string): Stricter => ({
  place: field,
  code: 'any code',
  reason: 'the server sets it, so a create does not read it; a live object must be well formed',
  paths: new RegExp(`^${field}(/|$)`),
})

export const stricter: readonly Stricter[] = [
  { place: '/spec', code: 'missing-field', reason: 'a plane without a spec is nothing that can be reached', paths: /^\/spec$/ },
  {
    place: '/spec/gateway/organizationVirtualHost',
    code: 'missing-field',
    reason: 'the reference documents require it, up to v0.15',
    paths: /^\/spec\/gateway\/organizationVirtualHost$/,
  },
  {
    place: 'any ValueFrom',
    code: 'value-from',
    reason: 'with both branches or neither, the control plane guesses or skips the plane',
    paths: /\/(clientCA|ca|clientCert|clientKey|bearerToken)$/,
  },
  {
    place: 'the secret reference of a Cluster kind',
    code: 'missing-secret-namespace',
    reason: 'a cluster-scoped plane has no namespace of its own in which the secret could be found',
    paths: /\/secret(Key)?Ref(\/namespace)?$/,
    clusterOnly: true,
  },
  {
    place: '/metadata/namespace of a cluster-scoped kind',
    code: 'namespace-not-allowed',
    reason: 'the server drops it without a word',
    paths: /^\/metadata\/namespace$/,
    clusterOnly: true,
  },
  { place: 'anywhere', code: 'null-value', reason: 'the server drops a null without a word', paths: /./ },
  setByTheServer('/status'),
  setByTheServer('/metadata/managedFields'),
  setByTheServer('/metadata/generation'),
]

/** The first entry of the list that allows the issue, for a manifest of this kind. */
export function allowance(issue: Issue, kind: unknown): Stricter | undefined {
  const cluster = typeof kind === 'string' && (kind.startsWith('Cluster') || kind === 'Organization')
  return stricter.find(
    ({ code, paths, clusterOnly = false }) =>
      (code === 'any code' || code === issue.code) && paths.test(issue.path) && (cluster || !clusterOnly),
  )
}
