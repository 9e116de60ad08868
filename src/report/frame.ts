/** The line of a finding, with a caret below it. */
import { codeFrameColumns } from '@babel/code-frame'
import type { Finding } from '../lint/finding.ts'

/** Longer lines are shown in part. */
const WIDEST = 140
/** How much of a long line is shown before the finding. */
const BEFORE = 40

/** The line at which a finding begins, and a caret below it, indented; secrets were taken out of the line before. */
export function frameOf({ range: { start, end } }: Finding, content: string): string {
  const line = content
    .replace(/\r$/, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => (char === '\t' ? ' ' : '\ufffd'.repeat(char.length)))
  const from = line.length > WIDEST ? Math.max(0, start.column - 1 - BEFORE) : 0
  const shown = line.slice(from, from + WIDEST)
  const column = start.column - from + (from > 0 ? 1 : 0)
  const whole = `${from > 0 ? '…' : ''}${shown}${from + WIDEST < line.length ? '…' : ''}`
  const last = start.line === end.line ? end.column - from + (from > 0 ? 1 : 0) : whole.trimEnd().length + 1
  const endColumn = Math.max(column + 1, Math.min(last, whole.length + 1))
  const at = { start: { line: start.line, column }, end: { line: start.line, column: endColumn } }
  const options = { startLine: start.line, linesAbove: 0, linesBelow: 0, highlightCode: false }
  const frame = codeFrameColumns(whole, at, options)
  return frame
    .split('\n')
    .map((text) => `  ${text}`)
    .join('\n')
}
