/** Finds the plane that a reference resolves to. */
import { isClusterScoped } from '../releases/kinds.ts'
import type { Identity } from './identity.ts'
import type { Target } from './references.ts'

/** A plane that is looked for; any of its kind if it has no name. */
export type PossibleTarget = Omit<Target, 'name'> & Partial<Target>

export interface Finder<Plane extends Identity> {
  /** The plane that a reference resolves to: cluster-scoped, or in the namespace of the referrer. A plane without a namespace can be in any. */
  find(referrer: Identity, kind: string | undefined, name: string): Plane | undefined
  /** The first of several planes that there is: that is how a fallback works. */
  findFirst(referrer: Identity, targets: readonly PossibleTarget[]): Plane | undefined
  /** A plane of this kind and name, wherever it is. */
  findAnywhere(kind: string, name: string): Plane | undefined
}

/** Planes of one kind and name. */
interface Namesakes<Plane> {
  readonly first: Plane
  /** Created for the second one: most have a unique name. */
  byNamespace?: Map<string | undefined, Plane>
}

/** Indexes each plane once; of two with the same identity, the first one is used. */
export function createFinder<Plane extends Identity>(planes: readonly Plane[]): Finder<Plane> {
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

  let firstOf: Map<string, Plane> | undefined
  function findAny({ namespace }: Identity, kind: string): Plane | undefined {
    firstOf ??= firstByKind(planes)
    if (isClusterScoped(kind) || namespace === undefined) return firstOf.get(kind)
    return firstOf.get(`${kind} ${namespace}`) ?? firstOf.get(`${kind} `)
  }

  function findFirst(referrer: Identity, targets: readonly PossibleTarget[]): Plane | undefined {
    for (const { kind, name } of targets) {
      const found = name === undefined ? findAny(referrer, kind) : find(referrer, kind, name)
      if (found) return found
    }
    return undefined
  }

  return { find, findFirst, findAnywhere: (kind, name) => known.get(`${kind}/${name}`)?.first }
}

/** The first plane of each kind, and of each kind and namespace. */
function firstByKind<Plane extends Identity>(planes: readonly Plane[]): Map<string, Plane> {
  const first = new Map<string, Plane>()
  for (const plane of planes) {
    for (const key of [plane.kind, `${plane.kind} ${plane.namespace ?? ''}`]) if (!first.has(key)) first.set(key, plane)
  }
  return first
}
