/** Which planes a resource refers to, by the fields of each line. */

import { valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { otherScopeOf, type ReferenceInfo, referenceFieldsOf } from '../releases/kinds.ts'
import { hasKind, type Line } from '../releases/lines.ts'

/** A reference to a plane. */
export interface Reference {
  /** JSON Pointer of the field in the resource, and of the name in it. */
  readonly path: string
  readonly namePath: string
  /** The planes that it can resolve to: the first one that exists is used. A reference that is set has one. */
  readonly targets: readonly [Target, ...Target[]]
  /** Whether the manifest sets it; otherwise it is a fallback of the control plane. */
  readonly set: boolean
}

/** A plane named by a reference. */
export interface Target {
  readonly kind: string
  readonly name: string
}

/** The references of a resource to planes, without those that are not set and have no fallback. */
export function referencesOf(resource: unknown, line: Line): Reference[] {
  const kind = isRecord(resource) ? resource['kind'] : undefined
  if (!hasKind(line, kind)) return []
  return referenceFieldsOf(kind, line).flatMap((field) => referenceAt(resource, field))
}

function referenceAt(resource: unknown, { pointer: path, to, fallbacks }: ReferenceInfo): Reference[] {
  const [own] = to
  if (own === undefined) return []
  const value = valueAt(resource, path)
  // The control plane treats an empty string as no reference.
  if (value === undefined || value === null || value === '') {
    const [first, ...others] = fallbacks
    return first ? [{ path, namePath: path, targets: [first, ...others], set: false }] : []
  }
  if (typeof value === 'string') return [{ path, namePath: path, targets: [{ kind: own, name: value }], set: true }]
  if (!isRecord(value) || typeof value['name'] !== 'string' || value['name'] === '') return []
  const named = value['kind'] ?? own
  const kind = [own, otherScopeOf(own)].find((kind) => kind === named)
  if (kind === undefined) return []
  return [{ path, namePath: `${path}/name`, targets: [{ kind, name: value['name'] }], set: true }]
}
