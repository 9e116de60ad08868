/** The changes to a text while they are made: what is deleted and inserted, and what becomes of the comments. */
import type { CommentIndex } from './comment-index.ts'
import type { Lines } from './lines.ts'

/** A replacement of the text between two offsets. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where comments go whose place is deleted: above the key or the dash at this offset. */
export interface Anchor {
  readonly offset: number
  /** Whether its whole line is deleted, with the spaces before it. */
  readonly isLine: boolean
}

/** A comment that went with what it was about. */
export interface RemovedComment {
  /** From its `#` on. */
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** What inserted text can bring along. */
export interface Movable {
  /** A comment whose place is deleted, once; undefined if it stays where it is, or is elsewhere by now. */
  take(comment: number): string | undefined
}

export interface Draft {
  /** Deletes a region. Comments in it go to the anchor, unless inserted text brings them along or they go with a removed part. */
  remove(start: number, end: number, anchor: Anchor): void
  /** Lets comments go, if they are deleted. */
  dismiss(comments: readonly number[]): void
  /** Inserts a text that is made after everything was deleted. */
  insert(offset: number, print: (movable: Movable) => string): void
  /** Inserts lines above the key or the dash at an offset, without their margin. */
  insertAbove(anchor: Anchor, lines: readonly string[]): void
  finish(): { readonly splices: readonly Splice[]; readonly removedComments: readonly RemovedComment[] }
}

export function createDraft(comments: CommentIndex, lines: Lines, newline: string): Draft {
  const deletions: { readonly start: number; readonly end: number; readonly anchor: Anchor }[] = []
  const insertions: Insertion[] = []
  const dismissed = new Set<number>()

  function insertAbove({ offset, isLine }: Anchor, added: readonly string[]): void {
    const line = lines.startOf(offset)
    const margin = ' '.repeat(offset - line)
    const before = isLine ? lines.endBefore(offset) : undefined
    const printed = added.map((one) => {
      if (!isLine) return `${one}${newline}${margin}`
      return before === undefined ? `${margin}${one}${newline}` : `${newline}${margin}${one}`
    })
    if (added.length === 0) return
    const text = printed.join('')
    insertions.push({ offset: isLine ? (before ?? line) : offset, rank: before === undefined ? ABOVE : BELOW, print: () => text })
  }

  return {
    insertAbove,
    remove: (start, end, anchor) => {
      if (end > start) deletions.push({ start, end, anchor })
    },
    dismiss: (gone) => {
      for (const comment of gone) dismissed.add(comment)
    },
    insert: (offset, print) => insertions.push({ offset, rank: WITHIN, print }),
    finish() {
      const deleted = new Map(
        deletions.flatMap(({ start, end, anchor }) => comments.within(start, end).map((comment) => [comment, anchor] as const)),
      )
      const taken = new Set<number>()
      const movable: Movable = {
        take(comment) {
          if (!deleted.has(comment) || taken.has(comment)) return undefined
          taken.add(comment)
          return comments.textOf(comment)
        },
      }
      const texts = insertions.map(({ print }) => print(movable))
      const left = [...deleted].filter(([comment]) => !taken.has(comment)).sort(([a], [b]) => a - b)
      for (const [comment, anchor] of left) if (!dismissed.has(comment)) insertAbove(anchor, [comments.textOf(comment)])
      const inserted = insertions
        .map(({ offset, rank, print }, at) => ({ start: offset, end: offset, rank, text: texts[at] ?? print(movable) }))
        .sort((a, b) => a.start - b.start || a.rank - b.rank)
      return {
        splices: merged(deletions, inserted),
        removedComments: left
          .filter(([comment]) => dismissed.has(comment))
          .map(([comment]) => ({
            text: comments.textOf(comment),
            line: lines.numberOf(comments.extents[comment]?.[0] ?? 0),
          })),
      }
    },
  }
}

interface Insertion {
  readonly offset: number
  /** Its order among those at the same offset. */
  readonly rank: number
  readonly print: (movable: Movable) => string
}

/** Above what is on a line, on it, and on lines of its own below it. */
const [ABOVE, WITHIN, BELOW] = [0, 1, 2]

/** Deletions that overlap or touch become one, with all that is inserted within them, in order. */
function merged(deletions: readonly { readonly start: number; readonly end: number }[], inserted: readonly Splice[]): Splice[] {
  const regions: { start: number; end: number; texts: string[] }[] = []
  const all = [...deletions.map(({ start, end }) => ({ start, end, text: '' })), ...inserted]
  for (const { start, end, text } of all.sort((a, b) => a.start - b.start || order(a) - order(b))) {
    const last = regions.at(-1)
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.texts.push(text)
    } else regions.push({ start, end, texts: [text] })
  }
  return regions.map(({ start, end, texts }) => ({ start, end, text: texts.join('') }))
}

const order = ({ start, end }: Splice): number => Number(end > start)
