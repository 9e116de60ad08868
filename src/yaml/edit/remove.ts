/** Removes parts of a block with their lines. */
import { anchorOf, commentsAbout, type Editing, isFirstOnLine, isRoot, valueAtOf } from './editing.ts'
import { NotEditable, type Part } from './parts.ts'
import { endOfLines, endOfRegion, endWithComment, removeLines, startWithComments } from './region.ts'

/**
 * Removes some parts of a map or list; others stay. Comments at the end of their lines and directly above them go with them. Those at the top of a
 * document are about the document.
 */
export function removeParts(owner: Part, removed: ReadonlySet<Part>, editing: Editing): void {
  const { draft, lines, text, parts, comments } = editing
  const all = parts.of(owner.node)
  const [first] = all
  if (!first || removed.size === 0) return
  // The part after those that follow a dash moves up to it.
  const leading = isFirstOnLine(first, editing) ? 0 : all.findIndex((part) => !removed.has(part))
  const next = all[leading]
  if (leading > 0 && next) {
    const end = lines.after(endOfLines(endOfRegion(all[leading - 1] ?? first, editing), editing))
    draft.dismiss(commentsAbout(first.start, end, editing))
    draft.remove(first.start, end + (/^\s*/.exec(text.slice(end, next.start))?.[0].length ?? 0), anchorOf(first))
  }
  for (const part of all.slice(leading)) {
    if (!removed.has(part)) continue
    const start = part === first && isRoot(owner) ? part.start : startWithComments(part, editing)
    const end = endOfLines(endOfRegion(part, editing), editing)
    const about = commentsAbout(start, end, editing)
    // In what is empty afterwards, comments on lines of their own are all that is left of it.
    draft.dismiss(removed.size === all.length ? about.filter((comment) => !comments.isAlone(comment)) : about)
    removeLines(start, end, { offset: start, isLine: true }, editing)
  }
}

/** Removes all parts of a block; what is on one line takes their place. */
export function removeAll(owner: Part, instead: string, editing: Editing): void {
  const { draft, parts } = editing
  const all = parts.of(owner.node)
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) throw new NotEditable('its fields come from a merge (<<)')
  if (isRoot(owner) || !isFirstOnLine(first, editing)) {
    const end = endWithComment(last, editing)
    draft.dismiss(commentsAbout(first.start, end, editing))
    draft.remove(first.start, end, anchorOf(first))
    draft.insert(first.start, () => instead)
  } else {
    removeParts(owner, new Set(all), editing)
    draft.insert(afterMarks(owner, editing), () => ` ${instead}`)
  }
}

/** After the anchor and the tag of a value, which are on the line of its key or dash. */
function afterMarks(part: Part, { text }: Editing): number {
  const at = valueAtOf(part)
  if (!part.node.isMarked) return at
  MARKS.lastIndex = at
  return at + (MARKS.exec(text)?.[0].length ?? 0)
}

const MARKS = /(?:[ \t]+[&!]\S*)*/y
