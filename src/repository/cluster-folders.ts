/** Repositories with a folder for each cluster, and nothing that says so. */
import { groupBy } from '../base/group-by.ts'
import { folderOf, isInside, relativePath, resolvePath } from './paths.ts'

/** A file, and which planes are in it: equal names are of one kind and namespace. */
export interface NamedPlanes {
  /** A normal path. */
  readonly path: string
  readonly names: readonly string[]
}

/**
 * Splits files that nothing assigns to control planes: where each of several folders next to each other has planes that another one of them has as well,
 * each is taken for one cluster. A folder without such a plane is a sign that it is no repository of that kind.
 *
 * A name that only one of the folders has twice is still there twice, and what is in none of the folders is shared by all.
 *
 * @returns The files of each cluster by its folder; undefined where they are no clusters.
 */
export function clusterFolders<File extends NamedPlanes>(
  files: readonly File[],
): ReadonlyMap<string, readonly File[]> | undefined {
  const clusters = new Map<string, readonly File[]>()
  split(files, [])
  return clusters.size > 0 ? clusters : undefined

  /** Whether the files were split. */
  function split(files: readonly File[], shared: readonly File[]): boolean {
    const parent = parentOfClusters(files)
    if (parent === undefined) return false
    const inFolders = groupBy(files, ({ path }) => childOf(parent, path))
    const outside = [...shared, ...(inFolders.get(undefined) ?? [])]
    for (const [folder, own] of inFolders) {
      if (folder === undefined || !hasNames(own) || split(own, outside)) continue
      clusters.set(folder, [...own, ...outside])
    }
    return true
  }
}

/** The folder in which each folder with planes has one that another has as well. */
function parentOfClusters(files: readonly NamedPlanes[]): string | undefined {
  const repeated = [...groupBy(namesWithPaths(files), ({ name }) => name).values()].filter((copies) => copies.length > 1)
  const parent = commonFolder(repeated.flatMap((copies) => copies.map(({ path }) => path)))
  if (parent === undefined) return undefined
  const sharing = new Set<string>()
  for (const copies of repeated) {
    const folders = new Set(copies.map(({ path }) => childOf(parent, path)))
    // A copy that is shared by all is one too many in each.
    if (folders.has(undefined)) return undefined
    if (folders.size > 1) for (const folder of folders) if (folder !== undefined) sharing.add(folder)
  }
  const isEach = files.every((file) => {
    const folder = childOf(parent, file.path)
    return file.names.length === 0 || folder === undefined || sharing.has(folder)
  })
  return sharing.size > 1 && isEach ? parent : undefined
}

function namesWithPaths(files: readonly NamedPlanes[]): { readonly name: string; readonly path: string }[] {
  return files.flatMap(({ path, names }) => names.map((name) => ({ name, path })))
}

function hasNames(files: readonly NamedPlanes[]): boolean {
  return files.some(({ names }) => names.length > 0)
}

/** The innermost folder that all paths are in. */
function commonFolder([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined
  let common = folderOf(first)
  for (const path of others) while (!isInside(common, path) && common !== folderOf(common)) common = folderOf(common)
  return others.every((path) => isInside(common, path)) ? common : undefined
}

/** The folder in another that a file is in, at whatever depth; undefined for a file that is in none of its folders. */
function childOf(parent: string, path: string): string | undefined {
  if (!isInside(parent, path)) return undefined
  const [name = '', ...rest] = relativePath(parent, path).split('/')
  return rest.length > 0 ? resolvePath(parent, name) : undefined
}
