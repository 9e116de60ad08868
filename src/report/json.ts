/** Findings as JSON, for programs. schemas/lint-report.json describes the keys, which stay. */

import { groupBy } from '../base/group-by.ts'
import { printableJson } from '../base/inert.ts'
import type { Finding } from '../lint/finding.ts'
import type { Format, ReportContext, UnreadableFile } from './context.ts'
import { countBySeverity } from './count-by-severity.ts'
import { hintText } from './hints.ts'

export const json: Format = (report, { docsOf, unreadable }) => {
  const { findings, files, planes, releases, fits } = report
  const { errors, warnings } = countBySeverity(findings)
  const [first] = releases
  const results = [...groupBy(findings, ({ file }) => file)].map(([file, issues]) => ({
    file,
    issues: issues.map((finding) => issueOf(finding, docsOf)),
  }))
  return printableJson({
    version: 1,
    ...(first && releases.length === 1 && { release: first.release, releaseFrom: first.from }),
    releases,
    summary: { files, planes, errors: errors + unreadable.length, warnings },
    results: [...results, ...unreadable.map((file) => unreadableResult(file, docsOf))],
    fits: fits.map((fit) => {
      const { file, range, span, release } = fit
      return { file, line: range.start.line, endLine: range.end.line, span, release, message: hintText(fit) }
    }),
  })
}

type DocsOf = ReportContext['docsOf']

function issueOf({ code, severity, message, path, field, range: { start, end } }: Finding, docsOf: DocsOf): object {
  return {
    ...{ code, severity, message, path, field },
    ...{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
    docs: docsOf(code),
  }
}

/** It has no text, so it is reported at the beginning. */
function unreadableResult({ file, reason }: UnreadableFile, docsOf: DocsOf): object {
  const code = 'unreadable'
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return {
    file,
    issues: [{ code, severity: 'error', message: reason, path: '', field: '', ...place, docs: docsOf(code) }],
  }
}
