/** Reads plain documents fast: those in which a simpler parser can see nothing else than kubectl does. */
import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml'
import { type Resolved, resolveScalar } from './scalar.ts'

/** A document's value; undefined where it is not certain that kubectl reads the same and that nothing is wrong with it. */
export function readValuesOnly(body: string): { readonly value: unknown } | undefined {
  if (body.length > LONGEST || isDoubtfulText(body)) return undefined
  const value = parsed(body)
  return isDoubtful ? undefined : value
}

/** Whether nothing is wrong with what is known to be JSON: no key stands twice, and it is within the limits. */
export function isPlainJson(body: string): boolean {
  return body.length <= LONGEST && parsed(body) !== undefined
}

function parsed(body: string): { readonly value: unknown } | undefined {
  isDoubtful = false
  try {
    return { value: load(body, { schema: SCHEMA }) ?? null }
  } catch {
    // What is wrong with it, and where, is for the other reader to say.
    return undefined
  }
}

/** Far from the limits of the other reader; of depth the parser has a lower one. */
const LONGEST = 3_000_000

/** What the two parsers may differ in, wherever it stands: to doubt too much costs time alone. */
function isDoubtfulText(body: string): boolean {
  if (STARTS_DOUBTFUL.test(body) || DOUBTFUL.test(body) || hasLongLine(body)) return true
  // These take longer to look for, and most texts have none of the characters.
  if (RARE.test(body) && DOUBTFUL_RARE.test(body)) return true
  return /[[{]/.test(body) && FLOW.test(body) && (DOUBTFUL_IN_FLOW.test(body) || hasNestedBracket(body))
}

/** Texts in blocks that say how far they are indented; keys that are null or no text at all; markers of documents. */
const DOUBTFUL = /[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/
/** The same at the beginning; or its first line is indented, and others may not be. */
const STARTS_DOUBTFUL = /^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/

const RARE = /[^\n\x20-\x7e]|[&*!%@`?~\\<]/

const DOUBTFUL_RARE = new RegExp(
  [
    // Characters that one of them refuses or breaks a line at.
    '[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)',
    // Anchors, aliases, tags, directives, explicit keys, merges, rare escapes, a null as a key.
    '(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',
    // A `?` right after a quoted string, which js-yaml takes for the mark of an explicit key.
    '["\']\\?(?:\\s|$)',
  ].join('|'),
  'm',
)

/** The key of a line can be too long. */
function hasLongLine(body: string): boolean {
  for (let start = 0; start + LONGEST_LINE < body.length; ) {
    const end = body.lastIndexOf('\n', start + LONGEST_LINE)
    if (end < start) return true
    start = end + 1
  }
  return false
}

const LONGEST_LINE = 1000

const FLOW = /(?:^|[\s,:[{-])[[{]/
const DOUBTFUL_IN_FLOW = /\?|(?:^|[\s,[{]):|:[,[\]{}:]/

/**
 * Whether a closing bracket has a comma or another closing bracket after it, with nothing but blanks and comments in between: one collection in
 * another can be a key. One pass and one state, since a pattern for it takes exponential time on a banner of `#`.
 */
function hasNestedBracket(body: string): boolean {
  let isAfterBracket = false
  let isInComment = false
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at)
    if (code === CLOSING_SQUARE || code === CLOSING_CURLY || code === COMMA) {
      if (isAfterBracket) return true
      isAfterBracket = code !== COMMA
      isInComment = false
    } else if (!isAfterBracket) {
      // Most characters: nothing to remember.
    } else if (code === NEWLINE) isInComment = false
    else if (code === HASH) isInComment = true
    else if (!isInComment && code !== SPACE && code !== TAB && code !== RETURN) isAfterBracket = false
  }
  return false
}

const [CLOSING_SQUARE, CLOSING_CURLY, COMMA, NEWLINE, HASH, SPACE, TAB, RETURN] = [93, 125, 44, 10, 35, 32, 9, 13]

/** Set where a scalar is spelt otherwise when it is a key: which of both it is cannot be seen here. */
let isDoubtful = false

/** The letters that nothing but text begins with. */
const WORD: ReadonlySet<number> = new Set([...'abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ'].map((letter) => letter.charCodeAt(0)))

/** A plain scalar, as the other reader resolves it. The parser asks whether it is one and then for the value. */
let resolved: Resolved | undefined
const scalar = new Type('tag:openchoreo-planes,2026:scalar', {
  kind: 'scalar',
  resolve: (source: string) => {
    // Most words are keys, and begin like no number, truth or null.
    if (WORD.has(source.charCodeAt(0))) return false
    resolved = resolveScalar(source, undefined, true)
    if (!resolved || resolved.type === 'text') return false
    const { type, key, value } = resolved
    if (type === 'float' || (type === 'integer' && key !== String(value))) isDoubtful = true
    return true
  },
  construct: () => resolved?.value,
})

const SCHEMA = FAILSAFE_SCHEMA.extend({ implicit: [scalar] })
