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
  /** The same place in the API server's notation. */
  readonly field: string
  /** One sentence that says what is wrong and what to write instead. */
  readonly message: string
}

/** What is wrong with a comment that suppresses findings. */
export interface SuppressionIssue {
  readonly code: 'suppression-without-reason' | 'unused-suppression'
  readonly path: string
  readonly field: string
  readonly message: string
}

/** What the linter found at one place of one file: an issue with the file's name and its position. */
export type Finding = (Issue | ReadIssue | RuleIssue | SuppressionIssue) & {
  /** The name of the file, as given. */
  readonly file: string
  readonly severity: Severity
  /** Where in the text; lines and columns from 1. */
  readonly range: Range
}

/** Codes of the contract that are warnings: the API server drops nulls before it validates, so the plane works. All others are errors. */
const WARNINGS: ReadonlySet<string> = new Set(['null-value'])

/** The severity of issues of the contract and of the YAML reader; rules have their own. */
export function severityOf(code: Issue['code'] | ReadIssue['code']): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error'
}
