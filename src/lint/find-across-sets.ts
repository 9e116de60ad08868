/** Runs the rules across resources: within each set, and within each file where a set may not be complete. */
import { groupBy } from '../base/group-by.ts'
import { contractLines, type Line, newestLine } from '../releases/lines.ts'
import type { FileContext } from '../repository/context.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import { type ManifestDocument, type Range, readManifests } from '../yaml/read/read.ts'
import { type CrossResourceFinding, runCrossResourceRules } from './run-cross-resource-rules.ts'
import type { PlaneSummary } from './summary.ts'

/** The planes of a file, and where they belong. */
export interface FileOfSets {
  readonly context: FileContext
  readonly line: Line
  readonly planes: readonly PlaneSummary[]
}

/** A file can be in several sets; what is found in each of them is found once. */
export function findAcrossSets(
  files: readonly FileOfSets[],
  textOf: (number: number) => string | undefined,
): CrossResourceFinding[] {
  const placeOf = placesIn(textOf)
  const members = files
    .filter(({ planes }) => planes.length > 0)
    .flatMap((file) => file.context.sets.map((set) => ({ set: `${file.context.complete ? 'all' : 'each'} ${set}`, file })))
  const found = [...groupBy(members, ({ set }) => set).values()].flatMap((group) => {
    const planes = group.flatMap(({ file }) => file.planes)
    const complete = group.some(({ file }) => file.context.complete)
    return runCrossResourceRules(planes, newestIn(group.map(({ file }) => file.line)), complete, placeOf)
  })
  return unique(found)
}

/** Only an override can give the files of one set different releases. */
function newestIn(lines: readonly Line[]): Line {
  return contractLines.findLast((line) => lines.includes(line)) ?? newestLine
}

function unique(found: readonly CrossResourceFinding[]): CrossResourceFinding[] {
  const byPlace = new Map(
    found.map((each) => [
      `${each.plane.file} ${each.plane.document} ${each.finding.path} ${each.finding.code} ${each.finding.message}`,
      each,
    ]),
  )
  return [...byPlace.values()]
}

/** The place of a plane, found by reading its file again; in one that has changed since, its beginning. */
function placesIn(textOf: (number: number) => string | undefined): (plane: PlaneSummary, path: string) => Range {
  let last: { readonly file: number; readonly documents: readonly ManifestDocument[] } | undefined
  return ({ file, document, pointer }, path) => {
    if (last?.file !== file) last = { file, documents: readManifests(textOf(file) ?? '').documents }
    const own = last.documents[document]
    return own === undefined ? { start: BEGINNING, end: BEGINNING } : rangeOfIssue(own, pointer + path)
  }
}

const BEGINNING = { line: 1, column: 1, offset: 0 }
