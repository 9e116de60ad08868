import { describe, expect, expectTypeOf, test } from 'vitest'
import { type LegacyDataPlane, migrate, migrateLegacyDataPlane, migratePlanes, type Namespace } from '../../src/migrate/index.ts'
import type { PlaneByRelease } from '../../src/releases/lines.ts'
import { certificate } from './solve.ts'

const apiVersion = 'openchoreo.dev/v1alpha1'
const metadata = { name: 'prod', namespace: 'acme' }
const gateway = { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' }
const clusterAgent = { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } }
const observer = { url: 'https://observer.example.com', authentication: { basicAuth: { username: 'a', password: 'b' } } }
const credentials = { apiServerURL: 'https://k', caCert: 'Q0E=', clientCert: 'Q0VSVA==', clientKey: 'S0VZ' }
const legacy: LegacyDataPlane = {
  apiVersion,
  kind: 'DataPlane',
  metadata,
  spec: { kubernetesCluster: { name: 'c', credentials }, registry: { prefix: 'p' }, gateway, observer },
}
const environment = (spec: object): object => ({ apiVersion, kind: 'Environment', metadata, spec })
const dataPlane = (spec: object): object => ({ apiVersion, kind: 'DataPlane', metadata, spec })
const codes = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code)

describe('where a manifest comes from', () => {
  test('several releases that lead to the same result are no question: the newest is named', () => {
    const plane = dataPlane({ clusterAgent, gateway })
    expect(migrate(plane, { to: 'v1.0' })).toMatchObject({ from: 'v0.16', lines: ['v0.15', 'v0.17', 'v1.0'], refused: [] })
  })

  test('several that lead to different ones are reported, and one can be named', () => {
    const plane = environment({ gateway: {} })
    const { refused, resources } = migrate(plane, { to: 'v1.2' })
    expect(refused).toMatchObject([{ code: 'ambiguous-release' }])
    expect(refused[0]?.message).toBe(
      'this manifest fits several releases that lead to different results (v0.3 to v0.14; v0.17 to v1.2); say which one it was written for',
    )
    expect(resources).toEqual([])
    expect(migrate(plane, { from: 'v0.13', to: 'v1.2' }).resources).toEqual([environment({})])
    expect(migrate(plane, { from: 'v0.17', to: 'v1.2' }).resources).toEqual([plane])
  })

  test('one that fits no release gets the issues of the nearest', () => {
    const { spec } = legacy
    expect(migrate({ ...legacy, spec: { ...spec, gateway: { ...gateway, port: 1 } } }).refused).toMatchObject([
      { code: 'fits-no-release', nearest: 'v0.3', issues: [{ code: 'unknown-field', path: '/spec/gateway/port' }] },
    ])
    expect(migrate({ apiVersion, kind: 'BuildPlane', metadata }).refused).toMatchObject([
      { nearest: 'v0.17', issues: [{ code: 'missing-field' }] },
    ])
  })

  test.each([[null], [1], ['text'], [[]], [{}], [{ kind: 'DataPlane' }]])('%j is refused', (input) => {
    expect(codes(migrate(input).refused)).toEqual(['fits-no-release'])
  })

  test('a kind that no release has is refused, naming the nearest', () => {
    expect(migrate({ ...legacy, kind: 'DataPlan' }).refused).toEqual([
      { code: 'unknown-kind', message: 'unknown kind: no release has it; did you mean DataPlane?', suggestion: 'DataPlane' },
    ])
  })

  test('downgrades are refused', () => {
    const message =
      'this manifest is newer than v0.16: it fits v1.0 to v1.2, and downgrades are not supported; choose a newer target'
    const plane = dataPlane({ clusterAgent: { clientCA: { secretKeyRef: { name: 'a', key: 'b' } } } })
    expect(migrate(plane).refused).toEqual([{ code: 'newer-than-target', message, fits: ['v1.0', 'v1.1', 'v1.2'] }])
    expect(codes(migrate(legacy, { from: 'v1.0', to: 'v0.9' }).refused)).toEqual(['newer-than-target'])
  })

  test('an unknown release is refused, with the list of releases', () => {
    // @ts-expect-error Who writes JavaScript may name anything.
    expect(migrate(legacy, { to: 'v2.0' }).refused[0]).toMatchObject({
      code: 'unknown-release',
      message: expect.stringContaining('v1.2'),
    })
  })

  test('what does not fit the named release is refused, but for what has been moved already', () => {
    expect(migrate(legacy, { from: 'v0.4' }).refused).toMatchObject([{ code: 'does-not-fit', fits: ['v0.3'] }])
    const moved = environment({ dataPlaneRef: { kind: 'DataPlane', name: 'prod' } })
    expect(migrate(moved, { from: 'v0.3', to: 'v1.2' })).toMatchObject({ ok: true, resources: [moved], changes: [] })
  })
})

