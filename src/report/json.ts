/** Findings as JSON, for programs. Each key is a promise, told by schemas/lint-report.json. */

import { groupBy } from '../base/group-by.ts'
import { printableJson } from '../base/inert.ts'
import type { Format } from './context.ts'
import { countBySeverity } from './count-by-severity.ts'

export const json: Format = ({ findings, files, planes }) => {
  const results = [...groupBy(findings, ({ file }) => file)].map(([file, issues]) => ({
    file,
    issues: issues.map(({ code, severity, message, path, field, range: { start, end } }) => ({
      ...{ code, severity, message, path, field },
      ...{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
    })),
  }))
  return printableJson({ version: 1, summary: { files, planes, ...countBySeverity(findings) }, results })
}
