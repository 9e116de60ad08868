/** Positions in a text, as people count them. */

/** A position in a text: line and column from 1, columns and the offset (from 0) in UTF-16 code units. A byte order mark has no column. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A region of a text; `end` is the first position after it. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** The range between two offsets. */
export type RangeOf = (start: number, end: number) => Range

/** Turns offsets into ranges; line starts are computed on first use. */
export function createRanges(text: string): RangeOf {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let lines: number[] | undefined
  const position = (offset: number): Position => {
    lines ??= linesOf(text)
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const column = offset - (lines[low] ?? 0) + 1
    return { line: low + 1, column: low === 0 ? Math.max(1, column - bom) : column, offset }
  }
  return (start, end) => ({ start: position(Math.min(start, text.length)), end: position(Math.min(end, text.length)) })
}

function linesOf(text: string): number[] {
  const lines = [0]
  for (const match of text.matchAll(/\r\n|[\r\n]/g)) lines.push(match.index + match[0].length)
  return lines
}

/** The offset at which the line after an offset starts, or the end of the text. */
export function lineAfter(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline === -1 ? text.length : newline + 1
}
