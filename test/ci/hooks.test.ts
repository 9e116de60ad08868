/** The hooks of pre-commit, called as it calls them: the words of `entry`, then `args`, then the files of the commit. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { type Run, run } from '../cli/io.ts'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly args?: readonly string[]
  readonly files: string
  readonly pass_filenames?: boolean
}

const root = join(import.meta.dirname, '../..')
const repositories = join(root, 'test/repositories')
// The file is ours, and this test fails where it has another form.
const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[]
const ids = hooks.map(({ id }) => id)

const plane = (name: string): string => `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata: { name: ${name}, namespace: acme }
spec:
  planeID: ${name}
  clusterAgent:
    clientCA:
      secretKeyRef:
        name: agent-ca
        key: ca.crt
`

/** Files that are no plane manifests. */
const FOREIGN: Readonly<Record<string, string>> = {
  'tsconfig.json': '{\n  // A comment.\n  "compilerOptions": { "strict": true, },\n}\n',
  'package.json': '{ "name": "a", "description": "openchoreo.dev and its DataPlane" }\n',
  'version.yaml': '%YAML 1.2\n---\na: 1\n',
  'tags.yaml': 'a: !Ref b\nc: !reference [x, y]\n',
  'lines.json': '{"a":1}\n{"b":2}\n',
  'twice.yaml': 'a: 1\na: 2\n',
  'tabs.yml': '\ta: 1\n',
  'empty.yaml': '',
  'skeleton/catalog-info.yaml': `apiVersion: backstage.io/v1alpha1\nkind: \${{ values.kind }}\n{% if values.a %}\na: b\n{% endif %}\n`,
  'skeleton/plane.yaml': `{%- if values.plane %}\n${plane(`\${{ values.name }}`)}{%- endif %}\n`,
  'chart/templates/plane.yaml': `{{- if .Values.plane }}\n${plane('{{ .Values.name }}')}{{- end }}\n`,
  'workload.yaml': 'apiVersion: openchoreo.dev/v1alpha1\nmetadata:\n  name: orders\nendpoints:\n  - name: http\n    port: 8080\n',
  'component.yaml': 'apiVersion: openchoreo.dev/v1alpha1\nkind: Component\nmetadata:\n  name: orders\nspec: {}\n',
}

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-hooks-'))
  const folder = cwd
  git('init', '--quiet')
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

test('none needs arguments', () => {
  expect(ids).toEqual(['openchoreo-planes', 'openchoreo-planes-all', 'openchoreo-planes-fix'])
  expect(hooks.filter(({ args }) => args !== undefined)).toEqual([])
})

describe.each(ids)('%s', (id) => {
  test.each(Object.entries(FOREIGN))('passes a commit of %s', async (name, text) => {
    write({ [name]: text })
    const { status, stderr } = await commit(id)
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('openchoreo-planes:')])
    expect(read(name)).toBe(text)
  })

  test('passes a commit of all of them, with a plane that is right', async () => {
    write({ ...FOREIGN, 'planes/eu.yaml': plane('eu') })
    const { status, stdout } = await commit(id)
    expect([status, stdout]).toEqual([0, expect.stringContaining('Checked 1 plane in 1 file against v1.2 (detected')])
  })

  test('fails a commit with a plane that is wrong', async () => {
    write({ 'planes/eu.yaml': `${plane('eu')}  gateways: {}\n`, 'tsconfig.json': '{ // a\n}\n' })
    const { status, stdout } = await commit(id)
    expect([status, stdout]).toEqual([1, expect.stringContaining('planes/eu.yaml:11:3  error  unknown-field  spec.gateways')])
  })

  test('reads the configuration', async () => {
    write({
      '.openchoreo-planes.yaml': 'release: v0.16\nignore: [vendor/**]\n',
      'planes/eu.yaml': plane('eu'),
      'vendor/plane.yaml': `${plane('us')}  gateways: {}\n`,
    })
    const { status, stdout } = await commit(id)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^Checked 1 plane in 1 file against v0\.16 \(configuration\): \d errors?/m)
    expect(stdout).not.toContain('vendor/')
  })

  test('reports a mistake in the configuration, and its place', async () => {
    write({ '.openchoreo-planes.yaml': 'relase: v1.2\n', 'planes/eu.yaml': plane('eu') })
    const { status, stderr } = await commit(id)
    expect([status, stderr]).toEqual([2, expect.stringContaining('.openchoreo-planes.yaml:1:1: relase: unknown key "relase"')])
  })
})

