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
    'variable.yaml 1 0',
  ])
  expect(
    migrated.files.flatMap(({ path, skipped }) => skipped.map(({ code, field }) => `${path} ${code} ${field}`.trim())),
  ).toEqual([
    'template.yaml template',
    'encrypted.yaml encrypted',
    'patch.yaml patch',
    'patch.yaml unknown-field spec.secretRef',
    'broken.yaml template',
  ])
  expect(migrated.files.map(({ after }) => after)).toEqual(files.map(({ text }) => text))
})

// Without fields that identify its release: it fits the releases before and after a change.
const ambiguous = `apiVersion: openchoreo.dev/v1alpha1
kind: Environment
metadata: { name: dev, namespace: acme }
spec: { gateway: {} }
`
const started = (files: Parameters<typeof migrateFiles>[0]): string[] =>
  migrateFiles(files, { to: 'v1.2' }).files.flatMap(({ path, planes }) =>
    planes.map(({ migration: { from, refused } }) => `${path} ${from ?? refused.map(({ code }) => code).join()}`),
  )

test('a manifest that fits several releases is of the one that is configured for its file', () => {
  expect(started([{ path: 'a.yaml', text: ambiguous }])).toEqual(['a.yaml ambiguous-release'])
  const configured = [
    { path: 'a.yaml', text: ambiguous, configured: 'v0.14' },
    { path: 'b.yaml', text: ambiguous, configured: 'v0.17' },
  ] as const
  expect(started(configured)).toEqual(['a.yaml v0.14', 'b.yaml v0.17'])
})

test('a configured release counts only where it is older than the target and the manifest fits it', () => {
  expect(started([{ path: 'a.yaml', text: ambiguous, configured: 'v1.2' }])).toEqual(['a.yaml ambiguous-release'])
  expect(started([{ path: 'a.yaml', text: plane, configured: 'v0.16' }])).toEqual(['a.yaml v1.2'])
})

test('the configured release of one file says nothing of the others', () => {
  const files = [
    { path: 'a.yaml', text: ambiguous, configured: 'v0.14' },
    { path: 'b.yaml', text: ambiguous },
  ] as const
  expect(started(files)).toEqual(['a.yaml v0.14', 'b.yaml ambiguous-release'])
})
