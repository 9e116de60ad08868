import type { PlaneSummary } from './summary.ts'

/** The kinds of planes whose names are variables: a reference to such a kind can lead to one of them. */
export function kindsWithUnknownNames(planes: readonly PlaneSummary[]): ReadonlySet<string> {
  return new Set(planes.flatMap(({ kind, hasUnknownName }) => (hasUnknownName ? [kind] : [])))
}
