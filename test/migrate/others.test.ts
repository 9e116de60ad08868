/** What changes in resources that are no planes. */
import { describe, expect, test } from 'vitest'
import { migrateFiles } from '../../src/migrate/files.ts'
import { migrate, migratePlanes } from '../../src/migrate/index.ts'

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
