import { nearest } from '../../base/nearest.ts'
import { isClusterScoped, otherScopeOf } from '../../releases/kinds.ts'
import { createFinder } from '../../topology/find.ts'
import { mayShareNamespace } from '../../topology/identity.ts'
import { dataPlaneRefField, observabilityPlaneRefField, referenceLookup } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import type { PlaneSummary } from '../summary.ts'
import { kindsWithUnknownNames } from '../unknown-names.ts'
import { dataPlane, environment } from './examples.ts'

/** A reference that is set must resolve, otherwise the plane does not become ready. */
export const danglingReference: CrossResourceRule<'dangling-reference'> = {
  code: 'dangling-reference',
  severity: 'error',
  reason:
    'A plane that is referred to must exist, a namespace-scoped one in the namespace of the referrer; otherwise the referrer does not become ready.',
  sources: [dataPlaneRefField, observabilityPlaneRefField, referenceLookup],
  among: 'all',
  check: (planes) => {
    const { find, findAnywhere } = createFinder(planes)
    const unnamed = kindsWithUnknownNames(planes)
    return planes.flatMap((plane) =>
      plane.references.flatMap(({ set, namePath, targets: [target] }) => {
        if (!set || !target) return []
        const { kind, name } = target
        // scope-mismatch reports a plane of the other scope.
        if (unnamed.has(kind) || find(plane, kind, name) || find(plane, otherScopeOf(kind), name)) return []
        const elsewhere = findAnywhere(kind, name)
        if (elsewhere)
          return [
            {
              plane,
              path: namePath,
              detail: `${kind} "${name}" not found in namespace "${plane.namespace}"; there is one in "${elsewhere.namespace}"`,
            },
          ]
        const near = nearest(name, namesBeside(plane, kind, planes))
        const place = isClusterScoped(kind) || plane.namespace === undefined ? '' : ` in namespace "${plane.namespace}"`
        const hint = near === undefined ? '' : `; did you mean "${near}"?`
        return [{ plane, path: namePath, detail: `${kind} "${name}" not found${place}${hint}` }]
      }),
    )
  },
  message: ({ detail = '' }) => `${detail}${detail.endsWith('?') ? '' : '.'}`,
  example: {
    release: 'v0.15',
    wrong: `${environment('eu-wst')}---\n${dataPlane}`,
    right: `${environment('eu-west')}---\n${dataPlane}`,
  },
}

/** Names to suggest from; only the first ones if there are many planes. */
function namesBeside(referrer: PlaneSummary, kind: string, planes: readonly PlaneSummary[]): string[] {
  const names: string[] = []
  for (const plane of planes) {
    if (plane.kind === kind && mayShareNamespace(referrer, plane)) names.push(plane.name)
    if (names.length === COMPARED) break
  }
  return names
}

const COMPARED = 500
