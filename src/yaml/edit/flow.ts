/** Edits flow collections: JSON, and YAML in brackets. */
import { isMap, isNode, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { equal } from '../../base/equal.ts'
import { escapeKey } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { type Editing, type Field, type Fields, fieldsOf, NotEditable, pairUp } from './editing.ts'
import { printFlow, printJson, printKey, type Style } from './print.ts'

/** Edits `{...}`: fields that stay are edited in place, new ones replace those that are removed. */
export function editFlowMap(
  map: YAMLMap,
  written: ReadonlyMap<string, Field>,
  before: Fields,
  after: Fields,
  pointer: string,
  editing: Editing,
): void {
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name))
  const heirs = pairUp(removed, added, before, after, pointer, editing)
  const spread = layoutOf(map, editing)
  const print = (name: string): string => `${printKey(name, editing.style)}: ${printValue(after[name], spread, editing.style)}`
  const places = [...written.values()].map((field): Place => {
    const extent: Extent = [startOf(field.key), endOf(field.value ?? field.key)]
    if (Object.hasOwn(after, field.name))
      return {
        extent,
        keep: () =>
          editFlowValue(
            field.value,
            before[field.name],
            after[field.name],
            `${pointer}/${escapeKey(field.name)}`,
            spread,
            editing,
          ),
      }
    return { extent, texts: (heirs.get(field.name) ?? []).map(print) }
  })
  const placed = [...heirs.values()].flat()
  editPlaces(map, places, added.filter((name) => !placed.includes(name)).map(print), spread, editing)
}

/** Edits `[...]`. */
export function editFlowList(
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
  pointer: string,
  editing: Editing,
): void {
  const items = list.items.filter(isNode)
  if (items.length !== before.length) throw new NotEditable('a list has an empty item')
  const spread = layoutOf(list, editing)
  const places = items.map((item, at): Place => {
    const extent: Extent = [startOf(item), endOf(item)]
    return at < after.length
      ? { extent, keep: () => editFlowValue(item, before[at], after[at], `${pointer}/${at}`, spread, editing) }
      : { extent, texts: [] }
  })
  editPlaces(
    list,
    places,
    after.slice(items.length).map((item) => printValue(item, spread, editing.style)),
    spread,
    editing,
  )
}

type Extent = readonly [start: number, end: number]

/** A field or item in the text: it stays, or others replace it. */
type Place =
  | { readonly extent: Extent; readonly keep: () => void }
  | { readonly extent: Extent; readonly texts: readonly string[] }

/** How the parts of a collection are laid out: the column of each on a line of its own, or all on one line. */
interface Layout {
  readonly column: number | undefined
}

function layoutOf(node: YAMLMap | YAMLSeq, { text, style }: Editing): Layout {
  const start = startOf(node)
  const first = /[^\s]/.exec(text.slice(start + 1))
  const between = text.slice(start + 1, start + 1 + (first?.index ?? 0))
  if (node.items.length === 0) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    return { column: style.json && /\n/.test(text.trim()) ? (/^ */.exec(line)?.[0].length ?? 0) + style.indent : undefined }
  }
  const newline = between.lastIndexOf('\n')
  return { column: newline === -1 ? undefined : between.length - newline - 1 }
}

function editPlaces(
  node: YAMLMap | YAMLSeq,
  places: readonly Place[],
  more: readonly string[],
  layout: Layout,
  editing: Editing,
): void {
  const separator = layout.column === undefined ? ', ' : `,${editing.style.newline}${' '.repeat(layout.column)}`
  const stays = places.filter((place) => 'keep' in place || place.texts.length > 0)
  const first = places[0]
  const last = places.at(-1)
  if (!first || !last || stays.length === 0) {
    refill(node, more, separator, layout, editing)
    return
  }
  for (const [at, place] of places.entries()) {
    const [start, end] = place.extent
    const [before, next] = [places[at - 1], places[at + 1]]
    if ('keep' in place) place.keep()
    else if (place.texts.length > 0) editing.splice(start, end, place.texts.join(separator))
    // With the comma before it or, if nothing that stays is before it, the one after.
    else if (next && !places.slice(0, at).some((other) => stays.includes(other))) editing.splice(start, next.extent[0], '')
    else if (before) editing.splice(before.extent[1], end, '')
  }
  if (more.length > 0) editing.splice(last.extent[1], last.extent[1], more.map((text) => separator + text).join(''))
}

/** Replaces everything between the brackets. */
function refill(
  node: YAMLMap | YAMLSeq,
  texts: readonly string[],
  separator: string,
  { column }: Layout,
  editing: Editing,
): void {
  const [start, end] = [startOf(node) + 1, endOf(node) - 1]
  if (texts.length === 0) {
    editing.splice(start, end, '')
    return
  }
  const { newline, indent, json } = editing.style
  const [open, close] =
    column === undefined
      ? json || isSeq(node)
        ? ['', '']
        : [' ', ' ']
      : [newline + ' '.repeat(column), newline + ' '.repeat(Math.max(0, column - indent))]
  editing.splice(start, end, open + texts.join(separator) + close)
}

function editFlowValue(
  node: Node | undefined,
  before: unknown,
  after: unknown,
  pointer: string,
  layout: Layout,
  editing: Editing,
): void {
  if (equal(before, after)) return
  if (!node) throw new NotEditable('a field in brackets has no value')
  if (isMap(node) && isRecord(before) && isRecord(after)) {
    editFlowMap(node, new Map(fieldsOf(node).map((field) => [field.name, field])), before, after, pointer, editing)
  } else if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) editFlowList(node, before, after, pointer, editing)
  else editing.splice(startOf(node), endOf(node), printValue(after, layout, editing.style))
}

function printValue(value: unknown, { column }: Layout, manner: Style): string {
  return column !== undefined && manner.json ? printJson(value, column, manner) : printFlow(value, manner)
}

const startOf = (node: Node): number => node.range?.[0] ?? 0
const endOf = (node: Node): number => node.range?.[1] ?? 0
