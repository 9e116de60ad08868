/** Rules about environments and the data planes that they are bound to. */
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import type { Release } from '../../src/releases/lines.ts'

const api = 'openchoreo.dev/v1alpha1'
const environment = (name: string, namespace: string | undefined, spec: object = {}): object => ({
  apiVersion: api,
  kind: 'Environment',
  metadata: { name, ...(namespace !== undefined && { namespace }) },
  spec,
})
const to = (name: string, kind = 'ClusterDataPlane'): object => ({ dataPlaneRef: { kind, name } })
const external = (host: string): object => ({
  ingress: { external: { name: 'g', namespace: 'n', https: { host, port: 443 } } },
})
const agent = { clientCA: { secretKeyRef: { name: 'ca', key: 'ca.crt', namespace: 'n' } } }
const cluster = (name: string, gateway: object = external('apps.example.com'), more: object = {}): object => ({
  apiVersion: api,
  kind: 'ClusterDataPlane',
  metadata: { name },
  spec: { planeID: name, clusterAgent: agent, gateway, secretStoreRef: { name: 'vault' }, ...more },
})
const CODES = ['missing-data-plane', 'host-name-too-long', 'ambiguous-host-name', 'shared-virtual-host']
const findings = (resources: readonly object[], release: Release = 'v1.2', complete = true): string[] =>
  lint([{ path: 'a.yaml', text: resources.map((one) => JSON.stringify(one)).join('\n---\n') }], { release, complete })
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, path, message }) => `${code} ${path} ${message}`)

describe('a data plane that is not there', () => {
  test.each<[Release, string]>([
    ['v0.13', 'is not set, and this release has no default: name a data plane.'],
    ['v0.14', 'is not set, and there is no DataPlane "default" in namespace "acme": name a data plane.'],
    [
      'v1.0',
      'is not set, and there is no DataPlane "default" in namespace "acme" and no ClusterDataPlane "default": name a data plane.',
    ],
  ])('is reported in %s', (release, message) => {
    expect(findings([environment('dev', 'acme')], release)).toEqual([`missing-data-plane /spec/dataPlaneRef ${message}`])
  })

  test('is there from v1.0 on, where the cluster has a default', () => {
    const all = [environment('dev', 'acme'), cluster('default')]
    expect(findings(all)).toEqual([])
    expect(findings(all, 'v0.17')).toHaveLength(1)
  })

  test('is not reported where there may be others', () => {
    expect(findings([environment('dev', 'acme')], 'v1.2', false)).toEqual([])
    const variable = { ...cluster('x'), metadata: { name: '$(NAME)' } }
    expect(findings([environment('dev', 'acme'), variable])).toEqual([])
    expect(findings([environment('dev', 'acme', { dataPlaneRef: '$(PLANE)' }), cluster('x')])).toEqual([])
  })
})

describe('a public host', () => {
  test('that an environment and its data plane have is that of one cluster', () => {
    expect(findings([cluster('eu'), environment('dev', 'acme', { ...to('eu'), gateway: external('apps.example.com') })])).toEqual(
      [],
    )
  })

  test('that an environment has on another cluster is reported where the environment sets it', () => {
    const other = environment('dev', 'acme', { ...to('us'), gateway: external('apps.example.com') })
    expect(findings([cluster('eu'), cluster('us', external('us.example.com')), other])).toEqual([
      'shared-virtual-host /spec/gateway/ingress/external/https/host is also the public host of eu, which is another cluster: use a different host for each cluster.',
    ])
  })

  test('that no environment of the data plane uses is not in force, where these are all', () => {
    const all = [
      cluster('eu'),
      cluster('us'),
      environment('eu', 'acme', to('eu')),
      environment('us', 'acme', { ...to('us'), gateway: external('us.example.com') }),
    ]
    expect(findings(all)).toEqual([])
    expect(findings(all, 'v1.2', false)).toHaveLength(1)
  })

  test('of an environment is not in force before v0.17', () => {
    const gateway = (publicVirtualHost: string): object => ({ publicVirtualHost, organizationVirtualHost: 'i.example.com' })
    const own = environment('dev', 'acme', { ...to('us'), gateway: gateway('eu.example.com') })
    expect(findings([cluster('eu', gateway('eu.example.com')), cluster('us', gateway('us.example.com')), own], 'v0.16')).toEqual(
      [],
    )
  })
})

describe('a host name', () => {
  const both = [environment('dev-eu', 'acme', to('eu')), environment('dev', 'eu-acme', to('eu'))]
  const pair = [environment('a-b', 'c', to('eu')), environment('a', 'b-c', to('eu'))]

  test('that two environments have is reported once', () => {
    expect(findings([cluster('eu'), ...pair])).toEqual([
      'ambiguous-host-name /metadata/name makes the host name a-b-c.apps.example.com, as Environment "a-b" of namespace "c" has: rename one of the two, or give one of them another host.',
    ])
    expect(findings([cluster('eu'), ...both])).toHaveLength(1)
  })

  test('is not shared by environments with hosts or clusters of their own', () => {
    const [first, second] = [
      environment('a-b', 'c', to('eu')),
      environment('a', 'b-c', { ...to('eu'), gateway: external('x.example.com') }),
    ]
    expect(findings([cluster('eu'), first, second])).toEqual([])
    expect(
      findings([cluster('eu'), cluster('us', external('us.example.com')), first, environment('a', 'b-c', to('us'))]),
    ).toEqual([])
  })

  test.each<[Release, number]>([
    ['v0.14', 0],
    ['v0.15', 1],
    ['v0.17', 1],
  ])('of names of 32 and 31 characters has more than a label of %s allows: %i', (release, found) => {
    const long = environment('e'.repeat(32), 'n'.repeat(31), to('eu'))
    expect(findings([long], release, false).filter((text) => text.startsWith('host-name-too-long'))).toHaveLength(found)
    expect(findings([environment('e'.repeat(31), 'n'.repeat(31), to('eu'))], release, false)).toEqual([])
  })

  test('is not known where a variable is part of it, or the namespace is left out', () => {
    expect(findings([environment(`${'e'.repeat(70)}\${X}`, 'acme', to('eu'))])).toEqual([])
    expect(findings([environment('e'.repeat(63), undefined, to('eu'))])).toEqual([])
  })
})
