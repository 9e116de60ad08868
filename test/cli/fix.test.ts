import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './io.ts'

const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-fix-'))
afterAll(() => rmSync(cwd, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}

const head = (kind: string, name: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: acme }\nspec:\n`
const agent = (reference: string): string => `  clusterAgent: { clientCA: { ${reference}: { name: ca, key: ca.crt } } }\n`
const hosts = '  gateway: { publicVirtualHost: apps.example.com, organizationVirtualHost: apps.example.org }\n'

test('--fix changes a base only as every set that it is in asks for, whatever release each is of', async () => {
  const base = `${head('ObservabilityPlane', 'logs')}  observerURL: https://observer.example.com\n  unknown: true\n${agent('secretRef')}`
  for (const folder of ['one', 'both']) {
    write(`${folder}/base/kustomization.yaml`, 'resources: [plane.yaml]\n')
    write(`${folder}/base/plane.yaml`, base)
    write(`${folder}/a-new/kustomization.yaml`, 'resources: [../base, plane.yaml]\n')
    write(`${folder}/a-new/plane.yaml`, head('DataPlane', 'eu') + agent('secretKeyRef'))
  }
  write('both/b-old/kustomization.yaml', 'resources: [../base, plane.yaml]\n')
  write('both/b-old/plane.yaml', head('DataPlane', 'eu') + agent('secretRef') + hosts)
  for (const folder of ['one', 'both']) await run(['lint', '--fix', folder], { cwd })
  expect(readFileSync(join(cwd, 'one/base/plane.yaml'), 'utf8')).toBe(base.replace('secretRef', 'secretKeyRef'))
  expect(readFileSync(join(cwd, 'both/base/plane.yaml'), 'utf8')).toBe(base)
})

/** A list in which a plane is an alias of another, and one is written out. */
const aliased = [
  'apiVersion: v1',
  'kind: List',
  'items:',
  ...item('&one', 'one', agent('secretRef').trimEnd()),
  '  - *one',
  ...item('', 'three', `${agent('secretRef').trimEnd()} # of three`),
  '',
].join('\n')

function item(anchor: string, name: string, reference: string): string[] {
  const spec = ['spec:', '  observerURL: https://observer.example.com', reference]
  const text = `${head('ObservabilityPlane', name)}${spec.slice(1).join('\n')}`.split('\n')
  return [
    ...(anchor === '' ? [] : [`  - ${anchor}`]),
    ...text.map((line, at) => `${at === 0 && anchor === '' ? '  - ' : '    '}${line}`),
  ]
}

test('--fix names the planes that cannot be changed in place, and fixes the others of the file: exit 1', async () => {
  write('alias/planes.yaml', aliased)
  const { status, stdout, stderr } = await run(['lint', '--fix', '--release', 'v1.2', 'alias'], { cwd })
  expect(stderr.split('\n')).toEqual([
    'alias/planes.yaml:5  not fixed: it cannot be changed in place because it has anchors, aliases or an unusual layout; rewrite it as plain YAML first',
    'alias/planes.yaml:11  not fixed: it cannot be changed in place because it comes from an alias or a merge; rewrite it as plain YAML first',
    '1 finding fixed in 1 file',
    '',
  ])
  expect(status).toBe(1)
  expect(stdout).toMatch(/^alias\/planes.yaml:10:\d+ {2}error {2}unknown-field/m)
  const last = aliased.lastIndexOf('secretRef')
  expect(readFileSync(join(cwd, 'alias/planes.yaml'), 'utf8')).toBe(
    `${aliased.slice(0, last)}secretKeyRef${aliased.slice(last + 'secretRef'.length)}`,
  )
})

test('--fix changes a field in the plane that it is written in, and gives one that has it from a merge its own', async () => {
  const merging = `${head('ObservabilityPlane', 'two')}  <<: *shared\n  planeID: two\n`
  const base = `${head('ObservabilityPlane', 'one').replace('spec:', 'spec: &shared')}  observerURL: https://observer.example.com\n${agent('secretRef')}`
  const list = `kind: List\nitems:\n${[base, merging].map((text) => `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`).join('')}`
  write('merge/planes.yaml', list)
  const { status, stderr } = await run(['lint', '--fix', '--release', 'v1.2', 'merge'], { cwd })
  expect([status, stderr]).toEqual([0, '2 findings fixed in 1 file\n'])
  const own = '    clusterAgent:\n      clientCA:\n        secretKeyRef:\n          name: ca\n          key: ca.crt\n'
  expect(readFileSync(join(cwd, 'merge/planes.yaml'), 'utf8')).toBe(list.replace('secretRef', 'secretKeyRef') + own)
})

describe('comments that --fix removes with their field', () => {
  const text = [
    'apiVersion: openchoreo.dev/v1alpha1',
    'kind: Environment',
    'metadata: { name: dev, namespace: acme }',
    'spec:',
    '  # of the region',
    '  # token: hunter2',
    '  gateway: null # https://jane:hunter3@example.com',
    '  # where it runs',
    '  dataPlaneRef: { kind: DataPlane, name: eu }',
    '',
  ].join('\n')
  const lines = [
    'comments/dev.yaml:5  comment removed with its field: # of the region',
    'comments/dev.yaml:6  comment removed with its field: # <redacted>',
    'comments/dev.yaml:7  comment removed with its field: # <redacted>',
    '1 finding fixed in 1 file',
  ]
  const fixed = (...options: string[]) => {
    write('comments/dev.yaml', text)
    return run(['lint', '--fix', '--release', 'v1.2', 'comments', ...options], { cwd })
  }

  test('are listed with their lines, and secrets in them are not shown', async () => {
    const { status, stdout, stderr } = await fixed()
    expect([status, stderr.trimEnd().split('\n')]).toEqual([0, lines])
    expect(stdout + stderr).not.toContain('hunter')
    expect(readFileSync(join(cwd, 'comments/dev.yaml'), 'utf8')).toBe(text.split('\n').toSpliced(4, 3).join('\n'))
  })

  test('are no part of the report in JSON', async () => {
    const { status, stdout, stderr } = await fixed('--format', 'json')
    expect([status, stderr.split('\n').slice(0, 4)]).toEqual([0, lines])
    expect(JSON.parse(stdout)).toMatchObject({ summary: { planes: 1, errors: 0 } })
    expect(stdout).not.toContain('removed')
  })
})
