/** Reads flow collections: those in brackets. */
import { KEY_STYLE, LIST, MAP, SCALAR, STYLE } from '../tape.ts'
import { isBlankOrBreak, readQuoted, resolveKey, resolvePlain, startsPlain } from './scalars.ts'
import {
  CLOSE_CURLY,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  HASH,
  NEWLINE,
  OPEN_CURLY,
  OPEN_SQUARE,
  QUESTION,
  type Scanner,
  SINGLE_QUOTE,
  SPACE,
  TAB,
  UNCERTAIN,
} from './scanner.ts'

export const isOpening = (code: number): boolean => code === OPEN_CURLY || code === OPEN_SQUARE
export const isQuote = (code: number): boolean => code === DOUBLE_QUOTE || code === SINGLE_QUOTE

/** Reads `{...}` or `[...]` and moves behind it. */
export function readFlow(scanner: Scanner): unknown {
  scanner.enter()
  const start = scanner.at
  const isMap = scanner.code(start) === OPEN_CURLY
  const closing = isMap ? CLOSE_CURLY : CLOSE_SQUARE
  const node = scanner.add((isMap ? MAP : LIST) | STYLE.flow, start, start)
  const object: Record<string, unknown> = {}
  const items: unknown[] = []
  scanner.at++
  for (skipSpace(scanner); scanner.code(scanner.at) !== closing; ) {
    if (isMap) {
      const name = readKey(scanner)
      if (name in object) throw UNCERTAIN
      object[name] = readValue(scanner)
    } else items.push(readValue(scanner))
    skipSpace(scanner)
    if (scanner.code(scanner.at) === COMMA) {
      scanner.at++
      skipSpace(scanner)
    } else if (scanner.code(scanner.at) !== closing) throw UNCERTAIN
  }
  scanner.at++
  scanner.leave(node, scanner.at)
  return isMap ? object : items
}

/** The name of a key; moves to its value. */
function readKey(scanner: Scanner): string {
  const start = scanner.at
  const code = scanner.code(start)
  const isQuoted = isQuote(code)
  const written = isQuoted ? readQuoted(scanner, undefined) : undefined
  const end = isQuoted ? scanner.at : scanPlain(scanner)
  scanner.skipSpaces()
  const next = scanner.code(scanner.at + 1)
  if (scanner.code(scanner.at) !== COLON || (isQuoted ? ENDS_PLAIN.has(next) : !isBlankOrBreak(scanner, scanner.at + 1)))
    throw UNCERTAIN
  scanner.at++
  skipSpace(scanner)
  const name = written ?? resolveKey(scanner.text.slice(start, end))
  const style = isQuoted ? (code === DOUBLE_QUOTE ? KEY_STYLE.double : KEY_STYLE.single) : KEY_STYLE.plain
  scanner.setKey(style, start, end, name)
  return name
}

function readValue(scanner: Scanner): unknown {
  const start = scanner.at
  const code = scanner.code(start)
  if (isOpening(code)) return readFlow(scanner)
  if (isQuote(code)) {
    const value = readQuoted(scanner, undefined)
    scanner.add(SCALAR | (code === DOUBLE_QUOTE ? STYLE.double : STYLE.single), start, scanner.at)
    return value
  }
  const end = scanPlain(scanner)
  if (scanner.code(scanner.at) === COLON) throw UNCERTAIN
  scanner.add(SCALAR | STYLE.plain, start, end)
  return resolvePlain(scanner.text.slice(start, end))
}

/** Moves to what ends a scalar without quotes: a comma, a closing bracket, the `:` of a key, a comment or the end of the line. Returns the end of its text. */
function scanPlain(scanner: Scanner): number {
  const { text, end } = scanner
  let { at } = scanner
  const next = scanner.code(at + 1)
  // A lone dash.
  if (scanner.code(at) === DASH && ENDS_PLAIN.has(next)) throw UNCERTAIN
  if (!startsPlain(scanner, at) || (text.charCodeAt(at) === DOT && text.charCodeAt(at - 1) === NEWLINE)) throw UNCERTAIN
  let textEnd = at
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE) continue
    if (code === COMMA || code === CLOSE_SQUARE || code === CLOSE_CURLY || scanner.isBreak(at)) break
    if (code === COLON) {
      if (isBlankOrBreak(scanner, at + 1)) break
      if (ENDS_PLAIN.has(scanner.code(at + 1))) throw UNCERTAIN
    }
    if (code === HASH && textEnd < at) break
    if (code === TAB || code === QUESTION || isOpening(code)) throw UNCERTAIN
    textEnd = at + 1
  }
  scanner.at = at
  return textEnd
}

/** What YAML 1.1 and 1.2 read differently after a colon in brackets. */
const ENDS_PLAIN: ReadonlySet<number> = new Set([COLON, COMMA, OPEN_SQUARE, CLOSE_SQUARE, OPEN_CURLY, CLOSE_CURLY, QUESTION])

/** Spaces, line breaks and comments. */
function skipSpace(scanner: Scanner): void {
  const start = scanner.at
  while (scanner.at < scanner.end) {
    const code = scanner.code(scanner.at)
    if (code === SPACE) scanner.at++
    else if (scanner.isBreak(scanner.at)) scanner.at = scanner.lineAfter(scanner.at)
    else if (code === HASH && scanner.at > start) scanner.comment()
    else return
  }
  throw UNCERTAIN
}
