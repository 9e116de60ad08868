/** JSON Pointers (RFC 6901). */

/** The keys of a pointer; "" has none. */
export function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescaped)
}

/** A key as it stands in a pointer. */
export const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~')

/** A pointer as the API server writes fields: `/spec/items/0/name` is `spec.items[0].name`. */
export function fieldOf(pointer: string): string {
  return keysOf(pointer)
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}
