/** Changes resources in a text and leaves every other byte as it is. */
import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { escaped, keysOf, valueAt } from '../pointer.ts'
import { isRecord } from '../predicates.ts'
import { editCollection } from './edit.ts'
import { type Editing, fieldsOf, NotEditable, type Splice, trailingComment } from './editing.ts'
import { equal } from './equal.ts'
import { extentOf } from './position.ts'
import { type Extras, type Manner, printBlock, printItem, printJson } from './print.ts'
import { type ManifestDocument, readManifests } from './read.ts'

/** A resource of a text, and what it is to be. */
export interface ResourceChange {
  /** One of `readManifests(text).documents`. */
  readonly document: ManifestDocument
  /** Where in the document the resource stands: '' or, in a List, `/items/0`. */
  readonly pointer: string
  readonly after: unknown
  /** By pointers into `after`, pointers into the resource as it is: the field was made from that one, takes its place, and its text where the value is the same. */
  readonly origins?: ReadonlyMap<string, string>
  /** By pointers into `after`, comments (one line each, without `#`) that stand above that field, or above the nearest one that there is. JSON takes none. */
  readonly comments?: ReadonlyMap<string, string>
  /** Resources that follow it: as new documents, or as the next items of its List. */
  readonly added?: readonly AddedResource[]
}

export interface AddedResource {
  readonly value: unknown
  readonly comments?: ReadonlyMap<string, string>
}

export type Rewritten =
  | { readonly ok: true; readonly text: string }
  /** Nothing is changed. `reason` says what to do; it quotes nothing of the text. */
  | { readonly ok: false; readonly reason: string; readonly change: ResourceChange }

