/** The types of rules: what no schema can express, about one resource or about several. */
import type { Kind } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'
import type { RuleCondition } from './condition.ts'
import type { ReferrerSummary } from './referrer-summary.ts'
import type { Sources } from './sources.ts'
import type { PlaneSummary, ResourceSummary } from './summary.ts'

/** The severity of a finding: an error means that the plane is rejected or does not work, a warning is advice. */
export type Severity = 'error' | 'warning'

export type Resource = Readonly<Record<string, unknown>>

/** One place that breaks a rule. */
export interface Violation {
  /** JSON Pointer within the resource. */
  readonly path: string
  /** Details for the message; never a value that could be a secret. */
  readonly detail?: string
}

/** What rules get in addition to the resource. */
export interface RuleContext {
  /** The day on which certificates must be valid; if not set, only their form is checked. */
  readonly at?: Date
  /** When the last of the certificates in a PEM text expires; undefined if one of them cannot be read. */
  readonly endOf?: (pem: string) => Date | undefined
}

/** Properties of all rules. */
interface RuleMeta<Code extends string> {
  /** Public, like the codes of the contract. */
  readonly code: Code
  readonly severity: Severity
  /** Why, in one sentence. */
  readonly reason: string
  /** The lines of a CRD, of the control plane or the documents that it rests on. */
  readonly sources: Sources
  /** The lines that it applies to. Default: all. */
  readonly since?: Line
  readonly until?: Line
  /** One sentence, without the place, that says what is wrong and what to write instead. */
  message(hit: Violation): string
  /** A manifest that breaks this rule and no other, and a valid one; both for `release`, on the day `at`. */
  readonly example: { readonly release: Line; readonly at?: Date; readonly wrong: string; readonly right: string }
}

/** A rule about one resource. */
export interface Rule<Code extends string = string> extends RuleMeta<Code> {
  /** Whether it looks at what is left out, which a patch leaves to the resource that it changes. */
  readonly needsWhole?: true
  check(resource: Resource, line: Line, context: RuleContext): readonly Violation[]
  /** The same as data, for the admission policies; not set if a policy cannot check it or need not. Never finds more than `check`. */
  conditions?(line: Line): readonly RuleCondition[]
  /** The correct value at the place of a violation, if there is only one. */
  fix?(resource: Resource, hit: Violation): unknown
}

/** A violation by one of several resources. */
export interface CrossResourceViolation extends Violation {
  /** The plane, or what refers to one. */
  readonly plane: ResourceSummary
}

/** A rule about several resources. */
export interface CrossResourceRule<Code extends string = string> extends RuleMeta<Code> {
  /** `all`: only if the files define every plane. `each`: also among the planes of one file. */
  readonly among: 'all' | 'each'
  /** Whether it needs planes of one contract line: those of different releases seldom belong to one control plane. */
  readonly inOneLine?: boolean
  /** The kinds in which it also finds something if there is nothing to compare them with. */
  readonly alone?: readonly Kind[]
  /**
   * @param isComplete Whether these are all planes that there are.
   * @param referrers Resources of other kinds that refer to them; none where it is not known what they refer to, and there can always be others.
   */
  check(
    planes: readonly PlaneSummary[],
    line: Line,
    isComplete: boolean,
    referrers: readonly ReferrerSummary[],
  ): readonly CrossResourceViolation[]
}
