import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { newestRelease } from '../../src/releases/lines.ts'
import { run } from './io.ts'

const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-schema-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const published = (path: string): string => readFileSync(join(import.meta.dirname, '../../generated/schemas', path), 'utf8')

test.each([
  [[], `${newestRelease}/planes.schema.json`],
  [['--release', 'latest'], `${newestRelease}/planes.schema.json`],
  [['--release', '0.16'], 'v0.16/planes.schema.json'],
  [['manifests', '--release', 'v1.2'], 'v1.2/manifests.schema.json'],
  [['config'], 'config.json'],
  [['WorkflowPlane', '--release', 'v1.0'], 'v1.0/crds/openchoreo.dev/workflowplane_v1alpha1.json'],
])('schema %j prints the published one', async (args, path) => {
  expect(await run(['schema', ...args])).toEqual({ status: 0, stdout: published(path), stderr: '' })
})

test('--output writes it', async () => {
  expect(await run(['schema', 'DataPlane', '--release', 'v0.16', '--output', 'a/b.json'], { cwd })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
  expect(readFileSync(join(cwd, 'a/b.json'), 'utf8')).toBe(published('v0.16/crds/openchoreo.dev/dataplane_v1alpha1.json'))
  expect(await run(['schema', '--output', 'a'], { cwd })).toMatchObject({
    status: 2,
    stderr: 'openchoreo-planes: nothing was written: a: it is a directory\n',
  })
})

test.each([
  [['DataPlan'], 'unknown kind DataPlan; did you mean DataPlane?'],
  [['WorkflowPlane', '--release', 'v0.16'], 'v0.16 has no WorkflowPlane: only v1.0 to v1.2 do'],
  [['DataPlane', 'Environment'], 'schema takes one kind'],
  [['confg'], 'unknown kind confg; did you mean config?'],
  [['config', '--association', 'pre-commit'], 'lint reports its mistakes'],
  [['--association', 'emacs'], '--association must be one of vscode, jetbrains, modeline, pre-commit'],
  [['--association', 'vscode', '--output', 'x'], 'it takes no --output'],
])('schema %j is wrong usage', async (args, message) => {
  expect(await run(['schema', ...args], { cwd })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining(message),
  })
})

test('each association names the schema of the release', async () => {
  const snippet = async (name: string): Promise<string> =>
    (await run(['schema', '--release', 'v1.2', '--association', name])).stdout
  const path = './node_modules/openchoreo-planes/generated/schemas/v1.2/planes.schema.json'
  expect(JSON.parse(await snippet('vscode'))).toEqual({ 'yaml.schemas': { [path]: ['manifests/**/*.yaml'] } })
  expect(await snippet('modeline')).toBe(`# yaml-language-server: $schema=${path}\n`)
  expect(await snippet('jetbrains')).toContain(`name="relativePathToSchema" value="${path.slice(2)}"`)
  expect(parse(await snippet('pre-commit'))).toMatchObject({
    repos: [{ hooks: [{ entry: 'openchoreo-planes lint --release v1.2' }] }],
  })
})

test('the associations of the configuration name its schema and its files', async () => {
  const snippet = async (name: string): Promise<string> => (await run(['schema', 'config', '--association', name])).stdout
  const path = './node_modules/openchoreo-planes/generated/schemas/config.json'
  const files = ['.openchoreo-planes.yaml', '.openchoreo-planes.yml']
  expect(JSON.parse(await snippet('vscode'))).toEqual({ 'yaml.schemas': { [path]: files } })
  expect(await snippet('modeline')).toBe(`# yaml-language-server: $schema=${path}\n`)
  const jetbrains = await snippet('jetbrains')
  expect([...jetbrains.matchAll(/<option name="path" value="(.*?)"/g)].map(([, file]) => file)).toEqual(files)
  expect(jetbrains).toContain(`name="relativePathToSchema" value="${path.slice(2)}"`)
})
