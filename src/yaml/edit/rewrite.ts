/** Changes resources in a text and leaves every other byte as it is. */
import { equal } from '../../base/equal.ts'
import { groupBy } from '../../base/group-by.ts'
import { valueAt } from '../../base/pointer.ts'
import type { RefusedChange, ResourceChange, Rewritten } from './change.ts'
import type { Splice } from './draft.ts'
import { documentEdit, type Edit, editResource } from './edit-resource.ts'
import { createLines } from './lines.ts'
import { createParts, NotEditable } from './parts.ts'
import { isAsMeant, type MadeChange } from './verify.ts'

/**
 * Changes resources field by field. Comments, key order, quotes, block scalars, separators, line endings and everything else stay the same, byte for
 * byte. A comment goes only with the field that it is about.
 *
 * @returns The new text, which was read again to verify its values and its comments, and the changes that cannot be made in this text.
 */
export function rewriteManifests(text: string, changes: readonly ResourceChange[]): Rewritten {
  const refused: RefusedChange[] = []
  const refuse = (change: ResourceChange, why: string): void => {
    refused.push({ change, reason: `it cannot be changed in place because ${why}; rewrite it as plain YAML first` })
  }
  const made = editAll(text, changes.filter(isChange), refuse)
  const accepted = isAsMeant(text, spliced(text, made), made) ? made : verifiedOnes(text, made)
  for (const { change } of made) if (!accepted.some((one) => one.change === change)) refuse(change, UNUSUAL)
  const order = new Map(changes.map((change, at) => [change, at]))
  return {
    text: spliced(text, accepted) ?? text,
    refused: refused.sort((a, b) => (order.get(a.change) ?? 0) - (order.get(b.change) ?? 0)),
    removedComments: accepted.flatMap(({ removedComments }) => removedComments).sort((a, b) => a.line - b.line),
  }
}

const UNUSUAL = 'it has anchors, aliases or an unusual layout'

function isChange({ document, pointer, after, added = [], comments }: ResourceChange): boolean {
  return added.length > 0 || (comments?.size ?? 0) > 0 || !equal(valueAt(document.value, pointer), after)
}

function editAll(
  text: string,
  changes: readonly ResourceChange[],
  refuse: (change: ResourceChange, why: string) => void,
): MadeChange[] {
  if (changes.length === 0) return []
  const lines = createLines(text)
  const parts = createParts(text)
  return [...groupBy(changes, ({ document }) => document)].flatMap(([document, own]) => {
    const edit = documentEdit(text, document, lines)
    return own.flatMap((change): MadeChange[] => {
      try {
        if (!edit) throw new NotEditable('it cannot be read')
        return [{ change, ...editResource(text, change, edit, lines, parts) }]
      } catch (error) {
        if (!(error instanceof NotEditable)) throw error
        refuse(change, error.message)
        return []
      }
    })
  })
}

/** The changes that can be verified, each document and then each change by itself: one of them is not made as it was meant. */
function verifiedOnes(text: string, made: readonly MadeChange[]): readonly MadeChange[] {
  const accepted = [...groupBy(made, ({ change }) => change.document)].flatMap(([{ range }, own]) => {
    const [start, end] = [range.start.offset, range.end.offset]
    const section = text.slice(start, end)
    const isVerified = (some: readonly MadeChange[]): boolean => isAsMeant(text, spliced(section, some, start), some, start)
    if (isVerified(own)) return own
    const single = own.length > 1 ? own.filter((one) => isVerified([one])) : []
    return isVerified(single) ? single : []
  })
  return isAsMeant(text, spliced(text, accepted), accepted) ? accepted : []
}

/** The text with the splices of some edits; undefined if two of them overlap. `base` is the offset of the text in the whole. */
function spliced(text: string, edits: readonly Pick<Edit, 'splices'>[], base = 0): string | undefined {
  const splices: Splice[] = edits.flatMap(({ splices }) => splices)
  const parts: string[] = []
  let at = base
  for (const { start, end, text: part } of splices.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) return undefined
    parts.push(text.slice(at - base, start - base), part)
    at = end
  }
  return [...parts, text.slice(at - base)].join('')
}
