/** Findings for people: a line for each, and a closing line always. */
import type { Finding } from '../lint/finding.ts'
import type { LintReport } from '../lint/lint.ts'
import { formatIssue } from '../messages.ts'
import { tallyOf } from './tally.ts'

export function human(report: LintReport, files: number): string {
  const hints = report.fits.map(
    ({ file, line, span, release }) => `${file}:${line}: fits ${span}: lint it with --release ${release}`,
  )
  return [...report.findings.map(findingLine), ...hints, closingLine(report, files), ''].join('\n')
}

/** What was looked at and found; that nothing was checked is said too. */
export function closingLine({ findings, planes, filesWithPlanes }: LintReport, files: number): string {
  const { errors, warnings } = tallyOf(findings)
  const looked = `${count(files, 'file')}, ${filesWithPlanes} with OpenChoreo planes`
  if (planes === 0 && findings.length === 0) return `${looked}: no plane found, nothing was checked`
  return `${looked}: ${count(planes, 'plane')} checked; ${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

function findingLine(finding: Finding): string {
  const { line, column } = finding.range.start
  return `${finding.file}:${line}:${column}  ${finding.severity}  ${finding.code}  ${formatIssue(finding)}`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