describe('answers', () => {
  const plane = dataPlane({ gateway })
  const key = 'DataPlane/acme/prod#spec.clusterAgent.clientCA'
  const answered = (answers: Record<string, unknown>) => migrate(plane, { from: 'v0.6', to: 'v0.9', answers })

  test('a need says how to get the value, with the namespace of the plane’s chart', () => {
    const [need] = answered({}).needs
    expect(need).toMatchObject({
      key,
      code: 'agent-ca',
      field: 'spec.clusterAgent.clientCA',
      path: '/spec/clusterAgent/clientCA',
    })
    expect(need?.how).toContain('kubectl get secret cluster-agent-tls -n openchoreo-data-plane')
    const { needs } = migrate({ apiVersion, kind: 'BuildPlane', metadata, spec: {} }, { from: 'v0.8', to: 'v0.9' })
    expect(needs[0]?.how).toContain('-n openchoreo-build-plane')
    const workflow = migrate({ apiVersion, kind: 'BuildPlane', metadata, spec: {} }, { from: 'v0.8', to: 'v1.0' })
    expect(workflow.needs[0]?.how).toContain(
      "kubectl get secret cluster-agent-tls -n openchoreo-workflow-plane -o jsonpath='{.data.ca\\.crt}'",
    )
  })

  test.each([
    ['its key', { [key]: { value: certificate } }],
    ['its key and a field within', { [`${key}.value`]: certificate }],
    ['the field alone', { 'spec.clusterAgent.clientCA': { value: certificate } }],
    ['the field and one within', { 'spec.clusterAgent.clientCA.value': certificate }],
  ])('are given by %s', (_, answers) => {
    expect(answered(answers)).toMatchObject({
      ok: true,
      needs: [],
      resources: [{ spec: { clusterAgent: { clientCA: { value: certificate } } } }],
    })
  })

  test('several fields within are one answer', () => {
    const deep = { [`${key}.secretRef.name`]: 'a', [`${key}.secretRef.key`]: 'b' }
    expect(answered(deep).resources).toMatchObject([
      { spec: { clusterAgent: { clientCA: { secretRef: { name: 'a', key: 'b' } } } } },
    ])
  })

  test('are validated like any input, and no issue quotes them', () => {
    const migration = answered({ [key]: { value: 'secret-one', secretRef: { name: 'n' } } })
    expect(migration.ok).toBe(false)
    expect(migration.refused).toMatchObject([
      { code: 'invalid-answer', key, issues: [{ code: 'missing-field' }, { code: 'value-from' }] },
    ])
    expect(JSON.stringify(migration.refused)).not.toContain('secret-one')
    const pasted = `${certificate}-----BEGIN PRIVATE KEY-----\nQUJD\n-----END PRIVATE KEY-----\n`
    expect(answered({ [`${key}.value`]: pasted }).refused).toMatchObject([
      { code: 'invalid-answer', issues: [{ code: 'invalid-format' }] },
    ])
  })

  test('that no resource needs are refused, naming what is needed', () => {
    expect(answered({ 'spec.clientCA': 1 }).refused).toEqual([
      {
        code: 'unknown-answer',
        message: `no resource needs spec.clientCA; needed: ${key}`,
        key: 'spec.clientCA',
        keys: [key],
      },
    ])
    expect(codes(answered({ [key]: { value: 'x' }, 'DataPlane/acme/prod#spec.gateway.publicVirtualHost': 'x' }).refused)).toEqual(
      [],
    )
  })

  test('by a field that several resources need are refused, naming their keys', () => {
    const keys = [key, key.replace('prod', 'test')]
    const { refused, ok } = migratePlanes([plane, { ...plane, metadata: { ...metadata, name: 'test' } }], {
      from: 'v0.6',
      to: 'v0.9',
      answers: { 'spec.clusterAgent.clientCA.value': certificate },
    })
    expect(ok).toBe(false)
    expect(refused).toMatchObject([{ code: 'ambiguous-answer', keys }])
  })

  test('an HTTPS listener is confirmed, denied or written', () => {
    const at = (external: unknown) =>
      migrate(dataPlane({ clusterAgent, gateway }), {
        to: 'v0.17',
        answers: { 'spec.gateway.ingress.external.https': external, 'spec.gateway.ingress.internal.https': false },
      })
    expect(at(true).resources).toMatchObject([
      { spec: { gateway: { ingress: { external: { https: { host: 'apps.example.com', port: 19443 } } } } } },
    ])
    const [denied] = at(false).resources
    expect(denied).toMatchObject({ spec: { gateway: { ingress: { external: { http: { port: 19080 } } } } } })
    expect(JSON.stringify(denied)).not.toContain('https')
    expect(at({ host: 'x', port: 8443 }).resources).toMatchObject([
      { spec: { gateway: { ingress: { external: { https: { host: 'x', port: 8443 } } } } } },
    ])
    expect(at('yes').refused).toMatchObject([{ code: 'invalid-answer', issues: [{ code: 'wrong-type' }] }])
  })

  test('a value that the target refuses is a need too', () => {
    const odd = dataPlane({ clusterAgent, gateway: { ...gateway, publicHTTPPort: 0 } })
    const https = { 'spec.gateway.ingress.external.https': false, 'spec.gateway.ingress.internal.https': false }
    const open = migrate(odd, { to: 'v0.17', answers: https })
    expect(open.needs).toMatchObject([
      {
        code: 'refused-value',
        field: 'spec.gateway.ingress.external.http.port',
        how: 'a value that the release accepts: must be between 1 and 65535, inclusive.',
      },
    ])
    const port = 'spec.gateway.ingress.external.http.port'
    expect(migrate(odd, { to: 'v0.17', answers: { ...https, [port]: 80 } })).toMatchObject({ ok: true })
    expect(codes(migrate(odd, { to: 'v0.17', answers: { ...https, [port]: 0 } }).refused)).toEqual(['invalid-answer'])
  })
})

