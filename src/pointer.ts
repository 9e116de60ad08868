/** JSON Pointers (RFC 6901). */

/** The keys of a pointer; "" has none. */
export function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescaped)
}

/** A key as it stands in a pointer. */
export const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~')
