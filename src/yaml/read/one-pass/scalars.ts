/** Reads scalars: without quotes, in quotes, and blocks of lines. */
import { resolveScalar } from '../scalar.ts'
import {
  BACKSLASH,
  BAR,
  COLON,
  DASH,
  DOUBLE_QUOTE,
  HASH,
  LESS,
  NEWLINE,
  QUESTION,
  RETURN,
  type Scanner,
  SINGLE_QUOTE,
  SPACE,
  TAB,
  UNCERTAIN,
} from './scanner.ts'

/** The letters that only strings begin with: not those of numbers, booleans and nulls. */
const WORD: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(code)),
)

/** The value of a scalar without quotes. */
export function resolvePlain(source: string): string | number | boolean | null {
  if (WORD[source.charCodeAt(0)]) return source
  const value = resolveScalar(source, undefined, true)?.value
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) throw UNCERTAIN
  return value
}

/** The spelling of a key without quotes. */
export function resolveKey(source: string): string {
  if (WORD[source.charCodeAt(0)]) return source
  const key = resolveScalar(source, undefined, true)?.key
  if (key === undefined) throw UNCERTAIN
  return key
}

const DELETE = 127

/** Characters that mean something at the start of a scalar, and so are left to the other reader; also those that nobody begins a word with. */
const INDICATOR: readonly boolean[] = Array.from(
  { length: 128 },
  (_, code) => code <= SPACE || code === DELETE || '!"#%&\'*,:>?@[]`{|}'.includes(String.fromCharCode(code)),
)
/** Whether a scalar without quotes begins here; not a merge, `<<`. */
export function startsPlain(scanner: Scanner, at: number): boolean {
  const code = scanner.code(at)
  if (INDICATOR[code] || (code === LESS && scanner.code(at + 1) === LESS)) return false
  return code !== DASH || !isBlankOrBreak(scanner, at + 1)
}

export function isBlankOrBreak(scanner: Scanner, at: number): boolean {
  const code = scanner.code(at)
  return code === SPACE || code === NEWLINE || code === TAB || (code === RETURN && scanner.isBreak(at))
}

/**
 * Moves over a scalar without quotes to the end of what is on this line: to the `:` of a key, the spaces before a comment, or the line break.
 * Returns the end of its text, without trailing spaces.
 */
export function scanPlainLine(scanner: Scanner): number {
  const { text, end } = scanner
  let at = scanner.at
  let textEnd = at
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE) continue
    if (code === NEWLINE) break
    if (code === COLON && isBlankOrBreak(scanner, at + 1)) break
    if (code === HASH && at > scanner.at && textEnd < at) break
    if (code === TAB) throw UNCERTAIN
    if (code === RETURN) break
    textEnd = at + 1
  }
  scanner.at = at
  return textEnd
}

/** A scalar's value, and where it ends. */
export interface Scalar {
  readonly value: string
  readonly end: number
}

/**
 * Reads a scalar without quotes that goes on over lines which are indented by more than `parent`, and moves to the start of the line after it.
 *
 * @param end The end of its text on the first line, over which the scanner has moved.
 */
export function readPlain(scanner: Scanner, start: number, end: number, parent: number): Scalar {
  let value = scanner.text.slice(start, end)
  let last = end
  for (;;) {
    const code = scanner.code(scanner.at)
    if (code === COLON) throw UNCERTAIN
    if (code === HASH) scanner.comment()
    else scanner.at = scanner.lineAfter(scanner.at)
    const blanks = toContinuation(scanner, parent)
    if (blanks === -1) return { value, end: last }
    if (code === HASH) throw UNCERTAIN
    const from = scanner.at
    last = scanPlainLine(scanner)
    value += (blanks === 0 ? ' ' : '\n'.repeat(blanks)) + scanner.text.slice(from, last)
  }
}

/**
 * From the start of a line: moves to text that is indented by more than `parent`, and returns the number of blank lines before it.
 * Returns -1, without a move, if what follows is indented less.
 */
function toContinuation(scanner: Scanner, parent: number): number {
  let { at } = scanner
  let blanks = 0
  let isCommented = false
  while (at < scanner.end) {
    let start = at
    while (scanner.code(start) === SPACE) start++
    const code = scanner.code(start)
    if (code === TAB) throw UNCERTAIN
    if (code === HASH) isCommented = true
    else if (scanner.isBreak(start)) blanks++
    else if (start - at <= parent) return -1
    // A comment ends a scalar, and a dash could begin a list.
    else if (isCommented || !startsContinuation(scanner, start)) throw UNCERTAIN
    else {
      scanner.at = start
      return blanks
    }
    at = scanner.lineAfter(start)
  }
  return -1
}

function startsContinuation(scanner: Scanner, at: number): boolean {
  const code = scanner.code(at)
  return (code !== DASH && code !== QUESTION && code !== COLON) || !isBlankOrBreak(scanner, at + 1)
}

