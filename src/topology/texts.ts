/** Texts in a resource, and where they stand. */
import { valueAt } from '../pointer.ts'

/** A text and where it stands. */
export interface TextAt {
  readonly path: string
  readonly text: string
}

/** The texts at some pointers. */
export function textsAt(resource: unknown, pointers: readonly string[]): TextAt[] {
  const texts: TextAt[] = []
  for (const path of pointers) {
    const text = valueAt(resource, path)
    if (typeof text === 'string') texts.push({ path, text })
  }
  return texts
}
