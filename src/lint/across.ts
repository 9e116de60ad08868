/** Asks every rule about several resources. */
import { groupedBy } from '../grouped.ts'
import { holdsIn } from '../kinds.ts'
import type { Line } from '../lines.ts'
import { fieldOf } from '../pointer.ts'
import type { Range } from '../yaml/read.ts'
import { RULE_FAILED } from './advise.ts'
import type { Finding } from './finding.ts'
import type { Listed } from './listed.ts'
import type { RuleAcross } from './rule.ts'
import { type RuleCode, rulesAcross } from './rules/index.ts'

/** A finding, and the plane that it is about. */
export interface FoundAcross {
  readonly plane: Listed
  readonly finding: Finding
}

/**
 * What the rules across resources find.
 *
 * @param complete Whether the planes are all that there are; where they may not be, only those of one file are held against each other,
 *   since overlays repeat names.
 * @param placeOf The range of a place in a plane.
 */
export function across(
  planes: readonly Listed[],
  line: Line,
  complete: boolean,
  placeOf: (plane: Listed, path: string) => Range,
  asked: readonly RuleAcross[] = rulesAcross,
): FoundAcross[] {
  const holding = asked.filter((rule) => holdsIn(rule, line))
  if (complete) return holding.flatMap((rule) => findingsOf(rule, planes, line, placeOf))
  const each = holding.filter(({ among }) => among === 'each')
  // A plane alone in its file is held against none.
  const files = [...groupedBy(planes, ({ file }) => file).values()].filter((group) => group.length > 1)
  return files.flatMap((group) => each.flatMap((rule) => findingsOf(rule, group, line, placeOf)))
}

/** A rule that throws must not take the run with it. */
function findingsOf(
  rule: RuleAcross,
  planes: readonly Listed[],
  line: Line,
  placeOf: (plane: Listed, path: string) => Range,
): FoundAcross[] {
  try {
    return rule.check(planes, line).map((hit) => {
      const path = hit.plane.pointer + hit.path
      // Rules come from the list that RuleCode is made of.
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
