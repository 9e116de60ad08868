/** What editing block collections and editing flow collections have in common. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { equal } from '../../base/equal.ts'
import { escapeKey, keysOf } from '../../base/pointer.ts'
import { isMerge, keyText } from '../read/value.ts'
import type { Comments, Style } from './print.ts'

/** A replacement of the text between two offsets. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What editing needs to know about a resource. */
export interface Editing {
  readonly text: string
  readonly style: Style
  readonly comments: Comments
  /** The key of the same map that a new one was made from, if any. */
  predecessor(pointer: string, removed: readonly string[]): string | undefined
  /** Records a splice. */
  splice(start: number, end: number, text: string): void
}

/** Thrown if a text is written in a way that cannot be edited; the message is a clause and quotes nothing. */
export class NotEditable extends Error {}

/** A field of a map: its nodes and its key's text. */
export interface Field {
  readonly name: string
  readonly key: Scalar
  readonly value: Node | undefined
}

export type Fields = Readonly<Record<string, unknown>>

/** The fields that are written in a map itself, without merged ones. */
export function fieldsOf(map: YAMLMap): Field[] {
  return map.items.flatMap((pair: Pair) => {
    const { key, value } = pair
    if (!isScalar(key) || isMerge(key)) return []
    const name = keyText(key)
    return name === undefined ? [] : [{ name, key, value: isNode(value) ? value : undefined }]
  })
}

/** For each removed field, those that replace it: the one that was made from it, one with the same value, else the next. */
export function pairUp(
  removed: readonly string[],
  added: readonly string[],
  before: Fields,
  after: Fields,
  pointer: string,
  editing: Editing,
): Map<string, string[]> {
  const heirs = new Map<string, string[]>(removed.map((name) => [name, []]))
  const free: string[] = []
  for (const name of added) {
    const from =
      editing.predecessor(`${pointer}/${escapeKey(name)}`, removed) ??
      removed.find((old) => heirs.get(old)?.length === 0 && equal(before[old], after[name]))
    if (from === undefined) free.push(name)
    else heirs.get(from)?.push(name)
  }
  for (const name of free) {
    const open = removed.find((old) => heirs.get(old)?.length === 0)
    if (open !== undefined) heirs.get(open)?.push(name)
  }
  return heirs
}

/** A comment and the spaces before it, up to the end of the line. */
export function trailingComment(text: string, end: number): string {
  return /[ \t]+#[^\r\n]*/y.exec(text.slice(end))?.[0] ?? ''
}

/** The node that is written at a pointer; undefined if it comes from an alias or a merge. */
export function nodeAt(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root
  for (const key of keysOf(pointer)) {
    if (isMap(node)) node = fieldsOf(node).findLast(({ name }) => name === key)?.value
    else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)]
      node = isNode(item) ? item : undefined
    } else return undefined
  }
  return node
}
