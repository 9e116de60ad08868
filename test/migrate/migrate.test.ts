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
      'this manifest fits several releases that lead to different results (v0.3 to v0.14; v0.17 to v1.2); say which one it was written for with --from v0.14 or --from v1.2',
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
    const [refusal] = migrate({ ...legacy, spec: { ...legacy.spec, gatway: {} } }, { from: 'v0.10' }).refused
    expect(refusal).toMatchObject({ code: 'does-not-fit', fits: [] })
    // Those of that release, which has neither a cluster nor a registry.
    const paths = refusal?.code === 'does-not-fit' ? refusal.issues.map(({ path }) => path) : []
    expect(paths).toEqual(expect.arrayContaining(['/spec/kubernetesCluster', '/spec/registry', '/spec/gatway']))
    const moved = environment({ dataPlaneRef: { kind: 'DataPlane', name: 'prod' } })
    expect(migrate(moved, { from: 'v0.3', to: 'v1.2' })).toMatchObject({ ok: true, resources: [moved], changes: [] })
  })
})

describe('what only the documents demand', () => {
  const from = 'v0.16'
  const own = { publicVirtualHost: 'apps.example.com' }
  const https = { 'spec.gateway.ingress.external.https': true }
  const withCA = (clientCA: unknown) => dataPlane({ clusterAgent: { clientCA }, gateway })
  const moved = (plane: unknown) => migrate(plane, { from, to: 'v0.17' })

  test.each([[own], [{ ...own, organizationVirtualHost: '' }], [{ ...own, organizationVirtualHost: null }]])(
    'a gateway without a host for the organization has no internal endpoint: %j',
    (gateway) => {
      const plane = dataPlane({ clusterAgent, gateway: { ...gateway, organizationHTTPPort: 81 } })
      const { resources, lost, ok } = migrate(plane, { to: 'v1.2', answers: https })
      expect(ok).toBe(true)
      expect(resources).toMatchObject([{ spec: { gateway: { ingress: { external: { http: { host: 'apps.example.com' } } } } } }])
      expect(JSON.stringify(resources)).not.toContain('internal')
      expect(codes(lost)).toEqual(['no-internal-gateway'])
    },
  )

  test('the API server of v0.14 requires that host', () => {
    const plane = dataPlane({ clusterAgent, gateway: own })
    expect(migrate(plane, { from: 'v0.14', to: 'v1.2' }).refused).toMatchObject([
      { code: 'does-not-fit', issues: [{ code: 'missing-field', path: '/spec/gateway/organizationVirtualHost' }] },
    ])
  })

  test('nulls are dropped, and so are namespaces of cluster-scoped kinds', () => {
    const { changes, ...rest } = migrate(
      {
        apiVersion,
        kind: 'ClusterObservabilityPlane',
        metadata: { name: 'logs', namespace: 'acme', labels: { a: null } },
        spec: {
          planeID: 'logs',
          clusterAgent: { clientCA: { secretRef: { name: 'a', key: 'b', namespace: 'c' } } },
          observerURL: 'https://o',
          rcaAgentURL: null,
        },
      },
      { from, to: 'v1.0' },
    )
    expect(rest).toMatchObject({ ok: true, lost: [] })
    expect(rest.resources).toEqual([
      {
        apiVersion,
        kind: 'ClusterObservabilityPlane',
        metadata: { name: 'logs', labels: { a: '' } },
        spec: {
          planeID: 'logs',
          clusterAgent: { clientCA: { secretKeyRef: { name: 'a', key: 'b', namespace: 'c' } } },
          observerURL: 'https://o',
        },
      },
    ])
    expect(changes.filter(({ step }) => step === 'v0.15').map(({ code, from }) => `${from} ${code}`)).toEqual([
      '/metadata/namespace ignored-namespace',
      '/metadata/labels/a null',
      '/spec/rcaAgentURL null',
    ])
  })

  test.each([
    [{ value: certificate, secretRef: clusterAgent.clientCA.secretRef }, { value: certificate }],
    [{ value: '', secretRef: clusterAgent.clientCA.secretRef }, clusterAgent.clientCA],
    [{ value: null, secretRef: clusterAgent.clientCA.secretRef }, clusterAgent.clientCA],
  ])('of a value and a reference the one that the control plane uses is kept', (clientCA, used) => {
    const { needs, resources } = moved(withCA(clientCA))
    expect(resources).toMatchObject([{ spec: { clusterAgent: { clientCA: used } } }])
    expect((resources[0] as { spec: { clusterAgent: unknown } }).spec.clusterAgent).toEqual({ clientCA: used })
    expect(needs.filter(({ code }) => code === 'agent-ca')).toEqual([])
  })

  test.each([[{}], [{ value: '' }], [{ value: null }], [{ value: 'not a certificate' }], [{ value: btoa(certificate) }]])(
    'a CA that is none is asked for: %j',
    (clientCA) => {
      const key = 'DataPlane/acme/prod#spec.clusterAgent.clientCA'
      expect(moved(withCA(clientCA)).needs.filter(({ code }) => code === 'agent-ca')).toMatchObject([{ key }])
      const https = { 'spec.gateway.ingress.external.https': false, 'spec.gateway.ingress.internal.https': false }
      const answers = { ...https, [`${key}.secretRef`]: clusterAgent.clientCA.secretRef }
      expect(migrate(withCA(clientCA), { from, to: 'v0.17', answers })).toMatchObject({
        ok: true,
        resources: [{ spec: { clusterAgent } }],
      })
    },
  )

  test('a manifest without a spec needs each field that the target requires', () => {
    const needs = migrate({ apiVersion, kind: 'BuildPlane', metadata }, { from: 'v0.3', to: 'v0.8' }).needs
    expect(needs).toEqual([])
    const plane = (kind: string, to: 'v0.4' | 'v1.2') => {
      const { needs, resources } = migrate({ apiVersion, kind, metadata, spec: null }, { from: 'v0.3', to })
      return { kinds: resources.map(({ kind }) => kind), needs: needs.map(({ code, field }) => `${field}: ${code}`) }
    }
    expect(plane('BuildPlane', 'v1.2')).toEqual({
      kinds: ['WorkflowPlane'],
      needs: ['spec.clusterAgent.clientCA: agent-ca'],
    })
    expect(plane('DataPlane', 'v0.4').needs).toEqual([
      'spec.kubernetesCluster.server: missing-value',
      'spec.kubernetesCluster.tls.ca: value-or-reference',
      'spec.gateway.publicVirtualHost: missing-value',
      'spec.gateway.organizationVirtualHost: missing-value',
    ])
    expect(plane('Environment', 'v1.2')).toEqual({ kinds: ['Environment'], needs: [] })
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
      { code: 'invalid-answer', key, issues: [{ code: 'missing-field' }, { code: 'value-from' }, { code: 'invalid-format' }] },
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
    expect(
      codes(answered({ [key]: { value: certificate }, 'DataPlane/acme/prod#spec.gateway.publicVirtualHost': 'x' }).refused),
    ).toEqual([])
  })

  test('that change nothing are told, and nothing is refused', () => {
    const given = { [key]: { value: certificate }, 'DataPlane/acme/prod#spec.gateway.publicVirtualHost': 'x' }
    const { refused, ignored, resources } = migratePlanes([plane], { from: 'v0.6', to: 'v0.9', answers: given })
    expect(refused).toEqual([])
    expect(ignored).toEqual([
      {
        key: 'DataPlane/acme/prod#spec.gateway.publicVirtualHost',
        message: 'DataPlane/acme/prod#spec.gateway.publicVirtualHost is set already; this answer changes nothing',
      },
    ])
    const again = migratePlanes(resources, { from: 'v0.6', to: 'v0.9', answers: { [key]: { value: certificate } } })
    expect(again).toMatchObject({ ok: true, resources, ignored: [{ key }] })
  })

  test('with a * are for all that have the question, except for those with an answer of their own', () => {
    const named = (name: string) => ({ ...plane, metadata: { ...metadata, name } })
    const planes = ['a', 'b', 'c'].map(named)
    const secret = (name: string) => ({ secretRef: { name, key: 'ca.crt' } })
    const answers = {
      'DataPlane/acme/b#spec.clusterAgent.clientCA': secret('own'),
      'Data*/*#spec.clusterAgent.clientCA': secret('all'),
    }
    const names = (given: Record<string, unknown>) =>
      migratePlanes(planes, { from: 'v0.6', to: 'v0.9', answers: given }).resources.map(
        ({ spec }) =>
          (spec as { clusterAgent: { clientCA?: { secretRef: { name: string } } } }).clusterAgent.clientCA?.secretRef.name,
      )
    expect(names(answers)).toEqual(['all', 'own', 'all'])
    expect(names({ '*/a#spec.clusterAgent.clientCA': secret('one') })).toEqual(['one', undefined, undefined])
    expect(
      codes(migratePlanes(planes, { from: 'v0.6', to: 'v0.9', answers: { 'Build*#spec.clusterAgent.clientCA': 1 } }).refused),
    ).toEqual(['unknown-answer'])
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
    const answers = {
      [`ObservabilityPlane/acme/${(made as { metadata: { name: string } }).metadata.name}#metadata.name`]: 'mine',
    }
    expect(migratePlanes([legacy, other], { to: 'v0.8', answers })).toMatchObject({
      ok: true,
      resources: [{ spec: { observabilityPlaneRef: 'mine' } }, { metadata: { name: 'mine', namespace: 'acme' } }, other],
    })
  })

  test('an observer becomes the plane of its namespace that has its URL, if there is one', () => {
    const logs = (namespace: string, observerURL: string) => ({
      apiVersion,
      kind: 'ObservabilityPlane',
      metadata: { name: 'logs', namespace },
      spec: { observerURL },
    })
    const references = (plane: unknown, to: 'v0.8' | 'v1.2') => {
      const { resources } = migratePlanes([legacy, plane], { to })
      return [resources.length, (resources[0] as { spec: { observabilityPlaneRef: unknown } }).spec.observabilityPlaneRef]
    }
    expect(references(logs('acme', observer.url), 'v0.8')).toEqual([2, 'logs'])
    expect(references(logs('acme', `${observer.url}/`), 'v1.2')).toEqual([2, { kind: 'ObservabilityPlane', name: 'logs' }])
    const own = 'observer-example-com-1uru6an'
    expect(references(logs('other', observer.url), 'v0.8')).toEqual([3, own])
    expect(references(logs('acme', `${observer.url}/api`), 'v0.8')).toEqual([3, own])
  })

  test('the plane that an observer becomes has the name of an answer, and the other answers are for it', () => {
    const key = 'ObservabilityPlane/acme/observer-example-com-1uru6an'
    const ca = { secretRef: { name: 'a', key: 'b' } }
    const answers = {
      [`${key}#metadata.name`]: 'logs',
      [`${key}#spec.clusterAgent.clientCA`]: ca,
      'DataPlane/acme/prod#spec.clusterAgent.clientCA': ca,
    }
    const { ok, resources } = migratePlanes([legacy, build], {
      to: 'v0.16',
      answers: { ...answers, 'BuildPlane/acme/prod#spec.clusterAgent.clientCA': ca },
    })
    expect(ok).toBe(true)
    const reference = { kind: 'ObservabilityPlane', name: 'logs' }
    expect(resources).toMatchObject([
      { spec: { observabilityPlaneRef: reference } },
      { metadata: { name: 'logs', namespace: 'acme' }, spec: { clusterAgent: { clientCA: ca } } },
      { spec: { observabilityPlaneRef: reference } },
    ])
    // A second run has the same answers, and changes nothing.
    expect(migratePlanes(resources, { to: 'v0.16', answers })).toMatchObject({ ok: true, resources })
    expect(migratePlanes([legacy], { to: 'v0.16', answers: { 'metadata.name': 'No name' } }).refused).toMatchObject([
      { code: 'invalid-answer', key: 'metadata.name', issues: [{ code: 'invalid-name' }] },
    ])
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
