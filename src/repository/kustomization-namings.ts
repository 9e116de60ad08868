/** What Kustomizations make of names, from the outermost one down. */
import type { KustomizationFolder } from './kustomization-folders.ts'
import { keyOfNaming, type Naming, unchanged } from './naming.ts'

/** More ways to one folder are not followed, each with other names: there can be more of them than anyone can count. */
const MOST_WAYS = 16

/**
 * For each file that some Kustomizations reach, what they make of the names in it.
 *
 * @param starts The folders that they begin with, by their places in the list.
 */
export function walkNamings(
  folders: readonly KustomizationFolder[],
  starts: readonly number[],
): ReadonlyMap<string, readonly Naming[]> {
  const ways = new Map<number, Set<string>>()
  const found = new Map<string, Map<string, Naming>>()
  const left: { readonly folder: KustomizationFolder; readonly naming: Naming }[] = []
  const visit = (place: number, naming: Naming): void => {
    const folder = folders[place]
    const known = ways.get(place) ?? new Set()
    if (!folder || known.size >= MOST_WAYS || known.has(keyOfNaming(naming))) return
    ways.set(place, known.add(keyOfNaming(naming)))
    left.push({ folder, naming })
  }
  const visitWithOwn = (place: number, outer: Naming): void => visit(place, ownNamings(folders, place).reduce(combine, outer))
  for (const place of starts) visitWithOwn(place, unchanged)
  for (const { folder, naming } of left) {
    for (const { path } of folder.files.flatMap(({ resources }) => resources)) {
      found.set(path, (found.get(path) ?? new Map<string, Naming>()).set(keyOfNaming(naming), naming))
    }
    for (const place of folder.resources) visitWithOwn(place, naming)
    // What a component makes of names is part of what the folder makes of them.
    for (const place of folder.components) visit(place, naming)
  }
  return new Map([...found].map(([path, namings]) => [path, [...namings.values()]]))
}

/** A component changes all that the folder has. It does so before the folder itself, and the last component after the others. */
function ownNamings(folders: readonly KustomizationFolder[], place: number): Naming[] {
  const folder = folders[place]
  const components = (folder?.components ?? []).flatMap((component) => folders[component] ?? [])
  return [folder, ...components.reverse()].flatMap((one) => one?.files.map(({ naming }) => naming) ?? [])
}

/** The outermost namespace wins; prefixes and suffixes add up. */
function combine(outer: Naming, inner: Naming): Naming {
  return {
    namespace: outer.namespace ?? inner.namespace,
    prefix: outer.prefix + inner.prefix,
    suffix: inner.suffix + outer.suffix,
  }
}
