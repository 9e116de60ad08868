/** Runs the rules across resources: within each set, and within each file where a set may not be complete. */
import { groupBy } from '../base/group-by.ts'
import { isClusterScoped } from '../releases/kinds.ts'
import { contractLines, type Line, newestLine } from '../releases/lines.ts'
import { clusterFolders, type NamedPlanes } from '../repository/cluster-folders.ts'
import type { FileContext } from '../repository/context.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import { isChange, type Naming, unchanged } from '../repository/naming.ts'
import { type ManifestDocument, type Range, readManifests } from '../yaml/read/read.ts'
import { type CrossResourceFinding, runCrossResourceRules } from './run-cross-resource-rules.ts'
import type { PlaneSummary } from './summary.ts'

/** The planes of a file, and where they belong. */
export interface FileOfSets {
  readonly path: string
  readonly context: FileContext
  readonly line: Line
  readonly planes: readonly PlaneSummary[]
  /** Whether a template in it can be a plane that others refer to. */
  readonly hasTemplate: boolean
}

export interface FoundAcrossSets {
  readonly found: readonly CrossResourceFinding[]
  /** Folders that were taken for clusters, since nothing assigns their planes to control planes. */
  readonly clusters: readonly string[]
}

/** Is told where something was found, while the document is there. */
export type OnPlaced = (plane: PlaneSummary, document: ManifestDocument, text: string, range: Range) => void

/** A file can be in several sets; what is found in each of them is found once. */
export function findAcrossSets(
  files: readonly FileOfSets[],
  textOf: (number: number) => string | undefined,
  onPlaced: OnPlaced = () => {},
): FoundAcrossSets {
  const placeOf = placesIn(textOf, onPlaced)
  const members = files.flatMap((file) =>
    file.context.sets.map((set) => ({ set, isComplete: file.context.complete ?? false, file })),
  )
  const groups = [...groupBy(members, ({ set, isComplete }) => `${isComplete} ${set}`).values()].flatMap((group) => {
    const [first] = group
    return first ? [{ set: first.set, isComplete: first.isComplete, files: group.map(({ file }) => file) }] : []
  })
  const clusters: string[] = []
  const found = groups.flatMap(({ set, isComplete, files }) => {
    const folders = set === '' && isComplete ? clusterFolders(files.map(withNames)) : undefined
    for (const folder of folders?.keys() ?? []) clusters.push(folder)
    const sets: readonly (readonly FileOfSets[])[] = folders ? [...folders.values()] : [files]
    return sets.flatMap((own) => findInSet(own, set, isComplete, placeOf))
  })
  return { found: unique(found), clusters: clusters.sort() }
}

function findInSet(
  files: readonly FileOfSets[],
  set: string,
  isComplete: boolean,
  placeOf: (plane: PlaneSummary, path: string) => Range,
): CrossResourceFinding[] {
  const line = newestIn(files.filter(({ planes }) => planes.length > 0).map((file) => file.line))
  if (!isComplete) {
    const asWritten = files.flatMap(({ planes, context }) => planes.map((plane) => withRenaming(plane, context.namingsIn?.(set))))
    return runCrossResourceRules(asWritten, line, 'file', placeOf)
  }
  const named = files.flatMap(({ planes, context }) => planes.flatMap((plane) => asNamed(plane, context.namingsIn?.(set))))
  const byAffixes = groupBy(named, ({ affixes }) => affixes)
  // What a template makes can be what others refer to. Kustomize does not know which names in planes are references to others.
  const isWhole = byAffixes.size === 1 && !files.some(({ hasTemplate }) => hasTemplate)
  return [...byAffixes.values()].flatMap((group) =>
    runCrossResourceRules(
      group.map(({ plane }) => plane),
      line,
      isWhole ? 'complete' : 'set',
      placeOf,
    ),
  )
}

/** A plane as a Kustomization names it. With equal affixes names can be compared as they are written. */
function asNamed(plane: PlaneSummary, namings: readonly Naming[] = [unchanged]): { plane: PlaneSummary; affixes: string }[] {
  return namings.map(({ namespace, prefix, suffix }) => ({
    plane: withRenaming(namespace === undefined || isClusterScoped(plane.kind) ? plane : { ...plane, namespace }, [
      { namespace: undefined, prefix, suffix },
    ]),
    affixes: JSON.stringify([prefix, suffix]),
  }))
}

/** A plane that gets another name or namespace than the one that is known here. */
function withRenaming(plane: PlaneSummary, namings: readonly Naming[] = []): PlaneSummary {
  return namings.some(isChange) ? { ...plane, isRenamed: true } : plane
}

const withNames = (file: FileOfSets): FileOfSets & NamedPlanes => ({
  ...file,
  names: file.planes.map(({ kind, namespace, name }) => `${kind} ${namespace ?? ''} ${name}`),
})

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
function placesIn(
  textOf: (number: number) => string | undefined,
  onPlaced: OnPlaced,
): (plane: PlaneSummary, path: string) => Range {
  let last: { readonly file: number; readonly text: string; readonly documents: readonly ManifestDocument[] } | undefined
  return (plane, path) => {
    const { file, document, pointer } = plane
    if (last?.file !== file) {
      const text = textOf(file) ?? ''
      last = { file, text, documents: readManifests(text).documents }
    }
    const own = last.documents[document]
    if (own === undefined) return { start: BEGINNING, end: BEGINNING }
    const range = rangeOfIssue(own, pointer + path)
    onPlaced(plane, own, last.text, range)
    return range
  }
}

const BEGINNING = { line: 1, column: 1, offset: 0 }
