/** What all parts of the one-pass reader share: where it is in the text, and how it gives up. */
import type { TapeWriter } from '../tape.ts'

/** Thrown where it is not certain that kubectl reads the same. Not an Error: nobody sees it, and a stack trace takes time. */
export const UNCERTAIN = Symbol('uncertain')

export const [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32]
export const [DOUBLE_QUOTE, HASH, SINGLE_QUOTE, COMMA, DASH, DOT, COLON, QUESTION] = [34, 35, 39, 44, 45, 46, 58, 63]
export const [LESS, GREATER, OPEN_SQUARE, BACKSLASH, CLOSE_SQUARE, OPEN_CURLY, BAR, CLOSE_CURLY] = [
  60, 62, 91, 92, 93, 123, 124, 125,
]

/** Deeper nesting is left to the other reader, which has a limit. */
const MOST_LEVELS = 100

/** kubectl accepts 1024 characters up to the colon. */
const LONGEST_KEY = 1000

/** Reads the part of a text between two offsets; the second is the end of the text or the start of a line. */
export class Scanner {
  readonly text: string
  readonly end: number
  readonly tape: TapeWriter
  at: number
  levels = 0
  /** After a node in a block: the column of the text that follows it, or -1 at the end. */
  column = -1
  /** Where the node that was read last ends. */
  lastEnd = 0
  /** The key of the node that is added next. */
  private keyStart = -1
  private keyEnd = -1
  private keyName: string | undefined = undefined
  private keyHeader = 0

  constructor(text: string, start: number, end: number, tape: TapeWriter) {
    this.text = text
    this.at = start
    this.end = end
    this.tape = tape
  }

  setKey(header: number, start: number, end: number, name: string): void {
    if (end - start > LONGEST_KEY) throw UNCERTAIN
    this.keyHeader = header
    this.keyStart = start
    this.keyEnd = end
    this.keyName = name
  }

  /** Adds a node with the key that was set before it. */
  add(header: number, start: number, end: number): number {
    this.lastEnd = end
    const node = this.tape.add(header | this.keyHeader, this.keyStart, this.keyEnd, this.keyName, start, end)
    this.keyHeader = 0
    this.keyStart = -1
    this.keyEnd = -1
    this.keyName = undefined
    return node
  }

  enter(): void {
    if (++this.levels > MOST_LEVELS) throw UNCERTAIN
  }

  /** Ends a map or list. */
  leave(node: number, end: number): void {
    this.levels--
    this.lastEnd = end
    this.tape.close(node, end)
  }

  /** The character at an offset; a line break at the end. */
  code(at: number): number {
    return at < this.end ? this.text.charCodeAt(at) : NEWLINE
  }

  /** Whether a line ends at an offset. */
  isBreak(at: number): boolean {
    const code = this.code(at)
    return code === NEWLINE || (code === RETURN && this.code(at + 1) === NEWLINE)
  }

  skipSpaces(): void {
    while (this.code(this.at) === SPACE) this.at++
  }

  /** The start of the line after an offset. */
  lineAfter(at: number): number {
    const newline = this.text.indexOf('\n', at)
    return newline === -1 || newline >= this.end ? this.end : newline + 1
  }

  /** Where the text of a line ends whose next line starts at an offset: before the line break. */
  endOfLineBefore(next: number): number {
    let end = next
    if (this.text.charCodeAt(end - 1) === NEWLINE) end--
    if (end < next && this.text.charCodeAt(end - 1) === RETURN) end--
    return end
  }

  /** Moves from a `#` to the start of the next line. */
  comment(): void {
    const start = this.at
    this.at = this.lineAfter(start)
    this.tape.comment(start, this.endOfLineBefore(this.at))
  }

  /** Moves to the next line: only spaces and a comment may be left on this one. */
  endLine(): void {
    const before = this.at
    this.skipSpaces()
    if (this.code(this.at) === HASH) {
      if (this.at === before) throw UNCERTAIN
      this.comment()
    } else if (this.isBreak(this.at)) this.at = this.lineAfter(this.at)
    else throw UNCERTAIN
  }

  /** Moves from the start of a line to the next text that is no comment. Returns its column, or -1 at the end. */
  nextColumn(): number {
    while (this.at < this.end) {
      const start = this.at
      this.skipSpaces()
      if (this.isBreak(this.at)) this.at = this.lineAfter(this.at)
      else if (this.code(this.at) === HASH) this.comment()
      else if (this.at === start && this.code(start) === DOT && this.code(start + 1) === DOT) throw UNCERTAIN
      else return this.at - start
    }
    return -1
  }
}
