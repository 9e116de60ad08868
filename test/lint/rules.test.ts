/** Each rule by its own examples, which are also what its documentation shows. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { crossResourceRules } from '../../src/lint/cross-resource-rules.ts'
import { lint } from '../../src/lint/lint.ts'
import type { CrossResourceRule, Rule } from '../../src/lint/rule.ts'
import { certificate } from '../../src/lint/rules/examples.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { runRules } from '../../src/lint/run-rules.ts'
import { contractLines, type Line } from '../../src/releases/lines.ts'

test('each rule has a file of its name, and its code is one of a kind', () => {
  const parts = ['index.ts', 'examples.ts', 'places.ts', 'certificate.ts', 'validity.ts']
  const all = [...rules, ...crossResourceRules]
  const files = readdirSync(join(import.meta.dirname, '../../src/lint/rules')).filter((file) => !parts.includes(file))
  expect(files.sort()).toEqual(all.map(({ code }) => `${code}.ts`).sort())
})

describe.each([...rules, ...crossResourceRules].map((rule): [string, Rule | CrossResourceRule] => [rule.code, rule]))(
  '%s',
  (code, rule) => {
    const { severity, message, example } = rule
    const { release, at, wrong, right } = example
    const among = 'among' in rule ? rule.among : undefined
    const codesOf = (text: string): string[] =>
      lint([{ path: 'x.yaml', text }], { release, complete: among === 'all', ...(at && { at }) }).map(
        ({ severity, code }) => `${severity} ${code}`,
      )

    test('its wrong example breaks this rule and no other', () => {
      expect(codesOf(wrong)).toEqual([`${severity} ${code}`])
    })

    test('its right example is right', () => {
      expect(codesOf(right)).toEqual([])
    })

    test('it says what to write, in one sentence', () => {
      const [finding] = lint([{ path: 'x.yaml', text: wrong }], { release, complete: among === 'all', ...(at && { at }) })
      expect(finding?.message).toMatch(/^[^.].*[.?]$/)
      expect(message({ path: '' })).not.toBe('')
    })
  },
)

/** The codes for a plane with other fields in its spec. */
function codesWith(
  kind: string,
  spec: Record<string, unknown>,
  line: Line,
  metadata: Record<string, unknown> = { name: 'a', namespace: 'b' },
): string[] {
  return runRules({ kind, metadata, spec }, line, []).map(({ issue }) => `${issue.path} ${issue.code}`)
}

const agent = { clientCA: { secretRef: { name: 'a', key: 'b' } } }
const gateway = (publicVirtualHost: string, more = {}) => ({
  gateway: { publicVirtualHost, organizationVirtualHost: 'internal.example.com', ...more },
})

test.each([
  ['http://a.example.com', 'a scheme'],
  ['a.example.com/path', 'a path'],
  ['a.example.com:8443', 'a port'],
  ['*.example.com', 'a wildcard'],
  ['10.0.0.1', 'not an IP address'],
  ['::1', 'not an IP address'],
  ['a_b.example.com', 'an underscore'],
  ['A.example.com', 'without uppercase letters'],
  ['a..example.com', 'an empty part between dots'],
  ['a b', 'without whitespace'],
])('the virtual host %s has to be one %s', (host, detail) => {
  const [advice] = runRules({ kind: 'DataPlane', metadata: {}, spec: { clusterAgent: agent, ...gateway(host) } }, 'v0.15', [])
  expect(advice?.issue).toMatchObject({
    code: 'invalid-virtual-host',
    path: '/spec/gateway/publicVirtualHost',
    message: expect.stringContaining(detail),
  })
})

test.each([['apps.example.com'], ['localhost'], ['openchoreoapis.localhost'], ['1.example.com'], ['a-b.c']])(
  '%s is a plain virtual host',
  (host) => {
    expect(codesWith('DataPlane', gateway(host), 'v0.15')).toEqual([])
  },
)

