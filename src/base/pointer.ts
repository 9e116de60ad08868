/** JSON Pointers (RFC 6901). */
import { isRecord } from './record.ts'

/** The keys of a pointer; "" has none. */
export function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescapeKey)
}

/** A key, escaped for a pointer. */
export const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const unescapeKey = (key: string): string => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key)

/** A pointer in the API server's notation: `/spec/items/0/name` is `spec.items[0].name`. */
export function fieldOf(pointer: string): string {
  // Every pointer starts with a slash, and most keys are neither numbers nor escaped.
  if (!/[~\d]/.test(pointer)) return pointer.slice(1).replaceAll('/', '.')
  return keysOf(pointer)
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/** The pointer of the object or list that a place is in. */
export const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))

/** The places that a pointer with * for the items of lists names. */
export function placesAt(value: unknown, pointer: string): string[] {
  const [first = '', ...rest] = pointer.split('/*')
  return rest.reduce<string[]>(
    (places, part) =>
      places.flatMap((place) => {
        const items = valueAt(value, place)
        return Array.isArray(items) ? items.map((_, index) => `${place}/${index}${part}`) : []
      }),
    [first],
  )
}

/** The value at a pointer; undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let inner = value
  for (const key of knownKeysOf(pointer)) {
    if (Array.isArray(inner)) inner = inner[Number(key)]
    else if (isRecord(inner) && Object.hasOwn(inner, key)) inner = inner[key]
    else return undefined
  }
  return inner
}

/** The string at a pointer; empty if there is none. */
export function stringAt(value: unknown, pointer: string): string {
  const found = valueAt(value, pointer)
  return typeof found === 'string' ? found : ''
}

/** {@link keysOf}, cached: rules use the same few places in every plane. */
function knownKeysOf(pointer: string): readonly string[] {
  const known = seen.get(pointer)
  if (known) return known
  const keys = keysOf(pointer)
  if (seen.size < MOST_SEEN) seen.set(pointer, keys)
  return keys
}

const seen = new Map<string, readonly string[]>()
const MOST_SEEN = 1000
