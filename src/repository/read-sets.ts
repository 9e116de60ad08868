/** Reads texts into sets of planes, each set with its release: for what looks at all planes together. */
import { ballotOf, type Detection } from '../releases/detect.ts'
import { type ManifestDocument, readManifests } from '../yaml/read/read.ts'
import type { FileContext } from './context.ts'
import { planesIn } from './resources.ts'
import { createSetReleases, type FileRelease } from './set-releases.ts'

/** A text to read, and what is known of it. */
export interface TextOfSet {
  readonly path: string
  readonly text: string
  readonly context: FileContext
}

/** A plane, and where it was read. */
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
}

export interface ReadSets {
  /** In the order of their first files. A file can be in several. */
  readonly sets: readonly SetOfPlanes[]
  /** Documents that cannot be read. */
  readonly unreadable: readonly { readonly path: string; readonly document: ManifestDocument }[]
}

export function readSets(files: readonly TextOfSet[]): ReadSets {
  const read = files.map(({ path, text, context }) => {
    const { documents } = readManifests(text)
    const planes = documents.flatMap((document) =>
      planesIn(document.value).map(({ value, pointer }): PlaneOfSet => ({ value, path, document, pointer })),
    )
    return { path, context, documents, planes }
  })
  const setReleases = createSetReleases()
  const ballotsOf = (number: number) => read[number]?.planes.map(({ value }) => ballotOf(value))
  for (const [number, { context }] of read.entries()) setReleases.vote(number, context, ballotsOf(number) ?? [])
  const { detected, releaseOf } = setReleases.decide(ballotsOf)
  const names = [...new Set(read.flatMap(({ context }) => context.sets))]
  const sets = names.map((name): SetOfPlanes => {
    const members = read.filter(({ context }) => context.sets.includes(name))
    const context = members.find(({ planes }) => planes.length > 0)?.context
    const release = releaseOf({ release: context?.release, sets: [name] })
    const detection = release.from === 'detected' ? detected.get(name) : undefined
    return { name, release, detection, planes: members.flatMap(({ planes }) => planes) }
  })
  const unreadable = read.flatMap(({ path, documents }) =>
    documents.filter(({ issues }) => issues.some(({ code }) => code === 'yaml-syntax')).map((document) => ({ path, document })),
  )
  return { sets: sets.filter(({ planes }) => planes.length > 0), unreadable }
}
