/** Comments that silence findings: each names a code and a reason, and is itself told of where it does not help. */
import { isScalar, visit } from 'yaml'
import type { Range } from '../yaml/position.ts'
import type { ManifestDocument } from '../yaml/read.ts'
import type { Finding } from './finding.ts'

/** What is wrong with such a comment. */
export interface SuppressionIssue {
  readonly code: 'suppression-without-reason' | 'unused-suppression'
  readonly path: string
  readonly field: string
  readonly message: string
}

interface Directive {
  readonly code: string
  readonly hasReason: boolean
  /** The line that it is about; the whole document where there is none. */
  readonly line: number | undefined
  readonly range: Range
}

/** The findings of a document without those that its comments silence, and with what is wrong with the comments. */
export function suppress(findings: readonly Finding[], document: ManifestDocument, file: string, text: string): Finding[] {
  const directives = directivesIn(document, text)
  if (directives.length === 0) return [...findings]
  const isAbout = ({ code, line }: Directive, finding: Finding): boolean =>
    finding.code === code && (line === undefined || finding.range.start.line === line)
  const working = directives.filter(({ hasReason }) => hasReason)
  const left = findings.filter((finding) => !working.some((directive) => isAbout(directive, finding)))
  const faults = directives.flatMap((directive): Finding[] => {
    const found = directive.hasReason ? (findings.some((finding) => isAbout(directive, finding)) ? undefined : UNUSED) : NO_REASON
    return found ? [{ ...found, path: '', field: '', file, severity: 'warning', range: directive.range }] : []
  })
  return [...left, ...faults]
}

const NO_REASON = {
  code: 'suppression-without-reason',
  message: 'this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`.',
} as const

const UNUSED = {
  code: 'unused-suppression',
  message: 'this comment silences nothing: there is no such finding; remove it.',
} as const

const DIRECTIVE = /^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/

function directivesIn(document: ManifestDocument, text: string): Directive[] {
  const { start, end } = document.range
  const section = text.slice(start.offset, end.offset)
  if (!section.includes('openchoreo-planes-disable')) return []
  const first = document.positionOf('').start
  const texts = multilineTexts(document)
  let offset = start.offset
  return section.split('\n').flatMap((content, at) => {
    const begin = offset
    offset += content.length + 1
    const match = DIRECTIVE.exec(content)
    const comment = match?.[1]
    if (!match || comment === undefined || texts.some(([from, to]) => begin >= from && begin < to)) return []
    // Before the first key a comment can be about the whole document; behind it only about a line.
    const isNextLine = match[2] !== undefined
    if (!isNextLine && begin >= first.offset) return []
    const line = start.line + at
    const column = content.indexOf('#') + 1
    const place = { line, column, offset: begin + column - 1 }
    const range = { start: place, end: { line, column: column + comment.length, offset: place.offset + comment.length } }
    return [{ code: match[3] ?? '', hasReason: match[4] !== undefined, line: isNextLine ? line + 1 : undefined, range }]
  })
}

/** Where texts of several lines stand: a line in them that looks like a comment is none. */
function multilineTexts({ node }: ManifestDocument): [start: number, end: number][] {
  const ranges: [number, number][] = []
  if (node) {
    visit(node, (_, item) => {
      if (isScalar(item) && item.range && item.source?.includes('\n')) ranges.push([item.range[0], item.range[1]])
    })
  }
  return ranges
}
