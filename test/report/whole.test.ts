/** Each format as a whole, of a small report that is made by hand. */
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import type { LintReport } from '../../src/lint/linter.ts'
import type { Format } from '../../src/report/context.ts'
import { countBySeverity } from '../../src/report/count-by-severity.ts'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { human } from '../../src/report/human.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { sarif } from '../../src/report/sarif.ts'
import { notes, summaryLine } from '../../src/report/summary.ts'
import { at, finding, reportOf } from './by-hand.ts'
import { viewWith } from './view.ts'

const warning = { code: 'null-value', severity: 'warning', path: '/spec/b', field: 'spec.b', message: 'null' } as const

const one = reportOf({ findings: [finding('a.yaml')], files: 1, planes: 1, filesWithPlanes: ['a.yaml'] })
const two = reportOf({
  findings: [finding('a.yaml'), finding('b.yaml', { ...warning, range: { start: at(3, 1), end: at(5, 2) } })],
  files: 3,
  planes: 2,
  filesWithPlanes: ['c.yaml', 'a.yaml'],
})

const print = (format: Format, report: LintReport, text?: string): string =>
  format(text === undefined ? report : { ...report, lines: new Map([['a.yaml', linesOf(text)]]) }, viewWith())

const linesOf = (text: string): ReadonlyMap<number, string> => new Map(text.split('\n').map((line, at) => [at + 1, line]))

test('errors and warnings are counted', () => {
  expect(countBySeverity(two.findings)).toEqual({ errors: 1, warnings: 1 })
  expect(countBySeverity([...one.findings, ...two.findings])).toEqual({ errors: 2, warnings: 1 })
  expect(countBySeverity([])).toEqual({ errors: 0, warnings: 0 })
})

describe('the summary', () => {
  test.each([
    ['one of each', one, 'Checked 1 plane in 1 file: 1 error, 0 warnings'],
    ['several', two, 'Checked 2 planes in 2 files: 1 error, 1 warning'],
    [
      'planes without a mistake',
      reportOf({ files: 1, planes: 1, filesWithPlanes: ['a.yaml'] }),
      'Checked 1 plane in 1 file: 0 errors, 0 warnings',
    ],
    [
      'mistakes without a plane',
      reportOf({ files: 1, findings: one.findings }),
      'Checked 0 planes in 0 files: 1 error, 0 warnings',
    ],
  ])('%s', (_, report, expected) => {
    expect(summaryLine(report)).toBe(expected)
  })

  test('says where nothing was checked', () => {
    expect(summaryLine(reportOf({ files: 2 }))).toBe('No OpenChoreo plane found in 2 files; nothing was checked')
  })

  test('is followed by what was skipped, three files at most by name', () => {
    expect(notes(reportOf({}))).toEqual([])
    const [templates, skipped, ...rest] = notes(reportOf({ templates: ['t1'], skipped: ['s1', 's2', 's3', 's4', 's5'] }))
    expect(templates).toMatch(/^1 file with templates skipped \(t1\): .*helm template \. \| openchoreo-planes lint -$/)
    expect(skipped).toMatch(/^5 files skipped, .*: s1, s2, s3 and 2 more$/)
    expect(rest).toEqual([])
    expect(notes(reportOf({ skipped: ['s1', 's2', 's3', 's4'] }))).toEqual([expect.stringMatching(/s3 and 1 more$/)])
    expect(notes(reportOf({ skipped: ['s1', 's2', 's3'] }))).toEqual([expect.stringMatching(/^3 files skipped, .*: s1, s2, s3$/)])
  })
})

