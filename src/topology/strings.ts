/** Texts in a resource, and where they stand. */
import { valueAt } from '../base/pointer.ts'

/** A text and where it stands. */
export interface StringAt {
  readonly path: string
  readonly text: string
}

/** The texts at some pointers. */
export function stringsAt(resource: unknown, pointers: readonly string[]): StringAt[] {
  const texts: StringAt[] = []
  for (const path of pointers) {
    const text = valueAt(resource, path)
    if (typeof text === 'string') texts.push({ path, text })
  }
  return texts
}
