/** Which names in a set of planes are known. */
import type { NamedEnvironment } from '../topology/host-names.ts'
import type { PlaneSummary } from './summary.ts'

/** The kinds of planes whose names are variables: a reference to such a kind can lead to one of them. */
export function kindsWithUnknownNames(planes: readonly PlaneSummary[]): ReadonlySet<string> {
  return new Set(planes.flatMap(({ kind, hasUnknownName }) => (hasUnknownName ? [kind] : [])))
}

/** The names of an environment that host names are made of, where they are known. */
export function namedEnvironment(plane: PlaneSummary): NamedEnvironment | undefined {
  return plane.kind === 'Environment' && !plane.hasUnknownName && !plane.isRenamed ? plane : undefined
}
