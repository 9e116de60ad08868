/**
 * Splits YAML into lexemes. YAML 1.1 lets the lines of a quoted scalar and of a flow collection start in any column, and `yaml` follows YAML 1.2,
 * where they have to be indented. So such lines are indented before its lexer gets them, and the spaces are taken out of the lexemes again.
 */
import { CST, Lexer } from 'yaml'
import { lineAfter } from './range.ts'

export function strictLexemes(body: string): Iterable<string> {
  return new Lexer().lex(body)
}

/** Undefined if no line has to be indented, or too many have. */
export function lenientLexemes(body: string): readonly string[] | undefined {
  const indents = new Map<number, number>()
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const { text, added } = indented(body, indents)
    const lexemes = [...new Lexer().lex(text)]
    const cut = findCut(lexemes, added)
    if (!cut) return attempt > 0 ? withoutIndents(lexemes, added) : undefined
    const before = indents.size
    const indent = indentBefore(body, cut.start)
    const end = cut.isFlow ? endOfFlow(body, cut.start) : endOfQuoted(body, cut.start)
    for (let line = lineAfter(body, cut.start); line < end; line = lineAfter(body, line)) {
      if (!isMarker(body, line)) indents.set(line, indent)
    }
    if (indents.size === before || indents.size * indent > MOST_ADDED) return undefined
  }
  return undefined
}

/** A line that ends the document, also in quotes. */
const isMarker = (body: string, line: number): boolean => /^(?:---|\.\.\.)(?:\s|$)/.test(body.slice(line, line + 4))

/** Quoted scalars and flow collections in one document whose lines can be indented: for each of them all is lexed again. */
const MOST_ATTEMPTS = 100

/** Characters that may be added. */
const MOST_ADDED = 10_000_000

/** Spaces that were added: where, in the text that has them, and how many. */
type Added = readonly { readonly at: number; readonly length: number }[]

function indented(body: string, indents: ReadonlyMap<number, number>): { text: string; added: Added } {
  const parts: string[] = []
  const added: { at: number; length: number }[] = []
  let from = 0
  let sum = 0
  for (const [line, length] of [...indents].sort(([one], [other]) => one - other)) {
    parts.push(body.slice(from, line), ' '.repeat(length))
    added.push({ at: line + sum, length })
    from = line
    sum += length
  }
  return { text: [...parts, body.slice(from)].join(''), added }
}

/** The first scalar or collection that the lexer ends too early, by its offset in the text without added spaces. */
function findCut(lexemes: readonly string[], added: Added): { readonly start: number; readonly isFlow: boolean } | undefined {
  let at = 0
  let removed = 0
  let next = 0
  let level = 0
  let flowStart = 0
  let isText = false
  for (const lexeme of lexemes) {
    while ((added[next]?.at ?? Number.POSITIVE_INFINITY) < at) removed += added[next++]?.length ?? 0
    const type: string | null = isText ? 'scalar' : CST.tokenType(lexeme)
    if (type === 'flow-error-end') return { start: flowStart, isFlow: true }
    if (!isText && QUOTED.has(type) && !isClosed(lexeme)) return { start: at - removed, isFlow: false }
    if (type === 'flow-map-start' || type === 'flow-seq-start') {
      if (level === 0) flowStart = at - removed
      level++
    } else if (type === 'flow-map-end' || type === 'flow-seq-end') level--
    isText = !isText && type === 'scalar'
    if (!CONTROL.has(lexeme)) at += lexeme.length
  }
  return undefined
}

const QUOTED: ReadonlySet<string | null> = new Set(['double-quoted-scalar', 'single-quoted-scalar'])

/** Lexemes that are not in the text: the start of a document and of a scalar, and the end of flow collections. */
const CONTROL: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.SCALAR, CST.FLOW_END])

function isClosed(quoted: string): boolean {
  const isDouble = quoted.startsWith('"')
  let at = 1
  while (at < quoted.length) {
    const char = quoted.charAt(at)
    if (isDouble && char === '\\') at += 2
    else if (char !== quoted.charAt(0)) at++
    else if (!isDouble && quoted.charAt(at + 1) === char) at += 2
    else return at === quoted.length - 1
  }
  return false
}

/** More than the blocks on its line are indented by. */
function indentBefore(body: string, start: number): number {
  const line = body.lastIndexOf('\n', start - 1) + 1
  let at = line
  while (at < start && ' \t-?:'.includes(body.charAt(at))) at++
  return at - line + 1
}

function endOfQuoted(body: string, start: number): number {
  const quote = body.charAt(start)
  for (let at = start + 1; at < body.length; at++) {
    const char = body.charAt(at)
    if (quote === '"' && char === '\\') at++
    else if (char === quote) {
      if (quote === '"' || body.charAt(at + 1) !== quote) return at
      at++
    }
  }
  return body.length
}

function endOfFlow(body: string, start: number): number {
  let level = 0
  for (let at = start; at < body.length; at++) {
    const char = body.charAt(at)
    if (char === '[' || char === '{') level++
    else if ((char === ']' || char === '}') && --level === 0) return at
    else if (char === '#' && /\s/.test(body.charAt(at - 1))) at = lineAfter(body, at) - 1
    else if ((char === '"' || char === "'") && /[\s,:[{]/.test(body.charAt(at - 1))) at = endOfQuoted(body, at)
  }
  return body.length
}

function withoutIndents(lexemes: readonly string[], added: Added): string[] {
  let at = 0
  let next = 0
  // Up to where the text is added spaces: a lexeme may end within them.
  let skipped = 0
  return lexemes.flatMap((lexeme) => {
    if (CONTROL.has(lexeme)) return [lexeme]
    const start = at
    at += lexeme.length
    const parts: string[] = []
    let from = Math.max(start, skipped)
    for (let one = added[next]; one && one.at < at; one = added[++next]) {
      parts.push(lexeme.slice(from - start, one.at - start))
      skipped = one.at + one.length
      from = skipped
    }
    parts.push(lexeme.slice(from - start))
    const text = parts.join('')
    return text === '' ? [] : [text]
  })
}