test('the listeners of v0.17 are checked', () => {
  const external = { name: 'g', namespace: 'n', http: { host: 'https://x', port: 80 }, https: { host: 'x', port: 80 } }
  expect(codesWith('DataPlane', { gateway: { ingress: { external } } }, 'v0.17')).toEqual([
    '/spec/gateway/ingress/external/http/host invalid-virtual-host',
    '/spec/gateway/ingress/external/https/port duplicate-port',
  ])
})

test('two halves may share a port of one gateway where they speak the same protocol', () => {
  expect(codesWith('DataPlane', gateway('x', { publicHTTPPort: 80, organizationHTTPPort: 80 }), 'v0.15')).toEqual([])
  expect(codesWith('DataPlane', gateway('x', { publicHTTPPort: 80, organizationHTTPSPort: 80 }), 'v0.15')).toEqual([
    '/spec/gateway/organizationHTTPSPort duplicate-port',
  ])
  const apart = gateway('x', { publicHTTPPort: 80, organizationHTTPSPort: 80, organizationGatewayName: 'other' })
  expect(codesWith('DataPlane', apart, 'v0.15')).toEqual([])
})

test('a port counts with its default, and so does the name of a gateway', () => {
  expect(codesWith('DataPlane', gateway('x', { publicHTTPPort: 19443 }), 'v0.10')).toEqual([
    '/spec/gateway/publicHTTPPort duplicate-port',
  ])
  expect(codesWith('DataPlane', gateway('x', { organizationHTTPPort: 19443 }), 'v0.15')).toEqual([
    '/spec/gateway/organizationHTTPPort duplicate-port',
  ])
  const named = (publicGatewayName: string): string[] =>
    codesWith('DataPlane', gateway('x', { publicGatewayName, organizationHTTPPort: 19443 }), 'v0.15')
  expect([named('gateway-default'), named('edge')]).toEqual([['/spec/gateway/organizationHTTPPort duplicate-port'], []])
})

test.each([
  ['https', 'tls', 'a.example.com', 'b.example.com', []],
  ['https', 'tls', 'a.example.com', 'a.example.com', ['tls']],
  ['http', 'https', 'a.example.com', 'b.example.com', ['https']],
  ['http', 'tls', 'a.example.com', 'b.example.com', ['tls']],
])('%s and %s on one port, for %s and %s', (first, second, one, other, expected) => {
  const external = { name: 'g', namespace: 'n', [first]: { host: one, port: 443 }, [second]: { host: other, port: 443 } }
  expect(codesWith('DataPlane', { gateway: { ingress: { external } } }, 'v0.17')).toEqual(
    expected.map((protocol) => `/spec/gateway/ingress/external/${protocol}/port duplicate-port`),
  )
})

test('one protocol may have several hosts on a port, and one listener may be named twice', () => {
  const part = (host: string): object => ({ name: 'g', namespace: 'n', https: { host, port: 443 } })
  for (const host of ['a.example.com', 'b.example.com']) {
    const ingress = { external: part('a.example.com'), internal: part(host) }
    expect(codesWith('DataPlane', { secretStoreRef: { name: 'vault' }, gateway: { ingress } }, 'v1.1')).toEqual([])
  }
})

test.each([
  ['ftp://x', 'does not begin with http:// or https://'],
  ['https://user:pass@x', 'contains a user name or password'],
  ['https://', 'has no valid host'],
])('reports the address %s without quoting it', (url, detail) => {
  const [advice] = runRules({ kind: 'ObservabilityPlane', metadata: {}, spec: { observerURL: url } }, 'v0.15', [])
  expect(advice?.issue).toMatchObject({ code: 'invalid-url', message: expect.stringContaining(detail) })
  expect(advice?.issue.message).not.toContain('pass@')
})

