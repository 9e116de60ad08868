import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'

const { folder: root, version } = inject('released')
const image = mkdtempSync(join(tmpdir(), 'openchoreo-planes-image-'))
afterAll(() => rmSync(image, { recursive: true, force: true }))

const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')
const copied = [...dockerfile.matchAll(/^COPY (.+) (\/\S+)$/gm)].flatMap(([, sources = '', target = '']) =>
  sources
    .split(' ')
    .map((source) => ({ source, target: target.endsWith('/') ? join(target, source.replace(/^.*\//, '')) : target })),
)

test('the image has all that the command needs', () => {
  for (const { source, target } of copied) {
    expect([source, existsSync(join(root, source))]).toEqual([source, true])
    cpSync(join(root, source), join(image, target), { recursive: true })
  }
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(image, 'app/dist/cli.cjs'), ...args], { cwd: root, encoding: 'utf8' })
  expect(run('--version').stdout).toContain(version)
  expect(run('lint', 'examples/manifests').status).toBe(0)
  expect(run('graph', 'examples/manifests').status).toBe(0)
  expect(run('schema', 'DataPlane')).toMatchObject({ status: 0, stderr: '' })
  expect(run('policy', '--release', 'v1.2')).toMatchObject({ status: 0, stderr: '' })
  expect(run('default', 'examples/manifests/dataplane-secret-reference.yaml').status).toBe(0)
})

test('what it copies is not ignored, and all else is', () => {
  const [all, ...exceptions] = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n')
  expect(all).toBe('*')
  expect(exceptions.map((line) => line.slice(1)).sort()).toEqual(copied.map(({ source }) => source).sort())
})

test('it does not run as root', () => {
  expect(dockerfile).toMatch(/^USER nonroot$/m)
})
