/** What is true of lint for any input. */
import { isDeepStrictEqual } from 'node:util'
import { endOf } from '../../src/lint/certificates.ts'
import { fix } from '../../src/lint/fix.ts'
import type { LintReport } from '../../src/lint/linter.ts'
import type { Line } from '../../src/releases/lines.ts'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { human } from '../../src/report/human.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { sarif } from '../../src/report/sarif.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { reportOn } from '../lint/report.ts'
import { viewWith } from '../report/view.ts'

const formats = [human, json, sarif, github, gitlab, junit]

/** What is not true, in words; a crash is one of them. */
export function brokenClaims(text: string, release: Line): string[] {
  try {
    return [...claims(text, release)]
  } catch (error) {
    return [`it throws: ${error instanceof Error ? error.stack : String(error)}`]
  }
}

function* claims(text: string, release: Line): Generator<string> {
  const report = reportOf(text, release, true)
  const withPositions = reportOf(text, release, false)
  if (!isDeepStrictEqual(report, withPositions)) yield 'the fast reader makes a difference to the findings'
  const values = (fast: boolean): unknown[] => readManifests(text, { onePass: fast }).documents.map(({ value }) => value)
  if (!isDeepStrictEqual(values(true), values(false))) yield 'the fast reader makes a difference to the values'
  for (const { range, code, message } of report.findings) {
    const { start, end } = range
    if (start.offset < 0 || start.offset > end.offset || end.offset > text.length) yield `${code} is outside of the file`
    if (start.line < 1 || start.column < 1 || end.line < start.line || end.line > text.split(/\r\n|\r|\n/).length)
      yield `${code} has no line`
    if (code === 'rule-failed') yield message
  }
  for (const format of formats) format(report, viewWith())
  const result = fix(text, { release })
  if (result.fixed > 0) {
    const again = fix(result.text, { release })
    if (again.fixed > 0) yield 'fixing it twice fixes more than once'
    const errors = (of: LintReport): number => of.findings.filter(({ severity }) => severity === 'error').length
    if (errors(reportOf(result.text, release, true)) > errors(report)) yield 'fixing it causes new errors'
  }
}

function reportOf(text: string, release: Line, fast: boolean): LintReport {
  return reportOn([{ path: 'x.yaml', text }], { release, onePass: fast, complete: true, at: new Date('2026-03-20'), endOf })
}

/** A text with one plane and no error: the API server has to accept it. */
export function isClean(text: string, release: Line): boolean {
  const { documents } = readManifests(text)
  if (documents.length !== 1 || text.includes('{{') || text.includes('openchoreo-planes-disable')) return false
  const { planes, findings } = reportOn([{ path: 'x.yaml', text }], { release })
  const value = documents[0]?.value
  return planes === 1 && findings.every(({ severity }) => severity !== 'error') && !isList(value)
}

const isList = (value: unknown): boolean => typeof value === 'object' && value !== null && 'items' in value
