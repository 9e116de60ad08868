/** What the planes of a file say about its release. */
import { isRecord } from '../base/record.ts'
import { type Ballot, countIssues, createPoll, type Detection } from '../releases/detect.ts'
import { oncePerSchema } from '../releases/lines.ts'
import { isWhole, type PlaneResource, type RepositoryDocument } from './documents.ts'
import { fits, issuesOf } from './issues.ts'

/** The ballots of the planes in documents. Patches and templates have none: what they leave out or compute is not known. */
export function ballotsOf(documents: readonly RepositoryDocument[]): Ballot[] {
  return documents.flatMap(({ resources }) => resources.filter(isWhole).map(ballotOfResource))
}

/** The release that the planes in documents were probably written for. */
export function detectIn(documents: readonly RepositoryDocument[]): Detection {
  const ballots = ballotsOf(documents)
  const poll = createPoll()
  for (const ballot of ballots) poll.add(ballot)
  for (const ballot of ballots.slice(0, poll.unasked)) poll.recount(ballot)
  return poll.decide()
}

/** A misspelt kind has the issues of the one that was meant. */
function ballotOfResource(resource: PlaneResource): Ballot {
  const { value } = resource
  return {
    fits: oncePerSchema(isRecord(value) ? value['kind'] : undefined, (line) => fits(resource, line)),
    issues: (line) => countIssues(value, line, () => issuesOf(resource, line)),
  }
}
