import { Composer, CST, type Document, type Lexer, Parser } from 'yaml'
import { findForeign } from './dialect.ts'
import { type Fault, MOST_LEVELS, TOO_DEEP } from './fault.ts'
import { REASONS } from './reasons.ts'
import { createTabCheck } from './tabs.ts'

/** A document's nodes, with ranges counted in the whole text, and all that is wrong with it. */
export interface Composed {
  readonly node: Document.Parsed | undefined
  readonly faults: readonly Fault[]
}

/** Everything that is not syntax, such as types, merges and repeated keys, is dealt with where values are made. */
const OPTIONS = {
  version: '1.1',
  schema: 'failsafe',
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** A document of more lexemes is refused before it takes all memory. An API server stops at 3 MiB. */
const MOST_LEXEMES = 10_000_000

/** Composes the first document in `body` and stops there, as go-yaml does; `start` is where the body stands in the whole text. */
export function compose(body: string, start: number, lexer: Lexer): Composed {
  const parser = new Parser()
  parser.offset = start
  const composer = new Composer(OPTIONS)
  const checkTabs = createTabCheck(() => innermostIndent(parser.stack))
  const faults: Fault[] = []
  let document: CST.Document | undefined
  let lexemes = 0
  let text = false

  function refuse(offset: number, reason: string): Composed {
    return { node: undefined, faults: [{ start: offset, end: offset + 1, reason }] }
  }

  /** Whether the document has ended. */
  function take(tokens: Iterable<CST.Token>): boolean {
    for (const token of tokens) {
      if (document && (token.type === 'document' || token.type === 'doc-end')) {
        if (token.type === 'doc-end' && !document.value && document.start.length === 0)
          faults.push(at(token, 'nothing stands before this ...'))
        return true
      }
      if (token.type === 'directive' && !DIRECTIVE.test(token.source)) faults.push(at(token, REASONS.BAD_DIRECTIVE))
      if (token.type === 'document') {
        document = token
        for (const fault of findForeign(token, body, start)) faults.push(fault)
      }
      exhaust(composer.next(token))
    }
    return false
  }

  for (const lexeme of lexer.lex(body)) {
    const { offset } = parser
    const type: CST.TokenType | 'text' | null = text ? 'text' : CST.tokenType(lexeme)
    text = type === 'scalar'
    const fault = type && !text && (checkTabs(lexeme, type, offset) ?? checkBreaks(lexeme, offset))
    if (fault) faults.push(fault)
    if (take(parser.next(lexeme))) return finish()
    if (parser.stack.length > MOST_LEVELS + 1) return refuse(offset, TOO_DEEP)
    if (++lexemes > MOST_LEXEMES) return refuse(start, 'it is too large')
  }
  take(parser.end())
  return finish()

  function finish(): Composed {
    const [node] = composer.end(true, start + body.length)
    for (const { pos, code, message } of node?.errors ?? []) {
      if (!message.startsWith(SPACE_BEFORE_COMMENT))
        faults.push({ start: pos[0], end: Math.max(pos[1], pos[0] + 1), reason: REASONS[code] })
    }
    return { node, faults }
  }
}

const DIRECTIVE = /^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/

/** After quotes and brackets YAML 1.1 takes a comment without a space. */
const SPACE_BEFORE_COMMENT = 'Comments must be separated'

function innermostIndent(stack: readonly CST.Token[]): number {
  const block = stack.findLast((token) => token.type === 'block-map' || token.type === 'block-seq')
  return block && 'indent' in block ? block.indent : -1
}

function at({ offset }: { readonly offset: number }, reason: string): Fault {
  return { start: offset, end: offset + 1, reason }
}

/** YAML 1.1 breaks the line at these two; inside quotes that makes no difference. */
function checkBreaks(lexeme: string, offset: number): Fault | undefined {
  const found = /^["']/.test(lexeme) ? -1 : lexeme.search(/[\u2028\u2029]/)
  return found === -1
    ? undefined
    : { start: offset + found, end: offset + found + 1, reason: 'a Unicode line separator stands outside of quotes' }
}

function exhaust(iterable: Iterable<unknown>): void {
  for (const _ of iterable);
}
