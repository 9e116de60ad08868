/** Edits flow collections: JSON, and YAML in brackets. */
import { equal } from '../../base/equal.ts'
import { isRecord } from '../../base/record.ts'
import type { SyntaxNode } from '../read/syntax.ts'
import type { Anchor, Movable } from './draft.ts'
import { type Editing, inside, slotsOf, type Where } from './editing.ts'
import { type Layout, layoutOf, type Place, rearrange } from './flow-places.ts'
import { keptItems } from './kept-items.ts'
import { NotEditable, type Part } from './parts.ts'
import { printFlow, printFlowField, printJson } from './print.ts'
import { scalarLike } from './replace.ts'
import { doubleQuoted, printKey } from './scalar.ts'
import { flowNotation } from './style.ts'

/** Edits a map or list in brackets; comments that lose their place go to the anchor. */
export function editFlow(
  node: SyntaxNode,
  before: unknown,
  after: unknown,
  where: Where,
  anchor: Anchor,
  editing: Editing,
): void {
  const bracket = editing.text[node.extent[0]]
  if (bracket !== '{' && bracket !== '[') throw new NotEditable('a list has a field without brackets')
  const layout = layoutOf(node, editing)
  const places = isRecord(before) && isRecord(after) ? entries(before, after) : items(before, after)
  rearrange(node, places.placed, places.more, layout, anchor, editing)

  function entries(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Places {
    const print = (name: string) => (movable: Movable) => printEntry(name, after[name], where.now, movable, layout, editing)
    const slots = slotsOf(node, before, after, where, editing)
    if (node.children.length > 0 && slots.length < node.children.length) throw new NotEditable('it has a merge (<<) in brackets')
    const placed = slots.map(({ part, name, now, added }): Place => {
      if (now !== undefined) {
        if (now !== name) rename(part, now, anchor, editing)
        editValue(part, before[name], after[now], inside(where, now, name), anchor, layout, editing)
      }
      return { part, isGone: now === undefined, isMoved: editing.isOrigin(inside(where, name).was), added: added.map(print) }
    })
    return { placed, more: slots.length === 0 ? Object.keys(after).map(print) : [] }
  }

  function items(before: unknown, after: unknown): Places {
    const [old, now] = [listOf(before), listOf(after)]
    const parts = editing.parts.of(node)
    if (parts.length !== old.length) throw new NotEditable('a list is written in an unusual way')
    const kept = keptItems(old, now)
    const added = now.slice(kept.length).map((item, at) => (movable: Movable) => {
      return printIn(item, `${where.now}/${kept.length + at}`, movable, layout, editing)
    })
    const last = kept.at(-1)
    const placed = parts.map((part, at): Place => {
      const place = kept.indexOf(at)
      if (place !== -1) editValue(part, old[at], now[place], inside(where, place, at), anchor, layout, editing)
      return { part, isGone: place === -1, isMoved: false, added: at === last ? added : [] }
    })
    return { placed, more: last === undefined ? added : [] }
  }
}

interface Places {
  readonly placed: readonly Place[]
  /** What is written where there was nothing. */
  readonly more: readonly ((movable: Movable) => string)[]
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function rename(part: Part, now: string, anchor: Anchor, { draft, style }: Editing): void {
  const { key } = part.node
  if (!key || key.isMarked || key.style === 'other') throw new NotEditable('a key is written in an unusual way')
  const [start, end] = key.extent
  draft.remove(start, end, anchor)
  draft.insert(start, () =>
    key.style === 'double' ? doubleQuoted(now, flowNotation(style)) : printKey(now, flowNotation(style)),
  )
}

function editValue(
  part: Part,
  before: unknown,
  after: unknown,
  where: Where,
  anchor: Anchor,
  layout: Layout,
  editing: Editing,
): void {
  if (equal(before, after)) return
  const { node, valueAt } = part
  const isMap = node.kind === 'map' && isRecord(before) && isRecord(after)
  const isList = node.kind === 'list' && Array.isArray(before) && Array.isArray(after)
  if (isMap || isList) {
    editFlow(node, before, after, where, anchor, editing)
    return
  }
  const { draft } = editing
  const [start, end] = node.extent
  if (node.kind === 'empty') {
    const head = valueAt === undefined ? ': ' : ' '
    draft.insert(part.end, (movable) => head + printIn(after, where.now, movable, layout, editing))
  } else if (node.isMarked) throw new NotEditable('a value in brackets has an anchor or a tag')
  else {
    draft.remove(start, end, anchor)
    draft.insert(start, (movable) => {
      const isScalar = node.kind === 'scalar' && (typeof after !== 'object' || after === null)
      return isScalar ? scalarLike(node, after, editing, 'flow') : printIn(after, where.now, movable, layout, editing)
    })
  }
}

/** JSON is on several lines where the collection around it is. */
function printIn(value: unknown, pointer: string, movable: Movable, { column }: Layout, editing: Editing): string {
  const { style } = editing
  if (column !== undefined && style.json) return printJson(value, column, style)
  return printFlow(value, pointer, style, editing.extras(movable))
}

function printEntry(name: string, value: unknown, pointer: string, movable: Movable, layout: Layout, editing: Editing): string {
  const { style } = editing
  if (layout.column === undefined || !style.json) return printFlowField(name, value, pointer, style, editing.extras(movable))
  return `${doubleQuoted(name, 'json')}: ${printJson(value, layout.column, style)}`
}
