/** Findings as GitLab's code quality report. */
import { printableJson } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Format } from './context.ts'

export const gitlab: Format = ({ findings }) => {
  const taken = new Map<string, number>()
  const issues = findings.map((finding) => {
    const { file, code, severity, path, range } = finding
    // Without the line: a finding is the same one when something is written above it.
    const place = `${file}#${path} ${code}`
    const before = taken.get(place) ?? 0
    taken.set(place, before + 1)
    return {
      description: formatIssue(finding),
      check_name: code,
      fingerprint: before === 0 ? place : `${place} ${before + 1}`,
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
    }
  })
  return printableJson(issues)
}