describe('for people', () => {
  test('a finding has its line, with a caret', () => {
    expect(print(human, one, 'spec:\n  a: 1\n').split('\n')).toEqual([
      'a.yaml:2:3  error  unknown-field  spec.a: unknown',
      '  > 2 |   a: 1',
      '      |   ^',
      '',
      'Checked 1 plane in 1 file: 1 error, 0 warnings',
      '',
    ])
  })

  test('files are apart, findings without a text have no line', () => {
    expect(print(human, two).split('\n').slice(0, -2)).toEqual([
      'a.yaml:2:3  error  unknown-field  spec.a: unknown',
      '',
      'b.yaml:3:1  warning  null-value  spec.b: null',
      '',
    ])
  })

  test('of a file without findings the releases that its planes fit are shown', () => {
    const fits = [{ file: 'a.yaml', range: { start: at(1, 1), end: at(1, 2) }, span: 'v0.9', release: 'v0.9' }] as const
    expect(human(reportOf({ planes: 1, fits }), viewWith())).toMatch(/^a\.yaml:1: /)
  })

  test('the release that a plane fits is below its findings, with the way to a later one', () => {
    const fits = [
      { file: 'a.yaml', range: { start: at(1, 1), end: at(1, 2) }, span: 'v0.9 to v0.11', release: 'v0.11' },
      { file: 'b.yaml', range: { start: at(7, 1), end: at(7, 2) }, span: 'v1.0', release: 'v1.0', later: 'v1.2' },
    ] as const
    const lines = print(human, { ...one, fits }).split('\n')
    expect(lines[1]).toMatch(/^a\.yaml:1: .*v0\.9 to v0\.11.*--release v0\.11$/)
    expect(lines[3]).toMatch(/^b\.yaml:7: .*v1\.0.*--release v1\.0.*openchoreo-planes migrate --to v1\.2$/)
    expect(lines).toHaveLength(7)
  })

  test('without findings there is the summary alone', () => {
    const none = reportOf({ files: 1, planes: 1, filesWithPlanes: ['a.yaml'] })
    expect(print(human, none)).toBe(`${summaryLine(none)}\n`)
  })

  test('errors are red, warnings yellow, places bold, lines dim', () => {
    const esc = String.fromCharCode(27)
    const colored = human({ ...two, lines: new Map([['a.yaml', linesOf('a\n  b\nc')]]) }, viewWith({ colors: true }))
    expect(colored).toContain(`${esc}[1ma.yaml:2:3${esc}[22m  ${esc}[31merror${esc}[39m  `)
    expect(colored).toContain(`${esc}[33mwarning${esc}[39m  `)
    expect(colored).toContain(`${esc}[2m  > 2 |   b`)
  })
})

test('JSON has findings by file, with their counts', () => {
  expect(JSON.parse(print(json, two))).toEqual({
    version: 1,
    releases: [],
    fits: [],
    summary: { files: 3, planes: 2, errors: 1, warnings: 1 },
    results: [
      {
        file: 'a.yaml',
        issues: [
          {
            ...{ code: 'unknown-field', severity: 'error', message: 'unknown', path: '/spec/a', field: 'spec.a' },
            ...{ line: 2, column: 3, endLine: 2, endColumn: 4 },
          },
        ],
      },
      { file: 'b.yaml', issues: [{ ...warning, line: 3, column: 1, endLine: 5, endColumn: 2 }] },
    ],
  })
})

describe('GitHub', () => {
  test('has a command for each finding, and the summary', () => {
    expect(print(github, two).split('\n')).toEqual([
      '::error file=a.yaml,line=2,col=3,endLine=2,endColumn=4,title=unknown-field::a.yaml:2:3: spec.a: unknown',
      '::warning file=b.yaml,line=3,col=1,endLine=5,endColumn=2,title=null-value::b.yaml:3:1: spec.b: null',
      'Checked 2 planes in 2 files: 1 error, 1 warning',
      '',
    ])
  })

  test('gets its separators escaped, in properties more than in the message', () => {
    const [command] = print(github, reportOf({ findings: [finding('a,b:%.yaml', { message: '50%, x: y' })] })).split('\n')
    expect(command).toBe(
      '::error file=a%2Cb%3A%25.yaml,line=2,col=3,endLine=2,endColumn=4,title=unknown-field::a,b:%25.yaml:2:3: spec.a: 50%25, x: y',
    )
  })
})

