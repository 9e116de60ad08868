/** Runs the rules across resources. */
import { groupBy } from '../base/group-by.ts'
import { fieldOf } from '../base/pointer.ts'
import { holdsIn } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'
import type { Range } from '../yaml/read/read.ts'
import { crossResourceRules } from './cross-resource-rules.ts'
import type { Finding } from './finding.ts'
import type { ReferrerSummary } from './referrer-summary.ts'
import type { CrossResourceRule } from './rule.ts'
import type { RuleCode } from './rules/index.ts'
import { RULE_FAILED } from './run-rules.ts'
import type { PlaneSummary, ResourceSummary } from './summary.ts'

/** A finding and the plane, or what refers to one, that it is about. */
export interface CrossResourceFinding {
  readonly plane: ResourceSummary
  readonly finding: Finding
}

/** What is compared with each other. */
export interface ComparedResources {
  readonly planes: readonly PlaneSummary[]
  /** Resources of other kinds that refer to planes; left out where nothing is to be said about them. */
  readonly referrers?: readonly ReferrerSummary[]
  /** Whether they are of several contract lines. Default: false. */
  readonly isMixed?: boolean
}

/** Returns the range of a place in a resource. */
export type PlaceOf = (resource: ResourceSummary, path: string) => Range

/**
 * Returns what the rules across resources find.
 *
 * @param scope `complete`: these are all planes of a control plane. `set`: one control plane gets them, and possibly others. `file`: only planes of the
 *   same file are compared with each other, because overlays repeat names.
 */
export function runCrossResourceRules(
  { planes, referrers = [], isMixed = false }: ComparedResources,
  line: Line,
  scope: 'complete' | 'set' | 'file',
  placeOf: PlaceOf,
  asked: readonly CrossResourceRule[] = crossResourceRules,
): CrossResourceFinding[] {
  const holding = asked.filter((rule) => holdsIn(rule, line) && !(isMixed && rule.inOneLine))
  if (scope === 'complete') return holding.flatMap((rule) => findingsOf(rule, { planes, referrers }, line, true, placeOf))
  const each = holding.filter(({ among }) => among === 'each')
  if (scope === 'set') return each.flatMap((rule) => findingsOf(rule, { planes }, line, false, placeOf))
  // A plane that is alone in its file is compared with none.
  const alone = each.filter((rule) => rule.alone !== undefined)
  const files = [...groupBy(planes, ({ file }) => file).values()]
  return files.flatMap((group) =>
    (group.length > 1 ? each : alone).flatMap((rule) => findingsOf(rule, { planes: group }, line, false, placeOf)),
  )
}

/** A rule that throws must not abort the run. */
function findingsOf(
  rule: CrossResourceRule,
  { planes, referrers = [] }: ComparedResources,
  line: Line,
  isComplete: boolean,
  placeOf: PlaceOf,
): CrossResourceFinding[] {
  try {
    return rule.check(planes, line, isComplete, referrers).map((hit) => {
      const path = hit.plane.pointer + hit.path
      // Rules come from the list that RuleCode is derived from.
      const issue = { code: rule.code as RuleCode, path, field: fieldOf(hit.path), message: rule.message(hit) }
      const { plane } = hit
      return { plane, finding: { ...issue, file: plane.path, severity: rule.severity, range: placeOf(plane, hit.path) } }
    })
  } catch {
    const [first] = planes
    const failed = { ...RULE_FAILED(rule.code), path: '', field: '' }
    return first ? [{ plane: first, finding: { ...failed, file: first.path, severity: 'error', range: placeOf(first, '') } }] : []
  }
}
