/** Findings as GitLab's code quality report. It has no place for what holds for the whole run, such as the release. */
import { printableJson } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Format, UnreadableFile } from './context.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { createHints, hintText } from './hints.ts'

export const gitlab: Format = ({ findings, fits }, { unreadable }) => {
  const fingerprints = fingerprintsOf(findings)
  const hintOf = createHints(fits)
  const issues = findings.map((finding, at) => {
    const { file, code, severity, range } = finding
    const hint = hintOf(finding)
    return {
      description: hint === undefined ? formatIssue(finding) : `${formatIssue(finding)} The plane ${hintText(hint)}`,
      check_name: code,
      fingerprint: fingerprints[at],
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
    }
  })
  return printableJson([...issues, ...unreadable.map(unreadableIssue)])
}

/** It has no line, and the format needs one. */
function unreadableIssue({ file, reason }: UnreadableFile): object {
  return {
    description: `cannot be read: ${reason}`,
    check_name: 'unreadable',
    fingerprint: `${file}# unreadable`,
    severity: 'critical',
    location: { path: file, lines: { begin: 1, end: 1 } },
  }
}
