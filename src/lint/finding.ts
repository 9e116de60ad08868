import type { ResourceIssue } from '../repository/issues.ts'
import type { Range } from '../yaml/read/range.ts'
import type { ReadIssue } from '../yaml/read/read.ts'
import type { Severity } from './rule.ts'
import type { RuleCode } from './rules/index.ts'

export type { Severity }

/** What a rule found. */
export interface RuleIssue {
  /** `rule-failed` if the rule itself fails. */
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

/** A comment of a draft about an answer that is missing. */
export interface TodoIssue {
  readonly code: 'unresolved-todo'
  readonly path: string
  readonly field: string
  readonly message: string
}

/** What the linter found at one place of one file: an issue with the file's name and its position. */
export type Finding = (ResourceIssue | ReadIssue | RuleIssue | SuppressionIssue | TodoIssue) & {
  /** The name of the file, as given. */
  readonly file: string
  readonly severity: Severity
  /** Where in the text; lines and columns from 1. */
  readonly range: Range
}

/** A code of the contract, or of reading. */
export type ContractCode = ResourceIssue['code'] | ReadIssue['code']

/** The severity of issues of the contract and of the YAML reader; rules have their own. */
export function severityOf(code: ContractCode): Severity {
  return SEVERITIES[code]
}

/** The API server drops a null, and the namespace of a cluster-scoped kind, before it looks: the plane works. */
const SEVERITIES: Readonly<Record<ContractCode, Severity>> = {
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  'missing-field': 'error',
  'unknown-field': 'error',
  'misplaced-fields': 'error',
  'wrong-type': 'error',
  'null-value': 'warning',
  'value-from': 'error',
  'missing-secret-namespace': 'error',
  'namespace-not-allowed': 'warning',
  'namespaced-observability-plane': 'error',
  'unknown-kind': 'error',
  'wrong-api-version': 'error',
  'unknown-value': 'error',
  'invalid-plane-id': 'error',
  'invalid-name': 'error',
  'invalid-label': 'error',
  'invalid-format': 'error',
  'too-long': 'error',
  'not-an-integer': 'error',
  'out-of-range': 'error',
  'invalid-date-time': 'error',
  'immutable-field': 'error',
  unreadable: 'error',
  'too-many-issues': 'error',
}

/** Every code of the contract and of reading. */
export const contractCodes: readonly ContractCode[] = Object.keys(SEVERITIES) as ContractCode[] // The record has no other keys.
