/** Reads what is structured by indentation: maps, lists, and the values in them. */
import { EMPTY, KEY_STYLE, LIST, MAP, SCALAR, STYLE } from '../tape.ts'
import { isOpening, isQuote, readFlow } from './flow.ts'
import {
  isBlankOrBreak,
  readBlock,
  readPlain,
  readQuoted,
  resolveKey,
  resolvePlain,
  scanPlainLine,
  startsPlain,
} from './scalars.ts'
import { BAR, COLON, DASH, DOUBLE_QUOTE, GREATER, HASH, type Scanner, UNCERTAIN } from './scanner.ts'

/**
 * Reads the node at a column of this line, and moves to the text after it, whose column is `scanner.column`.
 *
 * @param parent The column of the map or list that it is in; -1 for the whole document.
 */
export function readNode(scanner: Scanner, column: number, parent: number): unknown {
  const start = scanner.at
  const code = scanner.code(start)
  if (isDash(scanner)) return readList(scanner, column)
  if (isOpening(code) || code === BAR || code === GREATER) return readInline(scanner, parent)
  if (isQuote(code)) {
    const value = readQuoted(scanner, parent)
    const end = scanner.at
    if (!isColonNext(scanner)) return endQuoted(scanner, start, end, value)
    if (scanner.text.slice(start, end).includes('\n')) throw UNCERTAIN
    return readMap(scanner, column, start, end, value)
  }
  if (!startsPlain(scanner, start)) throw UNCERTAIN
  const end = scanPlainLine(scanner)
  if (scanner.code(scanner.at) === COLON) return readMap(scanner, column, start, end, resolveKey(scanner.text.slice(start, end)))
  return endPlain(scanner, start, end, parent)
}

/** From the `:` of its first key on. */
function readMap(scanner: Scanner, column: number, firstStart: number, firstEnd: number, firstName: string): unknown {
  scanner.enter()
  const node = scanner.add(MAP | STYLE.block, firstStart, firstStart)
  const object: Record<string, unknown> = {}
  scanner.setKey(styleOfKey(scanner, firstStart), firstStart, firstEnd, firstName)
  for (let name = firstName; ; name = readKey(scanner)) {
    // Also what every object has, such as `constructor`: an assignment could do something else.
    if (name in object) throw UNCERTAIN
    scanner.at++
    object[name] = readAfterColon(scanner, column)
    if (scanner.column !== column) break
  }
  if (scanner.column > column) throw UNCERTAIN
  scanner.leave(node, scanner.lastEnd)
  return object
}

/** The name of a key; moves to its `:`. */
function readKey(scanner: Scanner): string {
  const start = scanner.at
  let name: string
  let end: number
  if (isQuote(scanner.code(start))) {
    name = readQuoted(scanner, undefined)
    end = scanner.at
    if (!isColonNext(scanner)) throw UNCERTAIN
  } else {
    if (!startsPlain(scanner, start)) throw UNCERTAIN
    end = scanPlainLine(scanner)
    if (scanner.code(scanner.at) !== COLON) throw UNCERTAIN
    name = resolveKey(scanner.text.slice(start, end))
  }
  scanner.setKey(styleOfKey(scanner, start), start, end, name)
  return name
}

function styleOfKey(scanner: Scanner, start: number): number {
  const code = scanner.code(start)
  if (!isQuote(code)) return KEY_STYLE.plain
  return code === DOUBLE_QUOTE ? KEY_STYLE.double : KEY_STYLE.single
}

/** Moves over spaces to a `:` that ends a key, if one is there. */
function isColonNext(scanner: Scanner): boolean {
  const { at } = scanner
  scanner.skipSpaces()
  if (scanner.code(scanner.at) === COLON && isBlankOrBreak(scanner, scanner.at + 1)) return true
  scanner.at = at
  return false
}

/** The value of a key in a map at a column: on its line, or on lines below. A list may be at the same column. */
function readAfterColon(scanner: Scanner, column: number): unknown {
  const colonEnd = scanner.at
  scanner.skipSpaces()
  if (!scanner.isBreak(scanner.at) && scanner.code(scanner.at) !== HASH) return readInline(scanner, column)
  scanner.at = colonEnd
  scanner.endLine()
  const next = scanner.nextColumn()
  if (next > column) return readNode(scanner, next, column)
  if (next === column && isDash(scanner)) return readList(scanner, column)
  return endEmpty(scanner, colonEnd, next)
}

function readList(scanner: Scanner, column: number): unknown {
  scanner.enter()
  const node = scanner.add(LIST | STYLE.block, scanner.at, scanner.at)
  const items: unknown[] = []
  do items.push(readItem(scanner, column))
  while (scanner.column === column && isDash(scanner))
  if (scanner.column > column) throw UNCERTAIN
  scanner.leave(node, scanner.lastEnd)
  return items
}

function readItem(scanner: Scanner, column: number): unknown {
  const dash = scanner.at
  scanner.at++
  scanner.skipSpaces()
  if (!scanner.isBreak(scanner.at) && scanner.code(scanner.at) !== HASH)
    return readNode(scanner, column + scanner.at - dash, column)
  scanner.at = dash + 1
  scanner.endLine()
  const next = scanner.nextColumn()
  return next > column ? readNode(scanner, next, column) : endEmpty(scanner, dash + 1, next)
}

function isDash(scanner: Scanner): boolean {
  return scanner.code(scanner.at) === DASH && isBlankOrBreak(scanner, scanner.at + 1)
}

/** A value that begins on the line of its key or dash, and is no block map or list. */
function readInline(scanner: Scanner, parent: number): unknown {
  const start = scanner.at
  const code = scanner.code(start)
  if (isOpening(code)) {
    const value = readFlow(scanner)
    const end = scanner.at
    scanner.endLine()
    scanner.column = scanner.nextColumn()
    scanner.lastEnd = end
    return value
  }
  if (isQuote(code)) {
    const value = readQuoted(scanner, parent)
    return endQuoted(scanner, start, scanner.at, value)
  }
  if (code === BAR || code === GREATER) {
    const { value, end } = readBlock(scanner, parent)
    scanner.add(SCALAR | (code === BAR ? STYLE.literal : STYLE.folded), start, end)
    scanner.column = scanner.nextColumn()
    return value
  }
  if (!startsPlain(scanner, start)) throw UNCERTAIN
  return endPlain(scanner, start, scanPlainLine(scanner), parent)
}

function endQuoted(scanner: Scanner, start: number, end: number, value: string): string {
  scanner.add(SCALAR | (scanner.code(start) === DOUBLE_QUOTE ? STYLE.double : STYLE.single), start, end)
  scanner.endLine()
  scanner.column = scanner.nextColumn()
  return value
}

function endPlain(scanner: Scanner, start: number, firstEnd: number, parent: number): unknown {
  const { value, end } = readPlain(scanner, start, firstEnd, parent)
  scanner.add(SCALAR | STYLE.plain, start, end)
  scanner.column = scanner.nextColumn()
  return resolvePlain(value)
}

function endEmpty(scanner: Scanner, at: number, column: number): null {
  scanner.add(EMPTY | STYLE.plain, at, at)
  scanner.column = column
  return null
}
