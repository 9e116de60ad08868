import { uniqueNames } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import type { PlaneSummary } from '../summary.ts'
import { agent, gateway, manifest } from './examples.ts'

/** Two manifests of one resource: the one that is applied last takes effect. */
export const duplicateResource: CrossResourceRule<'duplicate-resource'> = {
  code: 'duplicate-resource',
  severity: 'error',
  reason: 'A kind has one resource of a name in a namespace; of two manifests the one that is applied last takes effect.',
  sources: [uniqueNames],
  among: 'each',
  check: (planes) => {
    const first = new Map<string, PlaneSummary>()
    return planes.flatMap((plane) => {
      if (plane.hasUnknownName || plane.hasUnknownNamespace) return []
      const key = `${plane.kind}/${plane.namespace ?? ''}/${plane.name}`
      const other = first.get(key)
      if (!other) first.set(key, plane)
      return other ? [{ plane, path: '/metadata/name', detail: other.file === plane.file ? 'this file' : other.path }] : []
    })
  },
  message: ({ detail }) => `is already used by another resource of this kind in ${detail}: remove one of them or rename it.`,
  example: {
    release: 'v0.15',
    wrong: `${manifest('DataPlane', agent + gateway)}---\n${manifest('DataPlane', agent + gateway)}`,
    right: `${manifest('DataPlane', agent + gateway)}---\n${manifest('DataPlane', agent + gateway.replace('apps', 'dev'), 'name: other\n  namespace: acme')}`,
  },
}
