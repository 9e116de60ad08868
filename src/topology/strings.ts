/** Strings in a resource, and their pointers. */
import { valueAt } from '../base/pointer.ts'

/** A string and its pointer. */
export interface StringAt {
  readonly path: string
  readonly text: string
}

/** The strings at some pointers. */
export function stringsAt(resource: unknown, pointers: readonly string[]): StringAt[] {
  const texts: StringAt[] = []
  for (const path of pointers) {
    const text = valueAt(resource, path)
    if (typeof text === 'string') texts.push({ path, text })
  }
  return texts
}
