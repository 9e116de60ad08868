/**
 * Writes strings and keys as scalars. Nothing else decides about quotes.
 *
 * What is written without quotes is the same string to kubectl (go-yaml 2, YAML 1.1), and to readers of YAML 1.1 with dates and base 60 and of YAML 1.2.
 */
import { resolveScalar } from '../read/scalar.ts'

/** Where a scalar is written: in a block, within brackets, or in JSON, where every string has double quotes. */
export type Notation = 'block' | 'flow' | 'json'

/** A string on one line, without quotes where that does not change it. */
export function printString(text: string, notation: Notation): string {
  return isPlain(text, notation) ? text : doubleQuoted(text, notation)
}

/** The key of an entry: as a string, but a line of it must not be taken for the end of its document. */
export function printKey(key: string, notation: Notation): string {
  return isPlain(key, notation) && !DOCUMENT_MARK.test(key) ? key : doubleQuoted(key, notation)
}

/** In double quotes, with everything escaped that readers reject or people cannot see. */
export function doubleQuoted(text: string, notation: Notation): string {
  return JSON.stringify(text).replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code <= 0xffff) return unit(code)
    // YAML has no surrogate pairs, and JSON nothing else.
    if (notation === 'json') return [...Array(character.length).keys()].map((at) => unit(character.charCodeAt(at))).join('')
    return `\\U${code.toString(16).padStart(8, '0')}`
  })
}

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`

/** In single quotes, which escape nothing: undefined if the string has something that needs it. */
export function singleQuoted(text: string): string | undefined {
  return INVISIBLE.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`
}

/** Whether a string can be a literal block (`|`), which escapes nothing. */
export function isVisible(text: string): boolean {
  return !INVISIBLE.test(text.replaceAll('\n', ''))
}

/** Whether a string without quotes is read as the same string. */
function isPlain(text: string, notation: Notation): boolean {
  if (notation === 'json' || INVISIBLE.test(text) || INDICATOR.test(text) || MARKUP.test(text)) return false
  if (notation === 'flow' && FLOW_MARKUP.test(text)) return false
  return !isAnotherType(text)
}

function isAnotherType(text: string): boolean {
  if (/^[-+.]?\d/.test(text) && (!Number.isNaN(Number(text)) || DATE_OR_BASE_60.test(text))) return true
  return resolveScalar(text, undefined, true)?.type !== 'text'
}

const DATE_OR_BASE_60 = /^(?:\d{4}-\d\d?-\d\d?(?:$|[Tt\s])|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$)/

/** Control, format and private characters, lone surrogates, noncharacters, and spaces of all kinds but one: nobody sees what they do. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/u

/** The same but for what JSON.stringify escapes. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/gu

/** The beginning of something else than a plain scalar; a dash may begin an option such as `--verbose`. */
const INDICATOR = /^(?:$|[\s?:,[\]{}#&*!|>'"%@`]|-(?!-?[A-Za-z])|=$|<<$)/

/** What ends a plain scalar, or a comment in it. */
const MARKUP = /:(?: |$)| #| $/

/** The same within brackets, where kubectl's reader also rejects a question mark, and a dash or a colon next to a bracket. */
const FLOW_MARKUP = /[,[\]{}?]|^[-:]|:$/

const DOCUMENT_MARK = /^(?:---|\.\.\.)/
