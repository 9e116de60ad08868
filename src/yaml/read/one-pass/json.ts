/** Writes the tape of a text that is known to be JSON. */
import { isRecord } from '../../../base/record.ts'
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

/** @param value What the text was parsed to; it gives up where a key was repeated. */
export function scanJson(scanner: Scanner, value: unknown): void {
  skipSpace(scanner)
  const start = scanner.at
  const code = scanner.code(start)
  if (code === OPEN_CURLY || code === OPEN_SQUARE) scanCollection(scanner, code === OPEN_CURLY, value)
  else if (code === DOUBLE_QUOTE) {
    skipString(scanner)
    scanner.add(SCALAR | STYLE.double, start, scanner.at)
  } else {
    while (WORD.has(scanner.code(scanner.at))) scanner.at++
    scanner.add(SCALAR | STYLE.plain, start, scanner.at)
  }
}

function scanCollection(scanner: Scanner, isMap: boolean, value: unknown): void {
  scanner.enter()
  const start = scanner.at
  const node = scanner.add((isMap ? MAP : LIST) | STYLE.flow, start, start)
  let count = 0
  scanner.at++
  for (skipSpace(scanner); !isClosing(scanner); skipSpace(scanner)) {
    if (scanner.code(scanner.at) === COMMA) {
      scanner.at++
      skipSpace(scanner)
    }
    scanJson(scanner, childOf(value, isMap ? scanKey(scanner) : count))
    count++
  }
  if (isMap && count !== Object.keys(Object(value)).length) throw UNCERTAIN
  scanner.at++
  scanner.leave(node, scanner.at)
}

function childOf(value: unknown, key: string | number): unknown {
  return Array.isArray(value) ? value[Number(key)] : isRecord(value) ? value[key] : undefined
}

function scanKey(scanner: Scanner): string {
  const start = scanner.at
  skipString(scanner)
  const written = scanner.text.slice(start, scanner.at)
  const name = written.includes('\\') ? unescaped(written) : written.slice(1, -1)
  scanner.setKey(KEY_STYLE.double, start, scanner.at, name)
  skipSpace(scanner)
  // The colon.
  scanner.at++
  return name
}

function unescaped(written: string): string {
  const name: unknown = JSON.parse(written)
  return typeof name === 'string' ? name : ''
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