describe('openchoreo-planes-all', () => {
  test.each(['clusters', 'kustomize', 'kustomize-namespaces', 'v1.2'])(
    'has nothing to report in the repository %s',
    async (name) => {
      cpSync(join(repositories, name), cwd, { recursive: true })
      const { status, stdout } = await commit('openchoreo-planes-all')
      expect(status).toBe(0)
      expect(stdout).toMatch(/^Checked [1-9]\d* planes in .*: 0 errors/m)
      expect(stdout).not.toContain('duplicate-resource')
    },
  )
})

describe('openchoreo-planes-fix', () => {
  test('without a release leaves a plane as it is that another release accepts', async () => {
    const old = plane('us').replace('secretKeyRef', 'secretRef')
    write({ 'eu.yaml': plane('eu'), 'us.yaml': old })
    expect((await commit('openchoreo-planes-fix')).status).toBe(1)
    expect([read('eu.yaml'), read('us.yaml')]).toEqual([plane('eu'), old])
  })

  test('with a configured release changes it to that', async () => {
    write({ '.openchoreo-planes.yaml': 'release: v1.2\n', 'us.yaml': plane('us').replace('secretKeyRef', 'secretRef') })
    expect((await commit('openchoreo-planes-fix')).status).toBe(0)
    expect(read('us.yaml')).toBe(plane('us'))
  })

  test('never renames a secretKeyRef, whatever else is wrong and however few files a commit has', async () => {
    const old = '  gateway:\n    publicVirtualHost: a.example.com\n    organizationVirtualHost: b.example.com\n'
    write({ 'eu.yaml': plane('eu') + old, 'us.yaml': plane('us').replace('planeID', 'planeId') })
    for (const files of [['eu.yaml'], ['us.yaml'], ['eu.yaml', 'us.yaml']]) {
      await commit('openchoreo-planes-fix', files)
      expect(read('eu.yaml')).toBe(plane('eu') + old)
      expect(read('us.yaml')).toContain('      secretKeyRef:\n')
    }
  })

  test.each(readdirSync(repositories).filter((name) => !name.includes('.test.') && !name.includes('.txt')))(
    'changes in %s no patch, no template, and nothing that is encrypted',
    async (name) => {
      cpSync(join(repositories, name), cwd, { recursive: true })
      if (readdirSync(cwd).includes('gitignore')) renameSync(join(cwd, 'gitignore'), join(cwd, '.gitignore'))
      const before = texts()
      await commit('openchoreo-planes-fix')
      expect(before.size).toBeGreaterThan(0)
      const changed = [...texts()].filter(([file, text]) => text !== before.get(file)).map(([file]) => file)
      expect(changed).toEqual(FIXED[name] ?? [])
    },
  )
})

/** What it changes in test/repositories: a whole manifest with a null. */
const FIXED: Readonly<Record<string, readonly string[]>> = { kustomize: ['sandbox/environment.yaml'] }

/** Calls a hook for a commit of the files that it asks for. */
async function commit(id: string, staged?: readonly string[]): Promise<Run> {
  const hook = hooks.find((each) => each.id === id)
  if (!hook) throw new Error(`there is no hook ${id}`)
  git('add', '--all')
  const [, ...words] = hook.entry.split(' ')
  const asked = new RegExp(hook.files)
  const files =
    staged ??
    git('ls-files', '-z')
      .split('\0')
      .filter((file) => asked.test(file))
  return await run([...words, ...(hook.pass_filenames === false ? [] : files)], { cwd })
}

const git = (...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8' })

const read = (file: string): string => readFileSync(join(cwd, file), 'utf8')

function texts(): ReadonlyMap<string, string> {
  const files = git('ls-files', '-z', '--cached', '--others').split('\0').filter(Boolean)
  return new Map(files.map((file) => [file, read(file)]))
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
}
