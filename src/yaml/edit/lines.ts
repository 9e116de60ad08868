/** Where the lines of a text are: a text of one line can have many megabytes, so that none is searched for twice. */

export interface Lines {
  /** The offset at which the line of an offset begins, after a byte order mark. */
  startOf(offset: number): number
  /** The offset at which it ends, before its line break. */
  endOf(offset: number): number
  /** The offset at which the line before it ends; undefined for the first one. */
  endBefore(offset: number): number | undefined
  /** The offset at which the next one begins; the end of the text after the last one. */
  after(offset: number): number
  /** The number of the line, from 1. */
  numberOf(offset: number): number
}

export function createLines(text: string): Lines {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  function indexOf(offset: number): number {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  const after = (offset: number): number => starts[indexOf(offset) + 1] ?? text.length
  const endOf = (offset: number): number => {
    const next = after(offset)
    if (text[next - 1] !== '\n' || next <= offset) return next
    return text[next - 2] === '\r' && next - 2 >= offset ? next - 2 : next - 1
  }
  return {
    startOf: (offset) => starts[indexOf(offset)] ?? 0,
    endOf,
    endBefore: (offset) => {
      const before = starts[indexOf(offset) - 1]
      return before === undefined ? undefined : endOf(before)
    },
    after,
    numberOf: (offset) => indexOf(offset) + 1,
  }
}
