/** Creates each ObservabilityPlane that several planes of a set refer to only once. */
import { isRecord } from '../base/record.ts'
import type { Source } from './detect-source.ts'
import type { DraftResource, Refusal } from './migration.ts'
import { nameOf } from './name.ts'

/** The first resource of an origin is the migrated input, the others were created for it: of those, the first with each name is kept. */
export function shareObservabilityPlanes(origins: readonly Source[]): Source[] {
  if (origins.every(({ moved }) => (moved?.resources.length ?? 0) < 2)) return [...origins]
  const known = new Map<string, DraftResource>()
  for (const { moved } of origins) {
    const [first] = moved?.resources ?? []
    if (first) known.set(nameOf(first), first)
  }
  return origins.map((origin) => {
    if (!origin.moved) return origin
    const [first, ...made] = origin.moved.resources
    const kept: DraftResource[] = first ? [first] : []
    for (const resource of made) {
      const name = nameOf(resource)
      const other = known.get(name)
      known.set(name, other ?? resource)
      if (!other) kept.push(resource)
      else if (addressOf(other) !== addressOf(resource)) return { moved: undefined, refused: [taken(name)] }
    }
    return { ...origin, moved: { ...origin.moved, resources: kept } }
  })
}

function addressOf({ spec }: DraftResource): unknown {
  return isRecord(spec) ? spec['observerURL'] : undefined
}

function taken(resource: string): Refusal {
  const message = `its observer would become ${resource}, which already exists with a different observerURL; rename that one`
  return { code: 'name-taken', message, resource }
}
