/** CONTRIBUTING's recipes, followed to the letter: an imaginary release and an imaginary kind need schemas, an entry, a fact, and nothing else. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Run } from '../cli/io.ts'
import { addRelease, copyProject, KIND, RELEASE } from './imaginary.ts'

const copy = copyProject()
afterAll(() => copy.remove())

let touched: string[] = []

beforeAll(() => {
  touched = addRelease(copy.folder)
  // There is no generated/ in the copy: generating needs nothing of what it writes.
  expect(existsSync(join(copy.folder, 'generated'))).toBe(false)
  expect(copy.run('--import tsx scripts/generate.ts')).toMatchObject({ status: 0 })
}, 300_000)

test('a release and a kind are schemas, one entry and a fact for each reference, and no other file is touched', () => {
  expect(touched.sort()).toEqual(
    [
      'facts/reference-fallbacks.json',
      `schemas/${RELEASE}/DataPlaneSpec.json`,
      `schemas/${RELEASE}/${KIND}.json`,
      `schemas/${RELEASE}/${KIND}Spec.json`,
      `schemas/${RELEASE}/${KIND}Status.json`,
      'schemas/releases.json',
    ].sort(),
  )
  expect(copy.run('--import tsx scripts/generate.ts', '--check')).toEqual({ status: 0, output: '' })
}, 120_000)

test('everything compiles with it', () => {
  const options = { extends: './tsconfig.json', include: ['src', 'generated', 'scripts/generate'] }
  writeFileSync(join(copy.folder, 'tsconfig.recipe.json'), JSON.stringify(options))
  expect(copy.run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.recipe.json')).toEqual({ status: 0, output: '' })
}, 120_000)

const manifest = `apiVersion: openchoreo.dev/v1alpha1
kind: ${KIND}
metadata:
  name: edge
  namespace: acme
spec:
  planeID: edge
  region: eu
  clusterAgent:
    clientCA:
      secretKeyRef:
        name: agent-ca
        key: ca.crt
  gateway:
    ingress:
      external:
        name: gateway-default
        namespace: openchoreo-data-plane
        https:
          host: apps.example.com
          port: 443
  observabilityPlaneRef:
    kind: ObservabilityPlane
    name: missing
`

test('every command knows the release and the kind', () => {
  cpSync(join(import.meta.dirname, 'smoke.ts'), join(copy.folder, 'test/recipes/smoke.ts'))
  const file = join(copy.folder, 'plane.yaml')
  const wrong = join(copy.folder, 'wrong.yaml')
  writeFileSync(file, manifest)
  writeFileSync(wrong, manifest.replace('host: apps.example.com', 'host: https://apps.example.com').replace('region', 'regoin'))
  const release = ['--release', RELEASE]
  const results = smoke([
    ['lint', file, ...release],
    ['lint', file, ...release, '--complete'],
    ['lint', wrong, ...release],
    ['default', file, ...release],
    ['migrate', file, '--to', RELEASE],
    ['graph', file, ...release],
    ['checklist', file, ...release],
    ['schema', KIND, ...release],
    ['policy', '--kind', KIND, ...release],
    ['explain', 'invalid-virtual-host'],
  ])
  expect(results.map(({ argv: [command], status }) => `${command} ${status}`)).toEqual([
    'lint 0',
    'lint 1',
    'lint 1',
    'default 0',
    'migrate 0',
    'graph 0',
    'checklist 0',
    'schema 0',
    'policy 0',
    'explain 0',
  ])
  const [clean, complete, faulty, defaults, , graph, checklist, schema, policy] = results.map(({ stdout }) => stdout)
  expect(clean).toContain('Checked 1 plane in 1 file')
  expect(complete).toContain('dangling-reference')
  expect(faulty).toContain('invalid-virtual-host')
  expect(faulty).toMatch(/regoin.*region/)
  expect(defaults).toContain('region: eu')
  expect(graph).toContain(KIND)
  expect(checklist).toContain('edge')
  expect(checklist).toContain('*.apps.example.com')
  expect(schema).toContain(`"title": "${KIND}"`)
  expect(policy).toContain('invalid-virtual-host')
}, 120_000)

function smoke(commands: readonly (readonly string[])[]): (Run & { readonly argv: readonly string[] })[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/recipes/smoke.ts'], {
    cwd: copy.folder,
    input: JSON.stringify(commands),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
