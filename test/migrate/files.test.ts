/** What becomes of the text of files. */
import { expect, test } from 'vitest'
import { migrateFiles } from '../../src/migrate/files.ts'

const head = (kind: string, name: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: acme }\n`
const clientCA = (reference: string): string => `{ clientCA: { ${reference}: { name: a, key: ca.crt } } }`
const workflow = `${head('WorkflowPlane', 'w')}spec:\n  clusterAgent: ${clientCA('secretKeyRef')}\n`
const build = `${head('BuildPlane', 'b')}spec:\n  clusterAgent: ${clientCA('secretRef')}\n`

const legacy = `${head('DataPlane', 'prod')}spec:
  kubernetesCluster: { name: c, credentials: { apiServerURL: "https://k", caCert: Q0E=, clientCert: Q0VSVA==, clientKey: S0VZ } }
  registry: { prefix: p }
  gateway: { publicVirtualHost: apps.example.com, organizationVirtualHost: internal.example.com } # where it is
  observer: { url: "https://observer.example.com", authentication: { basicAuth: { username: a, password: b } } }
`

test('each open need is a comment in one line above its place, also in a plane that is added', () => {
  const [file] = migrateFiles([{ path: 'a.yaml', text: legacy }], { from: 'v0.3', to: 'v0.16' }).files
  const [plane] = file?.planes ?? []
  expect(plane?.migration.needs.map(({ key, code }) => `${key} ${code}`)).toEqual([
    'DataPlane/acme/prod#spec.clusterAgent.clientCA agent-ca',
    expect.stringMatching(/^ObservabilityPlane\/acme\/observer-example-com-\w{7}#spec\.clusterAgent\.clientCA agent-ca$/),
  ])
  const documents = (file?.after ?? '').split('---\n')
  expect(documents).toHaveLength(2)
  for (const document of documents) {
    const lines = document.split('\n')
    const todos = lines.flatMap((line, at) => (line.includes('TODO') ? [{ line, next: lines[at + 1] }] : []))
    expect(todos).toEqual([
      {
        line: expect.stringMatching(
          /^ *# TODO spec\.clusterAgent\.clientCA: the CA of the plane's cluster agent, .*base64 -d > ca\.crt$/,
        ),
        next: expect.stringMatching(/^ *(?:clientCA|clusterAgent):/),
      },
    ])
  }
  expect(file?.after).toContain('# where it is')
  expect(file?.after).not.toMatch(/kubernetesCluster|registry|password/)
})

test('a kind that a list gives its items is not written, unless it is another one by now', () => {
  const item = `- metadata: { name: b, namespace: acme }\n  spec:\n    clusterAgent: ${clientCA('secretRef')}\n`
  const list = (kind: string): string => `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}List\nitems:\n${item}`
  const after = (kind: string, to: 'v0.17' | 'v1.0') =>
    migrateFiles([{ path: 'a.yaml', text: list(kind) }], { from: 'v0.16', to }).files[0]?.after
  expect(after('BuildPlane', 'v0.17')).toBe(list('BuildPlane'))
  expect(after('BuildPlane', 'v1.0')).toContain('kind: WorkflowPlane\n')
  expect(after('BuildPlane', 'v1.0')).toContain('secretKeyRef')
})

const broken = 'a: {\n---\n'
const duplicate = workflow.replace('spec:', 'kind: WorkflowPlane\nspec:')

test.each([
  ['a document that is none, next to a plane', `${broken}${workflow}`, [1, 0, 1]],
  ['a document that is none, alone', broken, [0, 1, 0]],
  ['a plane with a duplicate key', duplicate, [1, 0, 1]],
  ['a resource of others with a duplicate key', 'kind: ConfigMap\nkind: ConfigMap\n', [0, 0, 0]],
  ['nothing of ours', 'kind: ConfigMap\n', [0, 0, 0]],
])('%s', (_, text, [unreadable, skipped, planes]) => {
  const [file] = migrateFiles([{ path: 'a.yaml', text }], { to: 'v1.2' }).files
  expect([file?.unreadable.length, file?.skipped.length, file?.planes.length]).toEqual([unreadable, skipped, planes])
  expect(file?.after).toBe(text)
})

test('a file with what cannot be read is left as it is, and others are moved', () => {
  const files = [
    { path: 'a.yaml', text: `${broken}${build}` },
    { path: 'b.yaml', text: build.replace('name: b', 'name: c') },
  ]
  const [first, second] = migrateFiles(files, { to: 'v1.2' }).files
  expect(first?.after).toBe(files[0]?.text)
  expect(second?.after).toContain('kind: WorkflowPlane')
  expect(second?.after).toContain('secretKeyRef')
})
