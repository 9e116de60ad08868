/** The entries of a map and the items of a list, with the offsets of their text. */
import { memoize } from '../../base/memoize.ts'
import { keysOf } from '../../base/pointer.ts'
import type { SyntaxNode } from '../read/syntax.ts'

/** An entry or an item. */
export interface Part {
  readonly node: SyntaxNode
  /** Where its anchor, its key or its dash begins; the value itself for an item in brackets or the whole of a document. */
  readonly start: number
  /** After the colon or the dash; undefined if an entry is written with a `?` or without a colon. */
  readonly valueAt: number | undefined
  /** The end of its value, without what follows on its last line; the line breaks that a block scalar keeps belong to it. */
  readonly end: number
  readonly isInBrackets: boolean
}

/** Thrown if a text is written in a way that cannot be edited; the message is a clause and quotes nothing. */
export class NotEditable extends Error {}

/** Finds parts, each map or list once: a list can have thousands of resources. */
export interface Parts {
  /** The parts of a map or list, in the order of the text. */
  of(node: SyntaxNode): readonly Part[]
  /** The part that is written at a pointer; undefined if it comes from an alias or a merge. */
  at(root: SyntaxNode, pointer: string): Part | undefined
}

export function createParts(text: string): Parts {
  const of = memoize((node: SyntaxNode) => partsOf(text, node))
  return {
    of,
    at(root, pointer) {
      let part: Part | undefined = rootPart(text, root)
      for (const name of keysOf(pointer)) {
        const node: SyntaxNode | undefined = part?.node
        if (node === undefined) return undefined
        part = node.kind === 'list' ? of(node)[Number(name)] : of(node).findLast((child) => child.node.key?.name === name)
      }
      return part
    },
  }
}

function partsOf(text: string, { kind, style, children, extent }: SyntaxNode): Part[] {
  let at = style === 'flow' ? extent[0] + 1 : extent[0]
  return children.map((node): Part => {
    const start = skipBlanks(text, at)
    const valueAt = valueAtOf(text, node, start, kind === 'list' && style === 'block')
    const end = endOf(text, node, valueAt ?? node.key?.extent[1] ?? start)
    at = style === 'flow' ? afterComma(text, end) : end
    return { node, start, valueAt, end, isInBrackets: style === 'flow' }
  })
}

/** The whole value of a document as a part. */
function rootPart(text: string, node: SyntaxNode): Part {
  return { node, start: node.extent[0], valueAt: node.extent[0], end: endOf(text, node, node.extent[0]), isInBrackets: false }
}

function valueAtOf(text: string, { key, extent }: SyntaxNode, start: number, isBlockItem: boolean): number | undefined {
  if (isBlockItem) {
    if (text[start] !== '-') throw new NotEditable('a list is written in an unusual way')
    return start + 1
  }
  if (!key) return extent[0]
  let colon = key.extent[1]
  while (text[colon] === ' ' || text[colon] === '\t') colon++
  return text[colon] === ':' && text[start] !== '?' ? colon + 1 : undefined
}

function endOf(text: string, node: SyntaxNode, least: number): number {
  if (node.kind === 'empty') return least
  const end = Math.max(least, node.extent[1])
  let last = node
  while (last.style === 'block') {
    const child = last.children.at(-1)
    if (!child) break
    last = child
  }
  if (!/^[|>]\d?\+/.test(text.slice(last.extent[0], last.extent[0] + 3))) return end
  KEPT.lastIndex = end
  return end + (KEPT.exec(text)?.[0].length ?? 0)
}

/** The rest of the line of a block scalar, and the blank lines after it. */
const KEPT = /(?:[ \t]*\r?\n)*/y

/** The offset of the next character that is neither blank nor in a comment. */
export function skipBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from
  return from + (BLANKS.exec(text)?.[0].length ?? 0)
}

const BLANKS = /[\s\ufeff]*(?:#[^\r\n]*[\r\n][\s\ufeff]*)*(?:#[^\r\n]*)?/y

/** Where the comma after a value in brackets is. */
export function commaAfter(text: string, end: number): number | undefined {
  const at = skipBlanks(text, end)
  return text[at] === ',' ? at : undefined
}

function afterComma(text: string, end: number): number {
  const comma = commaAfter(text, end)
  return comma === undefined ? end : comma + 1
}
