/** Nothing that a user wrote, in a file or in its name, acts on a terminal or on a log of CI, in any command and format, on either stream. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { printableJson } from '../../src/base/inert.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { type Run, run } from './io.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-inert-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What acts on a terminal, on a reader's eye, or on the log of a CI. */
const HOSTILE: Readonly<Record<string, string>> = {
  'an escape sequence': 'a\u001b[2Jb',
  'a C1 control': 'a\u009b31mb',
  'a bell and a delete': 'a\u0007b\u007fc',
  'a carriage return': 'a\rb',
  'bidirectional characters': 'a\u202eb\u2066c\u200fd',
  'invisible characters': 'a\u200bb\ufeffc\u00add\u{e0041}e\u3164f',
  'line separators': 'a\u2028b\u2029c\u0085d',
  'a command of GitHub on a line of its own': 'a\n::stop-commands::x\nb',
  'a command of GitHub': '::error file=x::y',
  'an old command of GitHub': 'a##[group]b',
  'a command of Azure': 'a##vso[task.complete result=Failed]b',
}

const COMMANDS: readonly (readonly string[])[] = [
  ...['human', 'json', 'sarif', 'github', 'gitlab', 'junit'].map((format) => ['lint', '--complete', '--format', format]),
  ['default'],
  ['migrate', '--to', 'v1.2'],
  ['migrate', '--to', 'v1.2', '--format', 'json'],
  ...['text', 'mermaid', 'dot', 'svg', 'html', 'json'].map((format) => ['graph', '--format', format]),
  ...['text', 'markdown', 'json'].map((format) => ['checklist', '--format', format]),
]

/** What the format `github` prints: its properties have no colon in them, and what follows is one message. */
const OURS =
  /^::(?:(?:error|warning|notice) file=[^:]*,line=\d+,[^:]*|error file=[^:]*,title=unreadable|notice title=openchoreo-planes)::/

/** Everything but line breaks, tabs in lines of a file, and the end of a line of Windows. */
const CHARACTERS = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u3164]/u

