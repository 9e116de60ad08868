/** Findings as JSON, for programs. Each key is a promise, told by schemas/lint-report.json. */

import { groupedBy } from '../grouped.ts'
import { printableJson } from '../inert.ts'
import { tallyOf } from './tally.ts'
import type { Format } from './view.ts'

export const json: Format = ({ findings, files, planes }) => {
  const results = [...groupedBy(findings, ({ file }) => file)].map(([file, issues]) => ({
    file,
    issues: issues.map(({ code, severity, message, path, field, range: { start, end } }) => ({
      ...{ code, severity, message, path, field },
      ...{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
    })),
  }))
  return printableJson({ version: 1, summary: { files, planes, ...tallyOf(findings) }, results })
}
