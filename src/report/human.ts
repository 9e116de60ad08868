/** Findings for people: a line for each, and a closing line always. */

import type { Finding } from '../lint/finding.ts'
import type { LintReport } from '../lint/lint.ts'
import { formatIssue } from '../messages.ts'

export function human({ findings, planes, filesWithPlanes, fits }: LintReport, files: number): string {
  const hints = fits.map(({ file, line, span, release }) => `${file}:${line}: fits ${span}: lint it with --release ${release}`)
  return [...findings.map(findingLine), ...hints, closingLine(), ''].join('\n')

  function closingLine(): string {
    const errors = findings.filter(({ severity }) => severity === 'error').length
    const warnings = findings.length - errors
    const looked = `${count(files, 'file')}, ${filesWithPlanes} with OpenChoreo planes`
    if (planes === 0 && findings.length === 0) return `${looked}: no plane found, nothing was checked`
    return `${looked}: ${count(planes, 'plane')} checked; ${count(errors, 'error')}, ${count(warnings, 'warning')}`
  }
}

function findingLine(finding: Finding): string {
  const { line, column } = finding.range.start
  return `${finding.file}:${line}:${column}  ${finding.severity}  ${finding.code}  ${formatIssue(finding)}`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
