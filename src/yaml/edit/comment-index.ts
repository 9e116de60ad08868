/** The comments of a document, and what each of them is next to. */
import type { Extent, Syntax } from '../read/syntax.ts'
import type { Lines } from './lines.ts'

/** Comments by their number in the order of the text. */
export interface CommentIndex {
  readonly extents: readonly Extent[]
  textOf(comment: number): string
  /** Those that begin in a region. */
  within(start: number, end: number): number[]
  /** The comment on the line of an offset, with nothing but spaces and perhaps a comma between them. */
  after(offset: number): number | undefined
  /** Whether nothing else is on its line. */
  isAlone(comment: number): boolean
  /** Comments on the lines directly above the one that an offset is the first of, at its column and without a blank line between, from the top. */
  above(offset: number): number[]
}

export function createCommentIndex(text: string, { comments: extents }: Pick<Syntax, 'comments'>, lines: Lines): CommentIndex {
  const startOf = (comment: number): number => extents[comment]?.[0] ?? text.length

  /** The first comment at or after an offset. */
  function first(offset: number): number {
    let low = 0
    let high = extents.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (startOf(middle) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  const isAlone = (comment: number): boolean => isBlank(text.slice(lines.startOf(startOf(comment)), startOf(comment)))
  return {
    extents,
    isAlone,
    textOf: (comment) => text.slice(...(extents[comment] ?? [0, 0])),
    within: (start, end) => {
      const from = first(start)
      return Array.from({ length: first(end) - from }, (_, at) => from + at)
    },
    after: (offset) => {
      const comment = first(offset)
      const start = startOf(comment)
      if (comment === extents.length || start - offset > WIDEST) return undefined
      return /^[ \t]*(?:,[ \t]*)?$/.test(text.slice(offset, start)) ? comment : undefined
    },
    above: (offset) => {
      const found: number[] = []
      let line = lines.startOf(offset)
      if (!isBlank(text.slice(line, offset))) return found
      const column = offset - line
      for (let comment = first(offset) - 1; comment >= 0; comment--) {
        const start = startOf(comment)
        const own = lines.startOf(start)
        if (lines.after(start) !== line || start - own !== column || !isAlone(comment)) break
        found.unshift(comment)
        line = own
      }
      return found
    },
  }
}

const isBlank = (text: string): boolean => /^[ \t]*$/.test(text)

/** No comment is further away from its value. */
const WIDEST = 10_000
