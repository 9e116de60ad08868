/** Where nodes of `yaml` are. */
import { isCollection, isNode, isPair, isScalar, type Node, Scalar } from 'yaml'
import type { Extent } from './syntax.ts'

/** A block ends with the text of its last item; the parser's range extends to what follows. */
export function extentOf(text: string, node: Node): Extent {
  const start = node.range?.[0] ?? 0
  let last = node
  while (isCollection(last) && !last.flow) {
    const item: unknown = last.items.at(-1)
    const next: unknown = isPair(item) ? (item.value ?? item.key) : item
    if (!isNode(next)) break
    last = next
  }
  const end = last.range?.[1] ?? start
  if (!isScalar(last)) return [start, end]
  if (last.type === Scalar.BLOCK_LITERAL || last.type === Scalar.BLOCK_FOLDED) return [start, beforeBlanks(text, end)]
  return [start, last !== node && end === last.range?.[0] ? Math.max(start, beforeSpaces(text, end)) : end]
}

export function beforeSpaces(text: string, offset: number): number {
  let at = offset
  while (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t') at--
  return at
}

function beforeBlanks(text: string, offset: number): number {
  // A line break is added to a text without one.
  let at = Math.min(offset, text.length)
  while (BLANKS.has(text.charAt(at - 1))) at--
  return at
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n'])
