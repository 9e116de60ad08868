import { expect, test } from 'vitest'
import { migrateFiles } from '../../src/migrate/files.ts'

const plane = `apiVersion: openchoreo.dev/v1alpha1
kind: WorkflowPlane
metadata:
  name: a
  namespace: acme
spec:
  clusterAgent:
    clientCA:
      secretKeyRef: { name: a, key: ca.crt }
`

test('what is no whole manifest is left as it is, and is in the way of nothing', () => {
  const template = plane.replace('name: a', 'name: "{{ .Values.name }}"')
  const encrypted = `${plane}sops:\n  mac: ENC[a]\n`
  const patch = `${plane}  secretRef: null\n`
  const broken = '{{ if a }}\nkind: DataPlane\n{{ end }}\n'
  const files = [
    { path: 'plane.yaml', text: plane },
    { path: 'template.yaml', text: template },
    { path: 'encrypted.yaml', text: encrypted },
    { path: 'patch.yaml', text: patch, isPatch: true },
    { path: 'broken.yaml', text: broken },
    { path: 'variable.yaml', text: plane.replace('namespace: acme', `namespace: \${NAMESPACE}`) },
  ]
  const migrated = migrateFiles(files, { to: 'v1.2' })
  expect(migrated.files.flatMap(({ planes }) => planes.flatMap(({ migration }) => migration.refused))).toEqual([])
  expect(migrated.files.map(({ path, planes, unreadable }) => `${path} ${planes.length} ${unreadable.length}`)).toEqual([
    'plane.yaml 1 0',
    'template.yaml 0 0',
    'encrypted.yaml 0 0',
    'patch.yaml 0 0',
    'broken.yaml 0 0',
    'variable.yaml 0 0',
  ])
  expect(
    migrated.files.flatMap(({ path, skipped }) => skipped.map(({ code, field }) => `${path} ${code} ${field}`.trim())),
  ).toEqual([
    'template.yaml template',
    'encrypted.yaml encrypted',
    'patch.yaml patch',
    'patch.yaml unknown-field spec.secretRef',
    'broken.yaml template',
    'variable.yaml variables',
  ])
  expect(migrated.files.map(({ after }) => after)).toEqual(files.map(({ text }) => text))
})
