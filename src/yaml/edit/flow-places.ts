/** Adds, removes and replaces what is between two brackets. */
import type { SyntaxNode } from '../read/syntax.ts'
import type { Anchor, Movable } from './draft.ts'
import { commentsAbout, type Editing } from './editing.ts'
import { commaAfter, type Part, skipBlanks } from './parts.ts'
import { removeLines, startWithComments } from './region.ts'

/** A field or item, and what becomes of it. */
export interface Place {
  readonly part: Part
  readonly isGone: boolean
  /** Whether something else was made from it, so that its comments stay. */
  readonly isMoved: boolean
  /** What is written after it, or in its place if it is gone. */
  readonly added: readonly Print[]
}

type Print = (movable: Movable) => string

/** How parts are laid out: the column of each on a line of its own, or undefined if they share a line. */
export interface Layout {
  readonly column: number | undefined
}

export function layoutOf({ extent: [start], children }: SyntaxNode, { text, lines, style }: Editing): Layout {
  if (children.length === 0) {
    const line = lines.startOf(start)
    const margin = /^ */.exec(text.slice(line, start))?.[0].length ?? 0
    // A file of JSON on one line stays on one.
    return { column: style.isSpread ? margin + style.indent : undefined }
  }
  const first = skipBlanks(text, start + 1)
  return { column: lines.startOf(first) > start ? first - lines.startOf(first) : undefined }
}

/** Adds and removes. Every part but the last one is followed by a comma, the last one if it was. */
export function rearrange(
  node: SyntaxNode,
  places: readonly Place[],
  more: readonly Print[],
  layout: Layout,
  anchor: Anchor,
  editing: Editing,
): void {
  const { draft, text } = editing
  const last = places.findLastIndex(stays)
  if (last === -1) {
    if (places.length > 0 || more.length > 0)
      refill(node, [...places.flatMap(({ added }) => added), ...more], layout, anchor, editing)
    return
  }
  const final = places.at(-1)
  const endsWithComma = final !== undefined && commaAfter(text, final.part.end) !== undefined
  for (const [at, place] of places.entries()) {
    const { part, isGone, added } = place
    const isLast = at === last && !endsWithComma
    if (!stays(place)) remove(place, anchor, editing)
    else if (isGone) {
      const separator = layout.column === undefined ? ', ' : `,${editing.style.newline}${' '.repeat(layout.column)}`
      draft.remove(part.start, part.end, anchor)
      draft.insert(part.start, (movable) => added.map((print) => print(movable)).join(separator))
      if (isLast) removeComma(part, anchor, editing)
    } else insertAfter(part, added, isLast, anchor, editing)
  }
}

const stays = ({ isGone, added }: Place): boolean => !isGone || added.length > 0

function removeComma({ end }: Part, anchor: Anchor, { draft, text }: Editing): void {
  const comma = commaAfter(text, end)
  if (comma !== undefined) draft.remove(comma, comma + 1, anchor)
}

/** Removes a part with its comma; with its lines, if nothing else is on them. */
function remove({ part, isMoved }: Place, anchor: Anchor, editing: Editing): void {
  const { draft, lines, text } = editing
  const { start, end } = part
  const comma = commaAfter(text, end)
  const after = comma === undefined ? end : comma + 1
  const line = lines.startOf(start)
  if (isBlank(text.slice(line, start)) && isAtEndOfLine(after, editing)) {
    const above = startWithComments(part, editing)
    if (!isMoved) draft.dismiss(commentsAbout(above, lines.endOf(after), editing))
    removeLines(above, lines.endOf(after), { offset: start, isLine: true }, editing)
    return
  }
  let [from, to] = [start, after]
  if (comma !== undefined) while (isSpace(text[to])) to++
  else while (isSpace(text[from - 1])) from--
  // A comment needs a space before it.
  if (text[to] === '#' && to > after) to--
  draft.remove(from, to, anchor)
}

/** @param isLast Whether no comma follows what is inserted. */
function insertAfter(part: Part, added: readonly Print[], isLast: boolean, anchor: Anchor, editing: Editing): void {
  const { draft, lines, style, text, comments } = editing
  const comma = commaAfter(text, part.end)
  const after = comma === undefined ? part.end : comma + 1
  const printed = (movable: Movable): string[] => added.map((print) => print(movable))
  if (added.length === 0 || !isAtEndOfLine(after, editing)) {
    if (isLast) removeComma(part, anchor, editing)
    draft.insert(part.end, (movable) =>
      printed(movable)
        .map((one) => `, ${one}`)
        .join(''),
    )
    return
  }
  const line = lines.startOf(part.start)
  const column = isBlank(text.slice(line, part.start)) ? part.start - line : (/^ */.exec(text.slice(line))?.[0].length ?? 0)
  const separator = style.newline + ' '.repeat(column)
  const comment = comments.after(after)
  if (comma === undefined) draft.insert(part.end, () => ',')
  draft.insert(comment === undefined ? after : (comments.extents[comment]?.[1] ?? after), (movable) => {
    return `${separator}${printed(movable).join(`,${separator}`)}${isLast ? '' : ','}`
  })
}

/** Whether nothing but a comment follows on the line; a part on the same line as the bracket at the end is not alone. */
function isAtEndOfLine(offset: number, { text, lines, comments }: Editing): boolean {
  const comment = comments.after(offset)
  if (comment !== undefined) return true
  const end = lines.endOf(offset)
  return end < text.length && isBlank(text.slice(offset, end))
}

/** Replaces everything between the brackets. */
function refill(
  { kind, extent }: SyntaxNode,
  added: readonly Print[],
  { column }: Layout,
  anchor: Anchor,
  editing: Editing,
): void {
  const { draft, text, style, lines, comments } = editing
  const [open, close] = [extent[0] + 1, extent[1] - 1]
  const [separator, before, end] =
    column === undefined
      ? [', ', paddingOf(kind, editing), paddingOf(kind, editing)]
      : [
          `,${style.newline}${' '.repeat(column)}`,
          style.newline + ' '.repeat(column),
          style.newline + (/^[ \t]*/.exec(text.slice(lines.startOf(close)))?.[0] ?? ''),
        ]
  // One after the bracket is not about what is inside.
  const first = lines.startOf(skipBlanks(text, open)) > open ? comments.after(open) : undefined
  draft.dismiss(commentsAbout(open, close, editing).filter((comment) => comment !== first && !comments.isAlone(comment)))
  draft.remove(open, close, anchor)
  draft.insert(open, (movable) => {
    const texts = added.map((print) => print(movable))
    return texts.length === 0 ? '' : before + texts.join(separator) + end
  })
}

const paddingOf = (kind: SyntaxNode['kind'], { style }: Editing): string =>
  kind === 'map' ? style.padding.map : style.padding.list

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t'

const isBlank = (text: string): boolean => /^[ \t]*$/.test(text)
