/** Which files lint finds and how it reads them, whatever they are. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run as runAnywhere } from './io.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-input-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const good = `apiVersion: openchoreo.dev/v1alpha1
kind: Environment
metadata:
  name: development
spec:
  dataPlaneRef:
    kind: DataPlane
    name: default
`
const bad = good.replace('dataPlaneRef', 'dataPlaneref')

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true })
  writeFileSync(join(cwd, path), content)
}

const lint = (...args: string[]): ReturnType<typeof runAnywhere> => runAnywhere(['lint', ...args], { cwd })
const closing = async (...args: string[]): Promise<string | undefined> =>
  (await lint(...args)).stdout.trimEnd().split('\n').at(-1)
async function filesWithFindings(...args: string[]): Promise<string[]> {
  const { stdout } = await lint(...args, '--format', 'json')
  return (JSON.parse(stdout) as { results: { file: string }[] }).results.map(({ file }) => file)
}

describe('directories', () => {
  test('are searched at any depth for .yaml, .yml and .json, in the order of the names', async () => {
    for (const path of ['b.yml', 'a/z.yaml', 'a/b/c.YAML', 'c.txt', 'node_modules/x.yaml', '.git/x.yaml', '.hidden/d.yaml'])
      write(path, bad)
    write('d.json', JSON.stringify({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Environment' }))
    expect(await filesWithFindings('.')).toEqual(['.hidden/d.yaml', 'a/b/c.YAML', 'a/z.yaml', 'b.yml', 'd.json'])
    expect(await filesWithFindings('a/', './b.yml')).toEqual(['a/b/c.YAML', 'a/z.yaml', 'b.yml'])
  })

  test('are linted without what .gitignore leaves out, inside and around them', async () => {
    mkdirSync(join(cwd, '.git/info'), { recursive: true })
    write('.git/info/exclude', 'secret.yaml\n')
    write('.gitignore', '# built\nbuild/\n*.gen.yaml\n!kept.gen.yaml\n')
    write('m/.gitignore', '/only-here.yaml\n!again.gen.yaml\n')
    for (const path of ['m/a.yaml', 'm/a.gen.yaml', 'm/kept.gen.yaml', 'm/again.gen.yaml', 'm/build/a.yaml', 'm/only-here.yaml'])
      write(path, bad)
    for (const path of ['m/sub/only-here.yaml', 'm/secret.yaml', 'build/named.yaml']) write(path, bad)
    const expected = ['m/a.yaml', 'm/again.gen.yaml', 'm/kept.gen.yaml', 'm/sub/only-here.yaml']
    expect(await filesWithFindings('.')).toEqual(expected)
    expect(await filesWithFindings('m')).toEqual(expected)
    // What is named is wanted.
    expect(await filesWithFindings('build')).toEqual(['build/named.yaml'])
    expect(await filesWithFindings('m/a.gen.yaml')).toEqual(['m/a.gen.yaml'])
  })

  test('that links lead to are searched once, and circles end', async () => {
    write('a/x.yaml', bad)
    symlinkSync('a', join(cwd, 'b'))
    symlinkSync('..', join(cwd, 'a/up'))
    symlinkSync('a/x.yaml', join(cwd, 'c.yaml'))
    expect(await filesWithFindings('.')).toEqual(['a/x.yaml'])
    expect(await filesWithFindings('b', 'a', 'a/x.yaml', 'c.yaml')).toHaveLength(1)
  })

  test('files without anything of OpenChoreo are counted and not parsed; named ones are parsed', async () => {
    write('m/broken.yaml', 'a: [\n')
    write('m/plane.yaml', 'kind:   "DataPlane"\nspec: {}\n')
    write('m/good.yaml', good)
    expect(await closing('m')).toMatch(/^Checked 2 planes in 2 files against .*: [1-9]/)
    const named = await lint('m/broken.yaml')
    expect([named.status, named.stderr]).toEqual([0, '1 file skipped, not YAML and not OpenChoreo: m/broken.yaml\n'])
  })

  test('a file that is not YAML is skipped with a note if it has nothing of OpenChoreo', async () => {
    write('m/settings.json', '{\n  // of an editor\n  "yaml.schemas": { "openchoreo": ["*.yaml"], },\n}\n')
    const { status, stderr } = await lint('m')
    expect([status, stderr]).toEqual([0, '1 file skipped, not YAML and not OpenChoreo: m/settings.json\n'])
    write('m/settings.json', good.replace('spec:', 'spec: ]'))
    expect((await lint('m')).status).toBe(1)
  })
})

describe('globs', () => {
  test('match below the folder before them', async () => {
    for (const path of ['m/a/plane.yaml', 'm/b/plane.yaml', 'm/b/other.yaml', 'm/b/plane.txt', 'plane.yaml']) write(path, bad)
    expect(await filesWithFindings('m/**/plane.*')).toEqual(['m/a/plane.yaml', 'm/b/plane.yaml'])
    expect(await filesWithFindings('**/*.{yaml,yml}')).toEqual([
      'm/a/plane.yaml',
      'm/b/other.yaml',
      'm/b/plane.yaml',
      'plane.yaml',
    ])
    expect(await filesWithFindings('*.yaml')).toEqual(['plane.yaml'])
    expect(await filesWithFindings('./m/[ab]/plane.yaml')).toEqual(['m/a/plane.yaml', 'm/b/plane.yaml'])
  })

  test('that match nothing are reported: exit 2', async () => {
    expect(await lint('m/*.yaml')).toMatchObject({
      status: 2,
      stderr: 'openchoreo-planes: m/*.yaml: no YAML or JSON file matches\n',
    })
  })

  test('a file whose name looks like one is that file', async () => {
    write('[a].yaml', bad)
    expect(await filesWithFindings('[a].yaml')).toEqual(['[a].yaml'])
  })
})

