/** Finds the release that manifests were written for: those of one set vote. */
import { isRecord } from '../base/record.ts'
import {
  contractLines,
  fitsRelease,
  hasKind,
  kinds,
  type Line,
  lineOfRelease,
  newestLine,
  planeValidatorOf,
  type Release,
  releases,
} from './lines.ts'

/** Why a release was chosen. */
export type DetectionReason =
  /** Every manifest that fits any release fits this one. */
  | 'every-manifest'
  /** No release fits them all; this one fits most of them. */
  | 'most-manifests'
  /** No manifest fits any release; under this one they have the fewest issues. */
  | 'fewest-issues'
  /** There is no manifest to detect it from: it is the newest release. */
  | 'no-manifests'

/** The release that manifests were probably written for. */
export interface Detection {
  readonly release: Release
  readonly reason: DetectionReason
  /** How many manifests were looked at. */
  readonly manifests: number
  /** How many of them fit the release. */
  readonly fitting: number
  /** All releases for which the reason is as good, oldest first; `release` is the last of them. */
  readonly candidates: readonly Release[]
}

/**
 * Detects the release that manifests of one control plane were written for: the newest release that all of them fit; if there is none, the one that
 * most of them fit. Manifests that fit no release do not vote; if none does, it is the release under which they have the fewest issues; one without
 * their kind has an issue with each of their fields. Of several the newest.
 *
 * @param manifests Planes and Environments, as they were parsed from YAML or JSON; they are never changed.
 * @returns The release and the reason. Nothing is thrown.
 * @example
 * import { detectRelease } from 'openchoreo-planes/releases'
 *
 * const plane = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'BuildPlane',
 *   metadata: { name: 'builds', namespace: 'acme' },
 *   spec: {
 *     clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } },
 *     observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' },
 *   },
 * }
 * const { release, reason } = detectRelease([plane])
 * release // => 'v0.17'
 * reason // => 'every-manifest'
 */
export function detectRelease(manifests: readonly unknown[]): Detection {
  const poll = createPoll()
  for (const manifest of manifests) poll.add(ballotOf(manifest))
  for (const manifest of manifests.slice(0, poll.unasked)) poll.recount(ballotOf(manifest))
  return poll.decide()
}

/** What a manifest has to say about a line. */
export interface Ballot {
  fits(line: Line): boolean
  /** How many issues it has there. */
  issues(line: Line): number
}

/** The ballot of a manifest that is there as it will be applied. */
function ballotOf(manifest: unknown): Ballot {
  return {
    fits: (line) => fitsRelease(line, manifest),
    issues: (line) =>
      countIssues(manifest, line, () => {
        const result = planeValidatorOf(line)(manifest)
        return result.ok ? [] : result.issues
      }),
  }
}

/** A line without the kind has one issue, because it cannot check the rest: each field counts, so that a line that has the kind is preferred. */
export function countIssues(manifest: unknown, line: Line, issues: () => readonly unknown[]): number {
  if (!isRecord(manifest)) return issues().length
  const { kind, spec } = manifest
  if (typeof kind !== 'string' || !kinds.includes(kind) || hasKind(line, kind)) return issues().length
  return Object.keys(manifest).length + (isRecord(spec) ? Object.keys(spec).length : 0)
}

/** Counts ballots as they come, and keeps none of them. */
export interface Poll {
  add(ballot: Ballot): void
  /** Whether every ballot fits the newest line. As long as they do, no other line is asked: most repositories are of one release. */
  readonly isUnanimous: boolean
  /** How many of the first ballots were asked about the newest line only. */
  readonly unasked: number
  /** Asks one of those about the other lines. Before `decide` each of them has to be asked; where the poll is unanimous only to know the other candidates. */
  recount(ballot: Ballot): void
  /** The line that is ahead so far. */
  readonly leading: Line
  decide(): Detection
}

export function createPoll(): Poll {
  const votes = new Map<Line, number>(contractLines.map((line) => [line, 0]))
  const issues = new Map<Line, number>(contractLines.map((line) => [line, 0]))
  let manifests = 0
  let voters = 0
  let unasked = 0
  let isUnanimous = true

  /** Whether it fits any line. */
  function vote(ballot: Ballot, lines: readonly Line[]): boolean {
    let any = false
    for (const line of lines) {
      if (!ballot.fits(line)) continue
      votes.set(line, (votes.get(line) ?? 0) + 1)
      any = true
    }
    return any
  }

  function add(ballot: Ballot): void {
    manifests++
    if (isUnanimous && vote(ballot, [newestLine])) {
      voters++
      unasked++
      return
    }
    const lines = isUnanimous ? others : contractLines
    isUnanimous = false
    if (vote(ballot, lines)) voters++
    // Only where nobody votes do issues count: then all are counted.
    else if (voters === 0) for (const line of contractLines) issues.set(line, (issues.get(line) ?? 0) + ballot.issues(line))
  }

  function best(): readonly Line[] {
    if (voters === 0) return linesWith(issues, Math.min(...issues.values()))
    return linesWith(votes, Math.max(...votes.values()))
  }

  function decide(): Detection {
    const lines = manifests === 0 ? [newestLine] : best()
    const candidates = releases.filter((release) => lines.includes(lineOfRelease(release)))
    const release = candidates.at(-1) ?? releases[0]
    const fitting = votes.get(lineOfRelease(release)) ?? 0
    const reason =
      manifests === 0 ? 'no-manifests' : voters === 0 ? 'fewest-issues' : fitting === voters ? 'every-manifest' : 'most-manifests'
    return { release, reason, manifests, fitting, candidates }
  }

  return {
    add,
    recount: (ballot) => void vote(ballot, others),
    decide,
    get isUnanimous() {
      return isUnanimous
    },
    get unasked() {
      return unasked
    },
    get leading() {
      return isUnanimous ? newestLine : (best().at(-1) ?? newestLine)
    },
  }
}

const others: readonly Line[] = contractLines.filter((line) => line !== newestLine)

const linesWith = (counts: ReadonlyMap<Line, number>, count: number): Line[] =>
  contractLines.filter((line) => counts.get(line) === count)
