/** The lines of a document that a comment can be on. */
import type { ManifestDocument } from '../yaml/read/read.ts'
import { multilineStrings } from '../yaml/read/with-positions.ts'

/** A line of a text. */
export interface CommentLine {
  readonly content: string
  /** From 1. */
  readonly line: number
  /** The offset at which it begins. */
  readonly begin: number
}

/** Every line that does not begin inside a string. */
export function commentLinesIn(document: ManifestDocument, text: string): CommentLine[] {
  const { start, end } = document.range
  const texts = multilineStrings(document)
  let nextText = 0
  let offset = start.offset
  return text
    .slice(start.offset, end.offset)
    .split('\n')
    .flatMap((content, at) => {
      const begin = offset
      offset += content.length + 1
      // The scalars are in order, as the lines are.
      while (begin >= (texts[nextText]?.[1] ?? Number.POSITIVE_INFINITY)) nextText++
      return begin >= (texts[nextText]?.[0] ?? Number.POSITIVE_INFINITY) ? [] : [{ content, line: start.line + at, begin }]
    })
}