/** Reads a string in quotes, over lines that are indented by more than `parent` (undefined: on one line), and moves behind the closing quote. */
export function readQuoted(scanner: Scanner, parent: number | undefined): string {
  const isDouble = scanner.code(scanner.at) === DOUBLE_QUOTE
  scanner.at++
  let value = ''
  for (;;) {
    const part = isDouble ? readDoubleLine(scanner) : readSingleLine(scanner)
    if (!scanner.isBreak(scanner.at)) {
      scanner.at++
      return value + part
    }
    if (parent === undefined || part.includes('\t')) throw UNCERTAIN
    scanner.at = scanner.lineAfter(scanner.at)
    const blanks = toContinuation(scanner, parent)
    if (blanks === -1) throw UNCERTAIN
    // Escaped spaces stay.
    value += withoutTrailingSpaces(part) + (blanks === 0 ? ' ' : '\n'.repeat(blanks))
  }
}

function withoutTrailingSpaces(part: string): string {
  let end = part.length
  while (part.charCodeAt(end - 1) === SPACE) end--
  return part.slice(0, end)
}

/** Up to the closing quote or the line break. */
function readSingleLine(scanner: Scanner): string {
  const { text, end } = scanner
  let value = ''
  let from = scanner.at
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === SINGLE_QUOTE) {
      if (text.charCodeAt(at + 1) !== SINGLE_QUOTE) break
      value += text.slice(from, at + 1)
      at++
      from = at + 1
    } else if (code === NEWLINE || (code === RETURN && scanner.isBreak(at))) break
  }
  if (at >= end) throw UNCERTAIN
  scanner.at = at
  return value + text.slice(from, at)
}

/** Up to the closing quote or the line break. */
function readDoubleLine(scanner: Scanner): string {
  const { text, end } = scanner
  let value = ''
  let from = scanner.at
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === DOUBLE_QUOTE || code === NEWLINE || (code === RETURN && scanner.isBreak(at))) break
    if (code !== BACKSLASH) continue
    const escaped = ESCAPES.get(text.charCodeAt(at + 1))
    if (escaped === undefined) throw UNCERTAIN
    value += text.slice(from, at) + escaped
    at++
    from = at + 1
  }
  if (at >= end) throw UNCERTAIN
  scanner.at = at
  return value + text.slice(from, at)
}

/** The escapes that people write; a line break that is escaped is none of them. */
const ESCAPES: ReadonlyMap<number, string> = new Map(
  [...Object.entries({ n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' })].map(([name, value]) => [name.charCodeAt(0), value]),
)

/** Reads `|` and `>` with the lines below that are indented by more than `parent`, and moves to the start of the line after them. */
export function readBlock(scanner: Scanner, parent: number): Scalar {
  const { text } = scanner
  const isFolded = scanner.code(scanner.at) !== BAR
  scanner.at++
  const chomping = CHOMPING.get(scanner.code(scanner.at)) ?? 'clip'
  if (chomping !== 'clip') scanner.at++
  scanner.endLine()
  const lines: string[] = []
  let indent = -1
  let end = scanner.at
  while (scanner.at < scanner.end) {
    const line = scanner.at
    const limit = indent === -1 ? Number.POSITIVE_INFINITY : line + indent
    let start = line
    while (start < limit && scanner.code(start) === SPACE) start++
    if (scanner.isBreak(start)) {
      // Before the first text, blank lines may not be longer than its indentation.
      if (indent === -1 && start > line) throw UNCERTAIN
      lines.push('')
      scanner.at = scanner.lineAfter(start)
      continue
    }
    if (indent === -1) {
      indent = start - line
      if (indent <= parent || indent === 0) throw UNCERTAIN
    } else if (start - line < indent) {
      // Tabs, and text between the two indentations.
      if (scanner.code(start) === TAB || start - line > parent) throw UNCERTAIN
      break
    }
    if (scanner.code(start) === TAB) throw UNCERTAIN
    if (scanner.code(start) === SPACE && (isFolded || isBlank(scanner, start))) throw UNCERTAIN
    scanner.at = scanner.lineAfter(start)
    const lineEnd = scanner.endOfLineBefore(scanner.at)
    lines.push(text.slice(start, lineEnd))
    end = lineEnd
  }
  if (indent === -1) throw UNCERTAIN
  let blanks = 0
  while (lines.at(-1) === '') {
    lines.pop()
    blanks++
  }
  const body = isFolded ? folded(lines) : lines.join('\n')
  const tail = chomping === 'strip' ? '' : chomping === 'clip' ? '\n' : '\n'.repeat(blanks + 1)
  while (text.charCodeAt(end - 1) === SPACE || text.charCodeAt(end - 1) === TAB) end--
  return { value: body + tail, end }
}

function isBlank(scanner: Scanner, start: number): boolean {
  let at = start
  while (scanner.code(at) === SPACE || scanner.code(at) === TAB) at++
  return scanner.isBreak(at)
}

const CHOMPING: ReadonlyMap<number, 'strip' | 'keep'> = new Map([
  [DASH, 'strip'],
  [43, 'keep'],
])

/** Lines in a row become one; of blank lines each is a line break. */
function folded(lines: readonly string[]): string {
  let value = ''
  let blanks = 0
  for (const [at, line] of lines.entries()) {
    if (line === '') blanks++
    else {
      if (at > 0) value += blanks === 0 ? ' ' : '\n'.repeat(blanks)
      value += line
      blanks = 0
    }
  }
  return value
}
