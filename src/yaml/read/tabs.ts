import type { CST } from 'yaml'
import { REASONS } from './reasons.ts'
import type { ReportError } from './syntax-error.ts'

/**
 * Finds the tabs that go-yaml rejects: before the first token of a line, also of a blank one, and after `-`, `?` and the `:` of an explicit key.
 *
 * Call it with each lexeme in order; `indent` is the indentation of the innermost block, -1 outside of all.
 */
export function createTabCheck(
  blame: ReportError,
  indent: () => number,
): (lexeme: string, type: CST.TokenType | 'text', offset: number) => void {
  let line = 0
  let first = true
  let forbidden = true
  let plain = false
  let block = false
  let flow = 0
  return (lexeme, type, offset) => {
    const tab = type === 'space' && forbidden && flow === 0 ? lexeme.indexOf('\t') : -1
    // A plain scalar extends to the next token: indented tabs in blank lines after it are part of it.
    if (tab !== -1 && !(plain && offset + tab - line > indent())) blame(offset + tab, offset + tab + 1, REASONS.TAB_AS_INDENT)
    if (type === 'newline') {
      line = offset + lexeme.length
      first = forbidden = true
    } else if (!IGNORED.has(type)) {
      forbidden = type === 'seq-item-ind' || type === 'explicit-key-ind' || (type === 'map-value-ind' && first)
      first &&= forbidden
      plain = type === 'text' && !block
      block = type === 'block-scalar-header' || (block && type !== 'text')
      flow = type === 'flow-error-end' ? 0 : flow + (NESTING.get(type) ?? 0)
    } else if (type === 'comment') plain = false
  }
}

const IGNORED: ReadonlySet<string> = new Set(['space', 'comment', 'doc-mode', 'byte-order-mark'])

const NESTING: ReadonlyMap<string, number> = new Map([
  ['flow-map-start', 1],
  ['flow-seq-start', 1],
  ['flow-map-end', -1],
  ['flow-seq-end', -1],
])