describe('GitLab', () => {
  const issues = (findings: readonly Finding[]) => JSON.parse(print(gitlab, reportOf({ findings }))) as { fingerprint: string }[]

  test('has an issue for each finding', () => {
    expect(issues(two.findings)).toEqual([
      {
        description: 'spec.a: unknown',
        check_name: 'unknown-field',
        fingerprint: 'a.yaml#/spec/a unknown-field',
        severity: 'major',
        location: { path: 'a.yaml', lines: { begin: 2, end: 2 } },
      },
      {
        description: 'spec.b: null',
        check_name: 'null-value',
        fingerprint: 'b.yaml#/spec/b null-value',
        severity: 'minor',
        location: { path: 'b.yaml', lines: { begin: 3, end: 5 } },
      },
    ])
  })

  test('counts findings of one code at one place of several documents of a file, and those alone', () => {
    const same = [finding('a.yaml'), finding('a.yaml'), finding('b.yaml'), finding('a.yaml'), finding('a.yaml', warning)]
    expect(issues(same).map(({ fingerprint }) => fingerprint)).toEqual([
      'a.yaml#/spec/a unknown-field',
      'a.yaml#/spec/a unknown-field 2',
      'b.yaml#/spec/a unknown-field',
      'a.yaml#/spec/a unknown-field 3',
      'a.yaml#/spec/b null-value',
    ])
  })
})

