/** Validates updates: what may change, and which existing mistakes may stay. */
import { escapeKey, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { addIssue, type DraftIssue, type DraftIssues, within } from './draft-issues.ts'
import type { Result } from './issue.ts'
import { isOfCreate, issueAt, wrongChanges } from './metadata.ts'
import { type Check, isAtOrUnder, issuesOf, withMessages } from './validate.ts'

/** What a line needs for updates. */
export interface UpdateRules<T> {
  readonly check: Check
  /** Kinds whose resources have no namespace. */
  readonly clusterScoped: readonly string[]
  /** By kind, the immutable fields of spec. */
  readonly immutable: Readonly<Record<string, readonly ImmutableField[]>>
  /** By kind, the fields that the CEL rules of its CRD read: the rules cannot be evaluated if these have the wrong type. */
  readonly ruled: Readonly<Record<string, readonly string[]>>
  /** By kind, the enums whose rule belongs to the object around them. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  readonly withDefaults: (plane: T) => unknown
}

export interface ImmutableField {
  readonly pointer: string
  /** Values that count as unset. */
  readonly unset: readonly unknown[]
}

/** Validates `next` as an update of `previous`. */
export function updateValidatorOf<T>(rules: UpdateRules<T>): (previous: unknown, next: unknown) => Result<T> {
  return (previous, next) => {
    const issues: DraftIssue[] = issuesOf(rules.check, next) ?? []
    let kept: DraftIssue[]
    try {
      kept = issuesOfUpdate(rules, previous, next, issues)
    } catch {
      kept = [...issues, ...addIssue(null, null, 'unreadable')]
    }
    const [first, ...rest] = kept
    // It has no issues that the previous object did not have, so it is as valid as what the API server stores.
    if (first === undefined) return { ok: true, value: next as T }
    return { ok: false, issues: withMessages([first, ...rest]) }
  }
}

function issuesOfUpdate<T>(rules: UpdateRules<T>, previous: unknown, next: unknown, issues: readonly DraftIssue[]): DraftIssue[] {
  const kind = valueAt(next, '/kind')
  const fixed = ofKind(rules.immutable, kind)
  const changed = wrongChanges(
    previous,
    next,
    rules.clusterScoped.some((name) => name === kind),
  )
  // Most updates are valid whatever was there before.
  if (issues.length === 0 && changesOfFixed(previous, next, fixed).length === 0) return changed
  const stored = pruned(previous, issuesOf(rules.check, previous))
  const sent = pruned(next, issues)
  // Defaults are set on both sides, as the API server does before it compares. Unknown fields are left unchanged.
  const before = rules.withDefaults(stored as T)
  const after = rules.withDefaults(sent as T)
  const ruled = ofKind(rules.ruled, kind)
  const choices = ofKind(rules.choices, kind)
  const fresh = issues.flatMap((issue) => {
    if (isOfCreate(issue, next)) return []
    const isRuled = issue.code === 'wrong-type' && ruled.includes(issue.path)
    return isRuled || !isRatcheted(issue, before, after, choices) ? [issue] : strayFieldsOf(issue, next)
  })
  const isReported = ({ path }: DraftIssue): boolean =>
    fresh.some((issue) => isAtOrUnder(issue.path, path) || isAtOrUnder(path, issue.path))
  return [...fresh, ...[...changed, ...changesOfFixed(stored, sent, fixed)].filter((change) => !isReported(change))]
}

function ofKind<T>(table: Readonly<Record<string, readonly T[]>>, kind: unknown): readonly T[] {
  return typeof kind === 'string' && Object.hasOwn(table, kind) ? (table[kind] ?? []) : []
}

/** Whether the API server accepts an issue because the update does not change its place. */
function isRatcheted({ code, path }: DraftIssue, before: unknown, after: unknown, choices: readonly string[]): boolean {
  if (path === '' || path === '/kind' || path === '/apiVersion' || path.startsWith('/metadata')) return false
  if (code === 'unknown-field' || code === 'unreadable') return false
  const holder = code.startsWith('missing-') || choices.includes(path) ? path.slice(0, path.lastIndexOf('/')) : path
  // The items of a list are not matched one by one: the list has to stay as it is.
  const place = beforeItem(holder)
  const old = valueAt(before, place)
  return old !== undefined && isEqual(old, valueAt(after, place))
}

/** A pointer, up to its first index. */
function beforeItem(pointer: string): string {
  const keys = pointer.split('/')
  const at = keys.findIndex((key) => /^\d+$/.test(key))
  return at === -1 ? pointer : keys.slice(0, at).join('/')
}

/** An object without its unknown fields: the API server drops them before it looks for changes. */
function pruned(value: unknown, issues: readonly DraftIssue[] | null): unknown {
  const unknown = (issues ?? []).flatMap((issue) => (issue.code === 'unknown-field' ? [issue] : strayFieldsOf(issue, value)))
  return unknown.length === 0 ? value : without(value, '', new Set(unknown.map(({ path }) => path)))
}

function without(value: unknown, path: string, unknown: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item, index) => without(item, `${path}/${index}`, unknown))
  if (!isRecord(value)) return value
  const fields = Object.entries(value).map(([name, inner]) => ({ name, inner, at: `${path}/${escapeKey(name)}` }))
  const known = fields.filter(({ at }) => !unknown.has(at))
  return Object.fromEntries(known.map(({ name, inner, at }) => [name, without(inner, at, unknown)]))
}

/** Fields within a value that should not have any: the API server rejects unknown fields before it looks for changes. */
function strayFieldsOf({ code, path, field }: DraftIssue, holder: unknown): DraftIssue[] {
  const stray = code === 'wrong-type' ? fieldsIn(valueAt(holder, path)) : null
  return (stray ?? []).map((found) => ({ ...found, path: path + found.path, field: field + found.field }))
}

function fieldsIn(value: unknown): DraftIssues {
  if (Array.isArray(value)) return value.reduce<DraftIssues>((faults, item, index) => within(faults, fieldsIn(item), index), null)
  if (!isRecord(value)) return null
  return Object.keys(value).reduce<DraftIssues>((faults, name) => addIssue(faults, name, 'unknown-field', { name }), null)
}

/** The immutable fields of spec that have changed. */
function changesOfFixed(previous: unknown, next: unknown, fixed: readonly ImmutableField[]): DraftIssue[] {
  const spec = valueAt(previous, '/spec') ?? undefined
  if (fixed.length === 0 || spec === undefined || !isRecord(valueAt(next, '/spec'))) return []
  // A rule on a value that was not an object fails as well.
  if (!isRecord(spec)) return [issueAt('/spec', 'immutable-field')]
  const changed = fixed.filter(({ pointer, unset }) => {
    const old = valueAt(previous, pointer) ?? undefined
    return old !== undefined && !unset.includes(old) && !isEqual(old, valueAt(next, pointer))
  })
  return changed.map(({ pointer }) => issueAt(pointer, 'immutable-field'))
}

/** Whether two values are the same JSON; null and undefined fields count as missing. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isEqual(a[key] ?? undefined, b[key] ?? undefined))
}
