/** JSON Pointers (RFC 6901). */
import { isRecord } from './predicates.ts'

/** The keys of a pointer; "" has none. */
export function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescaped)
}

/** A key as it stands in a pointer. */
export const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const unescaped = (key: string): string => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key)

/** A pointer as the API server writes fields: `/spec/items/0/name` is `spec.items[0].name`. */
export function fieldOf(pointer: string): string {
  // Every pointer begins with a slash, and most keys are neither numbers nor escaped.
  if (!/[~\d]/.test(pointer)) return pointer.slice(1).replaceAll('/', '.')
  return keysOf(pointer)
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)]
    return isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined
  }, value)
}
