import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
  [['graph', '.', '--format', 'svgg'], '--format must be one of text, mermaid, dot, svg, json'],
])('%j is wrong usage', async (argv, message) => {
  expect(await run(argv, { cwd })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
})
