/**
 * What the Kustomizations of a repository say of its files: which are patches, and which get to a control plane together.
 *
 * Left out: what is on other servers; the transformers, replacements and patches that change names; and in which references Kustomize changes names
 * too, since it knows none of OpenChoreo's without `configurations`.
 */
import { union } from '../base/union.ts'
import { entriesOf } from './kustomization-file.ts'
import { type KustomizationNote, readFolders } from './kustomization-folders.ts'
import { connect, spread } from './kustomization-graph.ts'
import { walkNamings } from './kustomization-namings.ts'
import { isChange, type Naming, unchanged } from './naming.ts'
import { normalizePath } from './paths.ts'

export type { KustomizationNote } from './kustomization-folders.ts'

/** Which sets files are in, and under which names. */
export interface Reach {
  /** The sets of a file, a patch too; none where no Kustomization of a set reaches it. */
  setsOf(path: string): readonly string[]
  /**
   * What a set makes of the names in a file: one answer, several where the file gets into the set in several ways,
   * and possibly none where the set does not reach it.
   *
   * With an equal prefix and suffix, names can be compared as they are written.
   */
  namingsIn(set: string): (path: string) => readonly Naming[]
}

/** The sets are the folders of the Kustomizations that no other refers to. */
export interface Kustomizations extends Reach {
  /** Whether a file is a strategic merge patch or a JSON 6902 patch of at least one Kustomization. */
  isPatch(path: string): boolean
  /** The kind that the targets of a patch name, where they name one: the patch can then call itself anything. */
  patchKindOf(path: string): string | undefined
  /** Whether a file is named as what configures Kustomize or a Helm chart: it is no manifest that a Kustomization prints. */
  isConfiguration(path: string): boolean
  /** The same with other sets: `setsOf` returns those that begin with the Kustomization of a folder. */
  reachFrom(setsOf: (folder: string) => readonly string[]): Reach
  readonly notes: readonly KustomizationNote[]
}

/**
 * Reads the Kustomizations of a repository. Nothing is thrown, and what cannot be read is a note.
 *
 * @param files The path and text of every file that `isKustomizationPath` accepts. All paths here are absolute, or all are relative to one folder.
 * @param exists Whether there is a file or folder at a normal path; where it is left out no file is missing.
 */
export function createKustomizations(
  files: readonly { readonly path: string; readonly text: string }[],
  exists: (path: string) => boolean = () => true,
): Kustomizations {
  const notes: KustomizationNote[] = []
  const folders = readFolders(files, notes)
  const graph = connect(folders, notes)
  const isFolder = new Set(folders.map(({ folder }) => folder))
  const users = new Map<string, Set<number>>()
  const patches = new Map<string, Set<string | undefined>>()
  const configurations = new Set<string>()
  for (const [place, folder] of folders.entries()) {
    for (const file of folder.files) {
      for (const { path, kind } of file.patches) patches.set(path, (patches.get(path) ?? new Set()).add(kind))
      for (const { path } of file.configurations) configurations.add(path)
      // A patch gets where what it changes gets.
      for (const { path } of [...file.resources, ...file.patches]) users.set(path, (users.get(path) ?? new Set()).add(place))
      for (const { name, path, isLocal } of entriesOf(file)) {
        if (!isLocal || isFolder.has(path) || exists(path)) continue
        notes.push({ path: folder.path, message: `names ${name}, which does not exist` })
      }
    }
  }
  const hasChanges = folders.some(({ files }) => files.some(({ naming }) => isChange(naming)))

  const nameOf = (place: number): string => folders[place]?.folder ?? ''
  const reach = (setsOf: Parameters<typeof spread>[1]): Reach => {
    const { setsOfPlace, starts } = spread(graph, setsOf)
    return {
      setsOf: (path) => union([...(users.get(normalizePath(path)) ?? [])].map((place) => setsOfPlace[place] ?? [])),
      namingsIn: (set) => {
        if (!hasChanges) return () => [unchanged]
        const namings = walkNamings(folders, starts.get(set) ?? [])
        return (path) => namings.get(normalizePath(path)) ?? []
      },
    }
  }

  return {
    ...reach((places, isRoot) => (isRoot ? places.slice(0, 1).map(nameOf) : [])),
    reachFrom: (setsOf) => reach((places) => union(places.map((place) => setsOf(nameOf(place))))),
    isPatch: (path) => patches.has(normalizePath(path)),
    patchKindOf: (path) => {
      const [kind, ...others] = patches.get(normalizePath(path)) ?? []
      return others.length === 0 ? kind : undefined
    },
    isConfiguration: (path) => configurations.has(normalizePath(path)),
    notes,
  }
}
