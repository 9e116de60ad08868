/** Which planes a resource refers to, by the fields of each line. */

import { valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { isClusterScoped, otherScopeOf, type ReferenceInfo, referenceFieldsOf } from '../releases/kinds.ts'
import { hasKind, type Line } from '../releases/lines.ts'

/** A reference to a plane. */
export interface Reference {
  /** JSON Pointer of the field in the resource, and of the name in it. */
  readonly path: string
  readonly namePath: string
  /** The planes that it can resolve to: the first one that exists is used. A reference that is set has one, and one that is not set can have none. */
  readonly targets: readonly Target[]
  /** Whether the manifest sets it; otherwise the targets are what the control plane falls back to. */
  readonly set: boolean
  /** Whether the control plane reports an error where it resolves to nothing. */
  readonly required: boolean
}

/** A plane named by a reference. */
export interface Target {
  readonly kind: string
  readonly name: string
}

/** The references of a resource to planes, without those that are not set, have no fallback and need none. */
export function referencesOf(resource: unknown, line: Line): Reference[] {
  const kind = isRecord(resource) ? resource['kind'] : undefined
  if (!hasKind(line, kind)) return []
  return referenceFieldsOf(kind, line).flatMap((field) => referenceAt(resource, field))
}

/** What a fallback looks for, in words: `DataPlane "default" in namespace "acme" and no ClusterDataPlane "default"`; empty for none. */
export function fallbackTargets({ namespace }: { readonly namespace?: string | undefined }, targets: readonly Target[]): string {
  const place = (kind: string): string => (isClusterScoped(kind) || namespace === undefined ? '' : ` in namespace "${namespace}"`)
  return targets.map(({ kind, name }) => `${kind} "${name}"${place(kind)}`).join(' and no ')
}

function referenceAt(resource: unknown, { pointer: path, to, fallbacks, required }: ReferenceInfo): Reference[] {
  const [own] = to
  if (own === undefined) return []
  const value = valueAt(resource, path)
  // The control plane treats an empty string as no reference.
  if (value === undefined || value === null || value === '') {
    return fallbacks.length > 0 || required ? [{ path, namePath: path, targets: fallbacks, set: false, required }] : []
  }
  if (typeof value === 'string')
    return [{ path, namePath: path, targets: [{ kind: own, name: value }], set: true, required: true }]
  if (!isRecord(value) || typeof value['name'] !== 'string' || value['name'] === '') return []
  const named = value['kind'] ?? own
  const kind = [own, otherScopeOf(own)].find((kind) => kind === named)
  if (kind === undefined) return []
  return [{ path, namePath: `${path}/name`, targets: [{ kind, name: value['name'] }], set: true, required: true }]
}
