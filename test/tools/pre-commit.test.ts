import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'

// pre-commit installs a hook from a checkout with git and npm, each of which can do it in its own way.
const { folder: root } = inject('released')
const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-pre-commit-'))
const repository = join(folder, 'repository')
const environment = { ...process.env, PRE_COMMIT_HOME: join(folder, 'cache') }
// What README.md shows, so with the tag of the release, and the two other hooks.
const [, shown = ''] = /```yaml\n(repos:\n[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
const others = ['openchoreo-planes-all', 'openchoreo-planes-fix'].map((id) => `      - id: ${id}\n        stages: [manual]\n`)
const configuration = `${shown.replace('https://example.com/openchoreo-planes', root)}${others.join('')}`
const git = (...args: string[]): string => execFileSync('git', args, { cwd: repository, encoding: 'utf8' })

const good = `apiVersion: openchoreo.dev/v1alpha1
kind: Environment
metadata:
  name: development
spec:
  dataPlaneRef:
    kind: DataPlane
    name: default
`

/** Files that are no plane manifests, although hooks name them. */
const foreign = {
  'tsconfig.json': '{\n  // A comment.\n  "compilerOptions": { "strict": true },\n}\n',
  'version.yaml': '%YAML 1.2\n---\na: 1\n',
  'skeleton.yaml': `apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata:\n  name: \${{ values.name }}\n{% if values.a %}\nspec: {}\n{% endif %}\n`,
  'workload.yaml': 'apiVersion: openchoreo.dev/v1alpha1\nmetadata:\n  name: orders\nendpoints: []\n',
}

beforeAll(() => {
  mkdirSync(join(repository, 'manifests'), { recursive: true })
  git('init', '--quiet')
  git('config', 'user.email', 'test@example.com')
  git('config', 'user.name', 'test')
  writeFileSync(join(repository, '.pre-commit-config.yaml'), configuration)
  writeFileSync(join(repository, 'manifests/good.yaml'), good)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a commit with right manifests passes', () => {
  git('add', '.')
  expect(preCommit('run')).toMatchObject({ status: 0 })
})

test.each(['openchoreo-planes', 'openchoreo-planes-all', 'openchoreo-planes-fix'])(
  '%s passes a commit with files that are no manifests, and changes none of them',
  (id) => {
    for (const [name, text] of Object.entries(foreign)) writeFileSync(join(repository, name), text)
    git('add', '.')
    const stage = id === 'openchoreo-planes' ? [] : ['--hook-stage', 'manual']
    const { status, output } = preCommit('run', ...stage, id)
    expect([status, output]).toEqual([0, expect.stringContaining('Passed')])
    expect(Object.keys(foreign).map((name) => readFileSync(join(repository, name), 'utf8'))).toEqual(Object.values(foreign))
  },
)

test('the configuration counts, and no argument is needed for it', () => {
  const file = join(repository, '.openchoreo-planes.yaml')
  writeFileSync(file, 'release: v0.14\n')
  onTestFinished(() => {
    rmSync(file)
    git('add', '.')
  })
  git('add', '.')
  const { status, output } = preCommit('run')
  expect([status, output]).toEqual([1, expect.stringContaining('manifests/good.yaml:7:5  error  wrong-type  spec.dataPlaneRef')])
  expect(output).toContain('against v0.14 (configuration)')
})

test('a commit with a wrong one does not, and the finding is shown', () => {
  writeFileSync(join(repository, 'manifests/bad.yaml'), good.replace('kind: DataPlane', 'kind: Dataplane'))
  writeFileSync(join(repository, 'manifests/other.txt'), 'kind: Dataplane\n')
  git('add', '.')
  const { status, output } = preCommit('run')
  expect(status).toBe(1)
  expect(output).toContain('manifests/bad.yaml:7:11  error  unknown-value  spec.dataPlaneRef.kind')
  expect(output).toContain('in 2 files against')
})

test('the hook for the whole repository needs no file to be committed', () => {
  git('commit', '--quiet', '--no-verify', '--message', 'add manifests')
  const { status, output } = preCommit('run', '--hook-stage', 'manual', '--all-files', 'openchoreo-planes-all')
  expect(status).toBe(1)
  expect(output).toContain('manifests/bad.yaml:7:11  error')
})

test('the fixing hook changes the files, and fails the commit so that they are reviewed', () => {
  const path = join(repository, 'manifests/null.yaml')
  writeFileSync(path, `# kept\n${good.replace('development', 'staging')}  isProduction: null\n`)
  git('add', '.')
  const { status, output } = preCommit('run', '--hook-stage', 'manual', 'openchoreo-planes-fix')
  expect([status, output]).toEqual([1, expect.stringContaining('files were modified by this hook')])
  expect(readFileSync(path, 'utf8')).toBe(`# kept\n${good.replace('development', 'staging')}`)
  git('add', '.')
  expect(preCommit('run', '--hook-stage', 'manual', 'openchoreo-planes-fix')).toMatchObject({ status: 0 })
})

test('the packed package does it too, as a local hook', () => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' })
  const [tarball] = Object.values<{ filename: string }>(JSON.parse(packed))
  const hook = `id: planes\n        name: planes\n        language: node\n        entry: openchoreo-planes lint\n        files: yaml$\n        require_serial: true`
  const config = `repos:\n  - repo: local\n    hooks:\n      - ${hook}\n        additional_dependencies: ["${join(folder, tarball?.filename ?? '')}"]\n`
  writeFileSync(join(repository, '.pre-commit-config.yaml'), config)
  const { status, output } = preCommit('run', '--all-files', 'planes')
  expect(status).toBe(1)
  expect(output).toContain('manifests/bad.yaml:7:11  error')
  rmSync(join(repository, 'manifests/bad.yaml'))
  git('add', '.')
  expect(preCommit('run', '--all-files', 'planes')).toMatchObject({ status: 0 })
})

function preCommit(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('pre-commit', args, { cwd: repository, encoding: 'utf8', env: environment })
  return { status, output: stdout + stderr }
}
