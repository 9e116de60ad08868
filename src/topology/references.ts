/** Which planes a resource refers to, in the words of each line. */
import { hasKind, isSince, type Line } from '../lines.ts'
import { valueAt } from '../pointer.ts'
import { isRecord } from '../predicates.ts'
import { isClusterScoped } from './identity.ts'

/** A reference to a plane. */
export interface Reference {
  /** JSON Pointer of the field within the resource, and of the name that it holds. */
  readonly path: string
  readonly namePath: string
  /** The kinds that it can lead to, the first one before the others. */
  readonly kinds: readonly string[]
  readonly name: string
  /** Whether the manifest sets it; else it is what the control plane falls back to. */
  readonly set: boolean
}

/** The references of a resource to planes; what is no reference is left out. */
export function referencesOf(resource: unknown, line: Line): Reference[] {
  const kind = isRecord(resource) ? resource['kind'] : undefined
  if (!hasKind(line, kind)) return []
  const field = kind === 'Environment' ? 'dataPlaneRef' : refersToObservability(kind, line) ? 'observabilityPlaneRef' : undefined
  if (field === undefined) return []
  const path = `/spec/${field}`
  const namespaced = field === 'dataPlaneRef' ? 'DataPlane' : 'ObservabilityPlane'
  const cluster = `Cluster${namespaced}`
  const own = isClusterScoped(kind) ? cluster : namespaced
  const value = valueAt(resource, path)
  // An empty text is no reference, as the control plane reads it.
  if (value === undefined || value === null || value === '')
    return [{ path, namePath: path, kinds: fallback(own, cluster, line), name: 'default', set: false }]
  if (typeof value === 'string') return [{ path, namePath: path, kinds: [own], name: value, set: true }]
  if (!isRecord(value) || typeof value['name'] !== 'string' || value['name'] === '') return []
  const target = [namespaced, cluster].find((kind) => kind === (value['kind'] ?? own))
  if (target === undefined) return []
  return [{ path, namePath: `${path}/name`, kinds: [target], name: value['name'], set: true }]
}

function refersToObservability(kind: string, line: Line): boolean {
  return kind.endsWith('Plane') && !kind.endsWith('ObservabilityPlane') && isSince(line, 'v0.8')
}

/** From v1.0 on a plane of the namespace is looked for first, and then one of the cluster. */
function fallback(own: string, cluster: string, line: Line): string[] {
  return own !== cluster && isSince(line, 'v1.0') ? [own, cluster] : [own]
}
