/** Prints new values in the style of a text. */
import { escapeKey } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { doubleQuoted, isVisible, type Notation, printKey, printString } from './scalar.ts'
import { DEFAULT_STYLE, flowNotation, type Style } from './style.ts'

/** What may be printed with a value at a pointer. */
export interface Extras {
  /** Comments above it, each from its `#` on. */
  above(pointer: string): readonly string[]
  /** The comment at the end of its first line. */
  behind(pointer: string): string | undefined
  /** All that follows its colon or dash at a column, if the value was elsewhere in the text. */
  copied(pointer: string, value: unknown, column: number, isItem: boolean): string | undefined
  /** A scalar for use within brackets, as it was written elsewhere in the text. */
  scalar(pointer: string, value: unknown): string | undefined
}

export const NO_EXTRAS: Extras = {
  above: () => [],
  behind: () => undefined,
  copied: () => undefined,
  scalar: () => undefined,
}

/** A value as it follows a colon or a dash: what is on the same line, and the lines below with their margins. */
export interface Printed {
  readonly first: string
  readonly rest: readonly string[]
}

/** Lines of an entry whose key is at a column. */
export function printField(key: string, value: unknown, column: number, pointer: string, style: Style, extras: Extras): string[] {
  return printPart(`${notationKey(key, style)}:`, value, column, pointer, style, extras)
}

/** Lines of an item whose dash is at a column. */
export function printItem(item: unknown, column: number, pointer: string, style: Style, extras: Extras): string[] {
  return printPart('-', item, column, pointer, style, extras)
}

function printPart(head: string, value: unknown, column: number, pointer: string, style: Style, extras: Extras): string[] {
  const isItem = head === '-'
  const margin = ' '.repeat(column)
  const above = extras.above(pointer).map((comment) => margin + comment)
  const copied = extras.copied(pointer, value, column, isItem)
  if (copied !== undefined) return [...above, margin + head + copied]
  const behind = extras.behind(pointer)
  const { first, rest } = printValue(value, column, isItem, pointer, style, extras)
  // The first line of a block after a dash is a part of its own, with its own comment.
  if (isItem && behind !== undefined && isBlock(value)) above.push(margin + behind)
  const line = [margin + head, first, isItem && isBlock(value) ? undefined : behind].filter((part) => part)
  return [...above, line.join(' '), ...rest]
}

const notationKey = (key: string, { json }: Style): string => printKey(key, json ? 'json' : 'block')

/** What follows the colon of a key, or a dash, at a column. */
export function printValue(
  value: unknown,
  column: number,
  isItem: boolean,
  pointer: string,
  style: Style,
  extras: Extras,
): Printed {
  if (!isBlock(value)) return printScalar(value, column, isItem ? 2 : style.indent, style)
  const inner = isItem ? column + 2 : column + (Array.isArray(value) ? style.dash : style.indent)
  const lines = printBlock(value, inner, pointer, style, extras)
  return isItem ? { first: (lines[0] ?? '').slice(inner), rest: lines.slice(1) } : { first: '', rest: lines }
}

/** A map or list that is not empty as a document, without the line break at its end. */
export function printDocument(value: object): string {
  return printBlock(value, 0, '', DEFAULT_STYLE, NO_EXTRAS).join('\n')
}

/** Lines of a map or list that is not empty; anything else is one line, or a literal block. */
export function printBlock(value: unknown, column: number, pointer: string, style: Style, extras: Extras): string[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((item, at) => printItem(item, column, `${pointer}/${at}`, style, extras))
  if (isRecord(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, inner]) =>
      printField(key, inner, column, `${pointer}/${escapeKey(key)}`, style, extras),
    )
  const { first, rest } = printScalar(value, column, style.indent, style)
  return [' '.repeat(column) + first, ...rest]
}

/** Whether a value takes lines of its own: a map or list that is not empty. */
export const isBlock = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0

function printScalar(value: unknown, column: number, indent: number, style: Style): Printed {
  if (typeof value !== 'string') return { first: JSON.stringify(value), rest: [] }
  const literal = literalLines(value, column + indent, style)
  return literal ? { first: literal[0] ?? '', rest: literal.slice(1) } : { first: printText(value, style), rest: [] }
}

/** A string on one line. A variable is written as elsewhere in the text, unless brackets would end it. */
export function printText(text: string, { json, unquoted }: Style, notation: Notation = 'block'): string {
  if (!json && unquoted.has(text) && (notation === 'block' || !/[,[\]{}?]/.test(text))) return text
  return printString(text, json ? 'json' : notation)
}

/** A literal block with the lines of a string at a column; undefined if it would not be read as the same string. */
function literalLines(text: string, column: number, { json }: Style): string[] | undefined {
  if (json || !text.includes('\n') || !/^[^\s#]/.test(text) || !isVisible(text)) return undefined
  const lines = text.split('\n')
  const ends = lines.length - 1 - lines.findLastIndex((line) => line !== '')
  if (ends > 1 || lines.some((line) => /\s$/.test(line))) return undefined
  const margin = ' '.repeat(column)
  return [`|${ends === 0 ? '-' : ''}`, ...lines.slice(0, lines.length - ends).map((line) => (line === '' ? '' : margin + line))]
}

/** On one line, within brackets. */
export function printFlow(value: unknown, pointer: string, style: Style, extras: Extras): string {
  if (Array.isArray(value)) {
    const items = value.map((item, at) => printFlow(item, `${pointer}/${at}`, style, extras))
    return bracketed(items.join(', '), '[]', style.padding.list)
  }
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([key, inner]) => printFlowField(key, inner, pointer, style, extras))
    return bracketed(fields.join(', '), '{}', style.padding.map)
  }
  const scalar = extras.scalar(pointer, value)
  if (scalar !== undefined) return scalar
  return typeof value === 'string' ? printText(value, style, 'flow') : JSON.stringify(value)
}

function bracketed(content: string, brackets: '[]' | '{}', padding: string): string {
  return content === '' ? brackets : `${brackets[0]}${padding}${content}${padding}${brackets[1]}`
}

/** An entry within brackets; `pointer` is that of its map. */
export function printFlowField(key: string, value: unknown, pointer: string, style: Style, extras: Extras): string {
  return `${printKey(key, flowNotation(style))}: ${printFlow(value, `${pointer}/${escapeKey(key)}`, style, extras)}`
}

/** As JSON on several lines, the first of them without indentation. */
export function printJson(value: unknown, column: number, style: Style): string {
  const { indent, newline } = style
  if (typeof value === 'string') return doubleQuoted(value, 'json')
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((item) => printJson(item, column + indent, style))
    : Object.entries(isRecord(value) ? value : {}).map(
        ([key, item]) => `${doubleQuoted(key, 'json')}: ${printJson(item, column + indent, style)}`,
      )
  if (parts.length === 0) return JSON.stringify(value)
  const [open, close] = isList ? '[]' : '{}'
  const inner = newline + ' '.repeat(column + indent)
  return `${open}${inner}${parts.join(`,${inner}`)}${newline}${' '.repeat(column)}${close}`
}
