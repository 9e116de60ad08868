/** How sets get from Kustomizations to those that they refer to. */
import { strongComponents } from '../base/strong-components.ts'
import { union } from '../base/union.ts'
import type { KustomizationFolder, KustomizationNote } from './kustomization-folders.ts'

export interface Graph {
  /** For each folder those that it refers to, all by their places in the list of folders. */
  readonly edges: readonly (readonly number[])[]
  /** Folders that refer to each other; each group before those that it refers to. */
  readonly groups: readonly (readonly number[])[]
}

export function connect(folders: readonly KustomizationFolder[], notes: KustomizationNote[]): Graph {
  const edges = folders.map(({ resources, components }) => [...resources, ...components])
  const groups = strongComponents(edges).reverse()
  for (const group of groups) {
    const members = group.sort((a, b) => a - b).flatMap((place) => folders[place] ?? [])
    const [first, ...others] = members
    const isCycle = others.length > 0 || group.some((place) => edges[place]?.includes(place))
    if (first && isCycle) notes.push({ path: first.path, message: cycleMessage(others) })
  }
  return { edges, groups }
}

export interface Spread {
  /** For each folder the sets that it is in. */
  readonly setsOfPlace: readonly (readonly string[])[]
  /** For each set the folders that it begins with. */
  readonly starts: ReadonlyMap<string, readonly number[]>
}

/**
 * Takes time linear in the references, and in the sets of what is reached in several ways.
 *
 * @param setsOf The sets that begin with a group of folders, whether or not something else refers to it.
 */
export function spread(
  { edges, groups }: Graph,
  setsOf: (places: readonly number[], isRoot: boolean) => readonly string[],
): Spread {
  const groupOf = new Array<number>(edges.length).fill(0)
  for (const [group, places] of groups.entries()) for (const place of places) groupOf[place] = group
  const referring: (readonly string[])[][] = groups.map(() => [])
  const setsOfPlace = new Array<readonly string[]>(edges.length).fill([])
  const starts = new Map<string, number[]>()
  const startsOf = (set: string): number[] => {
    const known = starts.get(set) ?? []
    starts.set(set, known)
    return known
  }
  for (const [group, places] of groups.entries()) {
    const isRoot = referring[group]?.length === 0
    const outer = union(referring[group] ?? [])
    const own = setsOf(places, isRoot)
    for (const set of own) if (!outer.includes(set)) for (const place of places) startsOf(set).push(place)
    const sets = union(own.length > 0 ? [outer, own] : [outer])
    for (const place of places) {
      setsOfPlace[place] = sets
      for (const target of edges[place] ?? []) {
        const inner = groupOf[target] ?? 0
        if (inner !== group) referring[inner]?.push(sets)
      }
    }
  }
  return { setsOfPlace, starts }
}

/** A cycle can be as long as a repository is large. */
const NAMED = 3

function cycleMessage(others: readonly KustomizationFolder[]): string {
  if (others.length === 0) return 'refers to itself'
  const named = others.slice(0, NAMED).map(({ folder }) => folder || '.')
  if (others.length > NAMED) named.push(`${others.length - NAMED} more`)
  return `refers to itself through ${named.join(', ')}`
}
