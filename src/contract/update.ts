/** What an update may change, and which old mistakes it may keep. */

import { keysOf, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { DraftIssue } from './draft-issues.ts'
import { addIssue } from './draft-issues.ts'
import type { Issue, Result } from './issue.ts'
import { type Check, issuesOf, withMessages } from './validate.ts'

/** What a line needs for updates. */
export interface UpdateRules<T> {
  readonly check: Check
  /** By kind, the fields of spec that cannot change once set. */
  readonly immutable: Readonly<Record<string, readonly ImmutableField[]>>
  readonly withDefaults: (plane: T) => unknown
}

export interface ImmutableField {
  readonly pointer: string
  /** Values that count as unset. */
  readonly unset: readonly unknown[]
}

/** Fields of metadata that identify the resource. `absent` is what a missing one stands for. */
const IDENTITY = [
  { pointer: '/kind', absent: undefined },
  { pointer: '/metadata/name', absent: undefined },
  { pointer: '/metadata/namespace', absent: 'default' },
] as const

/** Fields that guard against writing over another object: once given, they must be the previous ones. */
const GUARDS = ['/metadata/uid', '/metadata/resourceVersion'] as const

/** Validates `next` as an update of `previous`. */
export function updateValidatorOf<T>({
  check,
  immutable,
  withDefaults,
}: UpdateRules<T>): (previous: unknown, next: unknown) => Result<T> {
  return (previous, next) => {
    const issues: DraftIssue[] = issuesOf(check, next) ?? []
    let kept: DraftIssue[]
    try {
      // Defaults are written out on both sides, as the API server does before it compares. They leave what they do not know alone.
      const before = withDefaults(previous as T)
      const after = withDefaults(next as T)
      const fixed = immutableOf(next, immutable)
      // The rule of an immutable field cannot be evaluated on a value of another type, so the API server never lets that pass.
      const isRuled = ({ code, path }: DraftIssue): boolean =>
        code === 'wrong-type' && fixed.some(({ pointer }) => pointer === path)
      const fresh = issues.filter((issue) => isRuled(issue) || !isRatcheted(issue, before, after))
      kept = [...fresh, ...changesOf(previous, next, fixed, fresh)]
    } catch {
      kept = [...issues, ...addIssue(null, null, 'unreadable')]
    }
    const [first, ...rest] = kept
    // No issue but those that the previous object had: what it holds is as valid as what the API server stores.
    if (first === undefined) return { ok: true, value: next as T }
    return { ok: false, issues: withMessages([first, ...rest]) }
  }
}

/** Whether the API server lets an issue pass because the update does not touch its place. */
function isRatcheted({ code, path }: DraftIssue, before: unknown, after: unknown): boolean {
  if (path === '' || path === '/kind' || path === '/apiVersion' || path.startsWith('/metadata')) return false
  if (code === 'unknown-field' || code === 'unreadable') return false
  const place = code.startsWith('missing-') ? path.slice(0, path.lastIndexOf('/')) : path
  const old = valueAt(before, place)
  return old !== undefined && isEqual(old, valueAt(after, place))
}

function changesOf(
  previous: unknown,
  next: unknown,
  fixed: readonly ImmutableField[],
  issues: readonly DraftIssue[],
): DraftIssue[] {
  const changed: string[] = []
  const judged = (pointer: string): boolean => issues.some(({ path }) => path === pointer || path.startsWith(`${pointer}/`))
  for (const { pointer, absent } of IDENTITY) {
    if (!judged(pointer) && !isEqual(textAt(previous, pointer) ?? absent, textAt(next, pointer) ?? absent)) changed.push(pointer)
  }
  for (const pointer of GUARDS) {
    const given = textAt(next, pointer)
    if (given !== undefined && !isEqual(given, valueAt(previous, pointer))) changed.push(pointer)
  }
  for (const { pointer, unset } of fixed) {
    const old = valueAt(previous, pointer)
    if (old === undefined || old === null || unset.includes(old)) continue
    if (typeof (valueAt(next, '/spec') ?? undefined) === 'object' && !judged(pointer) && !isEqual(old, valueAt(next, pointer)))
      changed.push(pointer)
  }
  return changed.map(immutableField)
}

/** The fields that cannot change in a resource of this kind. */
function immutableOf(next: unknown, immutable: UpdateRules<unknown>['immutable']): readonly ImmutableField[] {
  const kind = valueAt(next, '/kind')
  return typeof kind === 'string' && Object.hasOwn(immutable, kind) ? (immutable[kind] ?? []) : []
}

function immutableField(path: string): DraftIssue {
  return { code: 'immutable-field' satisfies Issue['code'], path, field: keysOf(path).join('.'), message: '' }
}

/** A text that is not empty: in metadata an empty one is none. */
function textAt(value: unknown, pointer: string): unknown {
  const found = valueAt(value, pointer)
  return found === '' || found === null ? undefined : found
}

/** Whether two values are the same JSON; a null or undefined field is none. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isEqual(a[key] ?? undefined, b[key] ?? undefined))
}
