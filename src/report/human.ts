/** Findings for people: by file, each with its line, and a closing line always. */
import { closingLine } from './closing.ts'
import { groupsOf } from './groups.ts'
import type { Format } from './view.ts'

export const human: Format = (report, view) => {
  const groups = report.findings.length > 0 || report.fits.length > 0 ? groupsOf(report, view) : []
  return [...groups, `${closingLine(report)}\n`].join('\n')
}
