/** Which release a text was written for. */
import type { Ballot } from '../src/releases/detect.ts'
import { lineOfRelease, type Release, spanOfReleases } from '../src/releases/lines.ts'
import { ballotsOf, detectIn } from '../src/repository/ballots.ts'
import { documentsOf } from '../src/repository/documents.ts'

export interface Detected {
  /** As lint detects it; where no plane fits any release, the one before, so that a mistake changes nothing else. */
  readonly release: Release
  readonly note: string
}

export function detect(text: string, before: Release | undefined): Detected {
  const documents = documentsOf(text)
  const { release, reason, candidates, manifests, fitting } = detectIn(documents)
  switch (reason) {
    case 'every-manifest':
      return { release, note: `fits ${spanOfReleases(candidates)}` }
    case 'most-manifests':
      return { release, note: `${fitting} of ${manifests} planes fit ${release}` }
    case 'fewest-issues': {
      const kept = before !== undefined && isNear(ballotsOf(documents), before, release) ? before : release
      return { release: kept, note: `fits no release as it is; checked against ${kept}` }
    }
    case 'no-manifests':
      return { release: before ?? release, note: 'no plane yet' }
  }
}

/** Whether a release has at most one issue more than the one that has the fewest: with more, another text was put in place of the one before. */
function isNear(ballots: readonly Ballot[], release: Release, best: Release): boolean {
  const issues = (each: Release): number => ballots.reduce((sum, ballot) => sum + ballot.issues(lineOfRelease(each)), 0)
  return issues(release) <= issues(best) + 1
}
