import { expect, test } from 'vitest'
import { docsOf } from '../../src/report/docs.ts'
import { stepSummary } from '../../src/report/step-summary.ts'
import { reportOn } from '../lint/report.ts'
import { finding, reportOf } from './by-hand.ts'
import { files } from './manifests.ts'
import { viewWith } from './view.ts'

const MIB = 1024 * 1024

test('names and messages are text: no table, link, HTML or mention is made of them', () => {
  const file = 'a|b <img src=x> [l](https://e.example) @me `c` *d* www.e.example &amp;.yaml'
  const page = stepSummary(reportOn([]), viewWith({ unreadable: [{ file, reason: 'a|b\n| c |' }] }), MIB)
  const row = page.split('\n').find((line) => line.includes('unreadable'))
  const cells = row?.split(/(?<!\\)\|/).map((cell) => cell.trim())
  expect(cells).toEqual([
    '',
    'error',
    'a\\|b &lt;img src=x&gt; \\[l\\](https&#58;//e.example) &#64;me \\`c\\` \\*d\\* www\\.e.example &amp;amp;.yaml',
    'unreadable',
    'cannot be read: a\\|b\\\\u000a\\| c \\|',
    '',
  ])
})

test('each finding has a row, with the address of its code where there is one', () => {
  const report = reportOn(files)
  const page = stepSummary(report, viewWith({ docsOf: docsOf({ version: '1.2.3', repository: 'acme/planes' }) }), MIB)
  expect(page.match(/^\| (?:error|warning) /gm)).toHaveLength(report.findings.length)
  for (const { code } of report.findings)
    expect(page).toContain(` | [${code}](https://github.com/acme/planes/blob/v1.2.3/docs/issues.md#${code}) | `)
  expect(stepSummary(report, viewWith(), MIB)).not.toContain('](')
})

test('rows that do not fit are counted, and the others are a table', () => {
  const findings = ['a', 'b', 'c'].map((name) => finding(`${name.repeat(40)}.yaml`))
  const report = reportOf({ findings, files: 3, planes: 3, filesWithPlanes: findings.map(({ file }) => file) })
  const head = '### OpenChoreo planes\n\nChecked 3 planes in 3 files: 3 errors, 0 warnings\n'
  const rows = findings.map(({ file }) => `| error | ${file}:2:3 | unknown-field | spec.a: unknown |\n`)
  const table = '\n| | place | code | |\n|---|---|---|---|\n'
  const size = head.length + rows.join('').length + 200
  expect(stepSummary(report, viewWith(), size)).toBe(`${head}${table}${rows.join('')}\n`)
  expect(stepSummary(report, viewWith(), size - 1)).toBe(
    `${head}${table}${rows.slice(0, 2).join('')}\n1 more not shown; the log has all.\n\n`,
  )
  expect(stepSummary(report, viewWith(), head.length + 200)).toBe(`${head}\n3 more not shown; the log has all.\n\n`)
  expect(stepSummary(report, viewWith(), head.length + 199)).toBe('')
})

test('no limit is exceeded, down to nothing at all', () => {
  const report = reportOn(files)
  const whole = Buffer.byteLength(stepSummary(report, viewWith(), MIB))
  const sizes = Array.from({ length: whole }, (_, limit) => Buffer.byteLength(stepSummary(report, viewWith(), limit)))
  expect(sizes.filter((size, limit) => size > limit)).toEqual([])
  expect(sizes[0]).toBe(0)
  expect(sizes.some((size) => size > 400)).toBe(true)
  expect(stepSummary(reportOn([]), viewWith(), MIB)).toBe(
    '### OpenChoreo planes\n\nNo OpenChoreo plane found in 0 files; nothing was checked\n\n',
  )
})
