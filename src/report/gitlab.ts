/** Findings as GitLab's code quality report. The format has no place for what is true of the whole run, such as the release. */
import { printableJson } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Format, UnreadableFile } from './context.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { createHints, hintText } from './hints.ts'

export const gitlab: Format = ({ findings, fits }, { unreadable }) => {
  const fingerprints = fingerprintsOf([...findings, ...unreadable.map(({ file }) => ({ file, path: '', code: 'unreadable' }))])
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
  const unread = unreadable.map((file, at) => unreadableIssue(file, fingerprints[findings.length + at]))
  return printableJson([...issues, ...unread])
}

/** It has no line, and the format needs one. */
function unreadableIssue({ file, reason }: UnreadableFile, fingerprint: string | undefined): object {
  return {
    description: `cannot be read: ${reason}`,
    check_name: 'unreadable',
    fingerprint,
    severity: 'critical',
    location: { path: file, lines: { begin: 1, end: 1 } },
  }
}
