/** The release of each set whose release nobody named: its manifests vote as they are read. */
import { memoize } from '../base/memoize.ts'
import { type Ballot, createPoll, type Detection, type Poll } from '../releases/detect.ts'
import { lineOfRelease, newestOf, newestRelease, type Release } from '../releases/lines.ts'
import type { FileContext, ReleaseSource } from './context.ts'

/** The release that a file is checked against. */
export interface FileRelease {
  readonly release: Release
  readonly from: ReleaseSource
}

export interface SetReleases {
  /** Takes the votes of some planes of a file, in their order, and says which release these are to be checked against as far as is known. */
  vote(number: number, context: FileContext, ballots: readonly Ballot[]): FileRelease
  /** Decides. `ballotsOf`: those of a file once more; undefined where it cannot be read again. */
  decide(ballotsOf: (number: number) => readonly Ballot[] | undefined): DecidedReleases
}

export interface DecidedReleases {
  releaseOf(context: FileContext): FileRelease
  /** What was detected for each set, by name. */
  readonly detected: ReadonlyMap<string, Detection>
  /** Files that are to be checked again: they were checked against another release than the one that was decided. */
  readonly outdated: readonly number[]
}

interface Group {
  readonly poll: Poll
  /** How many of the first ballots of a file were asked about the newest line only. */
  readonly unasked: Map<number, number>
  /** Each file that voted, and the release that its last planes were checked against. */
  readonly files: Map<number, Release>
}

export function createSetReleases(): SetReleases {
  const groups = new Map<string, Group>()
  /** The ballots of files in several sets: a base can be in thousands of them. */
  const shared = new Map<number, Ballot[]>()

  function vote(number: number, { release, sets }: FileContext, own: readonly Ballot[]): FileRelease {
    if (release) return release
    const isShared = sets.length > 1
    const ballots = isShared ? own.map(remembering) : own
    if (isShared) {
      const known = shared.get(number) ?? []
      known.push(...ballots)
      shared.set(number, known)
    }
    for (const set of sets) {
      const { poll, unasked } = groupOf(set)
      const before = poll.unasked
      for (const ballot of ballots) poll.add(ballot)
      if (poll.unasked > before) unasked.set(number, (unasked.get(number) ?? 0) + poll.unasked - before)
    }
    const { poll, files } = groupOf(sets[0])
    const checked = newestOf(poll.leading)
    if (ballots.length > 0) files.set(number, checked)
    return { release: checked, from: 'detected' }
  }

  function groupOf(set: string): Group {
    const known = groups.get(set)
    if (known) return known
    const made: Group = { poll: createPoll(), unasked: new Map(), files: new Map() }
    groups.set(set, made)
    return made
  }

  function decide(ballotsOf: (number: number) => readonly Ballot[] | undefined): DecidedReleases {
    const detected = new Map<string, Detection>()
    const outdated: number[] = []
    for (const [set, { poll, unasked, files }] of groups) {
      if (!poll.isUnanimous)
        for (const [number, ballots] of unasked)
          for (const ballot of (shared.get(number) ?? ballotsOf(number) ?? []).slice(0, ballots)) poll.recount(ballot)
      const detection = poll.decide()
      detected.set(set, detection)
      const line = lineOfRelease(detection.release)
      for (const [number, release] of files) if (lineOfRelease(release) !== line) outdated.push(number)
    }
    return {
      detected,
      outdated,
      releaseOf: ({ release, sets: [own] }) =>
        release ?? { release: detected.get(own)?.release ?? newestRelease, from: 'detected' },
    }
  }

  return { vote, decide }
}

/** Validates once for each line, however many sets ask. */
function remembering({ fits, issues }: Ballot): Ballot {
  return { fits: memoize(fits), issues: memoize(issues) }
}
