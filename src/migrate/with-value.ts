import { isRecord } from '../base/record.ts'
import type { DraftResource } from './migration.ts'

/** A copy with another value at a place, or without the field if that is undefined; objects on the way are created. */
export function withValue(resource: DraftResource, [key, ...deeper]: readonly string[], value: unknown): DraftResource {
  if (key === undefined) return resource
  if (deeper.length === 0) {
    const { [key]: _, ...others } = resource
    return value === undefined ? others : { ...resource, [key]: value }
  }
  const inner = resource[key]
  if (Array.isArray(inner)) {
    const [at, ...rest] = deeper
    const next = (item: unknown): unknown => (rest.length > 0 ? withValue(isRecord(item) ? item : {}, rest, value) : value)
    return { ...resource, [key]: inner.map((item, index) => (String(index) === at ? next(item) : item)) }
  }
  return { ...resource, [key]: withValue(isRecord(inner) ? inner : {}, deeper, value) }
}
