/** Findings as workflow commands: GitHub shows them at their lines. */
import { printable } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Finding } from '../lint/finding.ts'
import type { Format } from './context.ts'
import { summaryLine } from './summary.ts'

export const github: Format = (report) => [...report.findings.map(command), summaryLine(report), ''].join('\n')

function command(finding: Finding): string {
  const { file, severity, code, range } = finding
  const { start, end } = range
  const properties = { file, line: start.line, col: start.column, endLine: end.line, endColumn: end.column, title: code }
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${severity} ${listed.join(',')}::${data(formatIssue(finding))}`
}

/** The escapes of @actions/core. */
const data = (text: string): string => printable(text).replaceAll('%', '%25')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
