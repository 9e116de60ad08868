import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { certificate } from '../../src/lint/rules/examples.ts'
import { type Run, run as runAnywhere } from './io.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-migrate-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const run = (...argv: string[]): Promise<Run> => runAnywhere(['migrate', ...argv], { cwd })
const read = (path: string): string => readFileSync(join(cwd, path), 'utf8')
function write(path: string, text: string): string {
  mkdirSync(join(cwd, path, '..'), { recursive: true })
  writeFileSync(join(cwd, path), text)
  return text
}

const environment = `# stages
apiVersion: openchoreo.dev/v1alpha1
kind: Environment
metadata: { name: dev, namespace: acme }
spec:
  dataPlaneRef: prod   # where it runs
  isProduction: false
`
const moved = environment.replace(
  '  dataPlaneRef: prod   # where it runs',
  '  dataPlaneRef:   # where it runs\n    kind: DataPlane\n    name: prod',
)
const build = `apiVersion: openchoreo.dev/v1alpha1
kind: BuildPlane
metadata:
  name: builder
  namespace: acme
spec:
  kubernetesCluster:
    name: c
    credentials: { apiServerURL: https://k, caCert: Q0E=, clientCert: Q0VSVA==, clientKey: S0VZLVNFQ1JFVA== }
`

describe('what is written', () => {
  test('by default nothing: the diff goes to stdout, all else to stderr', async () => {
    write('env.yaml', environment)
    const { status, stdout, stderr } = await run('env.yaml')
    expect(status).toBe(0)
    expect(stdout).toBe(
      [
        '--- env.yaml',
        '+++ env.yaml',
        '@@ -3,5 +3,7 @@',
        ' kind: Environment',
        ' metadata: { name: dev, namespace: acme }',
        ' spec:',
        '-  dataPlaneRef: prod   # where it runs',
        '+  dataPlaneRef:   # where it runs',
        '+    kind: DataPlane',
        '+    name: prod',
        '   isProduction: false',
        '',
      ].join('\n'),
    )
    expect(stderr).toContain('env.yaml:2:1  manual steps:\n  spec.dataPlaneRef: this reference is immutable once set')
    expect(stderr).toMatch(/1 of 1 plane moved to v1\.2\n$/)
    expect(read('env.yaml')).toBe(environment)
  })

  test('with --write the files in place, and a second run changes nothing', async () => {
    write('a/env.yaml', environment)
    write('a/other.yaml', 'kind: ConfigMap\n')
    expect(await run('a', '--write')).toMatchObject({ status: 0, stdout: '' })
    expect(read('a/env.yaml')).toBe(moved)
    const before = statSync(join(cwd, 'a/env.yaml')).mtimeMs
    const second = await run('a', '--write')
    expect(second.status).toBe(0)
    expect(second.stderr).toBe('1 plane already v1.2; 0 files written\n')
    expect(read('a/env.yaml')).toBe(moved)
    expect(statSync(join(cwd, 'a/env.yaml')).mtimeMs).toBe(before)
    expect(readdirSync(join(cwd, 'a'))).toEqual(['env.yaml', 'other.yaml'])
  })

  test('the same --from and --answer do no harm in a second run', async () => {
    write('b.yaml', build)
    const args = [
      'b.yaml',
      '--write',
      '--from',
      'v0.3',
      '--to',
      'v1.2',
      '--answer',
      'spec.clusterAgent.clientCA={secretKeyRef: {name: ca, key: ca.crt}}',
    ]
    expect(await run(...args)).toMatchObject({ status: 0 })
    const first = read('b.yaml')
    expect(first).toContain('kind: WorkflowPlane')
    expect(await run(...args)).toMatchObject({
      status: 0,
      stderr:
        '--answer: spec.clusterAgent.clientCA is set already; this answer changes nothing\n1 plane already v1.2; 0 files written\n',
    })
    expect(read('b.yaml')).toBe(first)
  })

  test('a link stays a link, and the file keeps its mode', async () => {
    write('real.yaml', environment)
    chmodSync(join(cwd, 'real.yaml'), 0o640)
    symlinkSync('real.yaml', join(cwd, 'link.yaml'))
    expect((await run('link.yaml', '--write')).status).toBe(0)
    expect(lstatSync(join(cwd, 'link.yaml')).isSymbolicLink()).toBe(true)
    expect(read('real.yaml')).toBe(moved)
    expect(statSync(join(cwd, 'real.yaml')).mode & 0o777).toBe(0o640)
  })

  test('a file that is named twice is one file', async () => {
    const observer = 'observer: {url: https://observer.example.com, authentication: {basicAuth: {username: a, password: b}}}'
    write('b.yaml', `${build}  ${observer}\n`)
    symlinkSync('b.yaml', join(cwd, 'link.yaml'))
    expect(await run('b.yaml', './b.yaml', 'link.yaml', '--write', '--to', 'v0.8')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('1 of 1 plane moved to v0.8; 1 file written\n'),
    })
    expect(read('b.yaml')).toContain('kind: ObservabilityPlane')
  })

  test('with --output the files that contain planes, under their paths, and the others stay', async () => {
    write('a/env.yaml', environment)
    write('a/deep/newer.yaml', moved)
    write('a/other.yaml', 'kind: ConfigMap\n')
    expect(await run('a', '--output', 'out')).toMatchObject({ status: 0, stdout: '' })
    expect(read('a/env.yaml')).toBe(environment)
    expect(read('out/a/env.yaml')).toBe(moved)
    expect(read('out/a/deep/newer.yaml')).toBe(moved)
    expect(readdirSync(join(cwd, 'out/a')).sort()).toEqual(['deep', 'env.yaml'])
    expect((await run('a', '--output', 'out')).status).toBe(0)
    write('out/a/env.yaml', 'mine: 1\n')
    expect(await run('a', '--output', 'out')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('out/a/env.yaml is there already'),
    })
    expect(read('out/a/env.yaml')).toBe('mine: 1\n')
  })

  test('nothing at all where one file cannot be written', async () => {
    write('a.yaml', environment)
    write('b.yaml', environment)
    // A folder where the second file's place is in the output.
    mkdirSync(join(cwd, 'out/b.yaml/x'), { recursive: true })
    const { status, stderr } = await run('a.yaml', 'b.yaml', '--output', 'out')
    expect(status).toBe(2)
    expect(stderr).toContain('it is a directory')
    expect(readdirSync(join(cwd, 'out'))).toEqual(['b.yaml'])
  })
})

