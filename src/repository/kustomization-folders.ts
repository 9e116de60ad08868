/** Folders with a Kustomization, and how they refer to each other. */
import { type KustomizationFile, readKustomization } from './kustomization-file.ts'
import { folderOf, nameOf, normalizePath } from './paths.ts'

/** What is odd about a Kustomization, which Kustomize reports. */
export interface KustomizationNote {
  /** The normal path of its file. */
  readonly path: string
  /** What follows the path in a sentence. */
  readonly message: string
}

export interface KustomizationFolder {
  /** A normal path. */
  readonly folder: string
  /** The file of its Kustomization, or the first where there are several. */
  readonly path: string
  readonly files: readonly KustomizationFile[]
  /** The folders that it refers to as resources, by their places in the list of folders. */
  readonly resources: readonly number[]
  readonly components: readonly number[]
}

/** The folders in the order of their names: the order of the files does not matter. */
export function readFolders(
  files: readonly { readonly path: string; readonly text: string }[],
  notes: KustomizationNote[],
): KustomizationFolder[] {
  const drafts = new Map<string, { folder: string; path: string; files: KustomizationFile[] }>()
  for (const { path, text } of files.map((file) => ({ ...file, path: normalizePath(file.path) })).sort(byPath)) {
    const folder = folderOf(path)
    const file = readKustomization(text, folder)
    if (file === undefined) continue
    if (typeof file === 'string') {
      notes.push({ path, message: `${file}, so what it names is not known` })
      continue
    }
    const known = drafts.get(folder)
    if (known) {
      notes.push({ path, message: `is next to ${nameOf(known.path)}; Kustomize accepts only one of them in a folder` })
      known.files.push(file)
    } else drafts.set(folder, { folder, path, files: [file] })
  }
  const places = new Map([...drafts.keys()].map((folder, place) => [folder, place]))
  const placesOf = (entries: readonly { readonly path: string }[]): number[] => [
    ...new Set(entries.flatMap(({ path }) => places.get(path) ?? [])),
  ]
  return [...drafts.values()].map((draft) => ({
    ...draft,
    resources: placesOf(draft.files.flatMap(({ resources }) => resources)),
    components: placesOf(draft.files.flatMap(({ components }) => components)),
  }))
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1
}
