/** The kind, name and namespace of a plane. */

import { groupBy } from '../base/group-by.ts'
import { valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { isClusterScoped } from '../releases/kinds.ts'
import { hasKind, type Line } from '../releases/lines.ts'

/** A plane's kind and name. */
export interface Identity {
  readonly kind: string
  readonly name: string
  /** Undefined if the manifest does not set it, and for cluster-scoped kinds. */
  readonly namespace: string | undefined
}

/** The identity of a plane of a line; undefined for anything else. */
export function identityOf(resource: unknown, line: Line): Identity | undefined {
  const kind = isRecord(resource) ? resource['kind'] : undefined
  if (!hasKind(line, kind)) return undefined
  const name = valueAt(resource, '/metadata/name')
  const namespace = valueAt(resource, '/metadata/namespace')
  if (typeof name !== 'string' || name === '') return undefined
  return {
    kind,
    name,
    namespace: !isClusterScoped(kind) && typeof namespace === 'string' && namespace !== '' ? namespace : undefined,
  }
}

/** Whether two planes can be in the same namespace: a plane that does not set one can be in any. */
export function mayShareNamespace(a: Identity, b: Identity): boolean {
  return a.namespace === undefined || b.namespace === undefined || a.namespace === b.namespace
}

/** The planeID that identifies the agent of a plane's cluster. */
export function planeIDOf(resource: unknown): string | undefined {
  const planeID = valueAt(resource, '/spec/planeID')
  const id = planeID === undefined || planeID === '' ? valueAt(resource, '/metadata/name') : planeID
  return typeof id === 'string' ? id : undefined
}

/** Which of some resources can be in the namespace of another one; each namespace is looked at once. */
export function createNeighbors<Resource extends Identity>(
  resources: readonly Resource[],
): (of: Identity) => readonly Resource[] {
  const byNamespace = groupBy(resources, ({ namespace }) => namespace)
  const inAny = byNamespace.get(undefined) ?? []
  const known = new Map<string, readonly Resource[]>()
  return ({ namespace }) => {
    if (namespace === undefined) return resources
    const neighbors = known.get(namespace) ?? [...(byNamespace.get(namespace) ?? []), ...inAny]
    known.set(namespace, neighbors)
    return neighbors
  }
}
