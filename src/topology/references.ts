/** Which planes a resource refers to, in the words of each line. */

import { valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { isClusterScoped, type Kind, otherScopeOf, type ReferenceInfo, referenceFieldsOf } from '../releases/kinds.ts'
import { hasKind, isSince, type Line } from '../releases/lines.ts'

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
  return referenceFieldsOf(kind, line).flatMap((field) => referenceAt(resource, kind, field, line))
}

function referenceAt(resource: unknown, kind: string, { pointer: path, to }: ReferenceInfo, line: Line): Reference[] {
  const [own] = to
  if (own === undefined) return []
  const value = valueAt(resource, path)
  // An empty string is no reference, as the control plane reads it.
  if (value === undefined || value === null || value === '')
    return [{ path, namePath: path, kinds: fallback(own, kind, line), name: 'default', set: false }]
  if (typeof value === 'string') return [{ path, namePath: path, kinds: [own], name: value, set: true }]
  if (!isRecord(value) || typeof value['name'] !== 'string' || value['name'] === '') return []
  const named = value['kind'] ?? own
  const target = [own, otherScopeOf(own)].find((kind) => kind === named)
  if (target === undefined) return []
  return [{ path, namePath: `${path}/name`, kinds: [target], name: value['name'], set: true }]
}

/** From v1.0 on a plane of the namespace is looked for first, and then one of the cluster. */
function fallback(own: Kind, kind: string, line: Line): string[] {
  const other = isClusterScoped(kind) ? undefined : otherScopeOf(own)
  return other !== undefined && isSince(line, 'v1.0') ? [own, other] : [own]
}
