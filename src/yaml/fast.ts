/** Reads plain documents fast: those in which a simpler parser can see nothing else than kubectl does. */
import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml'
import { type Resolved, resolveScalar } from './scalar.ts'

/** A document's value; undefined where it is not certain that kubectl reads the same and that nothing is wrong with it. */
export function readFast(body: string): { readonly value: unknown } | undefined {
  if (body.length > LONGEST || DOUBTFUL.test(body) || (FLOW.test(body) && DOUBTFUL_IN_FLOW.test(body))) return undefined
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
const DOUBTFUL = new RegExp(
  [
    // Characters that one of them refuses or breaks a line at.
    '[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)',
    // Anchors, aliases, tags, directives, explicit keys, merges, markers of documents.
    '(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$))|<<|^(?:\\.\\.\\.|---)',
    // Rare escapes; keys that are null, no text at all or very long.
    '\\\\[^nrt"\\\\]|(?:^|[\\s,[{-])(?:~|[nN]ull|NULL)?:(?=[\\s,\\]}]|$)|[\\]}]\\s*:|^.{1000}.*:',
  ].join('|'),
  'm',
)

const FLOW = /(?:^|[\s,:[{-])[[{]/
const DOUBTFUL_IN_FLOW = /\?|(?:^|[\s,[{]):|:[,[\]{}]/

/** Set where a scalar is spelt otherwise when it is a key: which of both it is cannot be seen here. */
let isDoubtful = false

/** A plain scalar, as the other reader resolves it. The parser asks whether it is one and then for the value. */
let resolved: Resolved | undefined
const scalar = new Type('tag:openchoreo-planes,2026:scalar', {
  kind: 'scalar',
  resolve: (source: string) => {
    resolved = resolveScalar(source, undefined, true)
    if (!resolved || resolved.type === 'text') return false
    const { type, key, value } = resolved
    if (type === 'float' || (type === 'integer' && key !== String(value))) isDoubtful = true
    return true
  },
  construct: () => resolved?.value,
})

const SCHEMA = FAILSAFE_SCHEMA.extend({ implicit: [scalar] })
