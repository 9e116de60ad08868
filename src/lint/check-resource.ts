/** Checks one resource against the contract of a release, and against the rules. */
import { escapeKey, fieldOf, parentOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { isHarmless } from '../releases/documented.ts'
import { hasKind, lineOfRelease, type Release } from '../releases/lines.ts'
import type { PlaneResource } from '../repository/documents.ts'
import { checkContract, type ResourceIssue } from '../repository/issues.ts'
import { isUnknown } from '../repository/variables.ts'
import type { Rule, RuleContext } from './rule.ts'
import { rules } from './rules/index.ts'
import { type RuleFinding, runRules } from './run-rules.ts'
import { placeMeantBy, withSuggestion } from './suggestions.ts'

/** What is wrong with a resource, at places within it. */
export interface CheckedResource {
  readonly issues: readonly ResourceIssue[]
  readonly advice: readonly RuleFinding[]
}

/** Values that are not known are not reported, nor what a patch leaves out. */
export function checkResource(resource: PlaneResource, release: Release, context: RuleContext = {}): CheckedResource {
  const { value, issues: all, placeOf } = checkContract(resource, release)
  const line = lineOfRelease(release)
  // documented-only reports what is missing only by the documents.
  const meant = all.flatMap((issue) => placeMeantBy(issue, line) ?? [])
  const issues = all
    .filter((issue) => issue.code !== 'missing-field' || !(isHarmless(issue, value, line) || isMeant(issue.path, meant)))
    .map((issue) => withSuggestion(issue, value, line))
  if (!isRecord(value) || !hasKind(line, value['kind'])) return { issues, advice: [] }
  const found = runRules(value, line, [], context, resource.isPartial ? rulesForPatches : rules)
  if (found.length === 0) return { issues, advice: found }
  const taken = new Set(issues.flatMap(placesOf))
  const advice = found.map((each) => placed(each, placeOf(each.issue.path)))
  return { issues, advice: advice.filter(({ issue: { path } }) => !taken.has(path) && !isUnknown(resource.unknown, path)) }
}

/** Where an issue is, and where the field belongs that is suggested for an unknown one: that it is missing there is the same mistake. */
function placesOf({ path, ...issue }: ResourceIssue): string[] {
  if (issue.code !== 'unknown-field' || issue.suggestion === undefined) return [path]
  return [path, `${parentOf(path)}/${escapeKey(issue.suggestion)}`]
}

/** Whether what is missing is, or contains, the place where a field belongs that is written elsewhere. */
const isMeant = (path: string, meant: readonly string[]): boolean => meant.some((place) => `${place}/`.startsWith(`${path}/`))

const rulesForPatches: readonly Rule[] = rules.filter((rule: Rule) => rule.needsWhole !== true)

function placed(found: RuleFinding, path: string): RuleFinding {
  return path === found.issue.path ? found : { ...found, issue: { ...found.issue, path, field: fieldOf(path) } }
}
