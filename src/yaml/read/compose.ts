import { Composer, CST, type Document, Parser } from 'yaml'
import { checkDialect } from './dialect.ts'
import { REASONS } from './reasons.ts'
import type { Extent } from './syntax.ts'
import {
  createErrorReporter,
  MOST_LEVELS,
  MOST_LEXEMES,
  type ReportError,
  TOO_DEEP,
  TOO_LARGE,
  type YamlSyntaxError,
} from './syntax-error.ts'
import { createTabCheck } from './tabs.ts'

/** A document's nodes, with ranges in the whole text, and its first error. */
export interface Composed {
  readonly node: Document.Parsed | undefined
  readonly fault: YamlSyntaxError | undefined
  /** Of each comment, in the whole text. */
  readonly comments: readonly Extent[]
}

/** Everything that is not syntax, such as types, merges and duplicate keys, is handled when values are made. */
const OPTIONS = {
  version: '1.1',
  schema: 'failsafe',
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** Composes the first document in `body` and stops there, as go-yaml does; `start` is the offset of the body in the whole text. */
export function compose(body: string, start: number, lexemes: Iterable<string>): Composed {
  // V8 has the limit; where there is none, setting it changes nothing.
  const limited = Error as { stackTraceLimit?: number | undefined }
  const { stackTraceLimit } = limited
  // The composer creates an Error for each syntax error. With a stack trace each, a million of them take minutes.
  limited.stackTraceLimit = 0
  try {
    return composeFirst(body, start, lexemes)
  } finally {
    limited.stackTraceLimit = stackTraceLimit
  }
}

function composeFirst(body: string, start: number, lexemes: Iterable<string>): Composed {
  const { blame, first } = createErrorReporter()
  const parser = new Parser()
  parser.offset = start
  const composer = new Composer(OPTIONS)
  const checkTabs = createTabCheck(blame, () => innermostIndent(parser.stack))
  let document: CST.Document | undefined
  const comments: Extent[] = []
  let count = 0
  let text = false

  /** Whether to continue. */
  function take(tokens: Iterable<CST.Token>): boolean {
    for (const token of tokens) {
      if (token.type === 'error') blame(token.offset, token.offset + 1, REASONS.UNEXPECTED_TOKEN)
      else if (document && (token.type === 'document' || token.type === 'doc-end')) return endsWell(document, token)
      else {
        if (token.type === 'directive' && !DIRECTIVE.test(token.source))
          blame(token.offset, token.offset + 1, REASONS.BAD_DIRECTIVE)
        if (token.type === 'document') {
          document = token
          checkDialect(token, body, start, blame)
        }
        exhaust(composer.next(token))
      }
    }
    return !first()
  }

  /** go-yaml rejects a `...` with nothing before it. */
  function endsWell({ value, start }: CST.Document, { type, offset }: CST.Token): false {
    if (type === 'doc-end' && !value && start.length === 0) blame(offset, offset + 3, REASONS.UNEXPECTED_TOKEN)
    return false
  }

  for (const lexeme of lexemes) {
    const { offset } = parser
    const type: CST.TokenType | 'text' | null = text ? 'text' : CST.tokenType(lexeme)
    text = type === 'scalar'
    if (type && !text) {
      checkTabs(lexeme, type, offset)
      checkBreaks(lexeme, offset, blame)
      if (type === 'comment') comments.push([offset, offset + lexeme.length])
    }
    if (parser.stack.length > MOST_LEVELS + 2) blame(offset, offset + 1, TOO_DEEP)
    if (++count > MOST_LEXEMES) blame(start, start + 1, TOO_LARGE)
    if (!take(parser.next(lexeme))) break
  }
  if (!document) take(parser.end())
  const [node] = composer.end(true, start + body.length)
  for (const { pos, code, message } of node?.errors ?? [])
    if (!message.startsWith(SPACE_BEFORE_COMMENT)) blame(...pos, REASONS[code])
  return { node, fault: first(), comments }
}

const DIRECTIVE = /^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/

/** After quotes and brackets YAML 1.1 accepts a comment without a space. */
const SPACE_BEFORE_COMMENT = 'Comments must be separated'

function innermostIndent(stack: readonly CST.Token[]): number {
  const block = stack.findLast((token) => token.type === 'block-map' || token.type === 'block-seq')
  return block && 'indent' in block ? block.indent : -1
}

/** YAML 1.1 breaks the line at these two; within quotes that makes no difference. */
function checkBreaks(lexeme: string, offset: number, blame: ReportError): void {
  const found = /^["']/.test(lexeme) ? -1 : lexeme.search(/[\u2028\u2029]/)
  if (found !== -1) blame(offset + found, offset + found + 1, 'a Unicode line separator must be in quotes')
}

function exhaust(iterable: Iterable<unknown>): void {
  for (const _ of iterable);
}
