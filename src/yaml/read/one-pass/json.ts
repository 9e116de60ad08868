/** Writes the tape of a text that is known to be JSON. */
import { KEY_STYLE, LIST, MAP, SCALAR, STYLE } from '../tape.ts'
import {
  BACKSLASH,
  CLOSE_CURLY,
  CLOSE_SQUARE,
  COMMA,
  DOUBLE_QUOTE,
  OPEN_CURLY,
  OPEN_SQUARE,
  type Scanner,
  SPACE,
  UNCERTAIN,
} from './scanner.ts'

/** Gives up at a key that is repeated. */
export function scanJson(scanner: Scanner): void {
  skipSpace(scanner)
  const start = scanner.at
  const code = scanner.code(start)
  if (code === OPEN_CURLY || code === OPEN_SQUARE) scanCollection(scanner, code === OPEN_CURLY)
  else if (code === DOUBLE_QUOTE) {
    skipString(scanner)
    scanner.add(SCALAR | STYLE.double, start, scanner.at)
  } else {
    while (WORD.has(scanner.code(scanner.at))) scanner.at++
    scanner.add(SCALAR | STYLE.plain, start, scanner.at)
  }
}

function scanCollection(scanner: Scanner, isMap: boolean): void {
  scanner.enter()
  const start = scanner.at
  const node = scanner.add((isMap ? MAP : LIST) | STYLE.flow, start, start)
  const names = new Set<string>()
  scanner.at++
  for (skipSpace(scanner); !isClosing(scanner); skipSpace(scanner)) {
    if (scanner.code(scanner.at) === COMMA) {
      scanner.at++
      skipSpace(scanner)
    }
    if (isMap) scanKey(scanner, names)
    scanJson(scanner)
  }
  scanner.at++
  scanner.leave(node, scanner.at)
}

function scanKey(scanner: Scanner, names: Set<string>): void {
  const start = scanner.at
  skipString(scanner)
  const written = scanner.text.slice(start, scanner.at)
  const name = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1)
  if (names.has(name)) throw UNCERTAIN
  names.add(name)
  scanner.setKey(KEY_STYLE.double, start, scanner.at, name)
  skipSpace(scanner)
  // The colon.
  scanner.at++
}

const isClosing = (scanner: Scanner): boolean => {
  const code = scanner.code(scanner.at)
  return code === CLOSE_CURLY || code === CLOSE_SQUARE
}

function skipString(scanner: Scanner): void {
  const { text } = scanner
  let at = scanner.at + 1
  while (text.charCodeAt(at) !== DOUBLE_QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  scanner.at = at + 1
}

/** All that is not more than a space is one of JSON's four. */
function skipSpace(scanner: Scanner): void {
  while (scanner.at < scanner.end && scanner.text.charCodeAt(scanner.at) <= SPACE) scanner.at++
}

/** Of numbers, `true`, `false` and `null`. */
const WORD: ReadonlySet<number> = new Set([...'+-.0123456789eEtrufalsn'].map((character) => character.charCodeAt(0)))
