/** What the planes of a file say about its release. */
import { type Ballot, ballotOf } from '../releases/detect.ts'
import { isWhole, type PlaneResource, type RepositoryDocument } from './documents.ts'
import { fits, issuesOf } from './issues.ts'

/** The ballots of the planes in documents. Patches and templates have none: what they leave out or compute is not known. */
export function ballotsOf(documents: readonly RepositoryDocument[]): Ballot[] {
  return documents.flatMap(({ resources }) => resources.filter(isWhole).map(ballotOfResource))
}

function ballotOfResource(resource: PlaneResource): Ballot {
  if (resource.unknown.size === 0) return ballotOf(resource.value)
  return { fits: (line) => fits(resource, line), issues: (line) => issuesOf(resource, line).length }
}
