/** Which releases accept a resource: as it is, or whatever the values of the variables in it. */
import type { Issue } from '../contract/issue.ts'
import { detectReleases, fitsRelease, planeValidatorOf, type Release, releases } from '../releases/lines.ts'
import type { PlaneResource } from '../repository/documents.ts'
import { fits, isKnown } from '../repository/issues.ts'
import { unknownPlacesIn } from '../repository/variables.ts'
import { issuesOfMoved } from './issues-after.ts'
import type { DraftResource } from './migration.ts'
import { structuresIn } from './variables.ts'

export interface Acceptance {
  fits(release: Release, input: unknown): boolean
  /** Oldest first. */
  releasesOf(input: unknown): readonly Release[]
  issuesOf(input: unknown, release: Release): readonly Issue[]
  /** Whether a value is known: nothing in it is a variable. */
  isKnown(value: unknown): boolean
  /** Those of a migrated resource. */
  issuesOfMoved(resource: DraftResource, to: Release): readonly Issue[]
}

/** For values: what looks like a variable is a string like any other. */
export const ofValues: Acceptance = {
  fits: fitsRelease,
  releasesOf: detectReleases,
  issuesOf,
  isKnown: () => true,
  issuesOfMoved,
}

/** For manifests in files: a variable can become any string, number or boolean. */
export const ofManifests: Acceptance = {
  fits: (release, input) => fitsAsResource(release, asResource(input)),
  releasesOf(input) {
    const resource = asResource(input)
    return resource.unknown.size === 0 ? detectReleases(input) : releases.filter((release) => fitsAsResource(release, resource))
  },
  issuesOf: (input, release) => known(issuesOf(input, release), input),
  isKnown: (value) => unknownPlacesIn(value).size === 0,
  issuesOfMoved: (resource, to) => known(issuesOfMoved(resource, to), resource),
}

/** Only whole manifests are migrated. */
function asResource(value: unknown): PlaneResource {
  return { pointer: '', value, role: 'manifest', unknown: unknownPlacesIn(value), isPartial: false, isFixable: true }
}

function fitsAsResource(release: Release, resource: PlaneResource): boolean {
  return fits(resource, release) && structuresIn(resource, release).length === 0
}

function issuesOf(input: unknown, release: Release): readonly Issue[] {
  const result = planeValidatorOf(release)(input)
  return result.ok ? [] : result.issues
}

function known(issues: readonly Issue[], input: unknown): readonly Issue[] {
  if (issues.length === 0) return issues
  const unknown = unknownPlacesIn(input)
  return unknown.size === 0 ? issues : issues.filter((issue) => isKnown(issue, { unknown, isPartial: false }))
}
