/** Adds resources after another. */
import type { ManifestDocument } from '../read/document.ts'
import type { AddedResource } from './change.ts'
import { columnOf, type Editing } from './editing.ts'
import { notesFor } from './notes.ts'
import type { Part } from './parts.ts'
import { type Extras, NO_EXTRAS, printBlock, printFlow, printItem, printJson } from './print.ts'
import { endOfRegion, insertBelow } from './region.ts'

/** Inserts resources after another one: as documents, or as items of its List. */
export function addition(
  document: ManifestDocument,
  part: Part,
  pointer: string,
  added: readonly AddedResource[],
  editing: Editing,
): void {
  const { draft, text, lines, style } = editing
  const { newline } = style
  const extrasOf = ({ comments, value }: AddedResource): Extras => ({
    ...NO_EXTRAS,
    above: notesFor(comments, value, style.json).notesAt,
  })
  if (pointer !== '' && part.isInBrackets) {
    const line = text.slice(lines.startOf(part.start), part.start)
    const isSpread = line.trim() === ''
    const separator = isSpread ? `,${newline}${line}` : ', '
    const print = ({ value }: AddedResource): string =>
      style.json && isSpread ? printJson(value, line.length, style) : printFlow(value, '', style, NO_EXTRAS)
    draft.insert(part.end, () => added.map((one) => separator + print(one)).join(''))
  } else if (pointer !== '') {
    const column = columnOf(part, editing)
    const printed = added.flatMap((one) => printItem(one.value, column, '', style, extrasOf(one)))
    insertBelow(endOfRegion(part, editing), () => printed, editing)
  } else if (style.json) {
    const printed = added.map(
      ({ value }) => newline + (style.isSpread ? printJson(value, 0, style) : printFlow(value, '', style, NO_EXTRAS)),
    )
    draft.insert(part.end, () => printed.join(''))
  } else {
    const at = document.range.end.offset
    const gap = text.slice(0, at).endsWith('\n') ? '' : newline
    const printed = added.map((one) => ['---', ...printBlock(one.value, 0, '', style, extrasOf(one)), ''].join(newline))
    draft.insert(at, () => gap + printed.join(''))
  }
}
