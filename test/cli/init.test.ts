import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codes } from '../../src/lint/codes.ts'
import { type Config, readConfig } from '../../src/repository/config.ts'
import { initialConfigFor, initialConfigText } from '../../src/repository/initial-config.ts'
import { readSets } from '../../src/repository/read-sets.ts'
import { run } from './io.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-init-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const plane = (name: string, reference: string): string => `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata: { name: ${name}, namespace: acme }
spec:
  clusterAgent:
    clientCA:
      ${reference}: { name: ca, key: ca.crt }
`
const current = (name: string): string => plane(name, 'secretKeyRef')
const former = (name: string): string =>
  `${plane(name, 'secretRef')}  gateway: { publicVirtualHost: apps.example.com, organizationVirtualHost: internal.example.com }\n`

test('writes the release that the manifests are for, and prints what it wrote', async () => {
  write({ 'a.yaml': current('a'), 'b/c.yaml': current('c'), 'values.yaml': 'a: 1\n' })
  const { status, stdout, stderr } = await run(['init'], { cwd })
  expect([status, stderr]).toEqual([0, 'Wrote .openchoreo-planes.yaml\n'])
  expect(readFileSync(join(cwd, '.openchoreo-planes.yaml'), 'utf8')).toBe(stdout)
  expect(stdout).toContain('\n# 2 of 2 planes fit it.\nrelease: v1.2\n')
  expect(configOf(stdout)).toEqual({ release: 'v1.2' })
})

test('the release is the newest that most planes fit', async () => {
  write({ 'a.yaml': former('a'), 'b.yaml': former('b'), 'c.yaml': current('c') })
  expect((await run(['init'], { cwd })).stdout).toContain('\n# 2 of 3 planes fit it.\nrelease: v0.16\n')
})

test.each([
  ['without planes it is the newest', 'a: 1\n', 'There are no planes to detect it from: it is the newest release.'],
  [
    'where no plane fits any release it is that of the fewest issues',
    `${current('a')}  nonsense: 1\n`,
    'No plane fits any release; with this one they have the fewest issues.',
  ],
])('%s', async (_, text, reason) => {
  write({ 'a.yaml': text })
  expect((await run(['init'], { cwd })).stdout).toContain(`\n# ${reason}\nrelease: v1.2\n`)
})

test('the comments are a configuration too, with every key', async () => {
  const { stdout } = await run(['init'], { cwd })
  const [modeline, ...lines] = stdout.split('\n')
  expect(modeline).toBe('# yaml-language-server: $schema=./node_modules/openchoreo-planes/generated/schemas/config.json')
  // Comments in words begin with a capital.
  const shown = lines.map((line) => line.replace(/^# (?=[a-z]| {2})/, ''))
  const { sets = [], overrides = [], ...others } = configOf(shown.join('\n'))
  expect(others).toEqual({
    ...{ release: 'v1.2', complete: true, ignore: ['vendor/**'], failLevel: 'error' },
    rules: { 'inline-ca': 'off' },
  })
  expect(sets.map(({ pattern }) => pattern)).toEqual(['clusters/*'])
  expect(overrides.map(({ files, release }) => [files.map(({ pattern }) => pattern), release])).toEqual([
    [['clusters/legacy/**'], 'v0.16'],
  ])
})

test('writes to another directory, with the way to the schema of the package around it', async () => {
  write({ 'node_modules/openchoreo-planes/generated/schemas/config.json': '{}', 'clusters/eu/a.yaml': former('a') })
  const { status, stdout, stderr } = await run(['init', 'clusters/eu'], { cwd })
  expect([status, stderr]).toEqual([0, 'Wrote clusters/eu/.openchoreo-planes.yaml\n'])
  expect(stdout).toContain('$schema=../../node_modules/openchoreo-planes/generated/schemas/config.json\n')
  expect(configOf(readFileSync(join(cwd, 'clusters/eu/.openchoreo-planes.yaml'), 'utf8'))).toEqual({ release: 'v0.16' })
})

test.each(['.openchoreo-planes.yaml', '.openchoreo-planes.yml', '.openchoreo-planes.json'])(
  'never overwrites %s',
  async (name) => {
    write({ [name]: 'release: v1.0\n' })
    expect(await run(['init'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `openchoreo-planes: ${name}: it exists already, and nothing was changed\n`,
    })
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('release: v1.0\n')
    expect(readdirSync(cwd)).toEqual([name])
  },
)

test('a broken link is not written through', async () => {
  symlinkSync('elsewhere.yaml', join(cwd, '.openchoreo-planes.yaml'))
  expect((await run(['init'], { cwd })).status).toBe(2)
  expect(readdirSync(cwd)).toEqual(['.openchoreo-planes.yaml'])
})

test.each([
  [['a', 'b'], 'init takes one directory'],
  [['missing'], 'missing: there is no such directory'],
  [['a.yaml'], 'a.yaml: there is no such directory'],
  [['--release', 'v1.2'], 'unknown option --release'],
])('init %j is wrong usage', async (args, message) => {
  write({ 'a.yaml': '' })
  expect(await run(['init', ...args], { cwd })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
  expect(readdirSync(cwd)).toEqual(['a.yaml'])
})

test('sets of another release become overrides', () => {
  const files = [
    { path: 'eu/a.yaml', text: `${current('a')}---\n${current('b')}`, context: { sets: ['eu'] as const } },
    { path: 'us/a.yaml', text: current('a'), context: { sets: ['us'] as const } },
    { path: 'old/a.yaml', text: former('a'), context: { sets: ['old'] as const } },
  ]
  const config = initialConfigFor(readSets(files).sets)
  expect(config).toEqual({
    ...{ release: 'v1.2', reason: 'It was detected for 2 of 3 sets of planes.' },
    others: [{ set: 'old', release: 'v0.16' }],
  })
  const text = initialConfigText(config, 'config.json', [{ folder: 'old', release: 'v0.16' }])
  expect(configOf(text).overrides?.map(({ files, release }) => [files.map(({ pattern }) => pattern), release])).toEqual([
    [['old'], 'v0.16'],
  ])
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
}

function configOf(text: string): Config {
  const result = readConfig(text, 'a.yaml', codes)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return result.config
}
