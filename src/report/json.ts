/** Findings as JSON, for programs. Each key is a promise; lines and columns count from 1, columns in UTF-16 units. */
import type { LintReport } from '../lint/lint.ts'
import { tallyOf } from './tally.ts'

export function json(report: LintReport, files: number): string {
  const { findings, planes } = report
  const names = [...new Set(findings.map(({ file }) => file))]
  const results = names.map((file) => ({
    file,
    issues: findings
      .filter((finding) => finding.file === file)
      .map(({ code, severity, message, path, field, range: { start, end } }) => ({
        ...{ code, severity, message, path, field },
        ...{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
      })),
  }))
  return `${JSON.stringify({ version: 1, summary: { files, planes, ...tallyOf(findings) }, results }, null, 2)}\n`
}
