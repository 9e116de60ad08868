/** A place in a resource whose value only the user knows. It takes part in the steps like any value, and goes where they move it. */
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

export function isGap(value: unknown): value is Gap {
  return isRecord(value) && GAP in value
}

/** A copy with every gap replaced; where `fill` returns undefined the field is left out. */
export function fillGaps(
  value: unknown,
  fill: (gap: Gap, path: readonly string[]) => unknown,
  path: readonly string[] = [],
): unknown {
  if (isGap(value)) return fill(value, path)
  if (Array.isArray(value)) return value.map((item, at) => fillGaps(item, fill, [...path, String(at)]))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, fillGaps(inner, fill, [...path, key])] as const)
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

/** Changes a value that may be a gap: of a gap, what is proposed for it. */
export function throughGap<A, B>(value: A, change: (known: A) => B): B {
  // A gap stands where an A does; gap() says why that holds.
  if (isGap(value)) return gap(value.code, value.proposal === undefined ? undefined : change(value.proposal as A))
  return change(value)
}
