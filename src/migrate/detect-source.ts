/** Detects the release that a manifest was written for, and migrates it from there to the target. */
import { groupBy } from '../base/group-by.ts'
import { nearest } from '../base/nearest.ts'
import { stringAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { isOfDocumentsAlone } from '../releases/documented.ts'
import {
  contractLines,
  defaultRelease,
  hasKind,
  isRelease,
  kinds,
  type Line,
  lineOfRelease,
  newestOf,
  type Release,
  releases,
  spanOfReleases,
} from '../releases/lines.ts'
import type { Acceptance } from './acceptance.ts'
import { applySteps, type Fields, type StepsResult, sameFrom } from './apply-steps.ts'
import { asStored, type Stored } from './as-stored.ts'
import type { Refusal } from './migration.ts'
import { withRequiredFields } from './required-fields.ts'

/** The result of the steps, with placeholders that are still to be filled. */
export interface Moved extends StepsResult {
  readonly from: Release
  readonly lines: readonly Line[]
}

/** The release that an input comes from, and the result of its migration so far. */
export interface Source {
  /** Undefined if the input was rejected. */
  readonly moved: Moved | undefined
  readonly refused: readonly Refusal[]
}

/** What is wrong with `from` and `to`: both must be releases, in the right order. */
export function checkReleases(from: unknown, to: unknown): readonly Refusal[] {
  const wrong = [from ?? defaultRelease, to].filter((release) => !isRelease(release))
  if (wrong.length > 0)
    return [{ code: 'unknown-release', message: `unknown release; use one of ${releases.join(', ')}`, releases }]
  if (
    !isRelease(from) ||
    !isRelease(to) ||
    contractLines.indexOf(lineOfRelease(from)) <= contractLines.indexOf(lineOfRelease(to))
  )
    return []
  return [
    {
      code: 'newer-than-target',
      message: `${from} is newer than ${to}, and downgrades are not supported; choose a newer target`,
      fits: [],
    },
  ]
}

/** The releases that accept an input, oldest first: by their contracts, or if there are none, by their API servers. */
export function releasesFitting(input: unknown, acceptance: Acceptance): readonly Release[] {
  const fits = acceptance.releasesOf(input)
  if (fits.length > 0 || !isRecord(input)) return fits
  const stored = new Set(contractLines.filter((line) => asStored(input, line, acceptance) !== undefined))
  return releases.filter((release) => stored.has(lineOfRelease(release)))
}

/** Migrates an input from the given release. One that does not fit it but fits the target was migrated before. */
export function namedSource(input: unknown, from: Release, to: Release, acceptance: Acceptance): Source {
  for (const release of [from, to]) {
    const moved = move(input, release, to, acceptance)
    if (moved) return { moved, refused: [] }
  }
  return refuse(unknownKind(input) ?? notNamed(input, from, acceptance))
}

/**
 * Migrates an input from its release to another.
 *
 * @param fits The releases that accept the input.
 * @param among Releases to choose from if several fit.
 */
export function detectSource(
  input: unknown,
  fits: readonly Release[],
  to: Release,
  { among, acceptance }: { readonly among: readonly Release[]; readonly acceptance: Acceptance },
): Source {
  if (!isRecord(input) || fits.length === 0) return refuse(notFitting(input, acceptance))
  const target = lineOfRelease(to)
  const early = fits.filter((release) => releases.indexOf(release) <= releases.indexOf(to) || lineOfRelease(release) === target)
  if (early.length === 0) {
    const message = `this manifest is newer than ${to}: it fits ${spanOfReleases(fits)}, and downgrades are not supported; choose a newer target`
    return refuse({ code: 'newer-than-target', message, fits })
  }
  const likely = early.filter((release) => among.includes(release))
  const groups = groupByOutcome(input, likely.length > 0 ? likely : early, target, acceptance)
  const [only, ...others] = groups
  if (only && others.length === 0) {
    const from = only.findLast((release) => releases.indexOf(release) <= releases.indexOf(to)) ?? to
    return { moved: move(input, from, to, acceptance), refused: [] }
  }
  const message = `this manifest fits several releases that lead to different results (${groups.map(spanOfReleases).join('; ')}); say which one it was written for with --from ${groups.map((group) => group.at(-1)).join(' or --from ')}`
  return refuse({ code: 'ambiguous-release', message, groups })
}

function refuse(refusal: Refusal): Source {
  return { moved: undefined, refused: [refusal] }
}

/** The resources that an input of a release is in a later line, as far as they are known without answers. */
export function resourcesAt(input: unknown, from: Release, line: Line, acceptance: Acceptance): readonly Fields[] {
  if (contractLines.indexOf(line) < contractLines.indexOf(lineOfRelease(from))) return []
  return move(input, from, newestOf(line), acceptance)?.resources ?? []
}

/** Undefined if the release does not accept the input. */
function move(input: unknown, from: Release, to: Release, acceptance: Acceptance): Moved | undefined {
  const stored = readAs(input, from, acceptance)
  if (!stored || !isRecord(input)) return undefined
  const [first, last] = [lineOfRelease(from), lineOfRelease(to)]
  const lines = contractLines.slice(contractLines.indexOf(first), contractLines.indexOf(last) + 1)
  // To its own line a manifest is returned unchanged, including what the API server set.
  if (first === last) return { from, lines, resources: [input], changes: [], lost: [] }
  const { resources, ...rest } = applySteps(stored.resource, first, last, stored.notes)
  const isWithoutSpec = (resource: Fields): boolean => resource['spec'] === undefined && hasKind(last, resource['kind'])
  return {
    from,
    lines,
    ...rest,
    resources: resources.map((resource) => (isWithoutSpec(resource) ? withRequiredFields(resource, last, acceptance) : resource)),
  }
}

/** An input as a release reads it: as it is, or as its API server stores it. */
function readAs(input: unknown, release: Release, acceptance: Acceptance): Stored | undefined {
  if (!isRecord(input)) return undefined
  return acceptance.fits(release, input) ? { resource: input, notes: [] } : asStored(input, lineOfRelease(release), acceptance)
}

/** Groups releases by the result that they lead to, oldest group first. Status and whatever else the steps drop is ignored. */
function groupByOutcome(input: Fields, fitting: readonly Release[], target: Line, acceptance: Acceptance): Release[][] {
  const starts = groupBy(fitting, (release) => sameFrom(lineOfRelease(release), target, stringAt(input, '/kind')))
  if (starts.size === 1) return [...starts.values()]
  const results = groupBy(starts, ([line, [release = line]]) => {
    const { resource } = readAs(input, release, acceptance) ?? { resource: input }
    return resultOf(applySteps(resource, line, target))
  })
  return [...results.values()].map((starts) => starts.flatMap(([, releases]) => releases))
}

function resultOf({ resources, lost }: StepsResult): string {
  const losses = lost.filter(({ code }) => code !== 'private-key').map(({ code, path }) => [code, path])
  return JSON.stringify([resources, losses], sorted)
}

/** The order of keys does not matter. */
function sorted(_: string, value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}

function unknownKind(input: unknown): Refusal | undefined {
  const kind = isRecord(input) ? input['kind'] : undefined
  if (typeof kind !== 'string' || contractLines.some((line) => hasKind(line, kind))) return undefined
  const suggestion = nearest(kind, kinds)
  const message = `unknown kind: no release has it${suggestion === undefined ? `; use one of ${kinds.join(', ')}` : `; did you mean ${suggestion}?`}`
  return { code: 'unknown-kind', message, ...(suggestion !== undefined && { suggestion }) }
}

function notFitting(input: unknown, acceptance: Acceptance): Refusal {
  const unknown = unknownKind(input)
  if (unknown) return unknown
  const { release, issues } = nearestOf(input, acceptance)
  const message = `no release accepts this manifest; fix it for ${release}, the closest release, then migrate it`
  return { code: 'fits-no-release', message, nearest: release, issues }
}

function notNamed(input: unknown, named: Release, acceptance: Acceptance): Refusal {
  const fits = releasesFitting(input, acceptance)
  const message = `this manifest does not fit ${named}; ${fits.length > 0 ? `it fits ${spanOfReleases(fits)}` : 'fix it for that release, then migrate it'}`
  return {
    code: 'does-not-fit',
    message,
    fits,
    issues: rejecting(acceptance.issuesOf(input, named), input, lineOfRelease(named)),
  }
}

/** Issues that the API server has, too; all if there are none. */
function rejecting(issues: readonly Issue[], input: unknown, line: Line): readonly Issue[] {
  const own = issues.filter((issue) => !isOfDocumentsAlone(issue, input, line))
  return own.length > 0 ? own : issues
}

/** The newest of the lines that have the kind and report the fewest issues. */
function nearestOf(input: unknown, { issuesOf }: Acceptance): { release: Release; issues: readonly Issue[] } {
  const all = contractLines.map((line) => ({ release: newestOf(line), issues: rejecting(issuesOf(input, line), input, line) }))
  const having = all.filter(({ issues }) => !issues.some(({ code }) => code === 'unknown-kind'))
  return (having.length > 0 ? having : all).reduce((best, next) => (next.issues.length <= best.issues.length ? next : best))
}
