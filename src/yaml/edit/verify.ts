/** Reads a rewritten text: its values are those that were meant, and its comments are those that it had. */
import { equal } from '../../base/equal.ts'
import { groupBy } from '../../base/group-by.ts'
import { escapeKey } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import type { ManifestDocument } from '../read/document.ts'
import { readManifests } from '../read/read.ts'
import type { ResourceChange } from './change.ts'
import type { Edit } from './edit-resource.ts'

/** A change with what it does to the text. */
export interface MadeChange extends Edit {
  readonly change: ResourceChange
}

/**
 * Whether a text has the changes and no others. The documents that are not changed have the same bytes: they are the same if the others begin and end
 * where they should.
 *
 * @param text The whole text before.
 * @param rewritten The text after the changes, or a section of it.
 * @param base Where the section begins in the whole text.
 */
export function isAsMeant(text: string, rewritten: string | undefined, made: readonly MadeChange[], base = 0): boolean {
  if (rewritten === undefined) return false
  if (made.length === 0) return true
  const { documents } = readManifests(rewritten)
  const numbers = new Map(documents.map(({ range }, at) => [range.start.offset, at]))
  let shift = -base
  const groups = [...groupBy(made, ({ change }) => change.document)]
  return groups
    .sort(([a], [b]) => a.range.start.offset - b.range.start.offset)
    .every(([document, own]) => {
      const start = document.range.start.offset + shift
      for (const { text, start, end } of own.flatMap(({ splices }) => splices)) shift += text.length - (end - start)
      const values = [expected(document, own), ...own.flatMap(addedDocuments)]
      const first = numbers.get(start)
      if (first === undefined) return false
      const now = documents.slice(first, first + values.length)
      return (
        // JSON ends with its bracket.
        /^\s*$/.test(rewritten.slice(now.at(-1)?.range.end.offset, document.range.end.offset + shift)) &&
        equal(
          now.map(({ value }) => value),
          values,
        ) &&
        now.every(({ issues }) => issues.length <= document.issues.length) &&
        equal(now.flatMap((one) => commentsIn(rewritten, one)).sort(), commentsAfter(text, document, own).sort())
      )
    })
}

/** Most documents have none. */
function commentsIn(text: string, document: ManifestDocument): string[] {
  const { start, end } = document.range
  if (!text.slice(start.offset, end.offset).includes('#')) return []
  return document.syntax.comments.map((extent) => text.slice(...extent))
}

function commentsAfter(text: string, document: ManifestDocument, made: readonly MadeChange[]): string[] {
  const gone = new Map<string, number>()
  for (const { removedComments } of made) for (const { text } of removedComments) gone.set(text, (gone.get(text) ?? 0) + 1)
  const stays = commentsIn(text, document).filter((comment) => {
    const times = gone.get(comment) ?? 0
    gone.set(comment, times - 1)
    return times <= 0
  })
  return [...stays, ...made.flatMap(({ addedComments }) => addedComments)]
}

function addedDocuments({ change: { pointer, added = [] } }: MadeChange): unknown[] {
  return pointer === '' ? added.map(({ value }) => value) : []
}

/** The value of a document after its changes. */
function expected({ value }: ManifestDocument, made: readonly MadeChange[]): unknown {
  const byPointer = new Map(made.map(({ change }) => [change.pointer, change]))
  return replaced(value, '')

  function replaced(value: unknown, pointer: string): unknown {
    const change = byPointer.get(pointer)
    if (change) return change.after
    if (Array.isArray(value)) {
      return value.flatMap((item, at) => {
        const place = `${pointer}/${at}`
        return [replaced(item, place), ...(byPointer.get(place)?.added ?? []).map((one) => one.value)]
      })
    }
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, `${pointer}/${escapeKey(key)}`)]))
  }
}