function faultsIn({ stdout, stderr }: Run, argv: readonly string[]): string[] {
  return [stdout, stderr].flatMap((text) =>
    text.split('\n').flatMap((line) => {
      const isOurs = argv.includes('github') && OURS.test(line)
      return [
        ...(CHARACTERS.test(line) ? [`a character: ${JSON.stringify(line)}`] : []),
        ...(/^\s*::/.test(line) && !isOurs ? [`a command: ${line}`] : []),
        ...(/##\w*\[/.test(line) ? [`an old command: ${line}`] : []),
      ]
    }),
  )
}

/** Planes with a text at every place that is printed somewhere. */
function planesWith(text: string): string {
  const metadata = {
    name: text,
    namespace: text,
    annotations: { 'openchoreo.dev/display-name': text, [text]: text },
    labels: { a: text },
  }
  const plane = { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'DataPlane', metadata }
  const spec = {
    planeID: text,
    clusterAgent: { clientCA: { secretRef: { name: text, key: text } } },
    gateway: { publicVirtualHost: text, organizationVirtualHost: text, [text]: text },
    secretStoreRef: { name: text },
    imagePullSecretRefs: [text, text],
    observabilityPlaneRef: { kind: 'ObservabilityPlane', name: text },
  }
  const right = {
    planeID: 'a',
    clusterAgent: { clientCA: { secretRef: { name: text, key: text } } },
    gateway: { publicVirtualHost: text, organizationVirtualHost: text },
  }
  return [
    { ...plane, spec },
    { ...plane, kind: text, spec },
    { ...plane, [text]: text, spec },
    { ...plane, metadata: { name: 'a', annotations: { note: text } }, spec: right },
    { ...plane, kind: 'Environment', spec: { dataPlaneRef: { kind: 'DataPlane', name: text } } },
  ]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('')
}

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  test('in names, keys and values is inert in every command and format', async () => {
    const file = join(folder, 'plane.json')
    writeFileSync(file, planesWith(text))
    // Valid planes too, which default prints and migrate moves.
    const valid = join(folder, 'valid.json')
    writeFileSync(valid, planesWith(text).split('\n')[3] ?? '')
    for (const argv of COMMANDS) {
      for (const path of argv[0] === 'default' ? [file, valid] : [file]) {
        expect([argv, faultsIn(await run([...argv, path]), argv)]).toEqual([argv, []])
        expect([argv, faultsIn(await run([...argv, path], { colors: false, cwd: folder }), argv)]).toEqual([argv, []])
      }
    }
  })

  test('in the name of a file is inert in every command and format', async () => {
    const name = `${text.replaceAll('/', '')}.yaml`
    writeFileSync(join(folder, name), planesWith('a b'))
    const missing = `${text}.missing.yaml`
    for (const argv of COMMANDS) {
      expect([argv, faultsIn(await run([...argv, '.'], { cwd: folder }), argv)]).toEqual([argv, []])
      expect([argv, faultsIn(await run([...argv, name, missing], { cwd: folder }), argv)]).toEqual([argv, []])
    }
  })

  test('is inert in every file that --output writes, and in the summary of a job', async () => {
    const name = `${text.replaceAll('/', '')}.yaml`
    writeFileSync(join(folder, name), planesWith(text))
    const summary = join(folder, 'summary.md')
    const formats = ['human', 'json', 'sarif', 'github', 'gitlab', 'junit']
    const outputs = formats.flatMap((format) => ['--output', `${format}=report.${format}`])
    const env = { GITHUB_STEP_SUMMARY: summary }
    const result = await run(['lint', name, `${text}.missing.yaml`, ...outputs], { cwd: folder, env })
    expect(faultsIn(result, [])).toEqual([])
    for (const format of formats) {
      const report = readFileSync(join(folder, `report.${format}`), 'utf8')
      expect(report.length).toBeGreaterThan(100)
      expect([format, faultsIn({ status: 0, stdout: report, stderr: '' }, [format])]).toEqual([format, []])
    }
    const page = readFileSync(summary, 'utf8')
    expect(page).toContain('| unreadable |')
    expect(faultsIn({ status: 0, stdout: page, stderr: '' }, [])).toEqual([])
    const failed = await run(['lint', name, '--output', `json=${text}\0/x`], {
      cwd: folder,
      env: { GITHUB_STEP_SUMMARY: `${text}/\0` },
    })
    expect([failed.status, faultsIn(failed, [])]).toEqual([2, []])
  })

  test('in an argument is inert in what is printed about it', async () => {
    for (const argv of [
      [text],
      ['lint', `--${text}`, 'x'],
      ['lint', '--release', text, 'x'],
      ['lint', '--format', text, 'x'],
      ['lint', 'x', '--output', text, '--output', text],
      ['lint', 'x', '--output', `a=${text}`],
      ['explain', text],
      ['schema', text],
      ['policy', '--kind', text],
      ['help', text],
      ['migrate', '.', '--answer', text],
      ['schema', '--output', join(folder, 'no', text, 'x')],
    ]) {
      const result = await run(argv, { cwd: folder })
      expect([argv, faultsIn(result, argv)]).toEqual([argv, []])
    }
  })

  test('stays itself in JSON and in the YAML that default prints', async () => {
    expect(JSON.parse(printableJson({ [text]: [text] }))).toEqual({ [text]: [text] })
    const name = `${text.replaceAll('/', '')}.yaml`
    writeFileSync(join(folder, name), planesWith('a b'))
    const { results } = JSON.parse((await run(['lint', name, '--format', 'json'], { cwd: folder })).stdout)
    expect(results.map(({ file }: { file: string }) => file)).toEqual([name])
    const annotations = { note: text, [`x${text}`]: 'z' }
    const config = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'a', annotations },
      data: { a: `${text}\n${text}\n` },
    }
    const { stdout } = await run(['default', '-'], { stdin: JSON.stringify(config) })
    expect(readManifests(stdout).documents.map(({ value, issues }) => [value, issues])).toEqual([[config, []]])
  })
})
