/** The step of action.yml, as a runner runs it, with a program in place of the command that prints its arguments. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../cli/io.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] }
}

// The file is ours, and these tests fail where it has another form.
const { inputs, runs } = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as Action
const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]))

test.each([
  ['nothing', {}, ['lint', '--format', 'github', '--', '.']],
  [
    'every input',
    {
      paths: 'a file.yaml\n\nclusters/*\n',
      release: 'v1.2',
      complete: 'true',
      'fail-level': 'warning',
      format: 'human',
      output: 'sarif=a b.sarif\njunit=planes.xml\n',
    },
    [
      ...['lint', '--format', 'human', '--release', 'v1.2', '--fail-level', 'warning', '--complete'],
      ...['--output=sarif=a b.sarif', '--output=junit=planes.xml', '--', 'a file.yaml', 'clusters/*'],
    ],
  ],
  [
    'empty inputs',
    Object.fromEntries(Object.keys(defaults).map((name) => [name, ''])),
    ['lint', '--format', 'github', '--', '.'],
  ],
])('with %s it passes on that alone', (_, given, argv) => {
  expect(argumentsWith(given)).toEqual(argv)
})

test('with nothing given the configuration counts, the job has a summary, and the annotations name the release', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-action-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  mkdirSync(join(cwd, '.git'))
  const plane = (name: string, kind: string): string =>
    `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: { dataPlaneRef: a }\n`
  writeFileSync(join(cwd, 'old.yaml'), plane('old', 'Environment'))
  writeFileSync(join(cwd, 'tsconfig.json'), '{ // A comment.\n}\n')
  const summary = join(cwd, 'summary.md')
  const env = { GITHUB_STEP_SUMMARY: summary }
  const detected = await run(argumentsWith({}), { cwd, env })
  expect([detected.status, detected.stdout]).toEqual([0, expect.stringMatching(/^::notice.*v0\.14/m)])

  writeFileSync(join(cwd, '.openchoreo-planes.yaml'), 'release: v1.2\n')
  const configured = await run(argumentsWith({ output: 'sarif=planes.sarif' }), { cwd, env })
  expect([configured.status, configured.stdout]).toEqual([1, expect.stringContaining('::error file=old.yaml,line=4')])
  expect(readFileSync(summary, 'utf8')).toContain('old.yaml:4')
  expect(JSON.parse(readFileSync(join(cwd, 'planes.sarif'), 'utf8')).runs[0].results).toHaveLength(1)

  writeFileSync(join(cwd, '.openchoreo-planes.yaml'), 'release: v1.2\nrules: { wrong-type: warning }\n')
  expect((await run(argumentsWith({}), { cwd, env })).status).toBe(0)
  writeFileSync(join(cwd, '.openchoreo-planes.yaml'), 'release: v1.2\nrules: { wrong-type: warning }\nfailLevel: warning\n')
  expect((await run(argumentsWith({}), { cwd, env })).status).toBe(1)
})

/** What the step passes to the command. */
function argumentsWith(given: Readonly<Record<string, string>>): string[] {
  const [step] = runs.steps
  if (!step || runs.steps.length > 1) throw new Error('the action has another number of steps than one')
  const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-action-step-'))
  try {
    const command = join(folder, 'command.cjs')
    writeFileSync(command, 'console.log(JSON.stringify(process.argv.slice(2)))\n')
    const values: Readonly<Record<string, string>> = { ...defaults, ...given }
    const env = Object.fromEntries(
      Object.entries(step.env).map(([name, text]) => [
        name,
        text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input) => values[input] ?? ''),
      ]),
    )
    const options = { encoding: 'utf8', env: { ...process.env, ...env, COMMAND: command } } as const
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], options)
    expect([status, stderr]).toEqual([0, ''])
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