describe('answers', () => {
  test('are asked for, each with its line, and nothing is written meanwhile', async () => {
    write('b.yaml', build)
    const { status, stderr } = await run('b.yaml', '--write')
    expect(status).toBe(1)
    expect(stderr).toContain(
      "    --answer 'WorkflowPlane/acme/builder#spec.clusterAgent.clientCA.value=@ca.crt'\nNothing was written: answer the questions above, or use --draft\n",
    )
    expect(read('b.yaml')).toBe(build)
  })

  test('come from files, or as YAML', async () => {
    write('b.yaml', build)
    write('ca.crt', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n')
    expect((await run('b.yaml', '--write', '--answer', 'spec.clusterAgent.clientCA.value=@ca.crt')).status).toBe(0)
    expect(read('b.yaml')).toContain('    clientCA:\n      value: |\n        -----BEGIN CERTIFICATE-----\n        MIIB\n')
  })

  test('with --draft a TODO is written where they are missing', async () => {
    write('b.yaml', build)
    expect((await run('b.yaml', '--write', '--draft')).status).toBe(0)
    expect(read('b.yaml')).toMatch(/spec:\n {2}# TODO spec\.clusterAgent\.clientCA: the CA of .*\n {2}clusterAgent: \{\}\n$/)
  })

  test.each([
    [['--answer', 'x'], '--answer needs KEY=VALUE'],
    [['--answer', 'a=@missing.crt'], '--answer a: missing.crt: there is no such file or directory'],
    [['--answer', 'a=[secret'], '--answer a: its value is no YAML'],
  ])('%j is wrong usage', async (args, message) => {
    write('b.yaml', build)
    const { status, stderr } = await run('b.yaml', ...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('secret')
  })

  test('that are invalid are reported, and nothing is written', async () => {
    write('b.yaml', build)
    const { status, stderr } = await run('b.yaml', '--write', '--answer', 'spec.clusterAgent.clientCA=5')
    expect(status).toBe(1)
    expect(stderr).toContain(
      '--answer: the answer to spec.clusterAgent.clientCA is not accepted\n  spec.clusterAgent.clientCA: must be an object',
    )
    expect(read('b.yaml')).toBe(build)
  })
})

describe('errors', () => {
  test('a broken document among valid ones is reported with its position, and nothing is written', async () => {
    const text = write('a.yaml', `${environment}---\nkind: [\n---\n${environment}`)
    write('b.yaml', environment)
    const { status, stdout, stderr } = await run('a.yaml', 'b.yaml', '--write')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^a\.yaml:\d+:\d+ {2}/)
    expect(stderr).toMatch(/Nothing was written because of the errors above\n$/)
    expect(read('a.yaml')).toBe(text)
    expect(read('b.yaml')).toBe(environment)
  })

  test('a file of others that is no YAML, such as a template, is skipped and named', async () => {
    write('a/chart.yaml', '# openchoreo\n{{ if .Values.on }}\na: {{ .b }}\n')
    write('a/env.yaml', environment)
    const { status, stderr } = await run('a', '--write')
    expect(status).toBe(0)
    expect(stderr).toMatch(/^a\/chart\.yaml:\d+:\d+ {2}skipped: document: invalid YAML/)
    expect(read('a/env.yaml')).toBe(moved)
  })

  test('issues of the closest release are reported at their lines', async () => {
    write('a.yaml', environment.replace('isProduction', 'isProd'))
    const { status, stderr } = await run('a.yaml')
    expect(status).toBe(1)
    expect(stderr).toContain('a.yaml:2:1  fits-no-release  no release accepts this manifest')
    expect(stderr).toContain('  a.yaml:7:3  spec.isProd: unknown field')
  })

  test.each([
    ['an unknown kind', environment.replace('Environment', 'Environmnt'), 'did you mean Environment?'],
    ['a newer manifest', moved, 'downgrades are not supported'],
    ['an ambiguous one', environment.replace('dataPlaneRef: prod', 'gateway: {}'), 'say which one it was written for'],
  ])('%s', async (_, text, message) => {
    write('a.yaml', text)
    const { status, stderr } = await run(
      'a.yaml',
      '--write',
      '--to',
      message === 'downgrades are not supported' ? 'v0.8' : 'v1.2',
    )
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(read('a.yaml')).toBe(text)
  })

  test.each([
    [[], 'migrate needs files or directories'],
    [['missing.yaml'], 'missing.yaml: there is no such file or directory'],
    [['-', '--write'], '--write needs files'],
    [['a.yaml', '--write', '--output', 'x'], '--write and --output exclude each other'],
    [['a.yaml', '--to', 'v9'], '--to: unknown release "v9"; write one of v0.3 to v1.2'],
    [['a.yaml', '--format', 'jsno'], 'did you mean json?'],
    [['a.yaml', '--wirte'], 'did you mean --write?'],
  ])('%j is wrong usage', async (args, message) => {
    write('a.yaml', environment)
    const { status, stderr } = await run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('forms of files', () => {
  test('the items of a List are migrated in place, and created resources follow', async () => {
    const observer = 'observer: {url: https://observer.example.com, authentication: {basicAuth: {username: a, password: b}}}'
    const item = `${build}  ${observer}\n`.trimEnd().replaceAll('\n', '\n  ')
    write('list.yaml', `apiVersion: v1\nkind: List\nitems:\n- ${item}\n# end\n`)
    expect((await run('list.yaml', '--write', '--to', 'v0.8')).status).toBe(0)
    const text = read('list.yaml')
    expect(text).toMatch(
      /\n {4}observabilityPlaneRef: observer-example-com-1uru6an\n- apiVersion: openchoreo\.dev\/v1alpha1\n {2}kind: ObservabilityPlane\n/,
    )
    expect(text).toMatch(/\n# end\n$/)
  })

  test('JSON stays JSON, and Windows line ends stay', async () => {
    write(
      'env.json',
      `${JSON.stringify({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Environment', metadata: { name: 'a' }, spec: { dataPlaneRef: 'b' } }, null, 4)}\n`,
    )
    write('env.yaml', environment.replaceAll('\n', '\r\n'))
    expect((await run('.', '--write')).status).toBe(0)
    expect(JSON.parse(read('env.json'))).toMatchObject({ spec: { dataPlaneRef: { kind: 'DataPlane', name: 'b' } } })
    expect(read('env.yaml')).toBe(moved.replaceAll('\n', '\r\n'))
  })

  test('standard input is previewed', async () => {
    const { status, stdout } = await runAnywhere(['migrate', '-'], { cwd, stdin: environment })
    expect(status).toBe(0)
    expect(stdout).toContain('+++ <stdin>')
  })

  test('a folder without planes is nothing to move', async () => {
    write('a/x.yaml', 'a: 1\n')
    expect(await run('a')).toEqual({ status: 0, stdout: '', stderr: 'No OpenChoreo plane found; nothing was migrated\n' })
  })
})

describe('in a repository', () => {
  const plane = `apiVersion: openchoreo.dev/v1alpha1
kind: WorkflowPlane
metadata: { name: builds, namespace: acme }
spec: { clusterAgent: { clientCA: { secretKeyRef: { name: ca, key: ca.crt } } } }
`

  test('what is no whole manifest is named and left alone, and the rest is moved', async () => {
    write('a/kustomization.yaml', 'resources: [env.yaml]\npatches: [{ path: patch.yaml }]\n')
    const patch = write('a/patch.yaml', `# a patch\n${environment}`)
    write('a/env.yaml', environment)
    const template = write('chart/env.yaml', environment.replace('name: dev', 'name: "{{ .Values.name }}"'))
    const encrypted = write('secret/env.yaml', `${environment}sops:\n  mac: ENC[AES256_GCM,data:a]\n`)
    const broken = write('other/broken.yaml', '# openchoreo is mentioned\nkind: [\n')
    const { status, stderr } = await run('.', '--write')
    expect(status).toBe(0)
    expect(read('a/env.yaml')).toBe(moved)
    expect(read('a/patch.yaml')).toBe(patch)
    expect(read('chart/env.yaml')).toBe(template)
    expect(read('secret/env.yaml')).toBe(encrypted)
    expect(read('other/broken.yaml')).toBe(broken)
    const skipped = stderr.split('\n').filter((line) => line.includes('skipped: '))
    expect(skipped).toEqual([
      'a/patch.yaml:3:1  skipped: document: it is a patch: what it leaves out is not missing',
      'chart/env.yaml:2:1  skipped: document: it is a template: {{ }} has to be rendered first',
      expect.stringMatching(/^other\/broken\.yaml:\d+:\d+ {2}skipped: document: invalid YAML/),
      'secret/env.yaml:2:1  skipped: document: it is encrypted by SOPS: encrypted values cannot be checked',
    ])
    expect(stderr).toMatch(/\n1 of 1 plane moved to v1\.2; 1 file written\n$/)
  })

  test('a folder that exists is reported, also where another one does not', async () => {
    write('new/plane.yaml', plane)
    write('new/other.yaml', 'kind: ConfigMap\n')
    expect(await run('new')).toEqual({ status: 0, stdout: '', stderr: '1 plane already v1.2\n' })
    write('old/env.yaml', environment)
    const mixed = await run('.', '--write')
    expect(mixed.status).toBe(0)
    expect(mixed.stderr).toMatch(/\n1 of 2 planes moved to v1\.2, the other already there; 1 file written\n$/)
    expect(read('new/plane.yaml')).toBe(plane)
    expect(await run('.')).toEqual({ status: 0, stdout: '', stderr: '2 planes already v1.2\n' })
  })

  test('a plane whose release is not certain is left and named, and the others are migrated', async () => {
    const ambiguous = write('a.yaml', environment.replace('dataPlaneRef: prod', 'gateway: {}'))
    write('b.yaml', environment)
    // No release accepts both that one and this one.
    const typed = 'spec: { observabilityPlaneRef: { kind: ObservabilityPlane, name: logs },'
    write('c.yaml', plane.replace('secretKeyRef', 'secretRef').replace('WorkflowPlane', 'BuildPlane').replace('spec: {', typed))
    const { status, stderr } = await run('.', '--write')
    expect(stderr).toContain('a.yaml:2:1  ambiguous-release')
    expect(status).toBe(1)
    expect(stderr).toContain('with --from v0.14 or --from v1.2')
    expect(stderr).toMatch(/\n2 of 3 planes moved to v1\.2, 0 already there, 1 left: say of which release; 2 files written\n$/)
    expect([read('a.yaml'), read('b.yaml')]).toEqual([ambiguous, moved])
    expect((await run('.', '--write', '--from', 'v0.14')).status).toBe(0)
    expect(read('a.yaml')).not.toBe(ambiguous)
  })

  test('files are moved from the releases that their configuration names', async () => {
    const ambiguous = write('legacy/env.yaml', environment.replace('dataPlaneRef: prod', 'gateway: {}'))
    expect(await run('.')).toMatchObject({ status: 1, stderr: expect.stringContaining('ambiguous-release') })
    write('.openchoreo-planes.yaml', 'release: v1.2\noverrides:\n  - files: [legacy/**]\n    release: v0.14\n')
    const { status, stderr } = await run('.')
    expect(stderr).toMatch(/1 of 1 plane moved to v1\.2\n$/)
    expect(status).toBe(0)
    // What is named in the call counts more.
    expect((await run('.', '--from', 'v0.16')).stderr).toBe('1 plane already v1.2\n')
    expect(read('legacy/env.yaml')).toBe(ambiguous)
  })
})

test('--format json prints everything, and keeps stderr for errors', async () => {
  write('b.yaml', build)
  const { status, stdout, stderr } = await run('b.yaml', '--format', 'json')
  expect(status).toBe(1)
  expect(stderr).toBe('')
  const parsed = JSON.parse(stdout)
  expect(Object.keys(parsed)).toEqual(['to', 'ok', 'refused', 'ignored', 'files', 'after'])
  expect(parsed).toMatchObject({
    to: 'v1.2',
    ok: false,
    refused: [],
    files: [
      {
        path: 'b.yaml',
        changed: true,
        unreadable: [],
        planes: [{ pointer: '', line: 1, from: 'v0.3', ok: false, needs: [{ code: 'agent-ca' }] }],
      },
    ],
  })
  expect(Object.keys(parsed.files[0].planes[0]).sort()).toEqual([
    'changes',
    'from',
    'line',
    'lines',
    'lost',
    'needs',
    'ok',
    'pointer',
    'refused',
    'resources',
    'to',
  ])
  expect(stdout).not.toContain('S0VZLVNFQ1JFVA')
})

test('--help lists every option', async () => {
  const { status, stdout } = await run('--help')
  expect(status).toBe(0)
  for (const option of ['--to', '--from', '--answer', '--write', '--output', '--draft', '--format', '--help'])
    expect(stdout).toContain(option)
})

describe('answers in a file, and asked for', () => {
  const key = 'WorkflowPlane/acme/builder#spec.clusterAgent.clientCA'
  const reference = '{ secretKeyRef: { name: ca, key: ca.crt } }'

  test('a file has answers by their keys, and --answer counts more', async () => {
    write('b.yaml', build)
    write('answers.yaml', `${key}: ${reference}\n`)
    const { status, stdout } = await run('b.yaml', '--answers', 'answers.yaml')
    expect(status).toBe(0)
    expect(stdout).toContain('name: ca\n')
    const other = await run('b.yaml', '--answers', 'answers.yaml', '--answer', `${key}=${reference.replace('ca,', 'other,')}`)
    expect(other.stdout).toContain('name: other\n')
  })

  test.each([
    ['no.yaml', 'there is no such file or directory'],
    ['list.yaml', 'must be a YAML map'],
    ['broken.yaml', 'must be a YAML map'],
  ])('%s is wrong usage', async (file, message) => {
    write('b.yaml', build)
    write('list.yaml', '- a\n')
    write('broken.yaml', 'a: [\n')
    const { status, stderr } = await run('b.yaml', '--answers', file)
    expect(status).toBe(2)
    expect(stderr).toContain(`--answers ${file}: `)
    expect(stderr).toContain(message)
  })

  test('what is missing is asked for, again where an answer is no good, and written to a file', async () => {
    write('b.yaml', build)
    write('ca.crt', certificate)
    write('key.pem', '-----BEGIN PRIVATE KEY-----\nQUJD\n-----END PRIVATE KEY-----\n')
    const lines = ['@missing.crt', '@key.pem', '@ca.crt']
    const asked: string[] = []
    const ask = async (question: string): Promise<string> => {
      asked.push(question)
      return lines.shift() ?? ''
    }
    const { status, stderr, stdout } = await runAnywhere(['migrate', 'b.yaml', '--interactive'], { cwd, ask })
    expect(asked).toEqual(Array.from({ length: 3 }, () => `${key} (YAML, or @FILE; empty: later): `))
    expect(stderr).toContain('missing.crt: there is no such file or directory')
    expect(stderr).toContain(`the answer to ${key}.value is not accepted`)
    expect(stderr + stdout).not.toContain('QUJD')
    expect(status).toBe(0)
    expect(parse(read('migration-answers.yaml'))).toEqual({ [`${key}.value`]: certificate })
    // The next run has nothing to ask.
    const again = await runAnywhere(['migrate', 'b.yaml', '--interactive', '--write'], {
      cwd,
      ask: () => Promise.reject(new Error('asked')),
    })
    expect(again.status).toBe(0)
    expect(read('b.yaml')).toContain('-----BEGIN CERTIFICATE-----')
  })

  test('an empty line leaves a question open, and nothing is written', async () => {
    write('b.yaml', build)
    const { status, stderr } = await runAnywhere(['migrate', 'b.yaml', '--interactive'], { cwd, ask: () => Promise.resolve('') })
    expect(status).toBe(1)
    expect(stderr).toContain('answers needed:')
    expect(readdirSync(cwd)).toEqual(['b.yaml'])
  })

  test('without a terminal nobody can be asked', async () => {
    write('b.yaml', build)
    expect(await run('b.yaml', '--interactive')).toMatchObject({ status: 2, stderr: expect.stringContaining('needs a terminal') })
  })
})

test('comments of removed fields are listed with their lines, and not left above others', async () => {
  const text = environment.replace(
    '  dataPlaneRef',
    '  # the subdomain of *dev*\n  gateway: { dnsPrefix: dev } # of marketing\n  # where it runs\n  dataPlaneRef',
  )
  write('a.yaml', text)
  const { status, stderr } = await run('a.yaml', '--write')
  expect(status).toBe(0)
  expect(stderr).toContain(
    'a.yaml:6  comment removed with its field: # the subdomain of *dev*\na.yaml:7  comment removed with its field: # of marketing\n',
  )
  expect(read('a.yaml')).toBe(moved.replace('  dataPlaneRef', '  # where it runs\n  dataPlaneRef'))
  write('a.yaml', text)
  const { stdout } = await run('a.yaml', '--format', 'markdown')
  expect(stdout).toContain('## Removed comments\n\n- a.yaml:6  comment removed with its field: \\# the subdomain of \\*dev\\*\n')
  const told = JSON.parse((await run('a.yaml', '--format', 'json')).stdout)
  expect(told.files[0].removedComments).toEqual([
    { line: 6, text: '# the subdomain of *dev*' },
    { line: 7, text: '# of marketing' },
  ])
})

test('a plane behind a merge stays and is named, and the others of its file are migrated: exit 1', async () => {
  const one = '  gateway: { dnsPrefix: dev }\n'
  const text = [
    environment.replace('spec:', 'spec: &shared').replace(/$/, one),
    environment.replace('name: dev', 'name: test').replace(/spec:.*/s, 'spec:\n  <<: *shared\n'),
    environment.replace('name: dev', 'name: stage'),
  ]
    .map((text) => `- ${text.replace('# stages\n', '').trimEnd().replaceAll('\n', '\n  ')}\n`)
    .join('')
  const list = write('list.yaml', `apiVersion: v1\nkind: List\nitems:\n${text}`)
  const { status, stderr } = await run('list.yaml', '--write')
  expect(status).toBe(1)
  expect(stderr.split('\n').slice(0, 2)).toEqual([
    'list.yaml:4:3  it cannot be changed in place because it has anchors, aliases or an unusual layout; rewrite it as plain YAML first',
    'list.yaml:11:3  it cannot be changed in place because a removed field comes from a merge (<<); rewrite it as plain YAML first',
  ])
  expect(stderr).toContain('1 of 3 planes moved to v1.2; 2 planes left as they are, for the reason above; 1 file written\n')
  const start = list.lastIndexOf('- apiVersion')
  const reference = '  dataPlaneRef: prod   # where it runs'
  expect(list.slice(start)).toContain(reference)
  expect(read('list.yaml')).toBe(
    list.slice(0, start) +
      list.slice(start).replace(`  ${reference}`, '    dataPlaneRef:   # where it runs\n      kind: DataPlane\n      name: prod'),
  )
})

describe('--format markdown', () => {
  test('is a page with what moves, what to do and what changes afterwards, and no name is markup', async () => {
    write('a_*b.yaml', environment)
    write(
      'p.yaml',
      'apiVersion: openchoreo.dev/v1alpha1\nkind: Project\nmetadata: { name: p }\nspec: { deploymentPipelineRef: x }\n',
    )
    const { status, stdout, stderr } = await run('.', '--from', 'v0.14', '--to', 'v1.0', '--format', 'markdown')
    expect([status, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n')
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Migration to v1.0',
      ...['## Planes', '## Manual steps', '## Other resources', '## After the move'],
      ...['### v0.15', '### v0.17', '### v1.0'],
    ])
    expect(lines).toContain('- Environment/acme/dev in a\\_\\*b.yaml: from v0.14 to v1.0')
    expect(stdout).toContain('- [ ] Environment/acme/dev (a\\_\\*b.yaml:2), spec.dataPlaneRef: this reference is immutable')
    expect(stdout).toContain('- [ ] Project/p (p.yaml:4), spec.deploymentPipelineRef: must be an object since v1.0')
    expect(lines).toContain('- not migrated: 1 Project; see the release notes of v0.15 to v1.0')
    expect(lines).toContain('- [ ] Upgrade to v0.17')
  })

  test('has questions and errors', async () => {
    write('b.yaml', build)
    write('c.yaml', environment.replace('isProduction', 'isProd'))
    const { status, stdout } = await run('.', '--format', 'markdown')
    expect(status).toBe(1)
    expect(stdout).toContain('## Errors\n\n- c.yaml:2:1  fits-no-release')
    expect(stdout).toContain(
      '## Questions\n\n- [ ] WorkflowPlane/acme/builder\\#spec.clusterAgent.clientCA\n  the CA of the plane',
    )
  })
})
