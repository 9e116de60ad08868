/** Replaces a value in a block by one of another kind. */
import type { SyntaxNode } from '../read/syntax.ts'
import type { Movable } from './draft.ts'
import { anchorOf, columnOf, type Editing, isFirstOnLine, isRoot, valueAtOf } from './editing.ts'
import { NotEditable, type Part } from './parts.ts'
import { isBlock, type Printed, printBlock, printText, printValue } from './print.ts'
import { endOfRegion, insertBelow } from './region.ts'
import { removeAll, removeParts } from './remove.ts'
import { doubleQuoted, type Notation, singleQuoted } from './scalar.ts'

export function replaceValue(part: Part, after: unknown, pointer: string, editing: Editing): void {
  const { node } = part
  if (isRoot(part)) throw new NotEditable('it would no longer be the same kind of value')
  if (node.style === 'block' && node.children.length > 0) replaceBlock(part, after, pointer, editing)
  else if (isOneLine(node, editing) && !isBlock(after) && !(typeof after === 'string' && after.includes('\n'))) {
    const [start, end] = node.extent
    editing.draft.remove(start, end, anchorOf(part))
    editing.draft.insert(start, () => scalarLike(node, after, editing, 'block'))
  } else replaceFlat(part, after, pointer, editing)
}

function replaceBlock(part: Part, after: unknown, pointer: string, editing: Editing): void {
  const { draft, lines, style, parts } = editing
  if (!isBlock(after)) {
    removeAll(part, typeof after === 'string' ? printText(after, style) : JSON.stringify(after), editing)
    return
  }
  const [first] = parts.of(part.node)
  if (!first) return
  const isBelow = isFirstOnLine(first, editing)
  const own = Array.isArray(after) ? style.dash : style.indent
  const column = isBelow && part.node.key ? columnOf(part, editing) + own : columnOf(first, editing)
  const print = (movable: Movable): string[] => printBlock(after, column, pointer, style, editing.extras(movable))
  if (isBelow) {
    removeParts(part, new Set(parts.of(part.node)), editing)
    draft.insert(lines.endOf(valueAtOf(part)), (movable) => style.newline + print(movable).join(style.newline))
  } else {
    draft.remove(first.start, endOfRegion(part, editing), anchorOf(first))
    draft.insert(first.start, (movable) => print(movable).join(style.newline).slice(column))
  }
}

/** Replaces a scalar, an alias, or something in brackets. A comment after it stays on the line of the key. */
function replaceFlat(part: Part, after: unknown, pointer: string, editing: Editing): void {
  const { draft, style, comments, lines, text } = editing
  const { node } = part
  const at = valueAtOf(part)
  const end = node.kind === 'empty' ? at : Math.max(at, node.extent[1])
  const header = node.style === 'literal' || node.style === 'folded' ? lines.endOf(node.extent[0]) : undefined
  const [comment] =
    header === undefined ? [comments.after(end)].filter((one) => one !== undefined) : comments.within(node.extent[0], header)
  const extent = comment === undefined ? undefined : comments.extents[comment]
  // A block scalar would take comments that follow further to the right for its text.
  const below = endOfRegion(part, editing)
  const isFollowed = below > Math.max(part.end, extent?.[1] ?? 0)
  const column = columnOf(part, editing)
  const print = once((movable: Movable): Printed => {
    if (typeof after === 'string' && isFollowed) return { first: printText(after, style), rest: [] }
    return printValue(after, column, node.key === undefined, pointer, style, editing.extras(movable))
  })
  if (header !== undefined && extent !== undefined) {
    let before = extent[0]
    while (/[ \t]/.test(text[before - 1] ?? '')) before--
    draft.remove(at, before, anchorOf(part))
    draft.remove(extent[1], end, anchorOf(part))
  } else draft.remove(at, end, anchorOf(part))
  draft.insert(at, (movable) => {
    const { first } = print(movable)
    return first === '' ? '' : ` ${first}`
  })
  const restAt = isFollowed ? below : Math.max(at, extent?.[1] ?? end)
  insertBelow(restAt, (movable) => print(movable).rest, editing)
}

/** Both lines and what is before them are printed with the same comments. */
function once(print: (movable: Movable) => Printed): (movable: Movable) => Printed {
  let printed: Printed | undefined
  return (movable) => {
    printed ??= print(movable)
    return printed
  }
}

function isOneLine({ kind, extent: [start, end], isMarked }: SyntaxNode, { text }: Editing): boolean {
  return kind === 'scalar' && !isMarked && end > start && !text.slice(start, end).includes('\n')
}

/** A scalar in the quotes of the one that it replaces. */
export function scalarLike({ style }: SyntaxNode, value: unknown, editing: Editing, notation: Notation): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (style === 'double') return doubleQuoted(value, notation)
  if (style === 'single') return singleQuoted(value) ?? doubleQuoted(value, notation)
  return printText(value, editing.style, notation)
}