test('--ignore leaves files out, named ones too', async () => {
  for (const path of ['a.yaml', 'b/a.yaml', 'b/c.yaml', 'overlays/x.yaml']) write(path, bad)
  expect(await filesWithFindings('.', '--ignore', 'overlays/', '--ignore', '/a.yaml')).toEqual(['b/a.yaml', 'b/c.yaml'])
  expect(await filesWithFindings('a.yaml', 'b/c.yaml', '--ignore', 'b')).toEqual(['a.yaml'])
})

describe('what cannot be read is reported, the others are linted, and the exit status is 2', () => {
  test.each([
    ['a broken link', 'm/x.yaml', () => symlinkSync('nowhere', join(cwd, 'm/x.yaml')), 'm/x.yaml: there is no such file'],
    [
      'links in a circle',
      'm/x.yaml',
      () => symlinkSync('x.yaml', join(cwd, 'm/x.yaml')),
      'm/x.yaml: its symbolic links lead in a circle',
    ],
    ['a path through a file', 'm/bad.yaml/x', () => {}, 'm/bad.yaml/x: a part of this path is no directory'],
    ['a name that is too long', 'x'.repeat(300), () => {}, 'the path is too long'],
    ['a device', '/dev/zero', () => {}, '/dev/zero: it is neither a file nor a directory'],
    [
      'a pipe',
      'm/pipe.yaml',
      () => execFileSync('mkfifo', [join(cwd, 'm/pipe.yaml')]),
      'm/pipe.yaml: it is neither a file nor a directory',
    ],
  ])('%s', async (_, path, make, message) => {
    write('m/bad.yaml', bad)
    make()
    const { status, stdout, stderr } = await lint(path, 'm/bad.yaml')
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
    expect(stdout).toContain('m/bad.yaml:6:3  error  unknown-field')
  })

  test('in a directory a link without the name of a manifest is nobody’s business, and a pipe is no file', async () => {
    write('m/good.yaml', good)
    symlinkSync('nowhere', join(cwd, 'm/link'))
    execFileSync('mkfifo', [join(cwd, 'm/pipe.yaml')])
    expect(await lint('m')).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('bytes', () => {
  const swapped = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

  test.each([
    ['UTF-8', Buffer.from(bad)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${bad}`)],
    ['UTF-16, the low byte first', Buffer.from(`\ufeff${bad}`, 'utf16le')],
    ['UTF-16, the high byte first', swapped(bad)],
    ['lines that end with CRLF', Buffer.from(bad.replaceAll('\n', '\r\n'))],
  ])('%s', async (_, bytes) => {
    write('m/x.yaml', bytes)
    expect((await lint('m')).stdout).toContain(
      'm/x.yaml:6:3  error  unknown-field  spec.dataPlaneref: unknown field: use dataPlaneRef instead.\n  > 6 |   dataPlaneref:\n      |   ^^^^^^^^^^^^\n',
    )
    expect((await runAnywhere(['lint', '-'], { cwd, stdin: bytes })).stdout).toContain('<stdin>:6:3  error  unknown-field')
  })

  test.each([
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(`${good}# `), Buffer.from([0xe4, 0x0a])]), 9, 3],
    ['a NUL', Buffer.from(good.replace('default', 'def\0ault')), 8, 14],
    ['a tab for indentation', Buffer.from(good.replace('    name', '\tname')), 8, 1],
  ])('%s are an error with their place', async (_, bytes, line, column) => {
    write('m/x.yaml', bytes)
    const { status, stdout } = await lint('m')
    expect(status).toBe(1)
    expect(stdout).toMatch(new RegExp(`^m/x\\.yaml:${line}:${column}  error  yaml-syntax`))
    // Nothing that could disturb a terminal is printed.
    expect(stdout).not.toMatch(/[\0\t\uffff]/)
  })

  test('an empty file, and one of comments, is no finding', async () => {
    write('m/empty.yaml', '')
    write('m/comment.yaml', '# openchoreo\n---\n')
    expect(await lint('m')).toMatchObject({
      status: 0,
      stdout: 'No OpenChoreo plane found in 2 files; nothing was checked\n',
    })
  })
})

describe('templates', () => {
  test('are skipped, with a note that says how many and what to do', async () => {
    write('m/a.yaml', `{{- if .Values.on }}\n${good}{{- end }}\n`)
    write('m/b.yaml', good.replace('development', '"{{ .Release.Name }}"'))
    write('m/c.yaml', bad)
    write('m/d.yaml', good.replace('development', '#@ data.values.name'))
    const { stdout, stderr } = await lint('m')
    expect(stderr).toBe(
      '3 files with templates skipped (m/a.yaml, m/b.yaml, m/d.yaml): lint the rendered output instead, as with helm template . | openchoreo-planes lint -\n',
    )
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'Checked 1 plane in 1 file against v1.2 (detected; set "release" in .openchoreo-planes.yaml): 1 error, 0 warnings',
    )
  })

  test('a template for others in an annotation hides nothing', async () => {
    write('m/a.yaml', bad.replace('  name:', '  annotations:\n    other: "{{ x }}"\n  name:'))
    expect(await filesWithFindings('m')).toEqual(['m/a.yaml'])
  })
})

describe('--complete', () => {
  const plane = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata: { name: default }
spec:
  clusterAgent: { clientCA: { secretRef: { name: a, key: b } } }
  gateway: { publicVirtualHost: a.example.com, organizationVirtualHost: b.example.com }
`
  test('requires references to resolve; without it their targets may be in other files', async () => {
    write('m/environment.yaml', good)
    expect((await lint('m')).status).toBe(0)
    const { status, stdout } = await lint('m', '--complete')
    expect(status).toBe(1)
    expect(stdout).toContain(
      'm/environment.yaml:8:11  error  dangling-reference  spec.dataPlaneRef.name: DataPlane "default" not found.\n  > 8 |     name: default\n',
    )
    write('m/plane.yaml', plane)
    expect((await lint('m', '--complete')).status).toBe(0)
  })

  test('finds the same name in two files; without it only in one', async () => {
    write('m/a.yaml', good)
    write('m/b.yaml', good)
    write('m/default.yaml', plane)
    expect((await lint('m')).status).toBe(0)
    expect((await lint('m', '--complete')).stdout).toContain(
      'm/b.yaml:4:9  error  duplicate-resource  metadata.name: is already used',
    )
    write('m/a.yaml', `${good}---\n${good}`)
    expect((await lint('m/a.yaml')).stdout).toContain('m/a.yaml:13:9  error  duplicate-resource')
  })

  test('a comment suppresses findings across files', async () => {
    const silent = '# openchoreo-planes-disable dangling-reference -- it is in another repository\n'
    write('m/environment.yaml', silent + good)
    expect(await lint('m', '--complete')).toMatchObject({ status: 0, stdout: expect.stringContaining('0 errors, 0 warnings') })
  })
})

describe('--at', () => {
  const inline = (pem: string): string =>
    `apiVersion: openchoreo.dev/v1alpha1\nkind: ObservabilityPlane\nmetadata: { name: default }\nspec:\n  observerURL: https://o.example.com\n  clusterAgent:\n    clientCA:\n      value: |\n${pem.replace(/^/gm, '        ').trimEnd()}\n`

  test('checks inline certificates on a given day', async () => {
    const { agedCertificate, certificate } = await import('../../src/lint/rules/examples.ts')
    write('m/a.yaml', inline(agedCertificate))
    const codes = async (...args: string[]): Promise<string[]> => {
      const { results } = JSON.parse((await lint('m', '--format', 'json', ...args)).stdout) as {
        results: { issues: { code: string }[] }[]
      }
      return results.flatMap(({ issues }) => issues.map(({ code }) => code))
    }
    expect(await codes()).toEqual([])
    expect(await codes('--at', '2026-02-01')).toEqual(['inline-ca'])
    expect(await codes('--at', '2026-03-31T23:59:59Z')).toEqual(['expiring-ca'])
    expect(await codes('--at', '2026-04-02')).toEqual(['expired-ca'])
    // Of the CAs of a bundle one has to be valid.
    write('m/a.yaml', inline(agedCertificate + agedCertificate))
    expect(await codes('--at', '2026-02-01')).toEqual(['inline-ca'])
    expect(await codes('--at', '2026-04-02')).toEqual(['expired-ca'])
    write('m/a.yaml', inline(agedCertificate + certificate))
    expect(await codes('--at', '2026-04-02')).toEqual([])
    // What has only the form of a certificate is none.
    write('m/a.yaml', inline(certificate.replace(/\n.*\n(?=-----END)/, '\n')))
    expect(await codes()).toEqual(['invalid-ca'])
    expect(await codes('--at', 'now')).toEqual(['invalid-ca'])
  })

  test('takes a time whose offset puts it into another month in UTC', async () => {
    for (const time of [
      '2026-02-28T23:30:00-01:00',
      '2026-03-01T00:30:00+02:00',
      '2028-02-29T23:59:59-12:00',
      '2026-12-31T23:00-05:00',
    ])
      expect(await lint('m', '--at', time)).toMatchObject({ stderr: expect.not.stringContaining('--at') })
  })

  test.each(['tomorrow', '2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-01T25:00Z', '1', ''])(
    '%j is no day',
    async (day) => {
      expect(await lint('.', '--at', day)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('--at must be a day such as 2026-11-21'),
      })
    },
  )
})

test('--fix writes nothing where a file says something else by now, or is UTF-16', async () => {
  const text = `${good}  isProduction:\n`
  write('m/a.yaml', text)
  write('m/b.yaml', Buffer.from(`\ufeff${text}`, 'utf16le'))
  const { status, stderr } = await lint('m', '--fix')
  expect([status, stderr]).toEqual([2, expect.stringContaining('m/b.yaml: it is UTF-16; save it as UTF-8 first')])
  expect(readFileSync(join(cwd, 'm/a.yaml'), 'utf8')).toBe(text)
})
