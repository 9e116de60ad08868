/** Findings for people: by file, each with its line, and a closing line always. */

import { printable } from '../base/inert.ts'
import type { Format } from './context.ts'
import { groupsOf } from './groups.ts'
import { summaryLine } from './summary.ts'

export const human: Format = (report, view) => {
  const groups = report.findings.length > 0 || report.fits.length > 0 ? groupsOf(report, view) : []
  const unread = view.unreadable.map(({ file, reason }) => `${printable(`${file}: ${reason}`)}\n`).join('')
  return [...groups, ...(unread === '' ? [] : [unread]), `${summaryLine(report)}\n`].join('\n')
}
