/** A place in a resource whose value only the user knows. It takes part in the steps like any value, and goes where they move it. */
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { NeedCode } from './messages.ts'

const PLACEHOLDER = Symbol('gap')

export interface Placeholder {
  readonly [PLACEHOLDER]: true
  readonly code: NeedCode
  /** What probably belongs there: the answer `true` takes it. */
  readonly proposal?: unknown
}

/** A gap in the type of the value that belongs there, so that steps are written as if it were known. */
export function placeholder<T>(code: NeedCode, proposal?: T): T {
  const made: Placeholder = { [PLACEHOLDER]: true, code, ...(proposal !== undefined && { proposal }) }
  // Steps only pass it on; fillGaps puts a value or nothing in its place before anybody looks.
  return made as unknown as T
}

function isPlaceholder(value: unknown): value is Placeholder {
  return isRecord(value) && PLACEHOLDER in value
}

/** The keys on the way to a value, the last one first: most ways are not asked for. */
export interface Path {
  readonly key: string
  readonly before: Path | undefined
}

/** The value with every gap replaced, or the very same one where it has none; where `fill` returns undefined the field is left out. */
export function fillPlaceholders(
  value: unknown,
  fill: (gap: Placeholder, way: Path | undefined) => unknown,
  way?: Path,
): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isPlaceholder(value)) return fill(value, way)
  // A list holds no gap: none of the steps makes one in a list.
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

/** A way as a JSON Pointer. */
export function pointerOf(way: Path | undefined): string {
  return way === undefined ? '' : `${pointerOf(way.before)}/${escapeKey(way.key)}`
}

/** Changes a value that may be a gap: of a gap, what is proposed for it. */
export function mapPlaceholder<A, B>(value: A, change: (known: A) => B): B {
  // A gap stands where an A does; gap() says why that holds.
  if (isPlaceholder(value)) return placeholder(value.code, value.proposal === undefined ? undefined : change(value.proposal as A))
  return change(value)
}
