import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { certificate } from '../../src/lint/rules/examples.ts'
import { run } from './io.ts'

const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-lint-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const good = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata:
  name: good
spec:
  clusterAgent:
    clientCA:
      secretRef: { name: agent-ca, key: ca.crt }
  gateway:
    publicVirtualHost: apps.example.com
    organizationVirtualHost: internal.example.com
`
const bad = good.replace('publicVirtualHost', 'publicVirtualHots')
const newer = good.replace('secretRef', 'secretKeyRef').replace(/ {2}gateway:[\s\S]*/, '')
const write = (path: string, text: string): void => {
  mkdirSync(join(cwd, path, '..'), { recursive: true })
  writeFileSync(join(cwd, path), text)
}

test('a valid plane is no finding: exit 0', async () => {
  write('ok/good.yaml', good)
  expect(await run(['lint', 'ok'], { cwd })).toEqual({
    status: 0,
    stdout:
      'Checked 1 plane in 1 file against v0.16 (detected; set "release" in .openchoreo-planes.yaml): 0 errors, 0 warnings\n',
    stderr: '',
  })
})

test('a mistake is reported with file, line, column, code and sentence: exit 1', async () => {
  write('bad/bad.yaml', `${good}---\n${bad.replace('name: good', 'name: bad')}`)
  expect(await run(['lint', 'bad'], { cwd })).toEqual({
    status: 1,
    stdout: [
      'bad/bad.yaml:22:5  error  unknown-field  spec.gateway.publicVirtualHots: unknown field: use publicVirtualHost instead.',
      '  > 22 |     publicVirtualHots: apps.example.com',
      '       |     ^^^^^^^^^^^^^^^^^',
      '',
      'Checked 2 planes in 1 file against v0.16 (detected; set "release" in .openchoreo-planes.yaml): 1 error, 0 warnings',
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('a plane of another release says which it fits', async () => {
  write('newer/plane.yaml', newer)
  expect((await run(['lint', 'newer'], { cwd })).stdout).toContain('against v1.2 (detected')
  const { status, stdout } = await run(['lint', 'newer'], { cwd, env: { OPENCHOREO_RELEASE: '0.16' } })
  expect(status).toBe(1)
  expect(stdout).toContain('against v0.16 (OPENCHOREO_RELEASE)')
  expect(stdout).toContain('newer/plane.yaml:1: fits v1.0 to v1.2: lint it with --release v1.2\n')
  expect((await run(['lint', 'newer', '--release', 'v1.2'], { cwd })).status).toBe(0)
})

test('a null is a warning, and a warning alone is exit 0', async () => {
  write('null/plane.yaml', `${good}  planeID:\n`)
  const { status, stdout } = await run(['lint', 'null'], { cwd })
  expect(stdout).toBe(
    'null/plane.yaml:12:11  warning  null-value  spec.planeID: must not be null: set a value or remove the field.\n' +
      '  > 12 |   planeID:\n       |           ^\n\n' +
      'Checked 1 plane in 1 file against v0.16 (detected; set "release" in .openchoreo-planes.yaml): 0 errors, 1 warning\n',
  )
  expect(status).toBe(0)
})

test('other resources are skipped, and finding no plane is reported', async () => {
  write('other/deployment.yaml', 'apiVersion: apps/v1\nkind: Deployment\n')
  expect(await run(['lint', 'other'], { cwd })).toEqual({
    status: 0,
    stdout: 'No OpenChoreo plane found in 1 file; nothing was checked\n',
    stderr: '',
  })
})

test('planes in a List are checked, in JSON as in YAML', async () => {
  const item = { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'BuildPlane', metadata: { name: 'a' }, spec: {} }
  write('list/list.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [item, item] }, null, 2))
  const { stdout } = await run(['lint', 'list', '--release', 'v0.16'], { cwd })
  expect(stdout).toMatch(
    /^list\/list\.json:11:7 {2}error {2}missing-field {2}spec\.clusterAgent: required field is missing\.\n[\s\S]*:19:7 /,
  )
})

test('a file that is not YAML is a finding with its line; the others are still checked', async () => {
  write('broken/a.yaml', 'kind: DataPlane\nb: }\n')
  write('broken/b.yaml', bad)
  const { status, stdout } = await run(['lint', 'broken/a.yaml', 'broken'], { cwd })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^broken\/a\.yaml:2:\d+ {2}error {2}yaml-syntax {2}/)
  expect(stdout).toContain('broken/b.yaml:10:5  error  unknown-field')
})

test('a missing path is reported on stderr: exit 2, and the others are still checked', async () => {
  write('ok/good.yaml', good)
  symlinkSync('nowhere', join(cwd, 'dangling.yaml'))
  const { status, stdout, stderr } = await run(['lint', 'nowhere.yaml', 'dangling.yaml', 'ok'], { cwd })
  expect(status).toBe(2)
  expect(stderr).toBe(
    'openchoreo-planes: nowhere.yaml: there is no such file or directory\nopenchoreo-planes: dangling.yaml: there is no such file or directory\n',
  )
  expect(stdout).toBe(
    'Checked 1 plane in 1 file against v0.16 (detected; set "release" in .openchoreo-planes.yaml): 0 errors, 0 warnings\n',
  )
})

test('standard input is read for -', async () => {
  expect((await run(['lint', '-'], { stdin: bad })).stdout).toMatch(/^<stdin>:10:5 {2}error {2}unknown-field/)
})

test.each([
  [['lint', '--relase', 'v1.2', 'x'], 'unknown option --relase; did you mean --release?'],
  [['lint', '--release', '1.3', 'x'], '--release: unknown release "1.3"; did you mean "v1.2"?'],
  [['lint'], 'lint needs files or directories, or - for standard input'],
  [['lnit', 'x'], 'unknown command lnit; did you mean lint?'],
])('wrong usage %j says what to write instead: exit 2', async (argv, message) => {
  const { status, stdout, stderr } = await run(argv)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})

test.each([
  ['--help'],
  ['lint', '--help'],
  ['default', '--help'],
  ['migrate', '--help'],
  ['schema', '--help'],
  ['graph', '--help'],
  ['checklist', '--help'],
  ['explain', '--help'],
])('help for %s fits a screen of 100 columns and 34 lines', async (...argv) => {
  const { status, stdout } = await run(argv)
  expect(status).toBe(0)
  expect(stdout.split('\n').length).toBeLessThanOrEqual(34)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
})

const advised = good.replace('secretRef: { name: agent-ca, key: ca.crt }', `value: ${JSON.stringify(certificate)}`)

test('a warning fails the run only with --fail-level warning, and --quiet omits it', async () => {
  write('advised/plane.yaml', advised)
  const { status, stdout } = await run(['lint', 'advised'], { cwd })
  expect(status).toBe(0)
  expect(stdout).toContain('advised/plane.yaml:8:14  warning  inline-ca  spec.clusterAgent.clientCA.value: becomes stale')
  expect((await run(['lint', 'advised', '--fail-level', 'warning'], { cwd })).status).toBe(1)
  expect((await run(['lint', 'advised', '--quiet'], { cwd })).stdout).toBe(
    'Checked 1 plane in 1 file against v0.16 (detected; set "release" in .openchoreo-planes.yaml): 0 errors, 0 warnings\n',
  )
})

test('no plane at all fails the run where it is asked for', async () => {
  write('none/x.yaml', 'a: 1\n')
  expect((await run(['lint', 'none'], { cwd })).status).toBe(0)
  expect((await run(['lint', 'none', '--fail-if-none'], { cwd })).status).toBe(1)
})

test('a finding of a rule alone is no matter of the release', async () => {
  write('ruled/plane.yaml', good.replace('apps.example.com', 'https://apps.example.com'))
  const { status, stdout } = await run(['lint', 'ruled'], { cwd })
  expect(status).toBe(1)
  expect(stdout).toContain('error  invalid-virtual-host')
  expect(stdout).not.toContain('fits')
})

test('--format json has every finding with its region', async () => {
  write('json/bad.yaml', bad)
  const { status, stdout } = await run(['lint', 'json', '--format', 'json'], { cwd })
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    release: 'v0.16',
    releaseFrom: 'detected',
    releases: [{ release: 'v0.16', from: 'detected', planes: 1, files: 1 }],
    fits: [],
    summary: { files: 1, planes: 1, errors: 1, warnings: 0 },
    results: [
      {
        file: 'json/bad.yaml',
        issues: [
          {
            code: 'unknown-field',
            severity: 'error',
            message: 'unknown field: use publicVirtualHost instead.',
            path: '/spec/gateway/publicVirtualHots',
            field: 'spec.gateway.publicVirtualHots',
            line: 10,
            column: 5,
            endLine: 10,
            endColumn: 22,
          },
        ],
      },
    ],
  })
})

test('--format github prints positions for GitHub, escaped as its commands require', async () => {
  write('odd, 100%/bad.yaml', bad)
  const { stdout } = await run(['lint', 'odd, 100%', '--format', 'github'], { cwd })
  expect(stdout).toBe(
    [
      '::error file=odd%2C 100%25/bad.yaml,line=10,col=5,endLine=10,endColumn=22,title=unknown-field::odd, 100%25/bad.yaml:10:5: spec.gateway.publicVirtualHots: unknown field: use publicVirtualHost instead.',
      '::notice title=openchoreo-planes::Checked 1 plane against v0.16 (detected; set "release" in .openchoreo-planes.yaml)',
      'Checked 1 plane in 1 file against v0.16 (detected; set "release" in .openchoreo-planes.yaml): 1 error, 0 warnings',
      '',
    ].join('\n'),
  )
})

test.each([
  ['--format', 'jsno', 'did you mean json?'],
  ['--fail-level', 'warn', '--fail-level must be one of error, warning'],
])('%s %s is wrong usage', async (option, value, message) => {
  expect(await run(['lint', '.', option, value], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
})

test('--fix fixes the files and lints what is left', async () => {
  write('fix/plane.yaml', `${good}  secretStoreRef:\n`)
  write('fix/other.yaml', bad)
  const { status, stdout, stderr } = await run(['lint', 'fix', '--fix'], { cwd })
  expect(status).toBe(1)
  expect(stderr).toBe('1 finding fixed in 1 file\n')
  expect(stdout).toContain('Checked 2 planes in 2 files')
  expect(readFileSync(join(cwd, 'fix/plane.yaml'), 'utf8')).toBe(good)
  expect(await run(['lint', '-', '--fix'], { cwd, stdin: good })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--fix needs files'),
  })
})
