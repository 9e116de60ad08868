/** Takes secrets out of the lines that are shown with findings. */
import { withoutEnd } from '../base/without-end.ts'
import type { LinesOf } from '../lint/check-file.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'
import type { Extent } from '../yaml/read/syntax.ts'
import { redactSecret } from './redact-secret.ts'
import { secretsOf } from './secrets.ts'

/** The lines at which ranges of a document begin, without the secrets of the document. */
export const redactedLines: LinesOf = (document, text, ranges) => {
  const secrets = secretsOf(document, text)
  const lines = new Map<number, string>()
  // Thousands of findings can be on one line of megabytes.
  for (const { start } of ranges)
    if (!lines.has(start.line)) lines.set(start.line, lineWithin(document, text, start.offset - start.column + 1, secrets))
  return lines
}

/** The line that begins at an offset; of one with several documents the part that is of this one. */
function lineWithin({ range }: ManifestDocument, text: string, line: number, secrets: readonly Extent[]): string {
  const start = Math.max(line, range.start.offset)
  const end = Math.min(endOfLine(text, start), range.end.offset)
  // Columns stay what they are.
  const parts = [' '.repeat(start - line)]
  let at = start
  for (const [from, to] of secrets) {
    if (to <= start || from >= end) continue
    const above = text.slice(from, Math.max(from, start)).split('\n').length - 1
    const shown = redactSecret(text.slice(from, to)).split('\n')[above] ?? ''
    parts.push(text.slice(at, Math.max(at, from)), withoutEnd(shown, '\r'))
    at = Math.min(to, end)
  }
  return [...parts, text.slice(at, end)].join('')
}

function endOfLine(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/)
  return at === -1 ? text.length : from + at
}
