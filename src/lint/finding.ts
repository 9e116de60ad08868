import type { Issue } from '../issue.ts'
import type { Range } from '../yaml/position.ts'
import type { ReadIssue } from '../yaml/read.ts'

/** How bad a finding is: an error breaks the plane, a warning is advice. */
export type Severity = 'error' | 'warning'

/** What a linter found at one place of one file: an issue with the file's name and the place in its text. */
export type Finding = (Issue | ReadIssue) & {
  /** The name of the file, as it was given. */
  readonly file: string
  readonly severity: Severity
  /** Where in the text; lines and columns from 1. */
  readonly range: Range
}

/** A code that a finding may have. */
export type FindingCode = Finding['code']

/** Codes that are advice. A null is dropped by the API server before it looks, so the plane works; all else is an error. */
const WARNINGS: ReadonlySet<FindingCode> = new Set(['null-value'])

export function severityOf(code: FindingCode): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error'
}
