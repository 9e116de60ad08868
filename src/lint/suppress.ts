/** Comments that silence findings: each names a code and a reason, and is itself told of where it does not help. */
import type { ManifestDocument, Range } from '../yaml/read.ts'
import { multilineTexts } from '../yaml/thorough.ts'
import type { Finding } from './finding.ts'

/** What is wrong with such a comment. */
export interface SuppressionIssue {
  readonly code: 'suppression-without-reason' | 'unused-suppression'
  readonly path: string
  readonly field: string
  readonly message: string
}

/** Such a comment. */
export interface Directive {
  readonly code: string
  readonly hasReason: boolean
  /** The line that it is about; the whole document where there is none. */
  readonly line: number | undefined
  /** The document that it stands in. */
  readonly document: Range
  readonly range: Range
}

/** The findings of a file without those that its comments silence, and with what is wrong with the comments. */
export function suppress(findings: readonly Finding[], directives: readonly Directive[], file: string): Finding[] {
  if (directives.length === 0) return [...findings]
  const working = directives.filter(({ hasReason }) => hasReason)
  const left = findings.filter((finding) => !working.some((directive) => isAbout(directive, finding)))
  const faults = directives.flatMap((directive): Finding[] => {
    const found = directive.hasReason ? (findings.some((finding) => isAbout(directive, finding)) ? undefined : UNUSED) : NO_REASON
    return found ? [{ ...found, path: '', field: '', file, severity: 'warning', range: directive.range }] : []
  })
  return [...left, ...faults]
}

function isAbout({ code, line, document }: Directive, { code: found, range: { start } }: Finding): boolean {
  if (found !== code) return false
  return line === undefined ? start.offset >= document.start.offset && start.offset < document.end.offset : start.line === line
}

const NO_REASON = {
  code: 'suppression-without-reason',
  message: 'this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`.',
} as const

const UNUSED = {
  code: 'unused-suppression',
  message: 'this comment silences nothing: there is no such finding; remove it.',
} as const

const COMMENT = /^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/

/** What stands in every such comment. */
export const DIRECTIVE = 'openchoreo-planes-disable'

/** The comments of a document that should silence something. */
export function directivesIn(document: ManifestDocument, text: string): Directive[] {
  const { start, end } = document.range
  const section = text.slice(start.offset, end.offset)
  const first = document.positionOf('').start
  const texts = multilineTexts(document)
  let offset = start.offset
  return section.split('\n').flatMap((content, at) => {
    const begin = offset
    offset += content.length + 1
    const match = COMMENT.exec(content)
    const comment = match?.[1]
    if (!match || comment === undefined || texts.some(([from, to]) => begin >= from && begin < to)) return []
    // Before the first key a comment can be about the whole document; behind it only about a line.
    const isNextLine = match[2] !== undefined
    if (!isNextLine && begin >= first.offset) return []
    const line = start.line + at
    const column = content.indexOf('#') + 1
    const place = { line, column, offset: begin + column - 1 }
    const range = { start: place, end: { line, column: column + comment.length, offset: place.offset + comment.length } }
    return [
      {
        code: match[3] ?? '',
        hasReason: match[4] !== undefined,
        line: isNextLine ? line + 1 : undefined,
        document: document.range,
        range,
      },
    ]
  })
}
