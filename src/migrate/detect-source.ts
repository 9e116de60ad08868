/** Detects the release that a manifest was written for, and migrates it from there to the target. */
import { groupBy } from '../base/group-by.ts'
import { nearest } from '../base/nearest.ts'
import { stringAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
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
import type { Refusal } from './migration.ts'

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

/** Migrates an input from the given release. One that does not fit it but fits the target was migrated before. */
export function namedSource(input: unknown, from: Release, to: Release, acceptance: Acceptance): Source {
  const isOf = (release: Release, value: unknown): value is Fields => acceptance.fits(release, value) && isRecord(value)
  if (isOf(from, input)) return { moved: move(input, from, to), refused: [] }
  if (isOf(to, input)) return { moved: move(input, to, to), refused: [] }
  const fits = acceptance.releasesOf(input)
  return refuse(fits.length === 0 ? notFitting(input, acceptance) : notNamed(input, from, fits, acceptance))
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
  const groups = groupByOutcome(input, likely.length > 0 ? likely : early, target)
  const [only, ...others] = groups
  if (only && others.length === 0) {
    const from = only.findLast((release) => releases.indexOf(release) <= releases.indexOf(to)) ?? to
    return { moved: move(input, from, to), refused: [] }
  }
  const message = `this manifest fits several releases that lead to different results (${groups.map(spanOfReleases).join('; ')}); say which one it was written for`
  return refuse({ code: 'ambiguous-release', message, groups })
}

function refuse(refusal: Refusal): Source {
  return { moved: undefined, refused: [refusal] }
}

function move(input: Fields, from: Release, to: Release): Moved {
  const [first, last] = [lineOfRelease(from), lineOfRelease(to)]
  const lines = contractLines.slice(contractLines.indexOf(first), contractLines.indexOf(last) + 1)
  // To its own line a manifest is returned unchanged, including what the API server set.
  if (first === last) return { from, lines, resources: [input], changes: [], lost: [] }
  return { from, lines, ...applySteps(input, first, last) }
}

/** Groups releases by the result that they lead to, oldest group first. Status and whatever else the steps drop is ignored. */
function groupByOutcome(input: Fields, fitting: readonly Release[], target: Line): Release[][] {
  const starts = groupBy(fitting, (release) => sameFrom(lineOfRelease(release), target, stringAt(input, '/kind')))
  if (starts.size === 1) return [...starts.values()]
  const results = groupBy(starts, ([line]) => resultOf(applySteps(input, line, target)))
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

function notFitting(input: unknown, acceptance: Acceptance): Refusal {
  const kind = isRecord(input) ? input['kind'] : undefined
  if (typeof kind === 'string' && !contractLines.some((line) => hasKind(line, kind))) {
    const suggestion = nearest(kind, kinds)
    const message = `unknown kind: no release has it${suggestion === undefined ? `; use one of ${kinds.join(', ')}` : `; did you mean ${suggestion}?`}`
    return { code: 'unknown-kind', message, ...(suggestion !== undefined && { suggestion }) }
  }
  const { release, issues } = nearestOf(input, acceptance)
  const message = `no release accepts this manifest; fix it for ${release}, the closest release, then migrate it`
  return { code: 'fits-no-release', message, nearest: release, issues }
}

function notNamed(input: unknown, named: Release, fits: readonly Release[], { issuesOf }: Acceptance): Refusal {
  const message = `this manifest does not fit ${named}; it fits ${spanOfReleases(fits)}`
  return { code: 'does-not-fit', message, fits, issues: issuesOf(input, named) }
}

/** The newest of the lines that have the kind and report the fewest issues. */
function nearestOf(input: unknown, { issuesOf }: Acceptance): { release: Release; issues: readonly Issue[] } {
  const all = contractLines.map((line) => ({ release: newestOf(line), issues: issuesOf(input, line) }))
  const having = all.filter(({ issues }) => !issues.some(({ code }) => code === 'unknown-kind'))
  return (having.length > 0 ? having : all).reduce((best, next) => (next.issues.length <= best.issues.length ? next : best))
}
