/** Which files get to one control plane together: names are unique in such a set, and references resolve in it. */
import { memoize } from '../base/memoize.ts'
import { union } from '../base/union.ts'
import type { Kustomizations } from './kustomizations.ts'
import { type Naming, unchanged } from './naming.ts'
import { noKustomizations } from './no-kustomizations.ts'
import { folderOf, isInside, normalizePath, relativePath, resolvePath } from './paths.ts'

/** A pattern of `sets` in a configuration. */
export interface SetPattern {
  readonly pattern: string
  /** The part of a path that matches: the path itself, or the outermost folder around it that does. `path`: relative to the configuration's folder. */
  matchOf(path: string): string | undefined
}

export interface SetOptions {
  readonly patterns?: readonly SetPattern[]
  /** The folder of the configuration, which patterns are relative to. Where it is left out, the one that all paths are relative to. */
  readonly root?: string
  /** The working directory, which the names of sets are relative to; `root` where it is left out. */
  readonly workingDirectory?: string
  readonly kustomizations: Pick<Kustomizations, 'setsOf' | 'namingsIn' | 'reachFrom'>
}

export interface Sets {
  /** The names of the sets that a file is in: folders relative to the working directory, `.` for itself. A file of no folder is in the set ``, the rest. */
  setsOf(path: string): readonly string[]
  /** What the Kustomizations of a set make of the names in a file; one answer that changes nothing where there are none. */
  namingsIn(set: string): (path: string) => readonly Naming[]
  /** The patterns that matched no folder of the files asked for so far. */
  unmatched(): readonly string[]
}

/**
 * Sorts files into sets: the folders that a configuration names; else what each Kustomization reaches that no other refers to; else the whole run.
 *
 * A folder of the configuration has also what its Kustomizations reach outside of it. What other Kustomizations make of such files does not count then.
 */
export function createSets({ patterns = [], root = '', workingDirectory = root, kustomizations }: SetOptions): Sets {
  if (patterns.length === 0 && kustomizations === noKustomizations)
    return { setsOf: () => REST, namingsIn: noKustomizations.namingsIn, unmatched: () => [] }
  const nameOf = (folder: string): string => relativePath(workingDirectory, folder) || '.'
  const matched = new Set<SetPattern>()
  const configuredOf = memoize((folder: string): readonly string[] => {
    // The configuration says nothing of what is outside of its folder.
    if (patterns.length === 0 || !isInside(root, folder)) return []
    const relative = relativePath(root, folder)
    const names = patterns.flatMap((pattern) => {
      const match = pattern.matchOf(relative)
      if (match === undefined) return []
      matched.add(pattern)
      return [nameOf(resolvePath(root, match))]
    })
    return [...new Set(names)]
  })
  const configured = kustomizations.reachFrom(configuredOf)
  const rootOf = new Map<string, string>()
  const nameOfRoot = (folder: string): string => {
    const name = nameOf(folder)
    rootOf.set(name, folder)
    return name
  }

  return {
    setsOf: (path) => {
      const normal = normalizePath(path)
      const own = configuredOf(folderOf(normal))
      const reached = configured.setsOf(normal)
      if (own.length + reached.length > 0) return union([own, reached])
      const roots = kustomizations.setsOf(normal)
      return roots.length > 0 ? roots.map(nameOfRoot) : REST
    },
    // Each of its files asks, and a Kustomization can reach thousands.
    namingsIn: memoize((set) => {
      const root = rootOf.get(set)
      const namingsOf = root === undefined ? configured.namingsIn(set) : kustomizations.namingsIn(root)
      return (path) => {
        const namings = namingsOf(path)
        return namings.length > 0 ? namings : [unchanged]
      }
    }),
    unmatched: () => patterns.filter((pattern) => !matched.has(pattern)).map(({ pattern }) => pattern),
  }
}

/** The set of the files that are in no other. */
const REST: readonly string[] = ['']
