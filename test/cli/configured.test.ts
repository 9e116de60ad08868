/** What a configuration changes about each command. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { certificate } from '../../src/lint/rules/examples.ts'
import { type Run, run } from './io.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-configured-'))
  write({ '.git/HEAD': 'ref: refs/heads/main\n' })
})
afterEach(() => rmSync(cwd, { recursive: true }))

const planeWith = (name: string, clientCA: string, rest = ''): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata: { name: ${name}, namespace: acme }\nspec:\n  secretStoreRef: { name: vault }\n  clusterAgent: { clientCA: ${clientCA} }\n${rest}`
const current = (name: string): string => planeWith(name, '{ secretKeyRef: { name: ca, key: ca.crt } }')
const former = (name: string): string =>
  planeWith(
    name,
    '{ secretRef: { name: ca, key: ca.crt } }',
    '  gateway: { publicVirtualHost: a.example.com, organizationVirtualHost: b.example.com }\n',
  )
const inline = (name: string): string => planeWith(name, `{ value: ${JSON.stringify(certificate)} }`)

test('each file is checked against its own release', async () => {
  write({ 'a.yaml': current('a'), 'old/b.yaml': former('b') })
  write({ '.openchoreo-planes.yaml': 'release: v1.2\noverrides: [{files: [old], release: v0.16}]\n' })
  expect(await codes('lint', '.')).toEqual([])
  expect(await codes('lint', 'old/b.yaml')).toEqual([])
  // An option counts more, and so does the environment.
  expect(new Set(await codes('lint', '.', '--release', 'v1.2'))).toEqual(new Set(['old/b.yaml error unknown-field']))
  expect(new Set(await codes('lint', '.', '--release', 'v0.16'))).toContain('a.yaml error unknown-field')
})

test('a severity is changed, or a rule is off, for the files that an override names', async () => {
  write({ 'a.yaml': inline('a'), 'b/b.yaml': inline('b') })
  expect(await codes('lint', '.')).toEqual(['a.yaml warning inline-ca', 'b/b.yaml warning inline-ca'])
  write({ '.openchoreo-planes.yaml': 'rules: {inline-ca: error}\noverrides: [{files: [b], rules: {inline-ca: off}}]\n' })
  expect(await codes('lint', '.')).toEqual(['a.yaml error inline-ca'])
  expect((await lint('.')).status).toBe(1)
  expect(await codes('lint', '.', '--no-config')).toEqual(['a.yaml warning inline-ca', 'b/b.yaml warning inline-ca'])
})

test('a code of the contract is lowered', async () => {
  write({
    'a.yaml': `${current('a')}  unknown: 1\n`,
    '.openchoreo-planes.yaml': 'release: v1.2\nrules: {unknown-field: warning}\n',
  })
  expect(await codes('lint', '.')).toEqual(['a.yaml warning unknown-field'])
  expect((await lint('.')).status).toBe(0)
})

test('a warning that --quiet leaves out fails the run all the same, and one that is off does not', async () => {
  write({ 'a.yaml': inline('a'), '.openchoreo-planes.yaml': 'failLevel: warning\n' })
  expect(await lint('.', '--quiet')).toMatchObject({ status: 1, stdout: expect.stringMatching(/: 0 errors, 0 warnings\n$/) })
  write({ '.openchoreo-planes.yaml': 'failLevel: warning\nrules: { inline-ca: off }\n' })
  expect((await lint('.', '--quiet')).status).toBe(0)
  write({ '.openchoreo-planes.yaml': 'rules: { inline-ca: error }\n' })
  expect(await lint('.', '--quiet')).toMatchObject({ status: 1, stdout: expect.stringContaining('inline-ca') })
})

test('failLevel makes a run fail, and --fail-level counts more', async () => {
  write({ 'a.yaml': inline('a'), '.openchoreo-planes.yaml': 'failLevel: warning\n' })
  expect((await lint('.')).status).toBe(1)
  expect((await lint('.', '--fail-level', 'error')).status).toBe(0)
  expect((await lint('.', '--no-config')).status).toBe(0)
})

test('complete makes a reference to a missing plane an error', async () => {
  const environment =
    'apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata: { name: dev, namespace: acme }\nspec: { dataPlaneRef: { kind: DataPlane, name: b } }\n'
  write({ 'a.yaml': `${current('a')}---\n${environment}` })
  expect(await codes('lint', '.')).toEqual([])
  write({ '.openchoreo-planes.yaml': 'complete: true\n' })
  expect(await codes('lint', '.')).toEqual(['a.yaml error dangling-reference'])
})

test('what ignore names is left out, also where it is named', async () => {
  write({
    'a.yaml': current('a'),
    'vendor/b.yaml': former('b'),
    '.openchoreo-planes.yaml': 'release: v1.2\nignore: [vendor/**]\n',
  })
  expect(await codes('lint', '.')).toEqual([])
  expect(await codes('lint', 'vendor/b.yaml')).toEqual([])
})

test('names are unique in each folder of sets, and not across them', async () => {
  write({ 'clusters/eu/a.yaml': current('a'), 'clusters/us/a.yaml': current('a'), 'clusters/us/b.yaml': current('a') })
  write({ '.openchoreo-planes.yaml': 'sets: [clusters/*]\ncomplete: true\n' })
  expect(await codes('lint', '.')).toEqual(['clusters/us/b.yaml error duplicate-resource'])
})

test('patterns that match nothing are a note, where the whole folder was searched', async () => {
  write({ 'a.yaml': current('a'), 'b/b.yaml': current('b') })
  write({ '.openchoreo-planes.yaml': 'sets: [clusters/*]\noverrides: [{files: [old], release: v0.16}]\n' })
  const { status, stderr } = await lint('.')
  expect([status, stderr]).toEqual([
    0,
    '.openchoreo-planes.yaml: no file matches "old" of overrides\n.openchoreo-planes.yaml: no folder with manifests matches "clusters/*" of sets\n',
  ])
  expect((await lint('a.yaml')).stderr).toBe('')
  expect((await lint('b')).stderr).toBe('')
})

test.each(['lint .', 'default a.yaml', 'migrate .', 'graph .', 'checklist .', 'policy', 'lint --fix .'])(
  '%s reports the mistakes of a configuration, and does nothing',
  async (command) => {
    write({ 'a.yaml': current('a'), '.openchoreo-planes.yaml': 'release: v1.3\ncomplet: true\n' })
    expect(await run(command.split(' '), { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'openchoreo-planes: .openchoreo-planes.yaml:1:10: release: unknown release "v1.3"; did you mean "v1.2"?\n' +
        'openchoreo-planes: .openchoreo-planes.yaml:2:1: complet: unknown key "complet"; did you mean "complete"?\n',
    })
  },
)

test('--config names a configuration, and standard input has that of the working directory', async () => {
  write({ 'ci.yaml': 'release: v0.16\n', '.openchoreo-planes.yaml': 'release: v1.2\n' })
  const findings = async (...args: string[]): Promise<number> =>
    (await run(['lint', '-', ...args], { cwd, stdin: former('a') })).status
  expect(await findings()).toBe(1)
  expect(await findings('--config', 'ci.yaml')).toBe(0)
  expect(await findings('--no-config')).toBe(0)
  expect(await run(['lint', '.', '--config', 'missing.yaml'], { cwd })).toMatchObject({
    status: 2,
    stderr: 'openchoreo-planes: missing.yaml: there is no such file or directory\n',
  })
})

test('migrate goes to the release that the configuration of the files names, wherever it is run', async () => {
  const migrate = (...args: string[]): Promise<Run> => run(['migrate', ...args], { cwd })
  write({
    'old/a.yaml': former('a'),
    'old/.openchoreo-planes.yaml': 'release: v0.16\noverrides: [{files: [b.yaml], release: v0.9}]\n',
  })
  expect(await migrate('old')).toEqual({ status: 0, stdout: '', stderr: '1 plane already v0.16\n' })
  // What only later releases ask for.
  const auto = await run(['migrate', 'old'], { cwd, env: { OPENCHOREO_RELEASE: 'auto' } })
  expect(auto).toMatchObject({ status: 1, stderr: expect.stringMatching(/^answers needed:/m) })
  write({ 'new/a.yaml': current('a'), 'new/.openchoreo-planes.yaml': 'release: v1.1\n' })
  expect(await migrate('old', 'new')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('the configurations of these files name v0.16 and v1.1; choose a target with --to'),
  })
  write({ '.openchoreo-planes.yaml': 'release: v0.15\n' })
  expect(await migrate('old/a.yaml')).toMatchObject({ stderr: '1 plane already v0.15\n' })
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
}

const lint = (...args: readonly string[]): Promise<Run> => run(['lint', ...args], { cwd })

/** The findings of a run, each as its file, severity and code. */
async function codes(...args: readonly string[]): Promise<string[]> {
  const { stdout } = await run([...args, '--format', 'json'], { cwd })
  const { results } = JSON.parse(stdout) as { results: { file: string; issues: { severity: string; code: string }[] }[] }
  return results.flatMap(({ file, issues }) => issues.map(({ severity, code }) => `${file} ${severity} ${code}`))
}
