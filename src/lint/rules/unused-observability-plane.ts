import { holdsIn, planeTypeOf } from '../../releases/kinds.ts'
import type { Line } from '../../releases/lines.ts'
import { createFinder } from '../../topology/find.ts'
import { observabilityPlaneRefField } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import { agent, certificate, dataPlane, gateway, inline, manifest, observabilityPlane } from './examples.ts'
import { isReferenceable, unreferenceablePlane } from './unreferenceable-plane.ts'

const logs = observabilityPlane(inline(certificate), 'name: logs\n  namespace: acme')

/** It collects nothing: planes send logs and metrics to the one that they refer to. */
export const unusedObservabilityPlane: CrossResourceRule<'unused-observability-plane'> = {
  code: 'unused-observability-plane',
  severity: 'warning',
  reason:
    'Planes use the observability plane that they refer to, or the one that the release falls back to if they refer to none.',
  sources: [observabilityPlaneRefField, { tag: 'v0.16.0', file: 'internal/controller/reference.go', lines: '454-465' }],
  since: 'v0.8',
  among: 'all',
  check: (planes, line) => {
    // Such a reference can lead to any of them.
    if (planes.some(({ hasUnknownReference }) => hasUnknownReference)) return []
    const { findFirst } = createFinder(planes)
    const used = new Set(planes.flatMap((plane) => plane.references.map(({ targets }) => findFirst(plane, targets))))
    return planes.flatMap((plane) =>
      planeTypeOf(plane.kind) === 'observability' && !plane.hasUnknownName && !used.has(plane) && canBeUsed(plane.name, line)
        ? [{ plane, path: '/metadata/name' }]
        : [],
    )
  },
  message: () => 'is not referenced by any plane: refer to it in an observabilityPlaneRef, or remove it.',
  example: {
    release: 'v0.15',
    wrong: `${dataPlane}---\n${logs}`,
    right: `${manifest('DataPlane', `${agent}${gateway}observabilityPlaneRef:\n  kind: ObservabilityPlane\n  name: logs`)}---\n${logs}`,
  },
}

/** Of a name that no reference can have, unreferenceable-plane says so. */
const canBeUsed = (name: string, line: Line): boolean => isReferenceable(name) || !holdsIn(unreferenceablePlane, line)
