/** No private key, token or password of a manifest appears where it has no business. */
import { describe, expect, test } from 'vitest'
import { migrateFiles } from '../../src/migrate/files.ts'
import { migrate } from '../../src/migrate/index.ts'
import { contractLines, type Line } from '../../src/releases/lines.ts'
import { unifiedDiff } from '../../src/report/diff.ts'
import { migrationNotes } from '../../src/report/migration.ts'
import { migrationJson } from '../../src/report/migration-json.ts'
import { certificate, solve } from './solve.ts'

/** Each is unlike the others and unlike anything else. */
const secrets = {
  clientKey: Buffer.from(`-----BEGIN EC PRIVATE KEY-----\n${'Q0xJRU5US0VZ'.repeat(8)}\n-----END EC PRIVATE KEY-----\n`).toString(
    'base64',
  ),
  bearerToken: 'eyJhbGciOiJSUzI1NiJ9.VE9LRU4tT0YtQS1TRVJWSUNF.c2lnbmF0dXJl',
  password: 'correct-horse-battery-staple',
  urlPassword: 'tr0ub4dor-and-three',
  pastedKey: `-----BEGIN PRIVATE KEY-----\n${'UEFTVEVES0VZ'.repeat(8)}\n-----END PRIVATE KEY-----\n`,
}

