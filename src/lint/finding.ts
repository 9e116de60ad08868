import type { Issue } from '../issue.ts'
import type { Range } from '../yaml/range.ts'
import type { ReadIssue } from '../yaml/read.ts'
import type { RuleIssue } from './advise.ts'
import type { SuppressionIssue } from './suppress.ts'

/** How bad a finding is: an error breaks the plane, a warning is advice. */
export type Severity = 'error' | 'warning'

/** What a linter found at one place of one file: an issue with the file's name and the place in its text. */
export type Finding = (Issue | ReadIssue | RuleIssue | SuppressionIssue) & {
  /** The name of the file, as it was given. */
  readonly file: string
  readonly severity: Severity
  /** Where in the text; lines and columns from 1. */
  readonly range: Range
}

/** Codes that are advice. A null is dropped by the API server before it looks, so the plane works; all else is an error. */
const WARNINGS: ReadonlySet<string> = new Set(['null-value'])

/** How bad it is to break the contract, or to write what cannot be read; rules say it of themselves. */
export function severityOf(code: Issue['code'] | ReadIssue['code']): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error'
}
