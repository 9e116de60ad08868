import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

test('what cannot be drawn is reported: exit 1', async () => {
  const stdin = `${head}WorkflowPlane\nmetadata: { name: a }\n---\n${head}DataPlane\n---\n${head}[\n---\nnot: [ours\n`
  expect(await run(['graph', '-', '--release', '0.16.2'], { stdin })).toEqual({
    status: 1,
    stdout: 'no plane found; nothing to draw\n',
    stderr: expect.stringMatching(
      /^<stdin>:\d+: left out: it is invalid YAML: .*\n<stdin>:1: not drawn: v0\.16 has no such kind\n<stdin>:5: not drawn: it has no name\n$/,
    ),
  })
})

test.each([
  [['graph'], 'graph needs files or directories'],
  [['graph', '.', '--format', 'svgg'], '--format must be one of text, mermaid, dot, svg, json'],
])('%j is wrong usage', async (argv, message) => {
  expect(await run(argv, { cwd })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
})
