/** Each format against its schema, and what it says against the files. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type AnySchema } from 'ajv'
import addFormats from 'ajv-formats'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { keysOf } from '../../src/base/pointer.ts'
import { formatIssue } from '../../src/contract/messages.ts'
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
import { reportOn } from '../lint/report.ts'
import { gitlabSchema } from './gitlab-schema.ts'
import { files } from './manifests.ts'
import { viewWith } from './view.ts'

const complete = { complete: true }
const report = reportOn(files, complete)
const texts = new Map(files.map(({ path, text }) => [path, text]))

const printed = (format: Format, of = report): string => format(of, viewWith())

test('there are enough findings to test with', () => {
  const codes = new Set(report.findings.map(({ code }) => code))
  expect(codes.size).toBeGreaterThan(8)
  expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']))
})

const schemas: readonly (readonly [name: string, format: Format, schema: AnySchema])[] = [
  ['json', json, JSON.parse(readFileSync(new URL('../../schemas/lint-report.json', import.meta.url), 'utf8'))],
  ['sarif', sarif, createRequire(import.meta.url)('schemastore/schemas/json/sarif-2.1.0.json')],
  ['gitlab', gitlab, gitlabSchema],
]

describe.each(schemas)('%s', (_, format, schema) => {
  // One of SARIF's patterns is none where it has to be of Unicode.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats(ajv)
  const validate = ajv.compile(schema)

  test('keeps its schema, with findings and without', () => {
    for (const of of [report, reportOn([])]) {
      validate(JSON.parse(printed(format, of)))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  test('its schema rejects invalid reports, so it checks something', () => {
    expect(validate({ version: 2 })).toBe(false)
  })
})

/** What is in a file between two places that count from 1, in UTF-16 units. */
function cut(file: string, from: readonly [line: number, column: number], to: readonly [line: number, column: number]): string {
  const lines = (texts.get(file) ?? '').replace(/^\ufeff/, '').split(/(?<=\r\n|\r(?!\n)|\n)/)
  const offset = ([line, column]: readonly [number, number]): number =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length, 0) + column - 1
  return lines.join('').slice(offset(from), offset(to))
}

const regions = report.findings.map(({ file, range: { start, end } }) => (texts.get(file) ?? '').slice(start.offset, end.offset))

test('the region of each finding contains what it is about', () => {
  const keyed = report.findings.flatMap((finding, at) =>
    finding.code === 'unknown-field' ? [[finding, regions[at]] as const] : [],
  )
  expect(keyed.length).toBeGreaterThan(1)
  for (const [{ path }, region] of keyed) expect(parse(region ?? '')).toBe(keysOf(path).at(-1))
})

test('regions in JSON are correct', () => {
  const { results } = JSON.parse(printed(json)) as {
    results: { file: string; issues: { line: number; column: number; endLine: number; endColumn: number }[] }[]
  }
  const found = results.flatMap(({ file, issues }) =>
    issues.map(({ line, column, endLine, endColumn }) => cut(file, [line, column], [endLine, endColumn])),
  )
  expect(found).toEqual(regions)
})

test('regions in SARIF are correct, and each result has its rule', () => {
  const [run] = JSON.parse(printed(sarif)).runs as {
    tool: { driver: { version: string; rules: { id: string; defaultConfiguration: { level: string } }[] } }
    columnKind: string
    results: {
      ruleId: string
      ruleIndex: number
      level: string
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string }
          region: { startLine: number; startColumn: number; endLine: number; endColumn: number }
        }
      }[]
    }[]
  }[]
  expect(run?.columnKind).toBe('utf16CodeUnits')
  expect(run?.tool.driver.version).toBe('1.2.3')
  const found = run?.results.map(({ ruleId, ruleIndex, level, locations }) => {
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? { artifactLocation: { uri: '' }, region: undefined }
    const rule = run.tool.driver.rules[ruleIndex]
    expect([rule?.id, rule?.defaultConfiguration.level]).toEqual([ruleId, level])
    expect(artifactLocation.uri).toMatch(/^[\w%./-]+$/)
    if (!region) throw new Error('no region')
    const { startLine, startColumn, endLine, endColumn } = region
    return cut(decodeURIComponent(artifactLocation.uri), [startLine, startColumn], [endLine, endColumn])
  })
  expect(found).toEqual(regions)
})