describe('JUnit', () => {
  test('has a suite for each file, with a case for each finding or one that passes', () => {
    expect(print(junit, two).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="openchoreo-planes" tests="3" failures="1" errors="0">',
      '  <testsuite name="c.yaml" tests="1" failures="0" errors="0">',
      '    <testcase name="planes" classname="c.yaml"/>',
      '  </testsuite>',
      '  <testsuite name="a.yaml" tests="1" failures="1" errors="0">',
      '    <testcase name="unknown-field at 2:3" classname="a.yaml">',
      '      <failure type="unknown-field" message="spec.a: unknown">a.yaml:2:3 spec.a: unknown</failure>',
      '    </testcase>',
      '  </testsuite>',
      '  <testsuite name="b.yaml" tests="1" failures="0" errors="0">',
      '    <testcase name="null-value at 3:1" classname="b.yaml">',
      '      <system-out>b.yaml:3:1 warning: spec.b: null</system-out>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ])
  })

  test('counts each finding of a file', () => {
    const text = print(junit, reportOf({ findings: [finding('a.yaml'), finding('a.yaml'), finding('a.yaml', warning)] }))
    expect(text).toContain('<testsuites name="openchoreo-planes" tests="3" failures="2" errors="0">')
    expect(text).toContain('  <testsuite name="a.yaml" tests="3" failures="2" errors="0">')
  })

  test('gets its special characters escaped, quotes in attributes only', () => {
    const text = print(junit, reportOf({ findings: [finding('<a>.yaml', { message: '"&" \ufffe\uffff' })] }))
    expect(text).toContain('<testsuite name="&lt;a&gt;.yaml"')
    expect(text).toContain(
      'message="spec.a: &quot;&amp;&quot; \ufffd\ufffd">&lt;a&gt;.yaml:2:3 spec.a: "&amp;" \ufffd\ufffd</failure>',
    )
  })
})

describe('SARIF', () => {
  const runOf = (report: LintReport) => JSON.parse(print(sarif, report)).runs[0]

  test('has a result for each finding, with its rule', () => {
    const { $schema, version, runs } = JSON.parse(print(sarif, two))
    expect([version, runs.length]).toEqual(['2.1.0', 1])
    expect($schema).toMatch(/^https:\/\/.*sarif-schema-2\.1\.0\.json$/)
    const { driver } = runs[0].tool
    expect(driver).toMatchObject({ name: 'openchoreo-planes', version: '1.2.3', informationUri: 'https://openchoreo.dev' })
    const ids = driver.rules.map(({ id }: { id: string }) => id)
    expect([...ids].sort()).toEqual(['null-value', 'unknown-field'])
    expect(runs[0].results).toEqual([
      {
        ruleId: 'unknown-field',
        ruleIndex: ids.indexOf('unknown-field'),
        level: 'error',
        message: { text: 'spec.a: unknown' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 },
            },
            logicalLocations: [{ fullyQualifiedName: '/spec/a' }],
          },
        ],
        partialFingerprints: { 'openchoreoPlanes/v1': 'a.yaml#/spec/a unknown-field' },
      },
      expect.objectContaining({ ruleId: 'null-value', ruleIndex: ids.indexOf('null-value'), level: 'warning' }),
    ])
  })

  test('explains each rule in short, in full, and with where an example is', () => {
    const [rule] = runOf(one).tool.driver.rules
    const { shortDescription, fullDescription, help } = rule
    expect(shortDescription.text).toMatch(/\.$/)
    expect(fullDescription.text.startsWith(`${shortDescription.text} `)).toBe(true)
    expect(fullDescription.text.length).toBeGreaterThan(shortDescription.text.length + 10)
    const [words, ...sources] = help.text.split('\n')
    expect(words).toBe(`${fullDescription.text} openchoreo-planes explain unknown-field shows an example.`)
    expect(sources).toEqual([expect.stringMatching(/^https:\/\/kubernetes\.io\/docs\//)])
    expect(help.markdown.split('\n')).toEqual([words, '', expect.stringMatching(/^- \[[^\]]+\]\(https:/)])
    expect(help.markdown).toContain(`](${sources[0]})`)
    expect(rule.defaultConfiguration).toEqual({ level: 'error' })
  })

  test('has no Markdown for a rule without sources', () => {
    const [rule] = runOf(reportOf({ findings: [finding('a.yaml', { code: 'unused-suppression' } as object)] })).tool.driver.rules
    expect(rule.help).toEqual({ text: expect.stringMatching(/^[^\n]+ shows an example\.$/) })
  })

  test('has no index for a code without an explanation', () => {
    const [result] = runOf(reportOf({ findings: [finding('a.yaml', { code: 'no-such-code' } as object)] })).results
    expect(result.ruleId).toBe('no-such-code')
    expect(result).not.toHaveProperty('ruleIndex')
  })

  test.each([
    ['a b/ü#.yaml', 'a%20b/%C3%BC%23.yaml'],
    ['/tmp/a.yaml', 'file:///tmp/a.yaml'],
    ['C:/a b.yaml', 'file:///C:/a%20b.yaml'],
    ['a/C:/b.yaml', 'a/C%3A/b.yaml'],
    ['CD:/b.yaml', 'CD%3A/b.yaml'],
  ])('names the file %s, which is not in the repository, by the URI %s', (file, uri) => {
    const root = { uri: 'file:///r/', placeOf: (path: string) => ({ path, isWithin: false }) }
    const { runs } = JSON.parse(sarif(reportOf({ findings: [finding(file)] }), viewWith({ root })))
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri })
  })

  test('names a file of the repository from its root, also by a colon in its name', () => {
    const root = { uri: 'file:///r/', placeOf: (path: string) => ({ path: `d/${path}`, isWithin: true }) }
    const { runs } = JSON.parse(sarif(reportOf({ findings: [finding('C:/b c.yaml')] }), viewWith({ root })))
    const uri = { uri: 'd/C%3A/b%20c.yaml', uriBaseId: '%SRCROOT%' }
    expect(runs[0].originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///r/' } })
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual(uri)
    expect(runs[0].results[0].partialFingerprints).toEqual({ 'openchoreoPlanes/v1': 'd/C:/b c.yaml#/spec/a unknown-field' })
  })
})
