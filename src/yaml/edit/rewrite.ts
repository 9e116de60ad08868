/** Changes resources in a text and leaves every other byte as it is. */

import { equal } from '../../base/equal.ts'
import { escapeKey, valueAt } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { type ManifestDocument, readManifests } from '../read/read.ts'
import { addition } from './add.ts'
import { editCollection } from './block.ts'
import type { ResourceChange } from './change.ts'
import { commentsAndOriginsOf } from './comments.ts'
import { type Editing, NotEditable, nodeAt, type Splice } from './editing.ts'
import { detectStyle } from './style.ts'

export type Rewritten =
  | { readonly ok: true; readonly text: string }
  /** Nothing is changed. `reason` says what to do and quotes nothing of the text. */
  | { readonly ok: false; readonly reason: string; readonly change: ResourceChange }

/**
 * Changes resources field by field. Comments, key order, quotes, block scalars, separators, line endings and everything else stay the same, byte for byte.
 *
 * @returns The new text, which was read again to verify its values; or the change that cannot be made in this text.
 */
export function rewriteManifests(text: string, changes: readonly ResourceChange[]): Rewritten {
  const splices: Splice[] = []
  for (const change of changes) {
    try {
      splices.push(...splicesOf(text, change))
    } catch (error) {
      if (!(error instanceof NotEditable)) throw error
      return { ok: false, reason: reasonOf(error.message), change }
    }
  }
  const rewritten = applied(text, splices)
  const wrong = rewritten === undefined ? changes[0] : wrongIn(text, rewritten, changes)
  if (wrong) return { ok: false, reason: reasonOf('it has anchors, aliases or an unusual layout'), change: wrong }
  return { ok: true, text: rewritten ?? text }
}

const reasonOf = (why: string): string => `it cannot be changed in place because ${why}; rewrite it as plain YAML first`

function splicesOf(text: string, change: ResourceChange): Splice[] {
  const { document, pointer, after, added = [] } = change
  const root = document.node?.contents
  const before = valueAt(document.value, pointer)
  if (equal(before, after) && added.length === 0 && !change.comments?.size) return []
  const node = root ? nodeAt(root, pointer) : undefined
  if (!root || !node) throw new NotEditable('it comes from an alias or a merge')
  const manner = detectStyle(text, document, root)
  const splices: Splice[] = []
  const editing: Editing = {
    text,
    style: manner,
    comments: commentsAndOriginsOf(text, change, node, manner),
    predecessor: (place, removed) => {
      const parent = place.slice(0, place.lastIndexOf('/'))
      const origin =
        change.origins?.get(place) ?? [...(change.origins ?? [])].find(([inner]) => inner.startsWith(`${place}/`))?.[1]
      return removed.find((name) => `${origin}/`.startsWith(`${parent}/${escapeKey(name)}/`))
    },
    splice: (start, end, text) => splices.push({ start, end, text }),
  }
  const changed = !equal(before, after) || (change.comments?.size ?? 0) > 0
  if (changed && !editCollection(node, before, after, '', editing)) throw new NotEditable('it would lose all of its fields')
  if (added.length > 0) splices.push(addition(text, document, node, pointer, added, manner))
  return splices
}

/** The text with all splices applied; undefined if two of them overlap. */
function applied(text: string, splices: readonly Splice[]): string | undefined {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: part } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) return undefined
    parts.push(text.slice(at, start), part)
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

/** The first change that is not in the new text; every other value must be unchanged. */
function wrongIn(text: string, rewritten: string, changes: readonly ResourceChange[]): ResourceChange | undefined {
  if (text === rewritten) return changes.find(({ document, pointer, after }) => !equal(valueAt(document.value, pointer), after))
  const byDocument = new Map<number, ResourceChange[]>()
  for (const change of changes) {
    const { offset } = change.document.range.start
    byDocument.set(offset, [...(byDocument.get(offset) ?? []), change])
  }
  const read = readManifests(rewritten).documents.values()
  const nextIs = (value: unknown, issues: number): boolean => {
    const { value: document } = read.next()
    return document !== undefined && equal(document.value, value) && document.issues.length <= issues
  }
  for (const document of readManifests(text).documents) {
    const own = byDocument.get(document.range.start.offset) ?? []
    const wrong = own[0] ?? changes[0]
    if (!nextIs(expected(document, own), document.issues.length)) return wrong
    for (const { pointer, added = [] } of own) {
      if (pointer === '' && !added.every(({ value }) => nextIs(value, 0))) return wrong
    }
  }
  return read.next().done ? undefined : changes[0]
}

/** The value of a document after its changes. */
function expected({ value }: ManifestDocument, changes: readonly ResourceChange[]): unknown {
  const byPointer = new Map(changes.map((change) => [change.pointer, change]))
  return changes.length === 0 ? value : replaced(value, '')

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
