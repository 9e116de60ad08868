/** Reads plain documents fast: those that a simpler parser cannot read differently from kubectl. */
import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml'
import { type Resolved, resolveScalar } from './scalar.ts'

/** A document's value; undefined if it is not certain that kubectl reads the same and that it has no errors. */
export function readValuesOnly(body: string): { readonly value: unknown } | undefined {
  if (body.length > LONGEST || isDoubtfulText(body)) return undefined
  const value = parsed(body)
  return isDoubtful ? undefined : value
}

/** Whether text that is known to be JSON has no duplicate keys and is within the limits. */
export function isPlainJson(body: string): boolean {
  return body.length <= LONGEST && parsed(body) !== undefined
}

function parsed(body: string): { readonly value: unknown } | undefined {
  isDoubtful = false
  try {
    return { value: load(body, { schema: SCHEMA }) ?? null }
  } catch {
    // The other reader reports errors and their positions.
    return undefined
  }
}

/** Far below the limits of the other reader; the parser itself has a lower limit for depth. */
const LONGEST = 3_000_000

/** What the two parsers may read differently, anywhere in the text: a false match only costs time. */
function isDoubtfulText(body: string): boolean {
  if (STARTS_DOUBTFUL.test(body) || DOUBTFUL.test(body) || hasLongLine(body)) return true
  // These searches are slower, and most texts have none of the characters.
  if (RARE.test(body) && DOUBTFUL_RARE.test(body)) return true
  return /[[{]/.test(body) && FLOW.test(body) && (DOUBTFUL_IN_FLOW.test(body) || hasNestedBracket(body))
}

/** Block scalars with an indentation indicator; keys that are null or not strings; document markers. */
const DOUBTFUL = /[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/
/** The same at the start; or the first line is indented and others may not be. */
const STARTS_DOUBTFUL = /^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/

const RARE = /[^\n\x20-\x7e]|[&*!%@`?~\\<]/

const DOUBTFUL_RARE = new RegExp(
  [
    // Characters that one of them rejects or treats as a line break.
    '[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)',
    // Anchors, aliases, tags, directives, explicit keys, merges, rare escapes, a null as a key.
    '(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',
    // A `?` right after a quoted string, which js-yaml reads as an explicit key.
    '["\']\\?(?:\\s|$)',
  ].join('|'),
  'm',
)

/** The key on a line may be too long. */
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
 * Whether a closing bracket has a comma or another closing bracket after it, with only whitespace and comments in between: a nested collection
 * can be a key. One pass with one state, because a regular expression for it takes exponential time on a banner of `#`.
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
      // Most characters change nothing.
    } else if (code === NEWLINE) isInComment = false
    else if (code === HASH) isInComment = true
    else if (!isInComment && code !== SPACE && code !== TAB && code !== RETURN) isAfterBracket = false
  }
  return false
}

const [CLOSING_SQUARE, CLOSING_CURLY, COMMA, NEWLINE, HASH, SPACE, TAB, RETURN] = [93, 125, 44, 10, 35, 32, 9, 13]

/** Set if a scalar would be spelled differently as a key, because here it is not known whether it is one. */
let isDoubtful = false

/** The letters that only strings begin with. */
const WORD: ReadonlySet<number> = new Set([...'abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ'].map((letter) => letter.charCodeAt(0)))

/** A plain scalar, as the other reader resolves it. The parser asks whether it is one and then for the value. */
let resolved: Resolved | undefined
const scalar = new Type('tag:openchoreo-planes,2026:scalar', {
  kind: 'scalar',
  resolve: (source: string) => {
    // Most words are keys, and do not begin like a number, boolean or null.
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