test('places in GitLab’s report are true, and no two findings share a fingerprint', () => {
  const issues = JSON.parse(printed(gitlab)) as { fingerprint: string; location: { path: string; lines: { begin: number } } }[]
  expect(issues.map(({ location }) => [location.path, location.lines.begin])).toEqual(
    report.findings.map(({ file, range }) => [file, range.start.line]),
  )
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
})

test('a fingerprint stays when something is written above', () => {
  const moved = reportOn(
    files.map(({ path, text }) => ({ path, text: text.startsWith('{') ? text : `# a comment\n${text}` })),
    complete,
  )
  const prints = (of: LintReport): string[] =>
    (JSON.parse(printed(gitlab, of)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint)
  expect(prints(moved).sort()).toEqual(prints(report).sort())
})

test('GitHub’s commands can be read back', () => {
  const commands = printed(github)
    .split('\n')
    .filter((line) => /^::(?:error|warning) /.test(line))
  const read = commands.map((command) => {
    const [, severity, properties = '', message = ''] = /^::(error|warning) (.*?)::(.*)$/.exec(command) ?? []
    const value = (text: string): string =>
      text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
    const entries = properties.split(',').map((property) => property.split('=') as [string, string])
    const { file, line, col } = Object.fromEntries(entries.map(([name, text]) => [name, value(text)]))
    const place = `${file}:${line}:${col}: `
    expect(value(message).startsWith(place)).toBe(true)
    return [
      severity,
      file,
      Number(line),
      Number(col),
      value(message)
        .slice(place.length)
        .replace(/^.*?: /, ''),
    ]
  })
  const expected = ({ severity, file, range: { start }, message }: Finding): unknown[] => [
    severity,
    file,
    start.line,
    start.column,
    message,
  ]
  expect(read).toEqual(report.findings.map(expected))
})

test('JUnit’s report is XML, with a failure for each error and a case for each finding', () => {
  const document = XmlDocument.fromString(printed(junit))
  const { errors } = countBySeverity(report.findings)
  expect(document.find('//failure')).toHaveLength(errors)
  expect(document.find('//system-out')).toHaveLength(report.findings.length - errors)
  const messages = document.find('//failure/@message').map((node) => node.content)
  const expected = report.findings.filter(({ severity }) => severity === 'error').map(formatIssue)
  expect(messages.sort()).toEqual(expected.sort())
  document.dispose()
})

describe('for people', () => {
  const text = (): string => printed(human)

  test('every finding is there with its place', () => {
    for (const { file, severity, range, code } of report.findings)
      expect(text()).toContain(`${file}:${range.start.line}:${range.start.column}  ${severity}  ${code}  `)
    expect(text()).toMatch(/\nChecked \d+ planes in \d+ files against v\d.*: \d+ errors, \d+ warnings?\n$/)
  })

  test('no secret is shown', () => {
    expect(text()).toContain('private-key-in-ca')
    expect(text()).not.toContain('s3cr3t')
  })

  test('a long line is shown in part, with the caret at its place', () => {
    const [path, column] = ['long.yaml', 413]
    const long = `apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata: { name: a, annotations: { b: "${'x'.repeat(367)}" }, nmae: c }\nspec: {}\n`
    const only = reportOn([{ path, text: long }])
    const [finding] = only.findings
    expect(finding?.range.start.column).toBe(column)
    const lines = human(only, viewWith()).split('\n')
    const at = lines[2]?.indexOf('^') ?? -1
    expect(lines[1]?.slice(at, at + 4)).toBe('nmae')
    expect(Math.max(...lines.slice(1, 3).map((line) => line.length))).toBeLessThan(170)
  })

  test('colors are used only if they are requested', () => {
    const start = String.fromCharCode(27)
    expect(text()).not.toContain(start)
    expect(human(report, viewWith({ colors: true }))).toContain(`${start}[31merror${start}[39m`)
  })
})

test('the same files give the same text in every format', () => {
  for (const format of [human, json, sarif, github, gitlab, junit])
    expect(printed(format, reportOn(files, complete))).toBe(printed(format))
})
