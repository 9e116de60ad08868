/** Runs the rules across resources: within each set, and within each file where a set may not be complete. */
import { clusterScopedReferrers } from '../../generated/referrers.ts'
import { groupBy } from '../base/group-by.ts'
import { isClusterScoped } from '../releases/kinds.ts'
import { contractLines, type Line, newestLine } from '../releases/lines.ts'
import { clusterFolders, type NamedPlanes } from '../repository/cluster-folders.ts'
import type { FileContext } from '../repository/context.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import { isChange, type Naming, unchanged } from '../repository/naming.ts'
import { type ManifestDocument, type Range, readManifests } from '../yaml/read/read.ts'
import type { ReferrerSummary } from './referrer-summary.ts'
import { type CrossResourceFinding, type PlaceOf, runCrossResourceRules } from './run-cross-resource-rules.ts'
import type { PlaneSummary, ResourceSummary } from './summary.ts'

/** The planes of a file, and where they belong. */
export interface FileOfSets {
  readonly path: string
  readonly context: FileContext
  readonly line: Line
  readonly planes: readonly PlaneSummary[]
  /** Resources of other kinds that refer to planes. */
  readonly referrers: readonly ReferrerSummary[]
  /** Whether a template in it can be a plane that others refer to. */
  readonly hasTemplate: boolean
}

export interface FoundAcrossSets {
  readonly found: readonly CrossResourceFinding[]
  /** Folders that were taken for clusters, since nothing assigns their planes to control planes. */
  readonly clusters: readonly string[]
}

/** Called with where something was found, while the document is there. */
export type OnPlaced = (plane: ResourceSummary, document: ManifestDocument, text: string, range: Range) => void

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
    const sets: readonly (readonly FileOfSets[])[] = folders ? withKnownReferrers([...folders.values()], files) : [files]
    return sets.flatMap((own) => findInSet(own, set, isComplete, placeOf))
  })
  return { found: unique(found), clusters: clusters.sort() }
}

function findInSet(files: readonly FileOfSets[], set: string, isComplete: boolean, placeOf: PlaceOf): CrossResourceFinding[] {
  const lines = files.filter(({ planes }) => planes.length > 0).map((file) => file.line)
  const line = newestIn(lines)
  const isMixed = lines.some((other) => other !== line)
  if (!isComplete) {
    const asWritten = files.flatMap(({ planes, context }) => planes.map((plane) => withRenaming(plane, context.namingsIn?.(set))))
    return runCrossResourceRules({ planes: asWritten }, line, 'file', placeOf)
  }
  const named = files.flatMap(({ planes, context }) => planes.flatMap((plane) => asNamed(plane, context.namingsIn?.(set))))
  const referrers = files.flatMap(({ referrers, context }) =>
    referrers.flatMap((referrer) => asNamed(referrer, context.namingsIn?.(set))),
  )
  // Kustomize changes names in their references or does not, and only its configuration tells.
  const isKept = [...named, ...referrers].every(({ affixes }) => affixes === NO_AFFIXES)
  const byAffixes = groupBy(named, ({ affixes }) => affixes)
  // What a template makes can be what others refer to. Kustomize does not know which names in planes are references to others.
  const isWhole = byAffixes.size === 1 && !files.some(({ hasTemplate }) => hasTemplate)
  return [...byAffixes.values()].flatMap((group) =>
    runCrossResourceRules(
      { planes: group.map(({ plane }) => plane), isMixed, ...(isKept && { referrers: referrers.map(({ plane }) => plane) }) },
      line,
      isWhole ? 'complete' : 'set',
      placeOf,
    ),
  )
}

/** A resource as a Kustomization names it. With equal affixes names can be compared as they are written. */
function asNamed<Resource extends ResourceSummary>(
  plane: Resource,
  namings: readonly Naming[] = [unchanged],
): { plane: Resource; affixes: string }[] {
  const isWithoutNamespace = isClusterScoped(plane.kind) || clusterScopedReferrers.includes(plane.kind)
  return namings.map(({ namespace, prefix, suffix }) => ({
    plane: withRenaming(namespace === undefined || isWithoutNamespace ? plane : { ...plane, namespace }, [
      { namespace: undefined, prefix, suffix },
    ]),
    affixes: affixesOf(prefix, suffix),
  }))
}

const affixesOf = (prefix: string, suffix: string): string => JSON.stringify([prefix, suffix])
const NO_AFFIXES = affixesOf('', '')

/** A resource that gets another name or namespace than the one that is known here. */
function withRenaming<Resource extends ResourceSummary>(plane: Resource, namings: readonly Naming[] = []): Resource {
  return namings.some(isChange) ? { ...plane, isRenamed: true } : plane
}

/** What refers to the planes of clusters from outside of their folders refers to any of them. */
function withKnownReferrers(
  clusters: readonly (readonly FileOfSets[])[],
  all: readonly FileOfSets[],
): readonly (readonly FileOfSets[])[] {
  const inside = new Set(clusters.flat().map(({ path }) => path))
  if (all.every(({ path, referrers }) => referrers.length === 0 || inside.has(path))) return clusters
  return clusters.map((files) => files.map((file) => ({ ...file, referrers: [] })))
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
function placesIn(textOf: (number: number) => string | undefined, onPlaced: OnPlaced): PlaceOf {
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
