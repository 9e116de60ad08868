/** What a rule is: something that no schema can say, about one resource. */
import type { Line } from '../lines.ts'
import type { Severity } from './finding.ts'

export type Resource = Readonly<Record<string, unknown>>

/** One place that breaks a rule. */
export interface Hit {
  /** JSON Pointer within the resource. */
  readonly path: string
  /** What differs from one hit to the next; never a value that could be a secret. */
  readonly detail?: string
}

export interface Rule<Code extends string = string> {
  /** Public, like the codes of the contract. */
  readonly code: Code
  readonly severity: Severity
  /** Where the rule comes from. */
  readonly source: string
  /** The lines in which it holds; all where it is left out. */
  readonly since?: Line
  readonly until?: Line
  check(resource: Resource, line: Line): readonly Hit[]
  /** One sentence without the place that says what to write instead. */
  message(hit: Hit): string
  /** What belongs at the place of a hit, where that is certain. */
  fix?(resource: Resource, hit: Hit): unknown
  /** A manifest that breaks this rule and no other, and one that is right; both of `release`. */
  readonly example: { readonly release: Line; readonly wrong: string; readonly right: string }
}
