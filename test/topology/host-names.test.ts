/** Host names by release, as the controllers and default component types of each tag make them: see facts/host-names.json for where that was read. */
import { describe, expect, test } from 'vitest'
import { lineOfRelease, type Release, releases } from '../../src/releases/lines.ts'
import { hostNamesInForce, ownLabelsOf, webHostNameIn } from '../../src/topology/host-names.ts'

const environment = (spec: object = {}): object => ({
  kind: 'Environment',
  metadata: { name: 'dev', namespace: 'acme' },
  spec: { gateway: { dnsPrefix: 'd', ...spec } },
})
const legacy = { spec: { gateway: { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' } } }
const part = (host: string, ...protocols: string[]): object => ({
  name: 'g',
  namespace: 'n',
  ...Object.fromEntries(protocols.map((protocol) => [protocol, { host: `${protocol}.${host}`, port: 443 }])),
})
const ingress = {
  spec: {
    gateway: {
      ingress: { external: part('apps.example.com', 'http', 'https', 'tls'), internal: part('internal.example.com', 'https') },
      egress: { external: part('out.example.com', 'https') },
    },
  },
}
const namesIn = (release: Release, own: object, dataPlane: unknown): string[] =>
  hostNamesInForce(lineOfRelease(release), own, dataPlane).map(({ name, visibility, of }) => `${name} ${visibility} ${of}`)

const FORMS: Readonly<Record<string, string>> = {
  'v0.3': 'd.apps.example.com',
  'v0.14': 'acme.dev.apps.example.com',
  'v0.15': 'dev-acme.apps.example.com',
  'v0.16': 'dev-acme.apps.example.com',
}
const before = releases.slice(0, releases.indexOf('v0.17'))
const after = releases.slice(releases.indexOf('v0.17'))

test.each(before)('in %s a service has the host of the data plane', (release) => {
  const name = FORMS[release] ?? 'dev.apps.example.com'
  const names = namesIn(release, environment({ publicVirtualHost: 'own.example.com' }), legacy)
  expect(names[0]).toBe(`${name} external data-plane`)
  // Only v0.3 made endpoints on the organization's host.
  expect(names.slice(1)).toEqual(release === 'v0.3' ? ['d.internal.example.com internal data-plane'] : [])
})

describe.each(after)('in %s', (release) => {
  const inherited = [
    'dev-acme.http.apps.example.com external data-plane',
    'dev-acme.https.apps.example.com external data-plane',
    'dev-acme.https.internal.example.com internal data-plane',
  ]

  test('a service has each http and https host of the ingress of the data plane', () => {
    expect(namesIn(release, environment(), ingress)).toEqual(inherited)
  })

  test('a part of the gateway of an environment replaces that part of the data plane alone', () => {
    const own = environment({ ingress: { external: part('own.example.com', 'https') } })
    expect(namesIn(release, own, ingress)).toEqual([
      'dev-acme.https.own.example.com external environment',
      'dev-acme.https.internal.example.com internal data-plane',
    ])
    expect(namesIn(release, environment({ egress: { external: part('own.example.com', 'https') } }), ingress)).toEqual(inherited)
  })

  test('what is null is not there, and an environment can have all hosts itself', () => {
    expect(namesIn(release, environment({ ingress: { external: null } }), ingress)).toEqual(inherited)
    const own = environment({ ingress: { internal: part('own.example.com', 'http') } })
    expect(namesIn(release, own, undefined)).toEqual(['dev-acme.http.own.example.com internal environment'])
  })
})

test('what is not known of a name is in capitals, and has no labels', () => {
  const unnamed = { spec: {} }
  expect(hostNamesInForce('v0.15', unnamed, legacy).map(({ name }) => name)).toEqual(['ENVIRONMENT-NAMESPACE.apps.example.com'])
  expect(ownLabelsOf('v0.15', { name: 'dev' })).toBeUndefined()
  expect(ownLabelsOf('v0.14', { name: 'dev', namespace: 'acme' })).toEqual(['acme', 'dev'])
  expect(ownLabelsOf('v0.3', { name: 'dev', namespace: 'acme' })).toBeUndefined()
})

test.each<[Release, string | undefined]>([
  ['v0.3', 'COMPONENT-dev.choreoapps.localhost'],
  ['v0.13', 'COMPONENT-dev.apps.example.com'],
  ['v0.14', 'acme.COMPONENT-dev.apps.example.com'],
  ['v0.16', 'COMPONENT-dev-acme.apps.example.com'],
  ['v0.17', undefined],
])('web applications in %s', (release, name) => {
  const line = lineOfRelease(release)
  expect(webHostNameIn(line, 'apps.example.com', { name: 'dev', namespace: 'acme' })).toBe(name)
})