describe('sets', () => {
  const build = { apiVersion, kind: 'BuildPlane', metadata, spec: { kubernetesCluster: legacy.spec.kubernetesCluster, observer } }

  test('planes of a namespace with the same observer share the plane that it becomes', () => {
    const elsewhere = { ...build, metadata: { name: 'prod', namespace: 'other' } }
    const { resources, migrations } = migratePlanes([legacy, build, elsewhere], { to: 'v0.8' })
    const names = resources.map(({ kind, metadata }) => `${kind} ${(metadata as typeof legacy.metadata).namespace}`)
    expect(names).toEqual([
      'DataPlane acme',
      'ObservabilityPlane acme',
      'BuildPlane acme',
      'BuildPlane other',
      'ObservabilityPlane other',
    ])
    expect(migrations.map(({ resources }) => resources.length)).toEqual([2, 1, 2])
    const made = resources
      .filter(({ kind }) => kind === 'ObservabilityPlane')
      .map(({ metadata }) => (metadata as { name: string }).name)
    const refs = resources.flatMap(({ spec }) => (spec as { observabilityPlaneRef?: string }).observabilityPlaneRef ?? [])
    expect(new Set(refs)).toEqual(new Set(made))
    expect(new Set(made).size).toBe(1)
  })

  test('a resource is not created if another has its name', () => {
    const [, made] = migrate(legacy, { to: 'v0.8' }).resources
    const same = migratePlanes([legacy, made], { to: 'v0.8' })
    expect(same).toMatchObject({ ok: true, resources: [{ kind: 'DataPlane' }, { kind: 'ObservabilityPlane' }] })
    const other = { ...made, spec: { observerURL: 'https://other.example.com' } }
    expect(migratePlanes([legacy, other], { to: 'v0.8' }).migrations[0]?.refused).toMatchObject([{ code: 'name-taken' }])
  })

  test('resources of others come back as they are, in their place', () => {
    const config = { apiVersion: 'v1', kind: 'ConfigMap' }
    expect(migratePlanes([config, environment({}), config], { to: 'v1.2' })).toMatchObject({
      ok: true,
      resources: [config, environment({}), config],
    })
  })

  test('the rest of the set says of which release an ambiguous manifest is', () => {
    const typed = environment({ dataPlaneRef: { kind: 'DataPlane', name: 'prod' }, gateway: {} })
    const plain = environment({ dataPlaneRef: 'prod' })
    const open = environment({ gateway: {} })
    expect(migratePlanes([open, typed], { to: 'v1.2' }).resources).toEqual([open, typed])
    expect(migratePlanes([open, plain], { to: 'v1.2' }).resources[0]).toEqual(environment({}))
  })
})

test('the legacy DataPlane moves to the default release', () => {
  const { needs } = migrateLegacyDataPlane(legacy)
  expect(needs.map(({ key }) => key)).toEqual([
    'DataPlane/acme/prod#spec.clusterAgent.clientCA',
    'ObservabilityPlane/acme/observer-example-com-1uru6an#spec.clusterAgent.clientCA',
  ])
  const migration = migrateLegacyDataPlane(legacy, Object.fromEntries(needs.map(({ key }) => [key, { value: certificate }])))
  expect(migration).toMatchObject({ ok: true, from: 'v0.3', to: 'v0.16' })
  expect(migration.resources).toEqual([
    dataPlane({
      clusterAgent: { clientCA: { value: certificate } },
      gateway,
      observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'observer-example-com-1uru6an' },
    }),
    {
      apiVersion,
      kind: 'ObservabilityPlane',
      metadata: { name: 'observer-example-com-1uru6an', namespace: 'acme' },
      spec: { clusterAgent: { clientCA: { value: certificate } }, observerURL: 'https://observer.example.com' },
    },
  ])
  expect(codes(migration.lost)).toEqual(['registry-prefix', 'cluster-name', 'observer-credentials', 'direct-access'])
})

test('the resources of a finished migration have the types of the target', () => {
  const migration = migrate(legacy, { to: 'v1.2' })
  if (migration.ok) expectTypeOf(migration.resources).toEqualTypeOf<readonly (PlaneByRelease['v1.2'] | Namespace)[]>()
  const standard = migrate(legacy)
  if (standard.ok) expectTypeOf(standard.resources).toEqualTypeOf<readonly (PlaneByRelease['v0.16'] | Namespace)[]>()
})
