/** A place in a resource whose value only the user knows. It takes part in the steps like any value, and goes where they move it. */
import { escaped } from '../pointer.ts'
import { isRecord } from '../predicates.ts'
import type { NeedCode } from './messages.ts'

const GAP = Symbol('gap')

export interface Gap {
  readonly [GAP]: true
  readonly code: NeedCode
  /** What probably belongs there: the answer `true` takes it. */
  readonly proposal?: unknown
}

/** A gap in the type of the value that belongs there, so that steps are written as if it were known. */
export function gap<T>(code: NeedCode, proposal?: T): T {
  const made: Gap = { [GAP]: true, code, ...(proposal !== undefined && { proposal }) }
  // Steps only pass it on; fillGaps puts a value or nothing in its place before anybody looks.
  return made as unknown as T
}

function isGap(value: unknown): value is Gap {
  return isRecord(value) && GAP in value
}

/** The keys on the way to a value, the last one first: most ways are not asked for. */
export interface Way {
  readonly key: string
  readonly before: Way | undefined
}

/** The value with every gap replaced, or the very same one where it has none; where `fill` returns undefined the field is left out. */
export function fillGaps(value: unknown, fill: (gap: Gap, way: Way | undefined) => unknown, way?: Way): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isGap(value)) return fill(value, way)
  // A list holds no gap: none of the steps makes one in a list.
  if (Array.isArray(value)) return value
  const fields = value as Readonly<Record<string, unknown>>
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(fields)) {
    const before = fields[key]
    if (typeof before !== 'object' || before === null) continue
    const filled = fillGaps(before, fill, { key, before: way })
    if (filled === before) continue
    copy ??= { ...fields }
    if (filled === undefined) delete copy[key]
    else copy[key] = filled
  }
  return copy ?? value
}

/** A way as a JSON Pointer. */
export function pointerOf(way: Way | undefined): string {
  return way === undefined ? '' : `${pointerOf(way.before)}/${escaped(way.key)}`
}

/** Changes a value that may be a gap: of a gap, what is proposed for it. */
export function throughGap<A, B>(value: A, change: (known: A) => B): B {
  // A gap stands where an A does; gap() says why that holds.
  if (isGap(value)) return gap(value.code, value.proposal === undefined ? undefined : change(value.proposal as A))
  return change(value)
}
