/** Where reports of lint go: several formats in one run, the page of a job, and what could not be read in each of them. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from './io.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-reports-'))
  writeFileSync(join(cwd, 'bad.yaml'), bad)
})
afterEach(() => rmSync(cwd, { recursive: true }))

/** Two mistakes in a plane of v1.0 and later: one for v0.16 alone, and one for each release. */
const bad = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata: { name: eu, namespace: acme }
spec:
  planeID: eu
  secretStoreRef: { name: vault }
  clusterAgent: { clientCA: { secretKeyRef: { name: ca, key: ca.crt } } }
  nmae: x
`
const newer = bad.replace('  nmae: x\n', '')

const read = (file: string): string => readFileSync(join(cwd, file), 'utf8')
const lint = (...argv: string[]) => run(['lint', ...argv], { cwd })

describe('--output', () => {
  test('writes each format that it names, and leaves standard output as it is', async () => {
    const plain = await lint('bad.yaml')
    const both = await lint('bad.yaml', '--output', 'sarif=out/lint.sarif', '--output', 'junit=lint.xml')
    expect(both).toEqual(plain)
    expect(both.status).toBe(1)
    expect(read('out/lint.sarif')).toBe((await lint('bad.yaml', '--format', 'sarif')).stdout)
    expect(read('lint.xml')).toBe((await lint('bad.yaml', '--format', 'junit')).stdout)
  })

  test('without a format takes that of --format, and people read standard output', async () => {
    const { stdout } = await lint('bad.yaml', '--format', 'json', '--output', 'report.json')
    expect(stdout).toBe((await lint('bad.yaml')).stdout)
    expect(JSON.parse(read('report.json'))).toMatchObject({ version: 1, summary: { errors: 1 } })
  })

  test('a report with colors goes to a terminal only', async () => {
    await run(['lint', 'bad.yaml', '--output', 'human=report.txt'], { cwd, colors: true })
    expect(read('report.txt')).toBe((await lint('bad.yaml')).stdout)
  })

  test('a name with = in it is written with ./', async () => {
    await lint('bad.yaml', '--output', './a=b')
    expect(read('a=b')).toBe((await lint('bad.yaml')).stdout)
  })

  test.each([
    [['sarfi=x'], 'the format must be one of human, json, sarif, github, gitlab, junit; did you mean sarif?'],
    [['json='], '--output json=: the name of the file is missing'],
    [['json=x', 'sarif=./x'], '--output: ./x is named twice'],
    [['json=bad.yaml'], '--output: bad.yaml is one of the files that were checked'],
  ])('%j is wrong usage', async (outputs, message) => {
    const { status, stdout, stderr } = await lint('bad.yaml', ...outputs.flatMap((output) => ['--output', output]))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect([read('bad.yaml'), existsSync(join(cwd, 'x'))]).toEqual([bad, false])
  })

  test('never replaces a manifest that was checked, by whatever name', async () => {
    symlinkSync('bad.yaml', join(cwd, 'link'))
    const { status, stdout, stderr } = await lint('.', '--output', 'json=link')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--output: link is one of the files that were checked')
    expect(read('bad.yaml')).toBe(bad)
  })

  test('a report in a folder that is linted changes nothing in the next one', async () => {
    const reportAfter = async (): Promise<unknown> => {
      await lint('.', '--output', 'json=report.json')
      return JSON.parse(read('report.json')).results
    }
    const first = await reportAfter()
    expect(first).toMatchObject([{ file: 'bad.yaml' }])
    expect(await reportAfter()).toEqual(first)
  })

  test('a link that leads in a circle is one that cannot be written', async () => {
    symlinkSync('circle', join(cwd, 'circle'))
    const { status, stderr } = await lint('bad.yaml', '--output', 'json=circle')
    expect([status, stderr]).toEqual([2, expect.stringContaining('nothing was written: circle: ')])
  })

  test('what cannot be written is exit 2, and none of the files is written', async () => {
    mkdirSync(join(cwd, 'folder'))
    const { status, stdout, stderr } = await lint('bad.yaml', '--output', 'json=a.json', '--output', 'sarif=folder')
    expect(status).toBe(2)
    expect(stdout).toBe((await lint('bad.yaml')).stdout)
    expect(stderr).toContain('nothing was written: folder: it is a directory')
    expect(existsSync(join(cwd, 'a.json'))).toBe(false)
  })
})

describe('GITHUB_STEP_SUMMARY', () => {
  const summary = async (...argv: string[]) => {
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    return run(['lint', ...argv, '--format', 'github'], { cwd, env })
  }

  test('gets a table of the findings behind what is there', async () => {
    writeFileSync(join(cwd, 'summary.md'), '# Before\n')
    await summary('bad.yaml', 'gone.yaml')
    const [before, , ...lines] = read('summary.md').split('\n').slice(0)
    expect(before).toBe('# Before')
    expect(lines).toContain('| error | bad.yaml:8:3 | unknown-field | spec.nmae: unknown field: remove it. |')
    expect(lines).toContain('| error | gone.yaml | unreadable | cannot be read: there is no such file or directory |')
    expect(read('summary.md')).toContain('Checked 1 plane in 1 file against v1.2')
  })

  test('never gets more than GitHub accepts, and says how much is left out', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => `  ${'x'.repeat(600)}${at}: 1\n`).join('')
    writeFileSync(join(cwd, 'many.yaml'), bad + many)
    writeFileSync(join(cwd, 'summary.md'), 'y'.repeat(100_000))
    await summary('many.yaml')
    const text = read('summary.md')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000)
    const omitted = Number(/\n(\d+) more not shown/.exec(text)?.[1])
    expect(omitted + (text.match(/^\| error/gm)?.length ?? 0)).toBe(2001)
    writeFileSync(join(cwd, 'summary.md'), 'y'.repeat(1024 * 1024))
    await summary('bad.yaml')
    expect(read('summary.md')).toHaveLength(1024 * 1024)
  })

  test('that cannot be written is a note, and no other format writes one', async () => {
    const env = { GITHUB_STEP_SUMMARY: cwd }
    const { status, stderr } = await run(['lint', 'bad.yaml', '--format', 'github'], { cwd, env })
    expect(status).toBe(1)
    expect(stderr).toContain('no summary was written to GITHUB_STEP_SUMMARY: ')
    expect((await run(['lint', 'bad.yaml'], { cwd, env })).stderr).toBe('')
  })
})

describe('a file that cannot be read', () => {
  const printedAs = async (format: string): Promise<string> => {
    const { status, stdout, stderr } = await lint('bad.yaml', 'gone.yaml', '--format', format)
    expect(status).toBe(2)
    expect(stderr).toContain('openchoreo-planes: gone.yaml: there is no such file or directory')
    return stdout
  }

  test('is a result in JSON', async () => {
    const { summary, results } = JSON.parse(await printedAs('json'))
    expect(summary).toMatchObject({ errors: 2 })
    expect(results[1]).toMatchObject({ file: 'gone.yaml', issues: [{ code: 'unreadable', severity: 'error', line: 1 }] })
  })

  test('is a notification in SARIF, and the run was no success', async () => {
    const { invocations } = JSON.parse(await printedAs('sarif')).runs[0]
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'gone.yaml: there is no such file or directory' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.yaml', uriBaseId: '%SRCROOT%' } } }],
          },
        ],
      },
    ])
    const right = JSON.parse((await lint('bad.yaml', '--format', 'sarif')).stdout).runs[0]
    expect(right.invocations).toEqual([{ executionSuccessful: true }])
  })

  test('is an error in JUnit’s report, and a failure is none', async () => {
    const document = XmlDocument.fromString(await printedAs('junit'))
    expect(document.find('//error/@message').map((node) => node.content)).toEqual(['there is no such file or directory'])
    expect(document.find('//testsuites/@errors').map((node) => node.content)).toEqual(['1'])
    expect(document.find('//failure')).toHaveLength(1)
    document.dispose()
  })

  test('is an issue in GitLab’s report and a command for GitHub', async () => {
    expect(JSON.parse(await printedAs('gitlab'))[1]).toMatchObject({ check_name: 'unreadable', location: { path: 'gone.yaml' } })
    const twice = JSON.parse((await lint('gone.yaml', './gone.yaml', '--format', 'gitlab')).stdout)
    expect(twice.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual([
      'gone.yaml# unreadable',
      'gone.yaml# unreadable 2',
    ])
    expect((await printedAs('github')).split('\n')).toContain(
      '::error file=gone.yaml,title=unreadable::gone.yaml: cannot be read: there is no such file or directory',
    )
  })

  test('is in a report for people that goes to a file', async () => {
    await lint('gone.yaml', '--output', 'human=report.txt')
    expect(read('report.txt')).toContain('gone.yaml: there is no such file or directory\n')
  })
})

describe('the release that a plane fits', () => {
  const hint = 'fits v1.0 to v1.2: lint it with --release v1.2'
  const printedAs = async (format: string): Promise<string> => {
    writeFileSync(join(cwd, 'newer.yaml'), newer)
    return (await lint('newer.yaml', '--release', 'v0.16', '--format', format)).stdout
  }

  test('is in every format', async () => {
    expect(await printedAs('human')).toContain(`newer.yaml:1: ${hint}`)
    expect((await printedAs('github')).split('\n')).toContain(
      `::notice file=newer.yaml,line=1,col=1,title=fits v1.0 to v1.2::newer.yaml:1:1: ${hint}`,
    )
    expect(JSON.parse(await printedAs('json')).fits).toEqual([
      { file: 'newer.yaml', line: 1, endLine: expect.any(Number), span: 'v1.0 to v1.2', release: 'v1.2', message: hint },
    ])
    const { results } = JSON.parse(await printedAs('sarif')).runs[0]
    expect(results[0]).toMatchObject({ relatedLocations: [{ message: { text: `The plane ${hint}` } }] })
    expect(JSON.parse(await printedAs('gitlab'))[0].description).toContain(` The plane ${hint}`)
    expect(await printedAs('junit')).toContain(` The plane ${hint}</failure>`)
  })

  test('is reported for the plane that fits it, not of its neighbors', async () => {
    writeFileSync(join(cwd, 'two.yaml'), `${newer}---\n${bad.replace('secretKeyRef', 'secretKeyFer')}`)
    const { stdout } = await lint('two.yaml', '--release', 'v0.16', '--format', 'gitlab')
    const issues: { description: string; location: { lines: { begin: number } } }[] = JSON.parse(stdout)
    const hinted = issues.filter(({ description }) => description.includes(hint)).map(({ location }) => location.lines.begin)
    expect(hinted.length).toBeGreaterThan(0)
    expect(hinted.every((line) => line < 8)).toBe(true)
    expect(issues.some(({ location }) => location.lines.begin > 8)).toBe(true)
  })
})

describe('the release that was checked against', () => {
  const v12 = { release: 'v1.2', from: 'detected', planes: 1, files: 1 }

  test('is in JSON and SARIF, with what decided it', async () => {
    for (const { release, releaseFrom, releases } of [
      JSON.parse((await lint('bad.yaml', '--format', 'json')).stdout),
      JSON.parse((await lint('bad.yaml', '--format', 'sarif')).stdout).runs[0].properties,
    ])
      expect({ release, releaseFrom, releases }).toEqual({ release: 'v1.2', releaseFrom: 'detected', releases: [v12] })
    const named = JSON.parse((await lint('bad.yaml', '--format', 'json', '--release', 'v1.1')).stdout)
    expect(named).toMatchObject({ release: 'v1.1', releaseFrom: 'option' })
  })

  test('is a property of JUnit’s suites, and a notice for GitHub where it was detected', async () => {
    const document = XmlDocument.fromString((await lint('bad.yaml', '--format', 'junit')).stdout)
    expect(document.find('//testsuite/properties/property/@value').map((node) => node.content)).toEqual(['v1.2', 'detected'])
    document.dispose()
    const notice = '::notice title=openchoreo-planes::Checked 1 plane against v1.2 (detected'
    expect((await lint('bad.yaml', '--format', 'github')).stdout).toContain(notice)
    expect((await lint('bad.yaml', '--format', 'github', '--release', 'v1.2')).stdout).not.toContain('::notice')
  })

  test('is none where there is no plane', async () => {
    writeFileSync(join(cwd, 'none.yaml'), 'a: 1\n')
    const report = JSON.parse((await lint('none.yaml', '--format', 'json')).stdout)
    expect(Object.keys(report)).toEqual(['version', 'releases', 'summary', 'results', 'fits'])
    expect(report.releases).toEqual([])
  })
})

test('in SARIF paths are relative to the root of the repository, which it names', async () => {
  mkdirSync(join(cwd, '.git'))
  mkdirSync(join(cwd, 'a b'))
  writeFileSync(join(cwd, 'a b/c#.yaml'), bad)
  const { stdout } = await run(['lint', '.', '--format', 'sarif'], { cwd: join(cwd, 'a b') })
  const [{ originalUriBaseIds, results }] = JSON.parse(stdout).runs
  expect(originalUriBaseIds).toEqual({
    '%SRCROOT%': { uri: expect.stringMatching(/^file:\/\/\/.*openchoreo-planes-reports-.*\/$/) },
  })
  const { uri, uriBaseId } = results[0].locations[0].physicalLocation.artifactLocation
  expect([uri, uriBaseId]).toEqual(['a%20b/c%23.yaml', '%SRCROOT%'])
})

test.each(['sarif', 'gitlab'])('in %s two equal findings have fingerprints of their own, without lines', async (format) => {
  const prints = async (file: string): Promise<unknown[]> => {
    const report = JSON.parse((await lint(file, '--release', 'v1.2', '--format', format)).stdout)
    return format === 'gitlab'
      ? report.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
      : report.runs[0].results.map(
          ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
        )
  }
  writeFileSync(join(cwd, 'bad.yaml'), `${bad}---\n${bad}`)
  expect(await prints('bad.yaml')).toEqual([
    'bad.yaml#/spec/nmae unknown-field',
    'bad.yaml#/metadata/name duplicate-resource',
    'bad.yaml#/spec/nmae unknown-field 2',
  ])
})

test('codes lead to the documentation as soon as package.json names a repository', async () => {
  const docsOf = async (): Promise<unknown> => {
    const { stdout } = await run(['lint', 'bad.yaml', '--format', 'json'], { cwd, generated: join(cwd, 'package/generated') })
    return JSON.parse(stdout).results[0].issues[0].docs
  }
  mkdirSync(join(cwd, 'package'))
  expect(await docsOf()).toBeUndefined()
  writeFileSync(join(cwd, 'package/package.json'), '{ "version": "1.2.3" }')
  expect(await docsOf()).toBeUndefined()
  writeFileSync(join(cwd, 'package/package.json'), '{ "version": "1.2.3", "repository": "acme/planes" }')
  expect(await docsOf()).toMatch(/^https:\/\/github\.com\/acme\/planes\/blob\/v[\d.]+\/docs\/issues\.md#unknown-field$/)
})