test('a secret reference on an observability plane does not work since there are cluster agents', () => {
  const clientCA = (field: string): Record<string, unknown> => ({
    clusterAgent: { clientCA: { [field]: { name: 'a', key: 'b' } } },
  })
  for (const line of ['v0.9', 'v0.15'] as const)
    for (const kind of ['ObservabilityPlane', 'DataPlane'])
      expect(codesWith(kind, clientCA('secretRef'), line)).toEqual(
        kind === 'DataPlane' ? [] : ['/spec/clusterAgent/clientCA/secretRef observability-secret-reference'],
      )
  expect(codesWith('ObservabilityPlane', clientCA('secretKeyRef'), 'v1.1')).toEqual([
    '/spec/clusterAgent/clientCA/secretKeyRef observability-secret-reference',
  ])
})

const inline = (value: string, line: Line = 'v0.15'): string[] =>
  codesWith(
    'ObservabilityPlane',
    line === 'v0.8' ? { agent: { clientCA: { value } } } : { clusterAgent: { clientCA: { value } } },
    line,
  ).map((code) => code.split(' ')[1] ?? '')

test('a CA is checked by its form', () => {
  expect(inline(certificate)).toEqual([])
  expect(inline(btoa(certificate))).toEqual(['encoded-ca'])
  expect(inline(btoa(certificate), 'v0.8')).toEqual([])
  expect(inline('hello')).toEqual(['invalid-ca'])
  expect(inline('-----BEGIN PUBLIC KEY-----\nMII\n-----END PUBLIC KEY-----')).toEqual(['invalid-ca'])
  for (const text of [
    '-----BEGIN CERTIFICATE-----\nMIID...\n-----END CERTIFICATE-----\n',
    '<agent-ca>',
    '$CA',
    '{{ .Values.ca }}',
    'your-ca-here',
    'LS0tLS1CRUdJTi...',
  ])
    expect(inline(text)).toEqual(['placeholder-ca'])
  expect(inline(`${certificate}-----BEGIN EC PRIVATE KEY-----\nabc`)).toEqual(['private-key-in-ca'])
  expect(inline(btoa(`${certificate}-----BEGIN EC PRIVATE KEY-----\nabc\n-----END EC PRIVATE KEY-----\n`), 'v0.8')).toEqual([
    'private-key-in-ca',
  ])
})

test('a cluster-scoped plane without a planeID gets the requirement of the API server', () => {
  expect(codesWith('ClusterDataPlane', { observabilityPlaneRef: { name: 'x' } }, 'v0.15')).toEqual([
    '/spec/planeID undefaulted-field',
    '/spec/observabilityPlaneRef/kind undefaulted-field',
  ])
  expect(codesWith('ClusterDataPlane', { observabilityPlaneRef: 'x' }, 'v0.14')).toEqual(['/spec/planeID undefaulted-field'])
  expect(codesWith('DataPlane', {}, 'v0.15')).toEqual([])
})

test('a rule that throws is reported, and the others still run', () => {
  const broken: Rule = {
    ...(rules[0] as Rule),
    code: 'broken',
    check: () => {
      throw new Error('x')
    },
  }
  const found = runRules({ kind: 'DataPlane', metadata: { name: 'a.b' }, spec: {} }, 'v0.15', [], {}, [broken, ...rules])
  expect(found.map(({ issue, severity }) => `${severity} ${issue.code}`)).toEqual([
    'error rule-failed',
    'warning derived-plane-id',
  ])
})

test('rules report nothing at a place that has an issue of the contract', () => {
  const issue = { code: 'missing-field', path: '/metadata/name', field: 'metadata.name', message: '' } as const
  expect(runRules({ kind: 'DataPlane', metadata: { name: 'a.b' }, spec: {} }, 'v0.15', [issue])).toEqual([])
})

test('whatever a resource looks like, no rule throws', () => {
  const odd = [null, 1, 'x', [], {}, { clientCA: 1 }, { value: 1 }]
  for (const line of contractLines) {
    for (const value of odd) {
      const spec = {
        clusterAgent: value,
        agent: value,
        gateway: value,
        observabilityPlaneRef: value,
        imagePullSecretRefs: value,
        observerURL: value,
      }
      const found = runRules({ kind: 'ClusterDataPlane', metadata: value, spec }, line, [])
      expect(found.map(({ issue }) => issue.code)).not.toContain('rule-failed')
    }
  }
})
