/** What changes in resources that are no planes. */
import { describe, expect, test } from 'vitest'
import { migrateFiles } from '../../src/migrate/files.ts'
import { migrate, migratePlanes } from '../../src/migrate/index.ts'
import { migrationNotes } from '../../src/report/migration.ts'

const movedText = (text: string, to: 'v0.16' | 'v1.2' = 'v1.2', more: { isPatch?: boolean } = {}): string | undefined =>
  migrateFiles([{ path: 'a.yaml', text, ...more }], { to }).files[0]?.after

const OLD = 'openchoreo.dev/controlplane-namespace'
const NEW = 'openchoreo.dev/control-plane'

const namespace = `# tenants
apiVersion: v1
kind: Namespace
metadata:
  name: acme # the first
  labels:
    team: a
    ${OLD}: "true"   # found by it
    zone: b
`

describe('the label of namespaces', () => {
  test('has the key of the target, in its place and with its comment', () => {
    expect(movedText(namespace)).toBe(namespace.replace(OLD, NEW))
    expect(movedText(`${namespace}---\nkind: ConfigMap\napiVersion: v1\n`)).toBe(
      `${namespace.replace(OLD, NEW)}---\nkind: ConfigMap\napiVersion: v1\n`,
    )
  })

  test('is left alone where the target finds it, or it is the other one, or it says no', () => {
    for (const text of [namespace.replace(OLD, NEW), namespace.replace('"true"', '"false"'), namespace.replace(OLD, 'other')])
      expect(movedText(text)).toBe(text)
    expect(movedText(namespace, 'v0.16')).toBe(namespace)
    const both = namespace.replace('team: a', `${NEW}: "true"`)
    expect(movedText(both)).toBe(both)
    expect(movedText(namespace.replace('kind: Namespace', 'kind: ConfigMap'))).toBe(
      namespace.replace('kind: Namespace', 'kind: ConfigMap'),
    )
    expect(movedText(namespace, 'v1.2', { isPatch: true })).toBe(namespace)
  })

  test('is changed in the items of lists, too', () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Namespace\n    metadata: { name: a, labels: { ${OLD}: "true" } }\n`
    expect(movedText(list)).toBe(list.replace(OLD, NEW))
  })

  test('of an Organization that becomes a Namespace is that of the target', () => {
    const organization = { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Organization', metadata: { name: 'acme' } }
    const labelsAt = (to: 'v0.13' | 'v0.17' | 'v1.0' | 'v1.2') =>
      migrate(organization, { from: 'v0.12', to }).resources.map(({ metadata }) => (metadata as { labels?: unknown }).labels)
    expect(labelsAt('v0.13')).toEqual([{ [OLD]: 'true' }])
    expect(labelsAt('v0.17')).toEqual([{ [OLD]: 'true' }])
    expect(labelsAt('v1.0')).toEqual([{ [NEW]: 'true' }])
    expect(labelsAt('v1.2')).toEqual([{ [NEW]: 'true' }])
  })

  test('is a change of the resource in a set of values', () => {
    const labels = { a: 'b', [OLD]: 'true' }
    const value = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'acme', labels } }
    const { resources, migrations, ok } = migratePlanes([value], { to: 'v1.0' })
    expect(ok).toBe(true)
    expect(resources).toEqual([{ ...value, metadata: { name: 'acme', labels: { a: 'b', [NEW]: 'true' } } }])
    expect(value.metadata.labels).toBe(labels)
    expect(migrations[0]?.changes).toMatchObject([
      {
        code: 'namespace-label',
        step: 'v1.0',
        resource: 'Namespace/acme',
        from: '/metadata/labels/openchoreo.dev~1controlplane-namespace',
        to: '/metadata/labels/openchoreo.dev~1control-plane',
      },
    ])
  })
})

const workflow = `apiVersion: openchoreo.dev/v1alpha1
kind: Workflow
metadata: { name: docker, namespace: acme }
spec:
  # where it runs
  buildPlaneRef:
    kind: BuildPlane
    name: default # the one in Frankfurt
  schema: { "x": "{{ y }}" }
`
const project = `apiVersion: openchoreo.dev/v1alpha1
kind: Project
metadata: { name: shop, namespace: acme }
spec:
  deploymentPipelineRef: standard
  buildPlaneRef: { kind: BuildPlane, name: default }
`
const pipeline = `apiVersion: openchoreo.dev/v1alpha1
kind: DeploymentPipeline
metadata: { name: standard, namespace: acme }
spec:
  promotionPaths:
    - sourceEnvironmentRef: development
      targetEnvironmentRefs:
        - name: staging
    - sourceEnvironmentRef: { kind: Environment, name: staging }
      targetEnvironmentRefs: [{ kind: Environment, name: production }]
`
const environment = `apiVersion: openchoreo.dev/v1alpha1
kind: Environment
metadata: { name: development, namespace: acme }
spec: { dataPlaneRef: eu }
`

const notes = (
  text: string,
  to: 'v0.16' | 'v0.17' | 'v1.2' = 'v1.2',
  more: { isPatch?: boolean; patchKind?: string } = {},
): string[] => migrationNotes(migrateFiles([{ path: 'a.yaml', text, ...more }], { to }), 'done').split('\n')

describe('references of other kinds', () => {
  test('follow a renamed plane into the field that was renamed with it', () => {
    const after = workflow.replace('buildPlaneRef', 'workflowPlaneRef').replace('kind: BuildPlane', 'kind: WorkflowPlane')
    expect(movedText(workflow)).toBe(after)
    expect(movedText(after)).toBe(after)
    expect(movedText(workflow, 'v0.16')).toBe(workflow)
    const cluster = workflow.replace('kind: BuildPlane', 'kind: ClusterBuildPlane')
    expect(movedText(cluster)).toBe(after.replace('kind: WorkflowPlane', 'kind: ClusterWorkflowPlane'))
  })

  test('are reported where the target has both fields, or the kind is not one that was renamed', () => {
    for (const text of [
      `${workflow}  workflowPlaneRef: { kind: WorkflowPlane, name: a }\n`,
      workflow.replace('kind: BuildPlane', 'kind: DataPlane'),
    ]) {
      expect(movedText(text)).toBe(text)
      expect(notes(text)[0]).toBe(
        'a.yaml:6:3  Workflow/acme/docker is not migrated: spec.buildPlaneRef: unknown field (removed in v1.0): name the plane in spec.workflowPlaneRef of Workflow or spec.workflowPlaneRef of ClusterWorkflow',
      )
    }
  })

  test('are reported with their place where the field is gone, or is an object now', () => {
    expect(movedText(project)).toBe(project)
    expect(notes(project)).toEqual([
      'a.yaml:6:3  Project/acme/shop is not migrated: spec.buildPlaneRef: unknown field (removed in v0.17): name the plane in spec.workflowPlaneRef of Workflow or spec.workflowPlaneRef of ClusterWorkflow',
      'a.yaml:5:3  Project/acme/shop is not migrated: spec.deploymentPipelineRef: must be an object since v1.0: {kind: DeploymentPipeline, name: standard}',
      'done',
      '',
    ])
    expect(notes(project, 'v0.17')).toEqual([
      'a.yaml:6:3  Project/acme/shop is not migrated: spec.buildPlaneRef: unknown field (removed in v0.17): name the plane in spec.buildPlaneRef of Workflow',
      'done',
      '',
    ])
    expect(notes(pipeline)).toEqual([
      'a.yaml:6:7  DeploymentPipeline/acme/standard is not migrated: spec.promotionPaths[0].sourceEnvironmentRef: must be an object since v1.0: {kind: Environment, name: development}',
      'done',
      '',
    ])
    expect(notes(project, 'v0.16')).toEqual(['done', ''])
  })

  test('and all that is not migrated is counted, if planes were moved', () => {
    const all = [environment, workflow, project, project, 'apiVersion: v1\nkind: ConfigMap\n'].join('---\n')
    expect(notes(all)).toContain('not migrated: 1 Workflow, 2 Projects; see the release notes of v0.15 to v1.2')
    const after = notes(movedText(all) ?? '')
    expect(after.filter((line) => line.startsWith('not migrated'))).toEqual([])
  })
})

describe('patches of a Kustomization', () => {
  const kustomization = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [../../base]
patches:
  - path: host.yaml
  - target: { kind: DataPlane }
    patch: |-
      - op: replace
        path: /spec/gateway/publicVirtualHost
        value: prod.example.com
      - op: add
        path: /spec/imagePullSecretRefs/-
        value: a
      - op: add
        path: /spec/planeID
        value: a
  - target: { kind: ConfigMap }
    patch: |-
      - { op: replace, path: /spec/gateway/publicVirtualHost, value: a }
  - patch: |-
      apiVersion: openchoreo.dev/v1alpha1
      kind: BuildPlane
      metadata: { name: a }
`

  test('that are written in it are listed with the fields that the target does not have', () => {
    const lines = notes(kustomization).map((line) => line.replace(/: unknown field.*/, ': unknown field'))
    expect(lines).toEqual([
      'a.yaml:7:12  skipped: spec.gateway.publicVirtualHost: unknown field',
      'a.yaml:7:12  skipped: spec.imagePullSecretRefs: unknown field',
      'a.yaml:20:12  skipped: kind: v1.2 does not have the kind BuildPlane; it is called WorkflowPlane',
      'done',
      '',
    ])
    expect(notes(kustomization, 'v0.16')).toEqual(['done', ''])
    expect(movedText(kustomization)).toBe(kustomization)
  })

  test('and operations in files are listed one by one', () => {
    const operations =
      '- { op: remove, path: /spec/planeID }\n- { op: move, from: /spec/gateway/publicHTTPPort, path: /metadata/labels/a }\n'
    expect(notes(operations, 'v1.2', { isPatch: true, patchKind: 'DataPlane' })[0]).toMatch(
      /^a\.yaml:2:\d+ {2}skipped: spec\.gateway\.publicHTTPPort: unknown field/,
    )
    expect(notes(operations, 'v1.2', { isPatch: true, patchKind: 'Deployment' })).toEqual(['done', ''])
    expect(notes(operations)).toEqual(['done', ''])
  })
})
