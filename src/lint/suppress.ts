/** Comments that suppress findings: each names a code and a reason. Those that suppress nothing are reported. */
import type { RangeOf } from '../yaml/read/range.ts'
import type { ManifestDocument, Range } from '../yaml/read/read.ts'
import type { Finding } from './finding.ts'

/** A suppression comment. */
export interface Directive {
  readonly code: string
  readonly hasReason: boolean
  /** The line that it applies to; undefined for the whole document. */
  readonly line: number | undefined
  /** The document that it is in. */
  readonly document: Range
  readonly range: Range
}

/** The findings of a file without those that its comments suppress, and with those about the comments. */
export function suppress(findings: readonly Finding[], directives: readonly Directive[], file: string): Finding[] {
  if (directives.length === 0) return [...findings]
  const documentAt = createDocuments(directives)
  const placesOf = ({ code, range: { start } }: Finding): string[] => [
    onLine(code, start.line),
    inDocument(code, documentAt(start.offset)),
  ]
  const silenced = new Set(directives.filter(({ hasReason }) => hasReason).map(placeOf))
  const left = findings.filter((finding) => !placesOf(finding).some((place) => silenced.has(place)))
  const found = new Set(findings.flatMap(placesOf))
  const faults = directives.flatMap((directive): Finding[] => {
    const fault = directive.hasReason ? (found.has(placeOf(directive)) ? undefined : UNUSED) : NO_REASON
    return fault ? [{ ...fault, path: '', field: '', file, severity: 'warning', range: directive.range }] : []
  })
  return [...left, ...faults]
}

/** What a comment applies to, as a key: comparing each comment with each finding would take quadratic time. */
const placeOf = ({ code, line, document }: Directive): string =>
  line === undefined ? inDocument(code, document.start.offset) : onLine(code, line)

const onLine = (code: string, line: number): string => `${code} on line ${line}`
const inDocument = (code: string, start: number | undefined): string => `${code} in the document at ${start}`

/** The start of the document that contains an offset; undefined if no comment applies to that document. */
function createDocuments(directives: readonly Directive[]): (offset: number) => number | undefined {
  const ends = new Map(directives.map(({ document }) => [document.start.offset, document.end.offset]))
  const starts = [...ends.keys()].sort((one, other) => one - other)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const start = starts[low - 1]
    return start !== undefined && offset < (ends.get(start) ?? 0) ? start : undefined
  }
}

const NO_REASON = {
  code: 'suppression-without-reason',
  message: 'suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`.',
} as const

const UNUSED = {
  code: 'unused-suppression',
  message: 'unused suppression: there is no such finding here; remove the comment.',
} as const

/** What is in such a comment: a code, and possibly a reason. */
const COMMENT = /^#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*)$/

/** Every suppression comment contains this. */
export const DIRECTIVE = 'openchoreo-planes-disable'

/**
 * The suppression comments of a document: those with a line of their own.
 *
 * @param rangeOf The ranges of the whole text.
 */
export function directivesIn(document: ManifestDocument, text: string, rangeOf: RangeOf): Directive[] {
  const first = document.positionOf('').start.offset
  return document.syntax.comments.flatMap(([start, end]): Directive[] => {
    const match = COMMENT.exec(text.slice(start, end).trimEnd())
    if (!match) return []
    const range = rangeOf(start, start + match[0].length)
    const { line, column } = range.start
    if (text.slice(start - column + 1, start).trim() !== '') return []
    // Before the first key a comment can apply to the whole document; after it only to a line.
    const isNextLine = match[1] !== undefined
    if (!isNextLine && start >= first) return []
    return [
      {
        code: match[2] ?? '',
        hasReason: match[3] !== undefined,
        line: isNextLine ? line + 1 : undefined,
        document: document.range,
        range,
      },
    ]
  })
}
