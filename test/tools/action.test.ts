import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { installedByGo } from '../../scripts/go.ts'

const { folder: root, version } = inject('released')
const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-action-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const guide = readFileSync(join(root, 'docs/ci.md'), 'utf8')
const [, workflow = ''] = /```yaml\n(name: planes[\s\S]*?)```/.exec(guide) ?? []
const [, steps = ''] = /```yaml\n( {6}- uses: \S*openchoreo-planes@[\s\S]*?)```/.exec(guide) ?? []
const [, used = ''] = /uses: (\S*openchoreo-planes@\S+)/.exec(workflow) ?? []

beforeAll(() => {
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  cpSync(join(root, 'action.yml'), join(folder, 'action.yml'))
})

/** actionlint knows the inputs of an action that is in the repository itself. */
function linted(text: string): { status: number | null; output: string } {
  writeFileSync(join(folder, '.github/workflows/planes.yml'), text)
  spawnSync('git', ['init', '--quiet'], { cwd: folder })
  const { status, stdout, stderr } = spawnSync(installedByGo('actionlint'), [], { cwd: folder, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

test('the workflow of the guide is right, and so are its inputs and the steps for code scanning', () => {
  expect(steps).toContain('output: sarif=')

  expect(used).toMatch(new RegExp(`@v${version}$`))
  expect(linted(workflow)).toEqual({ status: 0, output: '' })
  const own = `${workflow}${steps}`.replaceAll(used, './')
  expect(linted(own)).toEqual({ status: 0, output: '' })
  expect(linted(own.replace('output:', 'otuput:')).output).toContain('otuput')
})

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] }
}

test.each([
  ['right', {}, 0],
  ['right, next to files that are no manifests', { paths: '.github\nmanifests\ntsconfig.json\n' }, 0],
  ['wrong', { paths: 'a file.yaml\nother.yaml\n' }, 1],
  ['of another release', { release: 'v1.2' }, 1],
  ['nowhere', { paths: 'nowhere' }, 2],
])('the step ends as lint does on manifests that are %s', (_, given: Readonly<Record<string, string>>, status) => {
  const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
  const [step] = runs.steps
  if (!step) throw new Error('the action has no step')
  const manifests = join(folder, 'manifests')
  mkdirSync(manifests, { recursive: true })
  const plane = readFileSync(join(root, 'examples/manifests/dataplane-secret-reference.yaml'), 'utf8')
  writeFileSync(join(manifests, 'plane.yaml'), plane)
  writeFileSync(join(folder, 'a file.yaml'), plane.replace('clusterAgent', 'clusterAgnet'))
  writeFileSync(join(folder, 'other.yaml'), plane)
  writeFileSync(join(folder, 'tsconfig.json'), '{\n  // A comment.\n  "compilerOptions": {},\n}\n')
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default])),
    paths: 'manifests',
    ...given,
  }
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, text]) => [
      name,
      text
        .replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => values[input] ?? '')
        .replace(/\$\{\{ github\.action_path \}\}/, root),
    ]),
  )
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  expect([ran.status, ran.stdout]).toEqual([status, expect.stringContaining(status === 0 ? 'Checked 1 plane ' : '::error file=')])
})
