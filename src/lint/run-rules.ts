/** Runs the rules about one resource. */

import { fieldOf } from '../base/pointer.ts'
import type { Issue } from '../contract/issue.ts'
import { holdsIn } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'
import type { RuleIssue, Severity } from './finding.ts'
import type { Resource, Rule, RuleContext, Violation } from './rule.ts'
import { type RuleCode, rules } from './rules/index.ts'

/** An issue found by a rule, with its severity. */
export interface RuleFinding {
  readonly issue: RuleIssue
  readonly severity: Severity
  /** The correct value, if there is only one. */
  readonly fix?: unknown
}

/** What the rules of a line find in a resource, except at places that have an issue of the contract. */
export function runRules(
  resource: Resource,
  line: Line,
  issues: readonly Issue[],
  context: RuleContext = {},
  asked: readonly Rule[] = rules,
): RuleFinding[] {
  // Most planes break no rule: allocate nothing for those.
  const found: RuleFinding[] = []
  for (const rule of rulesOf(asked, line)) {
    const advice = runRule(rule, resource, line, context)
    if (advice.length > 0) found.push(...advice)
  }
  if (found.length === 0) return found
  const taken = new Set(issues.map(({ path }) => path))
  return found.filter(({ issue }) => !taken.has(issue.path))
}

/** The rules that apply to a line, computed once. */
function rulesOf(asked: readonly Rule[], line: Line): readonly Rule[] {
  if (asked !== rules) return asked.filter((rule) => holdsIn(rule, line))
  const known = ofLine.get(line)
  if (known) return known
  const own = rules.filter((rule) => holdsIn(rule, line))
  ofLine.set(line, own)
  return own
}

const ofLine = new Map<Line, readonly Rule[]>()

/** A rule that throws must not abort the run. */
function runRule(rule: Rule, resource: Resource, line: Line, context: RuleContext): readonly RuleFinding[] {
  try {
    const hits = rule.check(resource, line, context)
    if (hits.length === 0) return NOTHING
    return hits.map((hit) => {
      const fix = rule.fix?.(resource, hit)
      return { issue: issueOf(rule, hit), severity: rule.severity, ...(fix !== undefined && { fix }) }
    })
  } catch {
    return [{ issue: { ...RULE_FAILED(rule.code), path: '', field: '' }, severity: 'error' }]
  }
}

const NOTHING: readonly RuleFinding[] = []

/** The issue for a rule that throws. */
export const RULE_FAILED = (code: string): { readonly code: 'rule-failed'; readonly message: string } => ({
  code: 'rule-failed',
  message: `could not be checked: the rule ${code} failed; please report it.`,
})

function issueOf(rule: Rule, hit: Violation): RuleIssue {
  // Rules come from the list that RuleCode is derived from.
  return { code: rule.code as RuleCode, path: hit.path, field: fieldOf(hit.path), message: rule.message(hit) }
}
