/** Values that are not known before a tool has filled them in. */
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { isDirective } from './partial.ts'

/** The places of a resource whose values are not known, as JSON Pointers. What is below such a place is not known either. */
export type UnknownPlaces = ReadonlySet<string>

export const NONE: UnknownPlaces = new Set()

/** Whether the value at a place is not known. */
export function isUnknown(places: UnknownPlaces, path: string): boolean {
  if (places.size === 0) return false
  if (places.has(path) || places.has('')) return true
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) if (places.has(path.slice(0, at))) return true
  return false
}

/** The places of a resource that have a variable, or, where it is encrypted, what only a key can read. Directives of a patch are no fields. */
export function unknownPlacesIn(value: unknown, isEncrypted = false): UnknownPlaces {
  const places = new Set<string>()
  collect(value, '')
  return places.size === 0 ? NONE : places

  function collect(value: unknown, pointer: string): void {
    if (typeof value === 'string') {
      if (hasVariable(value) || (isEncrypted && ENCRYPTED.test(value))) places.add(pointer)
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const place = `${pointer}/${index}`
        if (isRecord(item) && Object.keys(item).some(isDirective)) places.add(place)
        else collect(item, place)
      }
    } else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const place = `${pointer}/${escapeKey(key)}`
        if (isDirective(key)) places.add(place)
        // Which fields such an object has is not known.
        else if (hasVariable(key)) places.add(pointer)
        else collect(inner, place)
      }
    }
  }
}

/** Whether a string has a variable of Flux, envsubst, a shell or Kustomize in it, or a placeholder such as `<NAME>`. */
function hasVariable(text: string): boolean {
  return (text.includes('$') && VARIABLE.test(text)) || (text.includes('<') && PLACEHOLDER.test(text))
}

/** `${NAME}`, also with a default, `$(NAME)` and `$NAME`. A doubled `$` is a literal one. */
const VARIABLE = /(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/
const PLACEHOLDER = /<[^<>\s][^<>\n]*>/
const ENCRYPTED = /^ENC\[.*\]$/s