const metadata = { name: 'prod', namespace: 'acme' }
const apiVersion = 'openchoreo.dev/v1alpha1'
const gateway = { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' }
const observer = {
  url: `https://admin:${secrets.urlPassword}@observer.example.com`,
  authentication: { basicAuth: { username: 'admin', password: secrets.password } },
}
const cluster03 = {
  name: 'c',
  credentials: { apiServerURL: 'https://k', caCert: 'Q0E=', clientCert: 'Q0VSVA==', clientKey: secrets.clientKey },
}
const cluster04 = {
  server: 'https://k',
  tls: { ca: { value: 'Q0E=' } },
  auth: {
    mtls: { clientCert: { value: 'Q0VSVA==' }, clientKey: { value: secrets.clientKey } },
    bearerToken: { value: secrets.bearerToken },
  },
}
const pasted = { value: certificate + secrets.pastedKey }
const pastedInBase64 = { value: Buffer.from(certificate + secrets.pastedKey).toString('base64') }
const copied = (spec: unknown): Record<string, unknown> => ({
  ...metadata,
  annotations: {
    'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ apiVersion, kind: 'DataPlane', metadata, spec }),
  },
})

/** A manifest of each shape that can contain a secret, and the line it is of. */
const manifests: Record<string, readonly [Line, Record<string, unknown>]> = {
  'credentials and basicAuth': [
    'v0.3',
    plane('DataPlane', { kubernetesCluster: cluster03, registry: { prefix: 'p' }, gateway, observer }),
  ],
  'credentials of a build plane': ['v0.3', plane('BuildPlane', { kubernetesCluster: cluster03, observer })],
  'mtls and bearer token': ['v0.4', plane('DataPlane', { kubernetesCluster: cluster04, gateway, observer })],
  'bearer token with an agent': [
    'v0.6',
    plane('DataPlane', { kubernetesCluster: cluster04, gateway, agent: { enabled: true, clientCA: pastedInBase64 } }),
  ],
  'a key pasted to the CA': [
    'v0.8',
    plane('ObservabilityPlane', { observerURL: 'https://o', agent: { enabled: true, clientCA: pasted } }),
  ],
  'a key pasted to the CA of an agent that is off': [
    'v0.8',
    plane('BuildPlane', { agent: { enabled: false, clientCA: pasted } }),
  ],
  'nothing but a key for a CA': [
    'v0.8',
    plane('BuildPlane', { agent: { enabled: true, clientCA: { value: secrets.pastedKey } } }),
  ],
  'a key pasted to the CA later': ['v0.10', plane('BuildPlane', { clusterAgent: { clientCA: pasted } })],
  'a copy by kubectl': [
    'v0.4',
    {
      ...plane('DataPlane', { kubernetesCluster: cluster04, gateway }),
      metadata: copied({ kubernetesCluster: cluster04, gateway }),
    },
  ],
}

function plane(kind: string, spec: unknown): Record<string, unknown> {
  return { apiVersion, kind, metadata, spec }
}

describe.each(Object.entries(manifests))('%s', (_, [from, manifest]) => {
  const later = contractLines.slice(contractLines.indexOf(from) + 1)

  test.each(later)('to %s', (to) => {
    const open = migrate(manifest, { from, to })
    const { migrated } = solve(manifest, from, to)
    const wrongAnswers = { nobody: secrets.pastedKey, 'spec.clusterAgent.clientCA': { value: 1, other: secrets.bearerToken } }
    const refused = [
      migrate(manifest, { from, to, answers: wrongAnswers }),
      migrate({ ...manifest, spec: { ...(manifest['spec'] as object), more: 1 } }, { to }),
    ]
    for (const { changes, needs, lost, refused: why } of [open, migrated, ...refused])
      expect(leaksIn({ changes, needs, lost, why })).toEqual([])
    const isAllowed = contractLines.indexOf(to) < contractLines.indexOf('v0.9')
    const places = [...placesOf(migrated.resources, ''), ...placesOf(open.resources, '')]
    expect(places.filter((place) => !isAllowed || !FIELDS.test(place))).toEqual([])
  })

  test.each([
    ['yaml', yaml(manifest)],
    ['json', `${JSON.stringify(manifest, null, 2)}\n`],
  ])('printed, from %s', (_, text) => {
    for (const to of later) {
      const moved = migrateFiles([{ path: 'plane.yaml', text }], { from, to })
      const after = moved.files[0]?.after ?? ''
      expect(leaksIn(unifiedDiff('plane.yaml', text, after))).toEqual([])
      expect(leaksIn(migrationNotes(moved, ''))).toEqual([])
      if (contractLines.indexOf(to) >= contractLines.indexOf('v0.9')) {
        expect(leaksIn(migrationJson(moved, to, true))).toEqual([])
        expect(leaksIn(after)).toEqual([])
      }
    }
  })
})

test('the search finds what it looks for, as it is and in base64', () => {
  const found = Object.values(manifests).flatMap(([, manifest]) => leaksIn(manifest))
  expect(new Set(found)).toEqual(new Set(Object.keys(secrets)))
  for (const secret of Object.values(secrets)) expect(leaksIn(Buffer.from(`x${secret}`).toString('base64'))).not.toEqual([])
})

test('a secret in another document of the file is not shown either', () => {
  const before = `apiVersion: v1\nkind: Secret\nstringData:\n  token: ${secrets.bearerToken}\n---\n${yaml(manifests['a key pasted to the CA later']?.[1])}# ${secrets.pastedKey.replaceAll('\n', '\n# ')}\n`
  const shown = unifiedDiff('x', before, before.replace('kind: Secret', 'kind: Other\nkept: true'))
  expect(shown).toContain('+kept: true')
  expect(leaksIn(shown)).toEqual([])
})

/** Where a line up to v0.8 has a field for it. An agent's CA is what the user wrote there. */
const FIELDS =
  /^\/0\/spec\/(?:kubernetesCluster\/auth\/(?:mtls\/clientKey|bearerToken)\/value|observer\/(?:url|authentication\/basicAuth\/password)|agent\/clientCA\/value)$/

/** The secrets of which a piece, as it is or in base64, is in a value. */
function leaksIn(value: unknown): string[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return Object.entries(secrets).flatMap(([name, secret]) =>
    piecesOf(secret).some((piece) => text.includes(piece)) ? [name] : [],
  )
}

/** What identifies a secret: the body of a key, as it is or in base64 at any offset, or the whole token. */
function piecesOf(secret: string): string[] {
  const decoded = Buffer.from(secret, 'base64').toString()
  const plain = [secret, decoded]
    .flatMap((text) => text.match(/[A-Za-z0-9+/-]{12,}/g) ?? [])
    .filter((piece) => !/^-|PRIVATE/.test(piece))
  const bodies = plain.map((piece) => piece.slice(0, 24))
  const encoded = bodies.flatMap((piece) =>
    ['', ' ', '  '].map((pad) =>
      Buffer.from(pad + piece)
        .toString('base64')
        .slice(4, 20),
    ),
  )
  return [...bodies, ...encoded]
}

/** Pointers of the texts in which a secret is. */
function placesOf(value: unknown, pointer: string): string[] {
  if (typeof value === 'string') return leaksIn(value).length > 0 ? [pointer] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, `${pointer}/${key}`))
}

function yaml(value: unknown, margin = ''): string {
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, inner]) => {
      if (typeof inner === 'object') return `${margin}${key}:\n${yaml(inner, `${margin}  `)}`
      if (String(inner).includes('\n')) return `${margin}${key}: |\n${String(inner).trimEnd().replaceAll(/^/gm, `${margin}  `)}\n`
      return `${margin}${key}: ${typeof inner === 'string' ? `'${inner}'` : String(inner)}\n`
    })
    .join('')
}
