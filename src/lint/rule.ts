/** What a rule is: something that no schema can say, about one resource or about several. */
import type { Line } from '../releases/lines.ts'
import type { RuleCondition } from './condition.ts'
import type { Sources } from './sources.ts'
import type { PlaneSummary } from './summary.ts'

/** How bad a finding is: an error breaks the plane, a warning is advice. */
export type Severity = 'error' | 'warning'

export type Resource = Readonly<Record<string, unknown>>

/** One place that breaks a rule. */
export interface Violation {
  /** JSON Pointer within the resource. */
  readonly path: string
  /** What differs from one hit to the next; never a value that could be a secret. */
  readonly detail?: string
}

/** What rules may know beside the resource. */
export interface RuleContext {
  /** The day on which certificates have to hold; where it is left out they are judged by their form. */
  readonly at?: Date
  /** When the last of the certificates in a PEM text ends; undefined where one of them cannot be read. */
  readonly endOf?: (pem: string) => Date | undefined
}

/** What all rules have. */
interface RuleMeta<Code extends string> {
  /** Public, like the codes of the contract. */
  readonly code: Code
  readonly severity: Severity
  /** Why, in one sentence. */
  readonly reason: string
  /** The lines of a CRD, of the control plane or the documents that it rests on. */
  readonly sources: Sources
  /** The lines in which it holds; all where it is left out. */
  readonly since?: Line
  readonly until?: Line
  /** One sentence without the place that says what to write instead. */
  message(hit: Violation): string
  /** A manifest that breaks this rule and no other, and one that is right; both of `release`, and on the day `at`. */
  readonly example: { readonly release: Line; readonly at?: Date; readonly wrong: string; readonly right: string }
}

/** A rule about one resource. */
export interface Rule<Code extends string = string> extends RuleMeta<Code> {
  /** Whether it looks at what is left out, which a patch leaves to the resource that it changes. */
  readonly needsWhole?: true
  check(resource: Resource, line: Line, context: RuleContext): readonly Violation[]
  /** The same as data, for a policy in a cluster; left out where that can see none of it, or need not. Never more than `check` finds. */
  conditions?(line: Line): readonly RuleCondition[]
  /** What belongs at the place of a hit, where that is certain. */
  fix?(resource: Resource, hit: Violation): unknown
}

/** A hit of one of several resources. */
export interface CrossResourceViolation extends Violation {
  readonly plane: PlaneSummary
}

/** A rule about several resources. */
export interface CrossResourceRule<Code extends string = string> extends RuleMeta<Code> {
  /** `all`: only where the planes are known to be all that there are. `each`: among the planes of one file too. */
  readonly among: 'all' | 'each'
  check(planes: readonly PlaneSummary[], line: Line): readonly CrossResourceViolation[]
}
