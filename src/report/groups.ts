/** Findings by file, each with its line. Apart from the closing line, because most runs find nothing. */

import { createColors } from 'picocolors'
import { groupBy } from '../base/group-by.ts'
import { printable } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Fit } from '../lint/check.ts'
import type { Finding } from '../lint/finding.ts'
import type { LintReport } from '../lint/linter.ts'
import type { ReportContext } from './context.ts'
import { frameOf } from './frame.ts'
import { hintText } from './hints.ts'

/** A text for each file with findings, in their order. */
export function groupsOf(report: Pick<LintReport, 'findings' | 'fits' | 'lines'>, view: ReportContext): string[] {
  const paths = [...new Set([...report.findings, ...report.fits].map(({ file }) => file))]
  const findings = groupBy(report.findings, ({ file }) => file)
  const fits = groupBy(report.fits, ({ file }) => file)
  return paths.map((path) => {
    const lines = report.lines.get(path)
    const shown = (findings.get(path) ?? []).map((finding) => findingLines(finding, lines?.get(finding.range.start.line), view))
    return [...shown, ...(fits.get(path) ?? []).map(hintLine), ''].join('\n')
  })
}

function hintLine(fit: Fit): string {
  return printable(`${fit.file}:${fit.range.start.line}: ${hintText(fit)}`)
}

function findingLines(finding: Finding, content: string | undefined, { colors }: ReportContext): string {
  const { red, yellow, dim, bold } = createColors(colors)
  const { line, column } = finding.range.start
  const severity = finding.severity === 'error' ? red(finding.severity) : yellow(finding.severity)
  const head = `${bold(printable(`${finding.file}:${line}:${column}`))}  ${severity}  ${finding.code}  ${formatIssue(finding)}`
  return content === undefined ? head : `${head}\n${dim(frameOf(finding, content))}`
}
