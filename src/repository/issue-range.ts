/** Where an issue is in a text: one convention for every command, so that people find it where they expect it. */
import { escapeKey, keysOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Manifest } from '../yaml/read/document.ts'
import type { Range } from '../yaml/read/range.ts'

/** What is reported at the key: what is wrong is that the field is there, or what it consists of. */
const AT_KEY: ReadonlySet<string> = new Set(['unknown-field', 'misplaced-fields', 'value-from'])

/**
 * The key of an unknown field, the value where that is wrong, and for a missing field the key of its parent. What has no key, as a document or an item
 * of a list, has its first key instead: the whole of it would contain what is right.
 */
export function rangeOfIssue(document: Manifest, path: string, code?: string): Range {
  const { pointer, value } = nearest(document.value, path)
  if (pointer === path) return code !== undefined && AT_KEY.has(code) ? document.keyOf(path) : document.positionOf(path)
  if (pointer !== '' && !/\/\d+$/.test(pointer)) return document.keyOf(pointer)
  const first = isRecord(value) ? Object.keys(value)[0] : undefined
  return first === undefined ? document.positionOf(pointer) : document.keyOf(`${pointer}/${escapeKey(first)}`)
}

/** What there is of a path. */
function nearest(root: unknown, path: string): { readonly pointer: string; readonly value: unknown } {
  let value = root
  let pointer = ''
  for (const key of keysOf(path)) {
    if (Array.isArray(value)) {
      if (!Object.hasOwn(value, key)) break
      value = value[Number(key)]
    } else {
      if (!isRecord(value) || !Object.hasOwn(value, key)) break
      value = value[key]
    }
    pointer += `/${escapeKey(key)}`
  }
  return { pointer, value }
}
