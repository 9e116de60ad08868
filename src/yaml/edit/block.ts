/** Edits values in blocks: the differences between a value and its new version become changes to the text. */
import { equal } from '../../base/equal.ts'
import { isRecord } from '../../base/record.ts'
import type { Movable } from './draft.ts'
import {
  anchorOf,
  columnOf,
  commentsAbout,
  type Editing,
  type Fields,
  inside,
  isFirstOnLine,
  isRoot,
  keyOf,
  type Slot,
  slotsOf,
  type Where,
} from './editing.ts'
import { editFlow } from './flow.ts'
import { keptItems } from './kept-items.ts'
import { NotEditable, type Part } from './parts.ts'
import { isBlock, printField, printItem } from './print.ts'
import { endOfLines, endOfRegion, insertBelow, startWithComments } from './region.ts'
import { removeAll, removeParts } from './remove.ts'
import { replaceValue } from './replace.ts'
import { printKey } from './scalar.ts'

/** Edits the value of a part. */
export function editValue(part: Part, before: unknown, after: unknown, where: Where, editing: Editing): void {
  const { node } = part
  const isSame = equal(before, after)
  const notes = editing.notesWithin(where.now)
  if (isSame && notes.length === 0) return
  const isMap = node.kind === 'map' && isRecord(before) && isRecord(after)
  const isList = node.kind === 'list' && Array.isArray(before) && Array.isArray(after)
  if (node.style === 'block' && isMap) editMap(part, before, after, where, editing)
  else if (node.style === 'block' && isList) editList(part, before, after, where, editing)
  else {
    // What is printed as a block has its notes in it.
    if (isMap || isList || isSame || !isBlock(after)) editing.draft.insertAbove(anchorOf(part), notes)
    if (isMap || isList) editFlow(node, before, after, where, anchorOf(part), editing)
    else if (!isSame) replaceValue(part, after, where.now, editing)
  }
}

function editPart(part: Part, before: unknown, after: unknown, where: Where, editing: Editing): void {
  editing.draft.insertAbove(anchorOf(part), editing.notesAt(where.now))
  editValue(part, before, after, where, editing)
}

function editMap(owner: Part, before: Fields, after: Fields, where: Where, editing: Editing): void {
  const slots = slotsOf(owner.node, before, after, where, editing)
  if (Object.keys(after).length === 0 && slots.length === owner.node.children.length) {
    removeAll(owner, '{}', editing)
    return
  }
  const removed = slots.filter(({ now, added }) => now === undefined && added.length === 0)
  removeParts(owner, new Set(removed.map(({ part }) => part)), editing)
  for (const slot of slots) {
    const print: PrintLines = (movable) => {
      const extras = editing.extras(movable)
      const column = columnOf(slot.part, editing)
      return slot.added.flatMap((name) => printField(name, after[name], column, inside(where, name).now, editing.style, extras))
    }
    if (slot.now === undefined) {
      if (slot.added.length > 0) replacePart(slot.part, print, owner, editing)
      continue
    }
    rename(slot, slot.now, editing)
    editPart(slot.part, before[slot.name], after[slot.now], inside(where, slot.now, slot.name), editing)
    if (slot.added.length > 0) insertAfter(slot.part, print, owner, editing)
  }
}

type PrintLines = (movable: Movable) => readonly string[]

function rename({ part, name }: Slot, now: string, { draft, style }: Editing): void {
  if (name === now) return
  const [start, end] = keyOf(part)
  draft.remove(start, end, anchorOf(part))
  draft.insert(start, () => printKey(now, style.json ? 'json' : 'block'))
}

/** Writes fields in the place of one that is removed. */
function replacePart(part: Part, print: PrintLines, owner: Part, editing: Editing): void {
  const { draft, style, lines } = editing
  const isHeader = isRoot(owner) && editing.parts.of(owner.node)[0] === part
  const start = isHeader ? part.start : startWithComments(part, editing)
  const end = endOfLines(endOfRegion(part, editing), editing)
  draft.dismiss(commentsAbout(start, end, editing))
  if (isFirstOnLine(part, editing)) {
    draft.remove(lines.startOf(start), end, { offset: start, isLine: true })
    draft.insert(end, (movable) => print(movable).join(style.newline))
  } else {
    // The first field of an item follows its dash.
    draft.remove(start, end, anchorOf(part))
    draft.insert(end, (movable) => print(movable).join(style.newline).slice(columnOf(part, editing)))
  }
}

/** Writes lines below a part. */
function insertAfter(part: Part, print: PrintLines, owner: Part, editing: Editing): void {
  const { parts } = editing
  // Comments at the end of a map or list stay where its last part was.
  const isLast = parts.of(owner.node).at(-1) === part && !isRoot(owner)
  insertBelow(endOfRegion(part, editing, isLast ? columnOf(owner, editing) : undefined), print, editing)
}

function editList(owner: Part, before: readonly unknown[], after: readonly unknown[], where: Where, editing: Editing): void {
  const parts = editing.parts.of(owner.node)
  if (parts.length !== before.length) throw new NotEditable('a list is written in an unusual way')
  if (after.length === 0) {
    removeAll(owner, '[]', editing)
    return
  }
  const kept = keptItems(before, after)
  const stays = new Set(kept.map((at) => parts[at]))
  removeParts(owner, new Set(parts.filter((part) => !stays.has(part))), editing)
  for (const [place, at] of kept.entries()) {
    const part = parts[at]
    if (part) editPart(part, before[at], after[place], inside(where, place, at), editing)
  }
  const last = parts[kept.at(-1) ?? 0]
  if (!last || kept.length === after.length) return
  const print: PrintLines = (movable) => {
    const extras = editing.extras(movable)
    const column = columnOf(last, editing)
    const added = after.slice(kept.length)
    return added.flatMap((item, at) => printItem(item, column, `${where.now}/${kept.length + at}`, editing.style, extras))
  }
  insertAfter(last, print, owner, editing)
}
