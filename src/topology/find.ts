/** Finds the plane that a reference leads to. */
import { isClusterScoped } from '../releases/kinds.ts'
import type { Identity } from './identity.ts'
import type { Target } from './references.ts'

export interface Finder<Plane extends Identity> {
  /** The plane that a reference of another one reaches: of the cluster, or of its own namespace. A namespace that is not said can be any. */
  find(referrer: Identity, kind: string | undefined, name: string): Plane | undefined
  /** The first of several planes that there is: that is how a fallback works. */
  findFirst(referrer: Identity, targets: readonly Target[]): Plane | undefined
  /** A plane of this kind and name, wherever it is. */
  findAnywhere(kind: string, name: string): Plane | undefined
}

/** Planes of one kind and name. */
interface Namesakes<Plane> {
  readonly first: Plane
  /** Made for the second one: most have their name alone. */
  byNamespace?: Map<string | undefined, Plane>
}

/** Looks each plane up once; where two have all in common, the first one counts. */
export function createFinder<Plane extends Identity>(planes: Iterable<Plane>): Finder<Plane> {
  const known = new Map<string, Namesakes<Plane>>()
  for (const plane of planes) {
    const key = `${plane.kind}/${plane.name}`
    const namesakes = known.get(key)
    if (!namesakes) known.set(key, { first: plane })
    else {
      namesakes.byNamespace ??= new Map([[namesakes.first.namespace, namesakes.first]])
      if (!namesakes.byNamespace.has(plane.namespace)) namesakes.byNamespace.set(plane.namespace, plane)
    }
  }
  function find(referrer: Identity, kind: string | undefined, name: string): Plane | undefined {
    const namesakes = known.get(`${kind}/${name}`)
    if (!namesakes || kind === undefined || isClusterScoped(kind) || referrer.namespace === undefined) return namesakes?.first
    const { first, byNamespace } = namesakes
    if (byNamespace) return byNamespace.get(referrer.namespace) ?? byNamespace.get(undefined)
    return first.namespace === undefined || first.namespace === referrer.namespace ? first : undefined
  }

  function findFirst(referrer: Identity, targets: readonly Target[]): Plane | undefined {
    for (const { kind, name } of targets) {
      const found = find(referrer, kind, name)
      if (found) return found
    }
    return undefined
  }

  return { find, findFirst, findAnywhere: (kind, name) => known.get(`${kind}/${name}`)?.first }
}
