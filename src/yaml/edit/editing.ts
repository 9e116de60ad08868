/** What editing block collections and editing flow collections have in common. */
import { equal } from '../../base/equal.ts'
import { escapeKey } from '../../base/pointer.ts'
import type { SyntaxNode } from '../read/syntax.ts'
import type { CommentIndex } from './comment-index.ts'
import type { Anchor, Draft, Movable } from './draft.ts'
import type { Lines } from './lines.ts'
import { NotEditable, type Part, type Parts } from './parts.ts'
import { type Extras, isBlock } from './print.ts'
import type { Style } from './style.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Where a value is in the new version of a resource, and where it was. */
export interface Where {
  readonly now: string
  readonly was: string
}

export const inside = ({ now, was }: Where, key: string | number, old: string | number = key): Where => ({
  now: `${now}/${escapeKey(String(key))}`,
  was: `${was}/${escapeKey(String(old))}`,
})

/** What editing needs to know about a resource. Pointers are into its new version. */
export interface Editing {
  readonly text: string
  readonly lines: Lines
  readonly parts: Parts
  readonly comments: CommentIndex
  readonly style: Style
  readonly draft: Draft
  /** The field that a value was made from, as a pointer into the current resource. */
  originOf(pointer: string): string | undefined
  /** Whether a field, or something in it, is what another one was made from. */
  isOrigin(pointer: string): boolean
  /** The fields that a value and what is in it were made from. */
  originsWithin(pointer: string): readonly string[]
  /** Comments to write above a field, each from its `#` on. */
  notesAt(pointer: string): readonly string[]
  /** Those for fields inside it. */
  notesWithin(pointer: string): readonly string[]
  /** What is printed with new values. */
  extras(movable: Movable): Extras
}

/** An entry of the map before, and what becomes of it. */
export interface Slot {
  readonly part: Part
  readonly name: string
  /** Its name after the change: another one if it is renamed, undefined if it is removed. */
  readonly now: string | undefined
  /** The names of new entries to write after it, or in its place if it is removed. */
  readonly added: string[]
}

/** Decides which new entries take the place of which removed ones, and after which others are written. */
export function slotsOf(node: SyntaxNode, before: Fields, after: Fields, where: Where, editing: Editing): Slot[] {
  const written = new Map<string, Part>()
  for (const part of editing.parts.of(node)) {
    const { key } = part.node
    if (key?.name !== undefined) written.set(key.name, part)
  }
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  if (removed.some((name) => !written.has(name))) throw new NotEditable('a removed field comes from a merge (<<)')
  // An entry from a merge is written elsewhere: an entry of the map itself overrides it.
  const isNew = (name: string): boolean =>
    !Object.hasOwn(before, name) || (!written.has(name) && !equal(before[name], after[name]))
  const names = Object.keys(after)
  const open = names.filter(isNew)
  const successors = new Map<string, string>()
  const homes = new Map<string, string>()
  for (const name of open) {
    const from =
      predecessor(inside(where, name), removed, where, editing) ??
      removed.find((old) => !successors.has(old) && equal(before[old], after[name]))
    if (from === undefined) continue
    // What is made from a part of a scalar replaces it; its comments are printed where the scalar is.
    const isEditable = typeof before[from] === 'object' || equal(before[from], after[name]) || !isBlock(after[name])
    if (successors.has(from) || !isEditable) homes.set(name, from)
    else successors.set(from, name)
  }
  const unclaimed = removed.filter((old) => !successors.has(old) && ![...homes.values()].includes(old))
  const taken = new Set([...successors.values(), ...homes.keys()])
  for (const name of open.filter((name) => !taken.has(name))) {
    const from = unclaimed.shift()
    if (from !== undefined) homes.set(name, from)
  }
  const slots = [...written].map(([name, part]): Slot => {
    return { part, name, now: Object.hasOwn(after, name) ? name : successors.get(name), added: [] }
  })
  const places = new Map(slots.map((slot) => [slot.now ?? slot.name, slot]))
  const byName = new Map(slots.map((slot) => [slot.name, slot]))
  let previous: Slot | undefined
  for (const name of names) {
    const own = places.get(name)
    if (own?.now === name) previous = own
    else if (open.includes(name)) {
      previous = byName.get(homes.get(name) ?? '') ?? previous ?? slots.at(-1)
      if (!previous && node.children.length === 0) return []
      if (!previous) throw new NotEditable('its fields come from a merge (<<)')
      previous.added.push(name)
    }
  }
  return slots
}

/** The removed entry of the same map that a new one was made from. */
function predecessor({ now }: Where, removed: readonly string[], { was }: Where, { originsWithin }: Editing): string | undefined {
  const origins = originsWithin(now)
  return removed.find((name) => origins.some((origin) => `${origin}/`.startsWith(`${was}/${escapeKey(name)}/`)))
}

/** The column of a part, counted from 0; what is before it on its line counts as spaces. */
export function columnOf({ start }: Part, { lines }: Pick<Editing, 'lines'>): number {
  return start - lines.startOf(start)
}

export function isFirstOnLine({ start }: Part, { text, lines }: Editing): boolean {
  return /^ *$/.test(text.slice(lines.startOf(start), start))
}

/** Whether it is the value of a whole document. */
export const isRoot = ({ node, start, valueAt }: Part): boolean => node.key === undefined && start === valueAt

/** After the colon or the dash. */
export function valueAtOf({ valueAt }: Part): number {
  if (valueAt === undefined) throw new NotEditable('a key is written in an unusual way')
  return valueAt
}

/** The extent of a key that can be replaced. */
export function keyOf({ node: { key }, valueAt }: Part): readonly [start: number, end: number] {
  if (!key || key.isMarked || valueAt === undefined || key.style === 'other')
    throw new NotEditable('a key is written in an unusual way')
  return key.extent
}

/** Above a part. */
export const anchorOf = ({ start }: Part): Anchor => ({ offset: start, isLine: false })

/**
 * The comments in a region that is removed which go with it: those at the end of a line, and those directly above a part in it. The others are about
 * something else.
 */
export function commentsAbout(start: number, end: number, { text, comments, lines }: Editing): number[] {
  return comments.within(start, end).filter((comment) => {
    if (!comments.isAlone(comment)) return true
    const [from = 0] = comments.extents[comment] ?? []
    const column = from - lines.startOf(from)
    let line = lines.after(from)
    while (line < end && isCommentAt(text, line, column)) line = lines.after(line)
    const next = line + column
    return next < end && /^ *[^\s#}\]]$/.test(text.slice(line, next + 1))
  })
}

function isCommentAt(text: string, line: number, column: number): boolean {
  return text[line + column] === '#' && /^[ \t]*$/.test(text.slice(line, line + column))
}
