/** Where a part of a block ends: with the comments that belong to it. */
import type { Anchor, Movable } from './draft.ts'
import { columnOf, type Editing } from './editing.ts'
import type { Part } from './parts.ts'

/** What is known of a text. */
type Around = Pick<Editing, 'text' | 'lines' | 'comments'>

/** The end of a part with the comment on its last line. */
export function endWithComment({ end }: Part, { comments, text }: Around): number {
  // A block scalar that keeps its line breaks ends where the next line begins.
  if (text[end - 1] === '\n') return end
  const comment = comments.after(end)
  return comment === undefined ? end : (comments.extents[comment]?.[1] ?? end)
}

/** The same with comments on the lines below it that are indented further than a column: by default its own. */
export function endOfRegion(part: Part, editing: Around, column = columnOf(part, editing)): number {
  const { text, lines, comments } = editing
  let end = endWithComment(part, editing)
  for (const comment of comments.within(end, Math.max(end, nextContent(text, end)))) {
    const [start, last] = comments.extents[comment] ?? [0, 0]
    if (start - lines.startOf(start) <= column) break
    end = last
  }
  return end
}

/** The offset of the next character that is neither blank nor in a comment. */
function nextContent(text: string, from: number): number {
  CONTENT.lastIndex = from
  return from + (CONTENT.exec(text)?.[0].length ?? 0)
}

const CONTENT = /\s*(?:#[^\r\n]*[\r\n]\s*)*(?:#[^\r\n]*)?/y

/** The end of the last line of a region. */
export function endOfLines(end: number, { text, lines }: Around): number {
  return lines.endOf(text[end - 1] === '\n' ? end - 1 : end)
}

/** Removes whole lines, with the line break before them, so that what is inserted after them has its own. */
export function removeLines(start: number, end: number, anchor: Anchor, { draft, lines }: Editing): void {
  const before = lines.endBefore(start)
  draft.remove(before ?? lines.startOf(start), before === undefined ? lines.after(end) : end, anchor)
}

/** Where a part begins with the comments directly above it. */
export function startWithComments({ start }: Part, { comments }: Editing): number {
  const [above] = comments.above(start)
  return above === undefined ? start : (comments.extents[above]?.[0] ?? start)
}

/** Inserts lines at the end of a region. */
export function insertBelow(at: number, print: (movable: Movable) => readonly string[], { draft, text, style }: Editing): void {
  // The line break belongs to a block scalar that keeps it.
  const isNewLine = at > 0 && text[at - 1] === '\n'
  draft.insert(at, (movable) => {
    const printed = print(movable).join(style.newline)
    if (printed === '') return ''
    return isNewLine ? printed + style.newline : style.newline + printed
  })
}
