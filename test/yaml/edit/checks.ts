/** What becomes of comments in a changed text. */
import { equal } from '../../../src/base/equal.ts'
import { escapeKey, valueAt } from '../../../src/base/pointer.ts'
import type { ManifestDocument } from '../../../src/yaml/read/read.ts'
import type { Json } from './written.ts'

/** Every place in a value. */
function* pointersIn(value: unknown, pointer = ''): Generator<string> {
  if (pointer !== '') yield pointer
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* pointersIn(inner, `${pointer}/${escapeKey(key)}`)
}

/** Whether a line belongs to a field that is no longer there, or to the lines directly above it. */
export function isAboutRemoved(line: number, text: string, document: ManifestDocument, after: Json): boolean {
  const lines = text.split('\n')
  return [...pointersIn(document.value)].some((pointer) => {
    if (equal(valueAt(document.value, pointer), valueAt(after, pointer))) return false
    let first = document.keyOf(pointer).start.line
    while (/^[\s\ufeff]*#/.test(lines[first - 2] ?? '')) first--
    return first <= line && line <= document.positionOf(pointer).end.line
  })
}

/** The comments at the end of the line of a scalar that stays, and above a field that stays, which are no longer there. */
export function displaced(text: string, before: ManifestDocument, changed: string, now: ManifestDocument, after: Json): string[] {
  const [old, lines] = [text.split(/\r?\n/), changed.split(/\r?\n/)]
  return [...pointersIn(before.value)].flatMap((pointer) => {
    if (!stays(pointer, before.value, after)) return []
    const is = equal(valueAt(before.value, pointer), valueAt(after, pointer))
    const isScalar = typeof valueAt(before.value, pointer) !== 'object'
    const behind = is && isScalar ? commentBehind(before, pointer, text) : undefined
    const above = before.keyOf(pointer).start
    const isBlock = /^[\s\ufeff]*$/.test((old[above.line - 1] ?? '').replace(/^\ufeff/, '').slice(0, above.column - 1))
    const own = isBlock && !/\/\d+$/.test(pointer) ? commentAbove(old, above.line, above.column) : undefined
    const line = now.keyOf(pointer).start.line
    return [
      ...(behind !== undefined && !(lines[now.positionOf(pointer).end.line - 1] ?? '').includes(behind)
        ? [`${pointer} ${behind}`]
        : []),
      ...(own !== undefined && !commentsAbove(lines, line).includes(own) ? [`${pointer} above ${own}`] : []),
    ]
  })
}

/** Whether everything on the way to a place is there after a change, and no list is another one. */
function stays(pointer: string, before: unknown, after: Json): boolean {
  let parent = ''
  for (const key of pointer.split('/').slice(1)) {
    const [old, now] = [valueAt(before, parent), valueAt(after, parent)]
    if (Array.isArray(old) !== Array.isArray(now) || typeof now !== 'object' || now === null) return false
    if (Array.isArray(old) && !(Array.isArray(now) && now.length === old.length)) return false
    parent += `/${key}`
    if (valueAt(after, parent) === undefined) return false
  }
  return true
}

function commentBehind(document: ManifestDocument, pointer: string, text: string): string | undefined {
  const { end } = document.positionOf(pointer)
  const rest = /^[ \t]*,?[ \t]*(#[^\r\n]*)/.exec(text.slice(end.offset))
  return rest?.[1]
}

function commentAbove(lines: readonly string[], line: number, column: number): string | undefined {
  const above = lines[line - 2]?.replace(/^\ufeff/, '')
  const comment = /^( *)(#.*)$/.exec(above ?? '')
  return comment && comment[1]?.length === column - 1 ? comment[2] : undefined
}

/** Those on the lines above, with no other text between. */
function commentsAbove(lines: readonly string[], line: number): string[] {
  const found: string[] = []
  for (let at = line - 2; at >= 0; at--) {
    const comment = /^[\s\ufeff]*(#.*)$/.exec(lines[at] ?? '')
    if (comment?.[1] === undefined) break
    found.push(comment[1])
  }
  return found
}
