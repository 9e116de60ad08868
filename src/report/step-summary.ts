/** The page that GitHub shows for a job: Markdown, of a size that GitHub accepts. */
import { printable } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { LintReport } from '../lint/linter.ts'
import type { ReportContext } from './context.ts'
import { hintText } from './hints.ts'
import { summaryLine } from './summary.ts'

type View = Pick<ReportContext, 'unreadable' | 'docsOf'>

/**
 * @param limit How many bytes it may have. Rows that do not fit are left out, and counted.
 * @returns An empty string where not even the beginning fits.
 */
export function stepSummary(report: LintReport, view: View, limit: number): string {
  const head = `### OpenChoreo planes\n\n${escaped(summaryLine(report))}\n`
  let left = limit - byteLength(head) - RESERVED
  if (left < 0) return ''
  const rows = rowsOf(report, view)
  const shown: string[] = []
  for (const row of rows) {
    left -= byteLength(row)
    if (left < 0) break
    shown.push(row)
  }
  const omitted = rows.length - shown.length
  const more = omitted === 0 ? '' : `\n${omitted} more not shown; the log has all.\n`
  return `${head}${shown.length === 0 ? '' : TABLE}${shown.join('')}${more}\n`
}

const TABLE = '\n| | place | code | |\n|---|---|---|---|\n'

/** For the head of the table and the line about what was left out. */
const RESERVED = 200

function rowsOf({ findings, fits }: LintReport, { unreadable, docsOf }: View): string[] {
  const codeCell = (code: string): string => {
    const docs = docsOf(code)
    return docs === undefined ? code : `[${code}](${docs})`
  }
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return [
    ...unreadable.map(({ file, reason }) =>
      row('error', escaped(file), codeCell('unreadable'), escaped(`cannot be read: ${reason}`)),
    ),
    ...findings.map((finding) => {
      const { file, severity, code, range } = finding
      const place = `${file}:${range.start.line}:${range.start.column}`
      return row(severity, escaped(place), codeCell(code), escaped(formatIssue(finding)))
    }),
    ...fits.map((fit) => row('notice', escaped(`${fit.file}:${fit.range.start.line}`), '', escaped(hintText(fit)))),
  ]
}

/** What Markdown, HTML or a link made of an address would act on. */
const escaped = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]#|!~]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)

const byteLength = (text: string): number => new TextEncoder().encode(text).length
