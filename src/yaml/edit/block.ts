/** Turns the differences between a value and its new version into splices of the text that it was read from. */
import { isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { equal } from '../../base/equal.ts'
import { escapeKey } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { extentOf } from '../read/position.ts'
import { type Editing, type Field, type Fields, fieldsOf, NotEditable, pairUp, trailingComment } from './editing.ts'
import { editFlowList, editFlowMap } from './flow.ts'
import { printAfter, printField, printFlow, printItem, printKey, printText } from './print.ts'

/**
 * Edits the value of a node that is a map or a list, before and after.
 *
 * @param pointer Its pointer in the new version of the resource.
 * @returns Whether it was edited; if not, nothing was changed.
 */
export function editCollection(
  node: Node | undefined,
  before: unknown,
  after: unknown,
  pointer: string,
  editing: Editing,
): boolean {
  if (isMap(node) && isRecord(before) && isRecord(after) && (node.flow || Object.keys(after).length > 0)) {
    editMap(node, before, after, pointer, editing)
    return true
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && (node.flow || after.length > 0)) {
    editList(node, before, after, pointer, editing)
    return true
  }
  return false
}

function editMap(map: YAMLMap, before: Fields, after: Fields, pointer: string, editing: Editing): void {
  const written = new Map(fieldsOf(map).map((field) => [field.name, field]))
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  if (removed.some((name) => !written.has(name))) throw new NotEditable('a removed field comes from a merge (<<)')
  // A field from a merge is written elsewhere: a field of the map itself overrides it.
  const added = Object.keys(after).filter(
    (name) => !Object.hasOwn(before, name) || (!written.has(name) && !equal(before[name], after[name])),
  )
  if (map.flow) {
    editFlowMap(map, written, before, after, pointer, editing)
    return
  }
  const heirs = pairUp(removed, added, before, after, pointer, editing)
  for (const [name, field] of written) {
    if (Object.hasOwn(after, name)) editField(field, before[name], after[name], `${pointer}/${escapeKey(name)}`, editing)
    else replaceField(field, before[name], heirs.get(name) ?? [], after, pointer, editing)
  }
  const placed = [...heirs.values()].flat()
  for (const name of added) if (!placed.includes(name)) insertField(map, name, after, pointer, editing)
}

function editField(field: Field, before: unknown, after: unknown, pointer: string, editing: Editing): void {
  const { value, key } = field
  commentAbove(field, pointer, editing)
  const same = equal(before, after)
  if (same && !editing.comments.commented(pointer)) return
  if (editCollection(value, before, after, pointer, editing) || same) return
  if (isScalar(value) && isFlat(after) && !(typeof after === 'string' && after.includes('\n')) && spansOneLine(value, editing)) {
    const [start, end] = extentOf(editing.text, value)
    if (end > start) {
      editing.splice(start, end, scalarLike(value, after, editing))
      return
    }
  }
  const colon = colonAfter(key, editing)
  const end = endOfField(field, editing)
  const comment = trailingComment(editing.text, end)
  const printed = printAfter(after, columnOf(key, editing), pointer, editing.style, editing.comments)
  // A value that keeps its comment would have it twice.
  const [first = '', ...lines] = printed.replace(comment, '').split(editing.style.newline)
  editing.splice(colon, end + comment.length, [first + comment, ...lines].join(editing.style.newline))
}

const isFlat = (value: unknown): boolean => typeof value !== 'object' || value === null || Object.keys(value).length === 0

function spansOneLine(node: Node, { text }: Editing): boolean {
  const [start, end] = extentOf(text, node)
  return !text.slice(start, end).includes('\n')
}

/** A scalar in the quoting style of the one that it replaces. */
function scalarLike(node: Scalar, value: unknown, { style }: Editing): string {
  if (typeof value !== 'string') return printFlow(value, style)
  if (node.type === 'QUOTE_DOUBLE') return printText(value, { ...style, json: true })
  if (node.type === 'QUOTE_SINGLE' && /^[\x20-\x7e]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`
  return printText(value, style)
}

/** Replaces a field by others, or removes it. Comments on lines of their own stay. */
function replaceField(
  field: Field,
  before: unknown,
  heirs: readonly string[],
  after: Fields,
  pointer: string,
  editing: Editing,
): void {
  const { text, style } = editing
  const column = columnOf(field.key, editing)
  const [only, ...more] = heirs
  if (only !== undefined && more.length === 0 && equal(before, after[only])) {
    const place = `${pointer}/${escapeKey(only)}`
    commentAbove(field, place, editing)
    const [start, end] = extentOf(text, field.key)
    editing.splice(start, end, printKey(only, style))
    return
  }
  const start = field.key.range?.[0] ?? 0
  const end = endOfField(field, editing)
  if (heirs.length > 0) {
    const lines = heirs.map((name) =>
      printField(name, after[name], column, `${pointer}/${escapeKey(name)}`, style, editing.comments),
    )
    // A comment on its last line is about the removed value; a value that is kept brings its own.
    editing.splice(start, end + trailingComment(text, end).length, lines.join(style.newline).slice(column))
    return
  }
  const next = nextLine(text, end)
  const line = text.lastIndexOf('\n', start - 1) + 1
  // The first field of an item follows its dash: the next one moves up to it.
  if (text.slice(line, start).trim() !== '') editing.splice(start, next + (/^ */.exec(text.slice(next))?.[0].length ?? 0), '')
  else editing.splice(line, next, '')
}

function insertField(map: YAMLMap, name: string, after: Fields, pointer: string, editing: Editing): void {
  const names = Object.keys(after)
  const fields = fieldsOf(map)
  const earlier = names.slice(0, names.indexOf(name)).reverse()
  const previous =
    earlier.map((other) => fields.find((field) => field.name === other)).find((field) => field !== undefined) ?? fields.at(-1)
  if (!previous) throw new NotEditable('its fields come from a merge (<<)')
  const column = columnOf(previous.key, editing)
  const at = endOfField(previous, editing)
  const end = at + trailingComment(editing.text, at).length
  editing.splice(
    end,
    end,
    editing.style.newline +
      printField(name, after[name], column, `${pointer}/${escapeKey(name)}`, editing.style, editing.comments),
  )
}

function editList(list: YAMLSeq, before: readonly unknown[], after: readonly unknown[], pointer: string, editing: Editing): void {
  if (list.flow) {
    editFlowList(list, before, after, pointer, editing)
    return
  }
  const items = list.items.filter(isNode)
  if (items.length !== before.length) throw new NotEditable('a list has an empty item')
  const kept = keptItems(before, after) ?? before.map((_, at) => at).slice(0, after.length)
  for (const [at, item] of items.entries()) {
    const place = kept.indexOf(at)
    if (place === -1) editing.splice(dashOf(item, editing).line, nextLine(editing.text, extentOf(editing.text, item)[1]), '')
    else editItem(item, before[at], after[place], `${pointer}/${place}`, editing)
  }
  const last = items.at(-1)
  if (!last) return
  const { column } = dashOf(last, editing)
  const end = extentOf(editing.text, last)[1]
  const at = end + trailingComment(editing.text, end).length
  for (const [index, item] of after.slice(kept.length).entries()) {
    const printed = printItem(item, column, `${pointer}/${kept.length + index}`, editing.style, editing.comments)
    editing.splice(at, at, `${editing.style.newline}${' '.repeat(column)}- ${printed}`)
  }
}

function editItem(item: Node, before: unknown, after: unknown, pointer: string, editing: Editing): void {
  if (equal(before, after) || editCollection(item, before, after, pointer, editing)) return
  const [start, end] = extentOf(editing.text, item)
  editing.splice(start, end, printItem(after, dashOf(item, editing).column, pointer, editing.style, editing.comments))
}

/** The indexes of the items that stay, if `after` is `before` without some. */
function keptItems(before: readonly unknown[], after: readonly unknown[]): number[] | undefined {
  const kept: number[] = []
  before.forEach((item, at) => {
    if (kept.length < after.length && equal(item, after[kept.length])) kept.push(at)
  })
  return kept.length === after.length ? kept : undefined
}

function dashOf(item: Node, { text }: Editing): { column: number; line: number } {
  const start = item.range?.[0] ?? 0
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = /^( *)- *$/.exec(text.slice(line, start).replace(/^\ufeff/, ''))
  if (!before) throw new NotEditable('a list is written in an unusual way')
  return { column: before[1]?.length ?? 0, line }
}

function commentAbove(field: Field, pointer: string, editing: Editing): void {
  const comments = editing.comments.comments(pointer)
  if (comments.length === 0) return
  const start = field.key.range?.[0] ?? 0
  const margin = ' '.repeat(columnOf(field.key, editing))
  editing.splice(start, start, comments.map((comment) => `# ${comment}${editing.style.newline}${margin}`).join(''))
}

/** The column of a key, counted from 0; a dash before it counts as spaces. */
function columnOf(key: Node, { text }: Editing): number {
  const start = key.range?.[0] ?? 0
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(line, start).replace(/^\ufeff/, '')
  if (!/^[ -]*$/.test(before)) throw new NotEditable('a key is written in an unusual way')
  return before.length
}

function colonAfter(key: Node, { text }: Editing): number {
  const end = extentOf(text, key)[1]
  const colon = /[ \t]*:/y.exec(text.slice(end))
  if (!colon) throw new NotEditable('a key is written in an unusual way')
  return end + colon[0].length
}

/** The end of a field's value, before spaces and a comment on its last line. */
function endOfField({ key, value }: Field, editing: Editing): number {
  const colon = colonAfter(key, editing)
  const [start, end] = value ? extentOf(editing.text, value) : [colon, colon]
  // The position of a null that is not written is after the spaces.
  return start === end ? colon : Math.max(end, colon)
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}
