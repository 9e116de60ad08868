/** What each format says of a plane with errors that fits another release. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fit } from '../../src/lint/check.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { createHints, hintText } from '../../src/report/hints.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { sarif } from '../../src/report/sarif.ts'
import { stepSummary } from '../../src/report/step-summary.ts'
import { finding, reportOf } from './by-hand.ts'
import { viewWith } from './view.ts'

const between = (start: number, end: number) => ({
  start: { line: start + 1, column: 1, offset: start },
  end: { line: end + 1, column: 1, offset: end },
})
const fitOf = (file: string, start: number, end: number): Fit => ({
  ...{ file, range: between(start, end), span: 'v0.9 to v0.11', release: 'v0.11' },
})
const at = (file: string, offset: number, severity: 'error' | 'warning' = 'error'): Finding =>
  finding(file, { severity, range: between(offset, offset) })

const outside = at('a.yaml', 0)
const inside = at('a.yaml', 4)
const plane = fitOf('a.yaml', 2, 9)
const report = reportOf({ findings: [outside, inside], fits: [plane], planes: 2, files: 1, filesWithPlanes: ['a.yaml'] })
const hint = 'fits v0.9 to v0.11: lint it with --release v0.11'

test('the hint names the releases, and the way to the later one that was asked for', () => {
  expect(hintText(plane)).toBe(hint)
  expect(hintText({ ...plane, later: 'v1.2' })).toBe(`${hint}, or move it with openchoreo-planes migrate --to v1.2`)
})

test('an error has the hint of the plane around it, and of no other', () => {
  const planes = fc
    .uniqueArray(fc.nat({ max: 40 }), { minLength: 2, maxLength: 12 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .chain((cuts) => {
      const all = cuts
        .slice(0, -1)
        .map((start, index) => fitOf(index % 3 === 0 ? 'a.yaml' : 'b.yaml', start, cuts[index + 1] ?? start))
      return fc.shuffledSubarray(all)
    })
  fc.assert(
    fc.property(planes, fc.constantFrom('a.yaml', 'b.yaml', 'c.yaml'), fc.nat({ max: 42 }), (fits, file, offset) => {
      const around = fits.find((one) => one.file === file && one.range.start.offset <= offset && offset < one.range.end.offset)
      const hintOf = createHints(fits)
      expect(hintOf(at(file, offset))).toBe(around)
      expect(hintOf(at(file, offset, 'warning'))).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})

test('GitHub has a notice at the plane', () => {
  expect(github(report, viewWith()).split('\n')[2]).toBe(
    `::notice file=a.yaml,line=3,col=1,title=fits v0.9 to v0.11::a.yaml:3:1: ${hint}`,
  )
})

test('GitLab and JUnit have it after the message of each error in the plane', () => {
  const issues: { description: string }[] = JSON.parse(gitlab(report, viewWith()))
  expect(issues.map(({ description }) => description)).toEqual(['spec.a: unknown', `spec.a: unknown The plane ${hint}`])
  const failures = junit(report, viewWith())
    .split('\n')
    .filter((line) => line.includes('<failure'))
  expect(failures).toEqual([
    '      <failure type="unknown-field" message="spec.a: unknown">a.yaml:1:1 spec.a: unknown</failure>',
    `      <failure type="unknown-field" message="spec.a: unknown">a.yaml:5:1 spec.a: unknown The plane ${hint}</failure>`,
  ])
})

test('JSON lists the planes', () => {
  expect(JSON.parse(json(report, viewWith())).fits).toEqual([
    { file: 'a.yaml', line: 3, endLine: 10, span: 'v0.9 to v0.11', release: 'v0.11', message: hint },
  ])
})

test('SARIF relates each error in the plane to its beginning', () => {
  const { results } = JSON.parse(sarif(report, viewWith())).runs[0]
  expect(results[0]).not.toHaveProperty('relatedLocations')
  expect(results[1].relatedLocations).toEqual([
    {
      message: { text: `The plane ${hint}` },
      physicalLocation: {
        artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 3, startColumn: 1 },
      },
    },
  ])
})

test('the summary of a job has a row for it, after the findings', () => {
  const rows = stepSummary(report, viewWith(), 10_000)
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(rows.at(-1)).toBe('| notice | a.yaml:3 |  | fits v0.9 to v0.11: lint it with --release v0.11 |')
  expect(rows.slice(1, -1)).toEqual([
    '| error | a.yaml:1:1 | unknown-field | spec.a: unknown |',
    '| error | a.yaml:5:1 | unknown-field | spec.a: unknown |',
  ])
})
