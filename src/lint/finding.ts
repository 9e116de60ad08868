import type { Issue } from '../contract/issue.ts'
import type { Range } from '../yaml/read/range.ts'
import type { ReadIssue } from '../yaml/read/read.ts'
import type { Severity } from './rule.ts'
import type { RuleCode } from './rules/index.ts'

export type { Severity }

/** What a rule found. */
export interface RuleIssue {
  /** `rule-failed` if the rule itself has a fault. */
  readonly code: RuleCode | 'rule-failed'
  /** JSON Pointer within the resource. */
  readonly path: string
  /** The same place as the API server writes it. */
  readonly field: string
  /** One sentence that says what to write instead. */
  readonly message: string
}

/** What is wrong with a comment that suppresses findings. */
export interface SuppressionIssue {
  readonly code: 'suppression-without-reason' | 'unused-suppression'
  readonly path: string
  readonly field: string
  readonly message: string
}

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
