/** What the planes of a file say about its release. */
import { type Ballot, ballotOf } from '../releases/detect.ts'
import { type Line, planeValidatorOf } from '../releases/lines.ts'
import { isWhole, type PlaneResource, type RepositoryDocument } from './documents.ts'
import { isUnknown } from './variables.ts'

/** The ballots of the planes in documents. Patches and templates have none: what they leave out or compute is not known. */
export function ballotsOf(documents: readonly RepositoryDocument[]): Ballot[] {
  return documents.flatMap(({ resources }) => resources.filter(isWhole).map(ballotOfResource))
}

function ballotOfResource({ value, unknown }: PlaneResource): Ballot {
  if (unknown.size === 0) return ballotOf(value)
  const issues = (line: Line): number => {
    const result = planeValidatorOf(line)(value)
    return result.ok ? 0 : result.issues.filter(({ path }) => !isUnknown(unknown, path)).length
  }
  return { fits: (line) => issues(line) === 0, issues }
}
