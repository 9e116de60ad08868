/** Prints new values in the style of a text. */

import { equal } from '../../base/equal.ts'
import { escapeKey } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { readManifests } from '../read/read.ts'

/** The style of a text. */
export interface Style {
  /** Spaces per level of indentation. */
  readonly indent: number
  /** Spaces before the dash of a list in a map. */
  readonly dash: number
  readonly newline: '\n' | '\r\n'
  /** JSON: every key and string in double quotes, and no comments. */
  readonly json: boolean
  /** Strings with variables that have no quotes in the text: in place of `$PORT` comes a number, and in place of `"$PORT"` a string. */
  readonly unquoted?: ReadonlySet<string>
}

/** What may be printed with a value. */
export interface Comments {
  /** The text of a value that was elsewhere, from its own column on, already indented; undefined if it has to be printed. */
  reused(pointer: string, value: unknown, column: number): string | undefined
  /** Comments, without `#`, to print above the field. */
  comments(pointer: string): readonly string[]
  /** Whether there are comments for fields inside it. */
  commented(pointer: string): boolean
}

/** Lines of a map's field, each with its indentation, without a line break at the end. */
export function printField(
  key: string,
  value: unknown,
  column: number,
  pointer: string,
  manner: Style,
  extras: Comments,
): string {
  const margin = ' '.repeat(column)
  const comments = extras.comments(pointer).map((comment) => `${margin}# ${comment}${manner.newline}`)
  return `${comments.join('')}${margin}${printKey(key, manner)}:${printAfter(value, column, pointer, manner, extras)}`
}

/** What follows the colon of a key at `column`: a space and the value, or the lines of a block. */
export function printAfter(value: unknown, column: number, pointer: string, manner: Style, extras: Comments): string {
  const inner = column + (Array.isArray(value) ? manner.dash : manner.indent)
  const reused = extras.reused(pointer, value, inner)
  if (reused !== undefined)
    return isBlock(value) && !/^[[{]/.test(reused) ? `${manner.newline}${' '.repeat(inner)}${reused}` : ` ${reused}`
  if (isBlock(value)) return `${manner.newline}${printBlock(value, inner, pointer, manner, extras)}`
  return ` ${printScalar(value, column, manner)}`
}

/** A map or list that is not empty, as lines; anything else as one. */
export function printBlock(value: unknown, column: number, pointer: string, manner: Style, extras: Comments): string {
  const margin = ' '.repeat(column)
  if (Array.isArray(value) && value.length > 0) {
    return value
      .map((item, at) => `${margin}- ${printItem(item, column, `${pointer}/${at}`, manner, extras)}`)
      .join(manner.newline)
  }
  if (isRecord(value) && Object.keys(value).length > 0) {
    return Object.entries(value)
      .map(([key, inner]) => printField(key, inner, column, `${pointer}/${escapeKey(key)}`, manner, extras))
      .join(manner.newline)
  }
  return margin + printScalar(value, column, manner)
}

/** An item after its dash at `column`. */
export function printItem(item: unknown, column: number, pointer: string, manner: Style, extras: Comments): string {
  return isBlock(item) ? printBlock(item, column + 2, pointer, manner, extras).trimStart() : printScalar(item, column, manner)
}

const isBlock = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0

export function printKey(key: string, { json }: Style): string {
  return json || !isPlain(key) ? JSON.stringify(key) : key
}

/** A scalar or an empty collection; long strings as a block below a key at `column`. */
function printScalar(value: unknown, column: number, manner: Style): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return printLiteral(value, column, manner) ?? printText(value, manner)
}

/** A string on one line. */
export function printText(text: string, { json, unquoted }: Style): string {
  return !json && (isPlain(text) || unquoted?.has(text)) ? text : doubleQuoted(text)
}

function printLiteral(text: string, column: number, { indent, newline, json }: Style): string | undefined {
  if (json || !text.includes('\n') || !/^[^\s#]/.test(text) || !/^[\n\x20-\x7e]*$/.test(text)) return undefined
  const lines = text.split('\n')
  const ends = lines.length - 1 - lines.findLastIndex((line) => line !== '')
  if (ends > 1 || lines.some((line) => /\s$/.test(line))) return undefined
  const margin = ' '.repeat(column + indent)
  const body = lines.slice(0, lines.length - ends).map((line) => (line === '' ? '' : margin + line))
  return [`|${ends === 0 ? '-' : ''}`, ...body].join(newline)
}

/** On one line, as JSON writes it or nearly so. */
export function printFlow(value: unknown, manner: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => printFlow(item, manner)).join(', ')}]`
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([key, inner]) => `${printKey(key, manner)}: ${printFlow(inner, manner)}`)
    return manner.json ? `{${fields.join(', ')}}` : fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  return BRACKETS.test(value) && !isPlain(value) ? doubleQuoted(value) : printText(value, manner)
}

/** What ends a string without quotes within brackets. */
const BRACKETS = /[,[\]{}]/

/** As JSON on several lines, the first of them without indentation. */
export function printJson(value: unknown, column: number, { indent, newline }: Style): string {
  return JSON.stringify(value, null, indent).replaceAll('\n', newline + ' '.repeat(column))
}

/** In double quotes, as both JSON and YAML accept it. */
function doubleQuoted(text: string): string {
  // YAML 1.1 breaks lines at these, and rejects the other characters that JSON does not escape.
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** Whether a string without quotes is read as the same string, in a block and within brackets. */
function isPlain(text: string): boolean {
  if (!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(text) || text.includes(': ') || text.endsWith(':')) return false
  const known = plain.get(text)
  if (known !== undefined) return known
  const verdict = equal(readManifests(`a: ${text}`).documents[0]?.value, { a: text })
  if (plain.size > MOST_REMEMBERED) plain.clear()
  plain.set(text, verdict)
  return verdict
}

/** Names repeat, and reading is slow. */
const plain = new Map<string, boolean>()
const MOST_REMEMBERED = 10_000