/**
 * Changes resources field by field. Comments, key order, quotes, block scalars, separators, line endings and everything else stay byte for byte.
 *
 * @returns The new text, which was read again and says what it should; or the change that cannot be made in this text.
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
  if (rewritten === undefined || wrong) {
    return { ok: false, reason: reasonOf('anchors, aliases or an unusual layout stand in the way'), change: wrong ?? NO_CHANGE }
  }
  return { ok: true, text: rewritten }
}

const NO_CHANGE: ResourceChange = { document: { value: undefined } as ManifestDocument, pointer: '', after: undefined }

const reasonOf = (why: string): string => `it cannot be changed in place, since ${why}; write it out in plain YAML first`

function splicesOf(text: string, change: ResourceChange): Splice[] {
  const { document, pointer, after, added = [] } = change
  const root = document.node?.contents
  const before = valueAt(document.value, pointer)
  if (equal(before, after) && added.length === 0 && !change.comments?.size) return []
  const node = root ? nodeAt(root, pointer) : undefined
  if (!root || !node) throw new NotEditable('it stands behind an alias or a merge')
  const manner = mannerOf(text, document, root)
  const splices: Splice[] = []
  const editing: Editing = {
    text,
    manner,
    extras: extrasOf(text, change, node, manner),
    predecessor: (place, removed) => {
      const parent = place.slice(0, place.lastIndexOf('/'))
      const origin =
        change.origins?.get(place) ?? [...(change.origins ?? [])].find(([inner]) => inner.startsWith(`${place}/`))?.[1]
      return removed.find((name) => `${origin}/`.startsWith(`${parent}/${escaped(name)}/`))
    },
    splice: (start, end, text) => splices.push({ start, end, text }),
  }
  const changed = !equal(before, after) || (change.comments?.size ?? 0) > 0
  if (changed && !editCollection(node, before, after, '', editing)) throw new NotEditable('it would lose all of its fields')
  if (added.length > 0) splices.push(addition(text, document, node, pointer, added, manner))
  return splices
}

function nodeAt(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root
  for (const key of keysOf(pointer)) {
    if (isMap(node)) node = fieldsOf(node as YAMLMap).findLast(({ name }) => name === key)?.value
    else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)]
      node = isNode(item) ? item : undefined
    } else return undefined
  }
  return node
}

function mannerOf(text: string, document: ManifestDocument, root: Node): Manner {
  const newline = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
  const json = isMap(root) && root.flow === true && fieldsOf(root).every(({ key }) => key.type === 'QUOTE_DOUBLE')
  const start = document.range.start.offset
  const lines = text.slice(start, document.range.end.offset).split(/\r?\n/)
  const indents = lines.filter((line) => /^ +[^\s#-]/.test(line)).map((line) => line.search(/\S/))
  const least = indents.length > 0 ? Math.min(...indents) : 2
  return { indent: Math.min(Math.max(least, 2), 8), dash: dashIn(lines), newline, json }
}

/** How far the first list in a map is indented below its key. */
function dashIn(lines: readonly string[]): number {
  for (const [at, line] of lines.entries()) {
    const dash = /^( *)- /.exec(line)
    const key = lines.slice(0, at).findLast((other) => /:\s*(?:#.*)?$/.test(other))
    if (dash?.[1] !== undefined && key !== undefined) return Math.min(Math.max(dash[1].length - key.search(/\S/), 0), 8)
  }
  return 2
}

/** Texts that are taken over from where their values stood, and comments. */
function extrasOf(
  text: string,
  { document, pointer, origins, comments, after }: ResourceChange,
  resource: Node,
  manner: Manner,
): Extras {
  return {
    ...commentsOf(comments, after, manner),
    reused: (place, value, column) => {
      const origin = origins?.get(place)
      if (origin === undefined || !equal(valueAt(document.value, pointer + origin), value)) return undefined
      const node = nodeAt(resource, origin)
      return node && reusedText(text, node, column, manner)
    },
  }
}

/** Comments by the field that they stand above: of a place that there is not, the nearest parent's. */
function commentsOf(
  comments: ReadonlyMap<string, string> | undefined,
  value: unknown,
  { json }: Manner,
): Pick<Extras, 'comments' | 'commented'> {
  const placed = new Map<string, string[]>()
  for (const [place, comment] of json ? [] : (comments ?? [])) {
    let pointer = place
    while (pointer !== '' && valueAt(value, pointer) === undefined) pointer = pointer.slice(0, pointer.lastIndexOf('/'))
    placed.set(pointer, [...(placed.get(pointer) ?? []), comment])
  }
  return {
    comments: (place) => placed.get(place) ?? [],
    commented: (place) => [...placed.keys()].some((other) => other.startsWith(`${place}/`)),
  }
}

/** The text of a node, with its lines moved to another column; undefined where that could change what it says. */
function reusedText(text: string, node: Node, column: number, manner: Manner): string | undefined {
  const [start, end] = extentOf(text, node)
  const own = text.slice(start, end)
  if (manner.json || /[*&!]/.test(own.replace(/-----[A-Z ]+-----/g, '')) || (isCollection(node) && node.flow))
    return isScalar(node) && !own.includes('\n') && !/^[*&!]/.test(own) ? own : undefined
  const [first = '', ...lines] = own.split(/\r?\n/)
  if (lines.length === 0) return first + (isScalar(node) ? trailingComment(text, end) : '')
  if (isScalar(node) && !/^[|>][-+]?\s*(?:#.*)?$/.test(first)) return undefined
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const least = isCollection(node) ? start - (text.lastIndexOf('\n', start - 1) + 1) : Math.min(...indents)
  if (indents.some((indent) => indent < least)) return undefined
  const moved = lines.map((line) => (line.trim() === '' ? line.trim() : ' '.repeat(column) + line.slice(least)))
  return [first, ...moved].join(manner.newline)
}

const NO_REUSE = { reused: (): undefined => undefined }

/** One splice that puts resources behind another. */
function addition(
  text: string,
  document: ManifestDocument,
  node: Node,
  pointer: string,
  added: readonly AddedResource[],
  manner: Manner,
): Splice {
  const extras = (one: AddedResource): Extras => ({ ...NO_REUSE, ...commentsOf(one.comments, one.value, manner) })
  const { newline, json } = manner
  const end = node.range?.[1] ?? 0
  if (pointer !== '' && (json || (isCollection(node) && node.flow))) {
    const line = text.slice(text.lastIndexOf('\n', (node.range?.[0] ?? 0) - 1) + 1, node.range?.[0] ?? 0)
    const spread = line.trim() === '' ? newline + line : ' '
    return {
      start: end,
      end,
      text: added.map(({ value }) => `,${spread}${printJson(value, line.trim() === '' ? line.length : 0, manner)}`).join(''),
    }
  }
  if (pointer !== '') {
    const start = node.range?.[0] ?? 0
    const dash = /^( *)- *$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
    if (!dash) throw new NotEditable('its list is written in an unusual way')
    const column = dash[1]?.length ?? 0
    const after = extentOf(text, node)[1]
    const at = after + trailingComment(text, after).length
    return {
      start: at,
      end: at,
      text: added
        .map((one) => `${newline}${' '.repeat(column)}- ${printItem(one.value, column, '', manner, extras(one))}`)
        .join(''),
    }
  }
  if (json) return { start: end, end, text: added.map(({ value }) => newline + printJson(value, 0, manner)).join('') }
  const at = document.range.end.offset
  const gap = text.slice(0, at).endsWith('\n') ? '' : newline
  return {
    start: at,
    end: at,
    text: gap + added.map((one) => `---${newline}${printBlock(one.value, 0, '', manner, extras(one))}${newline}`).join(''),
  }
}

/** The text with all splices made; undefined where two of them are about the same place. */
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

/** The first change that the new text does not show; every other value must be as it was. */
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

/** What a document says after its changes. */
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
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, `${pointer}/${escaped(key)}`)]))
  }
}
