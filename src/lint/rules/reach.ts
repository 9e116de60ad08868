/** Which planes a reference can lead to. */
import { isClusterScoped, mayShareNamespace } from '../../topology/identity.ts'
import type { Listed } from '../listed.ts'

/** Planes by their name, so that each reference looks at few of them. */
export function byName(planes: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  const named = new Map<string, Listed[]>()
  for (const plane of planes) {
    const others = named.get(plane.name)
    if (others) others.push(plane)
    else named.set(plane.name, [plane])
  }
  return named
}

/** Whether a plane that has the right name is one to which another refers with these kinds. */
export function reaches(referrer: Listed, plane: Listed, kinds: readonly string[]): boolean {
  return kinds.includes(plane.kind) && (isClusterScoped(plane.kind) || mayShareNamespace(referrer, plane))
}

/** Whether two kinds are the namespaced and the Cluster variant of one. */
export function isOtherScope(kind: string, other: string): boolean {
  return kind === `Cluster${other}` || other === `Cluster${kind}`
}
