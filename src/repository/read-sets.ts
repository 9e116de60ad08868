/** Reads texts into sets of planes, each set with its release: for what looks at all planes together. */
import { clusterScopedReferrers } from '../../generated/referrers.ts'
import { groupBy } from '../base/group-by.ts'
import { stringAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Ballot, Detection } from '../releases/detect.ts'
import { isClusterScoped } from '../releases/kinds.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'
import { ballotsOf } from './ballots.ts'
import { clusterFolders } from './cluster-folders.ts'
import { type FileContext, optionsFor } from './context.ts'
import { documentsOf, isWhole } from './documents.ts'
import type { Naming } from './naming.ts'
import { referrersIn } from './resources.ts'
import { createSetReleases, type FileRelease } from './set-releases.ts'

/** A text to read, and what is known of it. */
export interface TextOfSet {
  readonly path: string
  readonly text: string
  readonly context: FileContext
}

/** A plane, or what refers to one, and where it was read. */
export interface PlaneOfSet {
  readonly value: unknown
  readonly path: string
  readonly document: ManifestDocument
  readonly pointer: string
}

/** What one control plane gets. */
export interface SetOfPlanes {
  /** '' is the whole run. */
  readonly name: string
  readonly release: FileRelease
  /** How its release was detected; undefined where it was named. */
  readonly detection: Detection | undefined
  readonly planes: readonly PlaneOfSet[]
  /** Resources of other kinds that refer to planes or environments. */
  readonly referrers: readonly PlaneOfSet[]
}

/** A document of ours that is no whole manifest: a template, a patch, or broken YAML. */
export interface SkippedDocument {
  readonly path: string
  readonly line: number
  readonly role: 'patch' | 'template' | 'unreadable'
  /** Half a sentence about "it". */
  readonly reason: string
}

export interface ReadSets {
  /** In the order of their first files. A file can be in several. */
  readonly sets: readonly SetOfPlanes[]
  /** Documents that are left out, and why. */
  readonly skipped: readonly SkippedDocument[]
}

export function readSets(files: readonly TextOfSet[]): ReadSets {
  const read = files.map(({ path, text, context }) => {
    const documents = documentsOf(text, optionsFor(context))
    const planes = documents.flatMap(({ document, resources }) =>
      resources.filter(isWhole).map(({ value, pointer }): PlaneOfSet => ({ value, path, document, pointer })),
    )
    const referrers = documents.flatMap(({ document, role }) =>
      role === 'unreadable' || context.isPatch
        ? []
        : referrersIn(document.value).map(({ value, pointer }): PlaneOfSet => ({ value, path, document, pointer })),
    )
    return { path, context, documents, planes, referrers }
  })
  const setReleases = createSetReleases()
  const ballotsIn = (number: number): readonly Ballot[] => ballotsOf(read[number]?.documents ?? [])
  for (const [number, { context }] of read.entries()) setReleases.vote(number, context, ballotsIn(number))
  const { detected, releaseOf } = setReleases.decide(ballotsIn)
  const members = read
    .filter(({ planes, referrers }) => planes.length + referrers.length > 0)
    .flatMap((file) => file.context.sets.map((name) => ({ name, file })))
  const sets = [...groupBy(members, ({ name }) => name)].flatMap(([name, group]): SetOfPlanes[] => {
    const own = group.map(({ file }) => file)
    if (own.every(({ planes }) => planes.length === 0)) return []
    const release = releaseOf({ release: own[0]?.context.release, sets: [name] })
    const detection = release.from === 'detected' ? detected.get(name) : undefined
    const setOf = (title: string, files: readonly (typeof own)[number][]): SetOfPlanes => {
      const named = (of: 'planes' | 'referrers'): PlaneOfSet[] =>
        files.flatMap((file) => file[of].flatMap((plane) => asNamed(plane, file.context.namingsIn?.(name))))
      return { name: title, release, detection, planes: named('planes'), referrers: named('referrers') }
    }
    const folders = name === '' ? clusterFolders(own.map(withNames)) : undefined
    return folders ? [...folders].map(([folder, files]) => setOf(folder, files)) : [setOf(name, own)]
  })
  const skipped = read.flatMap(({ path, documents }) =>
    documents.flatMap(({ role, reason, document }) =>
      reason !== undefined && (role === 'patch' || role === 'template' || role === 'unreadable')
        ? [{ path, line: lineOf(document), role, reason }]
        : [],
    ),
  )
  return { sets, skipped }
}

/** A plane in each namespace into which Kustomizations of its set put it. */
function asNamed(plane: PlaneOfSet, namings: readonly Naming[] = []): PlaneOfSet[] {
  const { value } = plane
  const namespaces = new Set(namings.map(({ namespace }) => namespace))
  if (namespaces.size === 0 || !isRecord(value) || isWithoutNamespace(stringAt(value, '/kind'))) return [plane]
  const { metadata } = value
  return [...namespaces].map((namespace) =>
    namespace === undefined || !isRecord(metadata)
      ? plane
      : { ...plane, value: { ...value, metadata: { ...metadata, namespace } } },
  )
}

function isWithoutNamespace(kind: string): boolean {
  return isClusterScoped(kind) || clusterScopedReferrers.includes(kind)
}

function withNames<File extends { readonly planes: readonly PlaneOfSet[] }>(
  file: File,
): File & { readonly names: readonly string[] } {
  const names = file.planes.map(({ value }) =>
    ['/kind', '/metadata/namespace', '/metadata/name'].map((pointer) => stringAt(value, pointer)).join(' '),
  )
  return { ...file, names }
}

/** Where a document is wrong, or else begins. */
function lineOf(document: ManifestDocument): number {
  return (document.issues[0]?.range ?? document.positionOf('')).start.line
}
