/** Findings as workflow commands: GitHub shows them at their lines. */
import { printable } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Fit } from '../lint/check.ts'
import type { Finding } from '../lint/finding.ts'
import type { Format, UnreadableFile } from './context.ts'
import { hintText } from './hints.ts'
import { detectedReleases, summaryLine } from './summary.ts'

export const github: Format = (report, { unreadable }) => {
  const detected = detectedReleases(report)
  return [
    ...report.findings.map(ofFinding),
    ...unreadable.map(ofUnreadable),
    ...report.fits.map(ofFit),
    ...(detected === undefined ? [] : [command('notice', { title: 'openchoreo-planes' }, detected)]),
    summaryLine(report),
    '',
  ].join('\n')
}

function ofFinding(finding: Finding): string {
  const { file, severity, code, range } = finding
  const { start, end } = range
  const properties = { file, line: start.line, col: start.column, endLine: end.line, endColumn: end.column, title: code }
  return command(severity, properties, `${file}:${start.line}:${start.column}: ${formatIssue(finding)}`)
}

function ofUnreadable({ file, reason }: UnreadableFile): string {
  return command('error', { file, title: 'unreadable' }, `${file}: cannot be read: ${reason}`)
}

function ofFit(fit: Fit): string {
  const { file, range, span } = fit
  const { line, column } = range.start
  const properties = { file, line, col: column, title: `fits ${span}` }
  return command('notice', properties, `${file}:${line}:${column}: ${hintText(fit)}`)
}

/** The message begins with the place, since the log of a job shows nothing else. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${name} ${listed.join(',')}::${data(message)}`
}

/** The escapes of @actions/core. */
const data = (text: string): string => printable(text).replaceAll('%', '%25')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
