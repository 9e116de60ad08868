/** Variables that a manifest cannot be migrated with. Most can be moved as they are. */
import { valueAt } from '../base/pointer.ts'
import { planeValidatorOf, type Release } from '../releases/lines.ts'
import type { PlaneResource } from '../repository/documents.ts'
import { releasesOf } from '../repository/issues.ts'
import { isUnknown } from '../repository/variables.ts'
import { steps } from './steps/index.ts'

/** The first place whose value has to be known; undefined where there is none, or where no release accepts the rest. */
export function variableInTheWay(resource: PlaneResource): string | undefined {
  const { value, unknown } = resource
  if (unknown.size === 0) return undefined
  const structures = releasesOf(resource).map((release) => structuresIn(resource, release))
  // Where a release has a string, the variable is one: it is not of the releases that have an object there.
  if (structures.length > 0 && structures.every((places) => places.length > 0)) return structures.at(-1)?.[0]
  return [...unknown].find((place) => READ.has(place) || typeof valueAt(value, place) !== 'string')
}

/** Places of variables where a release has an object or a list. Steps look into those. */
export function structuresIn({ value, unknown }: Pick<PlaneResource, 'value' | 'unknown'>, release: Release): string[] {
  if (unknown.size === 0) return []
  const result = planeValidatorOf(release)(value)
  if (result.ok) return []
  return result.issues.flatMap((issue) =>
    issue.code === 'wrong-type' && STRUCTURES.has(issue.expected) && isUnknown(unknown, issue.path) ? [issue.path] : [],
  )
}

const STRUCTURES: ReadonlySet<string> = new Set(['object', 'array'])

/** Places whose values decide how a manifest is migrated. */
const READ: ReadonlySet<string> = new Set(['/apiVersion', '/kind', ...steps.flatMap(({ reads = [] }) => reads)])
