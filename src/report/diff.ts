/** A unified diff of a file, for people and for patch. */
import { structuredPatch } from 'diff'
import { printable, printableLines } from '../base/inert.ts'
import { redactLines } from './redact.ts'

/**
 * The difference between two texts of a file.
 *
 * Secrets in it are `<redacted>`: such a diff shows what changes, and patch refuses it.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const { hunks } = structuredPatch(path, path, before, after, '', '', { context: 3 })
  const [old, now] = [redactLines(before), redactLines(after)]
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => {
    let [at, to] = [oldStart - 1, newStart - 1]
    const shown = lines.map((line) => {
      const sign = line[0] ?? ' '
      if (sign === '\\') return line
      const text = sign === '+' ? now[to] : old[at]
      if (sign !== '+') at++
      if (sign !== '-') to++
      return printableLines(sign + (text ?? ''))
    })
    return [`@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`, ...shown]
  })
  return lines.length === 0 ? '' : [printable(`--- ${path}`), printable(`+++ ${path}`), ...lines, ''].join('\n')
}

/** Of no lines, the one before them is named. */
const span = (start: number, lines: number): string => `${lines === 0 ? start - 1 : start},${lines}`
