import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './io.ts'

const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-graph-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const head = 'apiVersion: openchoreo.dev/v1alpha1\nkind: '
writeFileSync(
  join(cwd, 'a.yaml'),
  `${head}Environment\nmetadata: { name: dev, namespace: acme }\nspec: { dataPlaneRef: { kind: DataPlane, name: a } }\n`,
)

test('a folder is drawn as a tree', async () => {
  expect(await run(['graph', '.'], { cwd })).toEqual({
    status: 0,
    stdout: 'Namespace acme\n├── Environment dev\n│   └─ dataPlaneRef → DataPlane a [not found]\n└── DataPlane a [missing]\n',
    stderr: 'Drawn for v1.2 (detected; set "release" in .openchoreo-planes.yaml)\n',
  })
})

test('planes are drawn in the namespaces that Kustomizations give them', async () => {
  const folder = join(cwd, 'namespaces')
  const plane = `${head}DataPlane\nmetadata: { name: default }\n`
  for (const team of ['team-a', 'team-b']) {
    mkdirSync(join(folder, team), { recursive: true })
    writeFileSync(join(folder, team, 'kustomization.yaml'), `namespace: ${team}\nresources: [../base]\n`)
  }
  mkdirSync(join(folder, 'base'))
  writeFileSync(join(folder, 'base/kustomization.yaml'), 'resources: [plane.yaml, cluster.yaml]\n')
  writeFileSync(join(folder, 'base/plane.yaml'), plane)
  writeFileSync(join(folder, 'base/cluster.yaml'), plane.replace('DataPlane', 'ClusterDataPlane'))
  writeFileSync(join(folder, 'kustomization.yaml'), 'resources: [team-a, team-b]\n')
  const { stdout } = await run(['graph', '.', '--release', 'v1.2'], { cwd: folder })
  expect(stdout.split('\n').slice(0, 6)).toEqual([
    'Namespace team-a',
    '└── DataPlane default [not valid: 1 issue]',
    'Namespace team-b',
    '└── DataPlane default [not valid: 1 issue]',
    'cluster-scoped, or without a namespace',
    '└── ClusterDataPlane default [not valid: 1 issue]',
  ])
})

test('what cannot be drawn is reported: exit 1', async () => {
  const stdin = `${head}WorkflowPlane\nmetadata: { name: a }\n---\n${head}DataPlane\n---\n${head}[\n---\nnot: [ours\n`
  expect(await run(['graph', '-', '--release', '0.16.2'], { stdin })).toEqual({
    status: 1,
    stdout: 'No OpenChoreo plane found; nothing was drawn\n',
    stderr: expect.stringMatching(
      /^<stdin>:\d+: left out: it is invalid YAML: .*\n<stdin>:1: not drawn: v0\.16 has no such kind\n<stdin>:5: not drawn: it has no name\n$/,
    ),
  })
})

test('of many sets some are named, and for a misspelt one the nearest', async () => {
  const folder = join(cwd, 'sets')
  for (const at of Array.from({ length: 12 }).keys()) {
    mkdirSync(join(folder, `cluster-${at}`), { recursive: true })
    writeFileSync(join(folder, `cluster-${at}`, 'kustomization.yaml'), 'resources: [a.yaml]\n')
    copyFileSync(join(cwd, 'a.yaml'), join(folder, `cluster-${at}`, 'a.yaml'))
  }
  const messageOf = async (...args: string[]): Promise<string> =>
    (await run(['graph', '.', '--format', 'dot', ...args], { cwd: folder })).stderr
  expect(await messageOf()).toMatch(/name one with --set: cluster-0, cluster-1, cluster-10, .*, cluster-7 and 2 more\n/)
  expect(await messageOf('--set', 'clusters-3')).toContain('there is no set "clusters-3"; did you mean cluster-3?\n')
  expect(await messageOf('--set', '')).toMatch(/there is no set ""; the sets are cluster-0, .* and 2 more\n/)
  rmSync(folder, { recursive: true })
})

test.each([
  [['graph'], 'graph needs files or directories'],
  [['graph', '.', '--format', 'svgg'], '--format must be one of text, mermaid, dot, svg, html, json'],
])('%j is wrong usage', async (argv, message) => {
  expect(await run(argv, { cwd })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
})

describe('as a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-graph-page-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const ca = '{ secretKeyRef: { name: ca, key: ca.crt } }'
  const plane = (name: string, gateway: string): string =>
    `${head}DataPlane\nmetadata: { name: ${name}, namespace: acme }\nspec:\n  clusterAgent: { clientCA: ${ca} }\n  gateway: ${gateway}\n`
  const environment = `${head}Environment\nmetadata: { name: dev, namespace: acme }\nspec: { dataPlaneRef: { kind: DataPlane, name: eu } }\n`
  const ingress = '{ ingress: { external: { http: { host: apps.example.com, port: 80, listenerName: http } } } }'
  writeFileSync(join(folder, 'eu.yaml'), `${plane('eu', ingress)}---\n${plane('us', '{ ingres: {} }')}`)
  writeFileSync(join(folder, 'dev.yaml'), `# comment\n${environment}`)

  /** The details of a resource, as words. */
  async function detailsOf(name: string, ...args: string[]): Promise<string> {
    const { status, stdout } = await run(['graph', '.', '--format', 'html', '--release', 'v1.2', ...args], { cwd: folder })
    expect(status).toBe(0)
    const section = stdout.split('<section ').find((text) => text.includes(`>${name}</h2>`)) ?? ''
    return section
      .replace(/<\/section>[\s\S]*/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  }

  test('each box has the place of its manifest and its own findings', async () => {
    expect(await detailsOf('DataPlane us')).toContain('Manifest eu.yaml:8 ')
    expect(await detailsOf('DataPlane us')).toMatch(/error spec\.gateway\.ingres : unknown field.* unknown-field eu\.yaml:13/)
    expect(await detailsOf('DataPlane eu')).toContain('Manifest eu.yaml:1 ')
    expect(await detailsOf('DataPlane eu')).not.toContain('unknown-field')
  })

  test('an environment has the host names of its services, on the gateway in force', async () => {
    const details = await detailsOf('Environment dev')
    expect(details).toContain('Manifest dev.yaml:2')
    expect(details).toMatch(/Host names of services \S*\.apps\.example\.com/)
  })

  test('an item of a list has its own findings', async () => {
    const item = (name: string, gateway: string): string =>
      `  - apiVersion: openchoreo.dev/v1alpha1\n    kind: DataPlane\n    metadata: { name: ${name}, namespace: acme }\n    spec: { clusterAgent: { clientCA: ${ca} }, gateway: ${gateway} }\n`
    const stdin = `apiVersion: v1\nkind: List\nitems:\n${item('a', '{ ingres: {} }')}${item('b', ingress)}`
    const { stdout } = await run(['graph', '-', '--format', 'html', '--release', 'v1.2'], { stdin })
    const [a, b] = ['a', 'b'].map((name) => stdout.split('<section ').find((text) => text.includes(`>DataPlane ${name}</h2>`)))
    expect(a).toContain('&lt;stdin&gt;:7')
    expect([a?.includes('unknown-field'), b?.includes('unknown-field')]).toEqual([true, false])
  })

  test('is of one set, and empty where there is no plane', async () => {
    const { status, stdout } = await run(['graph', '-', '--format', 'html'], { stdin: 'a: b\n' })
    expect(status).toBe(0)
    expect(stdout).toContain('No OpenChoreo plane found; nothing was drawn.')
  })
})
