import { otherScopeOf } from '../../releases/kinds.ts'
import { createFinder } from '../../topology/find.ts'
import { dataPlaneRefField, referenceLookup } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import { kindsWithUnknownNames } from '../unknown-names.ts'
import { dataPlane, environment } from './examples.ts'

/** The name exists, but the kind has the other scope. */
export const scopeMismatch: CrossResourceRule<'scope-mismatch'> = {
  code: 'scope-mismatch',
  severity: 'error',
  reason: 'A reference names the kind: a DataPlane is looked up in the namespace, a ClusterDataPlane in the cluster.',
  sources: [dataPlaneRefField, referenceLookup],
  among: 'all',
  check: (planes) => {
    const { find } = createFinder(planes)
    const unnamed = kindsWithUnknownNames(planes)
    return planes.flatMap((plane) =>
      plane.references.flatMap(({ set, path, namePath, targets: [target] }) => {
        if (!set || !target) return []
        const { kind, name } = target
        if (unnamed.has(kind) || find(plane, kind, name)) return []
        const meant = find(plane, otherScopeOf(kind), name)
        // A reference that is only a string cannot refer to the other scope.
        return meant ? [{ plane, path: namePath === path ? path : `${path}/kind`, detail: `${name} is a ${meant.kind}` }] : []
      }),
    )
  },
  message: ({ detail }) => `does not resolve: ${detail}; refer to that kind, or to a plane of this kind.`,
  example: {
    release: 'v0.15',
    wrong: `${environment('eu-west', 'ClusterDataPlane')}---\n${dataPlane}`,
    right: `${environment('eu-west')}---\n${dataPlane}`,
  },
}
