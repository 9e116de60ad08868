/** The line of a finding, with a caret below it. */
import { codeFrameColumns } from '@babel/code-frame'
import type { Finding } from '../lint/finding.ts'

/** Longer lines are shown in part. */
const WIDEST = 140
/** How much of a long line is shown before the finding. */
const BEFORE = 40

/** The line and its caret, indented; secrets are taken out of `lines` before. Nothing where there is no such line. */
export function frameOf({ range: { start, end } }: Finding, lines: readonly string[]): string | undefined {
  const line = lines[start.line - 1]
    ?.replace(/\r$/, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => (char === '\t' ? ' ' : '\ufffd'.repeat(char.length)))
  if (line === undefined) return undefined
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
