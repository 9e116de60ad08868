/** A placeholder for a value that only the user knows. The steps treat it like any value, and move it like one. */
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { NeedCode } from './messages.ts'

const PLACEHOLDER = Symbol('gap')

export interface Placeholder {
  readonly [PLACEHOLDER]: true
  readonly code: NeedCode
  /** The probable value: the answer `true` accepts it. */
  readonly proposal?: unknown
}

/** A placeholder with the type of the value that it stands for, so that steps are written as if the value were known. */
export function placeholder<T>(code: NeedCode, proposal?: T): T {
  const made: Placeholder = { [PLACEHOLDER]: true, code, ...(proposal !== undefined && { proposal }) }
  // Steps only pass it on; it is replaced or removed before anything reads it.
  return made as unknown as T
}

export function isPlaceholder(value: unknown): value is Placeholder {
  return isRecord(value) && PLACEHOLDER in value
}

/** The keys that lead to a value, the last one first: most paths are never needed. */
export interface Path {
  readonly key: string
  readonly before: Path | undefined
}

/** The value with every placeholder replaced, or the same one if it has none; if `fill` returns undefined the field is removed. */
export function fillPlaceholders(
  value: unknown,
  fill: (gap: Placeholder, way: Path | undefined) => unknown,
  way?: Path,
): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isPlaceholder(value)) return fill(value, way)
  // A list has no placeholders: no step creates one in a list.
  if (Array.isArray(value)) return value
  const fields = value as Readonly<Record<string, unknown>>
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(fields)) {
    const before = fields[key]
    if (typeof before !== 'object' || before === null) continue
    const filled = fillPlaceholders(before, fill, { key, before: way })
    if (filled === before) continue
    copy ??= { ...fields }
    if (filled === undefined) delete copy[key]
    else copy[key] = filled
  }
  return copy ?? value
}

/** A path as a JSON Pointer. */
export function pointerOf(way: Path | undefined): string {
  return way === undefined ? '' : `${pointerOf(way.before)}/${escapeKey(way.key)}`
}

/** Changes a value that may be a placeholder; of a placeholder, changes its proposed value. */
export function mapPlaceholder<A, B>(value: A, change: (known: A) => B): B {
  // A placeholder is typed as the A that it stands for; see above why that is safe.
  if (isPlaceholder(value)) return placeholder(value.code, value.proposal === undefined ? undefined : change(value.proposal as A))
  return change(value)
}
