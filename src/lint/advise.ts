/** Asks every rule about one resource. */
import type { Issue } from '../issue.ts'
import { holdsIn } from '../kinds.ts'
import type { Line } from '../lines.ts'
import { fieldOf } from '../pointer.ts'
import type { Severity } from './finding.ts'
import type { Context, Hit, Resource, Rule } from './rule.ts'
import { type RuleCode, rules } from './rules/index.ts'

/** What a rule found. */
export interface RuleIssue {
  /** `rule-failed` where the rule itself has a fault. */
  readonly code: RuleCode | 'rule-failed'
  /** JSON Pointer within the resource. */
  readonly path: string
  /** The same place as the API server writes it. */
  readonly field: string
  readonly message: string
}

/** A rule's issue and how bad it is. */
export interface Advice {
  readonly issue: RuleIssue
  readonly severity: Severity
  /** What belongs there, where that is certain. */
  readonly fix?: unknown
}

/** What the rules of a line find in a resource; nothing at places about which the contract has said something. */
export function advise(
  resource: Resource,
  line: Line,
  issues: readonly Issue[],
  context: Context = {},
  asked: readonly Rule[] = rules,
): Advice[] {
  // Most planes break no rule: nothing is made for those.
  const found: Advice[] = []
  for (const rule of holding(asked, line)) {
    const advice = adviceOf(rule, resource, line, context)
    if (advice.length > 0) found.push(...advice)
  }
  if (found.length === 0) return found
  const taken = new Set(issues.map(({ path }) => path))
  return found.filter(({ issue }) => !taken.has(issue.path))
}

/** The rules that hold in a line, found once for all planes. */
function holding(asked: readonly Rule[], line: Line): readonly Rule[] {
  if (asked !== rules) return asked.filter((rule) => holdsIn(rule, line))
  const known = ofLine.get(line)
  if (known) return known
  const own = rules.filter((rule) => holdsIn(rule, line))
  ofLine.set(line, own)
  return own
}

const ofLine = new Map<Line, readonly Rule[]>()

/** A rule that throws must not take the run with it. */
function adviceOf(rule: Rule, resource: Resource, line: Line, context: Context): Advice[] {
  try {
    return rule.check(resource, line, context).map((hit) => {
      const fix = rule.fix?.(resource, hit)
      return { issue: issueOf(rule, hit), severity: rule.severity, ...(fix !== undefined && { fix }) }
    })
  } catch {
    return [{ issue: { ...RULE_FAILED(rule.code), path: '', field: '' }, severity: 'error' }]
  }
}

/** What is told of a rule that throws. */
export const RULE_FAILED = (code: string): { readonly code: 'rule-failed'; readonly message: string } => ({
  code: 'rule-failed',
  message: `could not be checked: the rule ${code} has a fault, please report it.`,
})

function issueOf(rule: Rule, hit: Hit): RuleIssue {
  // Rules come from the list that RuleCode is made of.
  return { code: rule.code as RuleCode, path: hit.path, field: fieldOf(hit.path), message: rule.message(hit) }
}
