/**
 * What generated validators call when they find a mistake. Nothing here runs for a valid manifest.
 *
 * A draft is an incomplete issue: its path is relative to the object being checked and grows on the way up (`within`), so a
 * valid manifest does not pay for paths.
 */

import { nearest } from '../base/nearest.ts'
import { escapeKey, keysOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Code } from './issue.ts'
import { exceedsLength } from './predicates.ts'

/** An incomplete issue; `message` is filled in at the end. */
export interface DraftIssue {
  code: Code
  path: string
  field: string
  message: string
  [detail: string]: unknown
}

/** No issues is null: most manifests never allocate a list. */
export type DraftIssues = DraftIssue[] | null

/** The fields that a closed object can have, for the issues that name them. */
export interface Fields {
  readonly known: readonly string[]
  readonly required?: readonly string[]
  /** Codes for missing required fields, where they have one of their own. */
  readonly codes?: Readonly<Record<string, Code>>
  /** Removed fields, and the fields that replaced them. */
  readonly replaced?: Readonly<Record<string, string>>
  /** Fields of other kinds and releases, and where they exist. */
  readonly elsewhere?: Readonly<Record<string, string>>
}

/** The rule of a string. */
export interface TextRule {
  /** Default: invalid-format. */
  readonly code?: Code
  readonly rule?: string
  readonly maxLength?: number
}

/** The rule of an enum. */
export interface ChoiceRule {
  /** Default: unknown-value. */
  readonly code?: Code
  readonly allowed: readonly string[]
  /** Values with a code of their own. */
  readonly codes?: Readonly<Record<string, Code>>
}

/** The rule of an integer. */
export interface IntegerRule {
  readonly minimum: number
  readonly maximum: number
}

/**
 * True while only the verdict is needed: then one issue is as good as all of them, and none is completed. To detect its releases,
 * a manifest is checked against many lines, and most of them reject it.
 */
let verdictOnly = false

/** Represents every issue while only the verdict is needed. */
const REFUSED: DraftIssue[] = [{ code: 'unreadable', path: '', field: '', message: '' }]

/** The most issues of a result: a request body of 2 MB could have a million. */
const MOST_ISSUES = 10_000

/** Issues completed since the last {@link collect}. */
let made = 0

/** Represents each issue beyond the limit, so that these take no memory. Never changed. */
const OMITTED: DraftIssue = { code: 'too-many-issues', path: '', field: '', message: '' }

/** All that a check finds wrong, at most {@link MOST_ISSUES}; the last one then says how many more there are. */
export function collect(check: (input: unknown) => DraftIssues, input: unknown): DraftIssues {
  const before = made
  made = 0
  try {
    const issues = thoroughly(check, input)
    // Leave room for the issue that has the count.
    if (issues === null || made < MOST_ISSUES) return issues
    const kept = issues.filter((found) => found !== OMITTED)
    return [...kept, { ...OMITTED, omitted: issues.length - kept.length }]
  } finally {
    made = before
  }
}

/** Thrown if the verdict needs the slow path: an object that inherits fields. */
const NEEDS_LIST = Symbol('thorough')

/** Whether a check finds nothing wrong. */
export function accepts(check: (input: unknown) => DraftIssues, input: unknown): boolean {
  const before = verdictOnly
  verdictOnly = true
  try {
    return check(input) === null
  } catch (error) {
    if (error !== NEEDS_LIST) throw error
    return thoroughly(check, input) === null
  } finally {
    verdictOnly = before
  }
}

/** All that a check finds wrong, even if a getter of the input calls it in the middle of a verdict. */
function thoroughly(check: (input: unknown) => DraftIssues, input: unknown): DraftIssues {
  if (!verdictOnly) return check(input)
  verdictOnly = false
  try {
    return check(input)
  } finally {
    verdictOnly = true
  }
}

type Key = string | number
type Details = Readonly<Record<string, unknown>>
type Input = Readonly<Record<string, unknown>>

/** The most unknown fields of one object that get a suggestion; with more of them it is not a misspelled plane but something else. */
const SUGGESTED = 20

/** Adds an issue about the value at `key` or, without a key, about the object itself. */
export function addIssue(issues: DraftIssues, key: Key | null, code: Code, details?: Details): DraftIssue[] {
  if (verdictOnly) return REFUSED
  const found: DraftIssue =
    ++made < MOST_ISSUES ? { code, path: pathOf(key), field: fieldOf(key), message: '', ...details } : OMITTED
  if (issues === null) return [found]
  issues.push(found)
  return issues
}

/** The only issue of a value that is not an object. */
export function notAnObject(value: unknown): DraftIssue[] {
  return wrong(null, null, value, 'object')
}

/** A value whose type is not `expected`. */
export function wrong(issues: DraftIssues, key: Key | null, value: unknown, expected: string): DraftIssue[] {
  return value === null
    ? addIssue(issues, key, 'null-value')
    : addIssue(issues, key, 'wrong-type', { expected, found: typeName(value) })
}

/** A value that violates the rule of a string: its type, length or pattern. */
export function badText(
  issues: DraftIssues,
  key: Key,
  value: unknown,
  { code = 'invalid-format', rule, maxLength }: TextRule,
): DraftIssue[] {
  if (typeof value !== 'string') return wrong(issues, key, value, 'string')
  if (maxLength !== undefined && exceedsLength(value, maxLength)) {
    return addIssue(issues, key, 'too-long', { limit: maxLength, unit: 'characters' })
  }
  return addIssue(issues, key, code, rule === undefined ? undefined : { rule })
}

/** A value that is not one of the allowed ones. */
export function notAllowed(
  issues: DraftIssues,
  key: Key,
  value: unknown,
  { code = 'unknown-value', allowed, codes }: ChoiceRule,
): DraftIssue[] {
  if (verdictOnly) return REFUSED
  if (typeof value !== 'string') return wrong(issues, key, value, 'string')
  const own = codes !== undefined && Object.hasOwn(codes, value) ? codes[value] : undefined
  if (own !== undefined) return addIssue(issues, key, own)
  const suggestion = nearest(value, allowed)
  return addIssue(issues, key, code, suggestion === undefined ? { allowed } : { allowed, suggestion })
}

/** A value that is not an integer, or is out of range. */
export function badInteger(issues: DraftIssues, key: Key, value: unknown, { minimum, maximum }: IntegerRule): DraftIssue[] {
  if (typeof value !== 'number' || Number.isNaN(value)) return wrong(issues, key, value, 'integer')
  if (!Number.isInteger(value) && Number.isFinite(value)) return addIssue(issues, key, 'not-an-integer')
  return addIssue(issues, key, 'out-of-range', { minimum, maximum })
}

/** A key of a map that violates its rule. */
export function badKey(issues: DraftIssues, map: Input, key: string, { code = 'invalid-format', rule }: TextRule): DraftIssues {
  return Object.hasOwn(map, key) ? addIssue(issues, key, code, rule === undefined ? undefined : { rule }) : issues
}

/** A value of a map that violates its rule. */
export function badEntry(issues: DraftIssues, map: Input, key: string, rule: TextRule): DraftIssues {
  const value = map[key]
  return Object.hasOwn(map, key) && value !== undefined ? badText(issues, key, value, rule) : issues
}

/** Issues of a map, which the API server reports at the map itself. */
export function asWhole(issues: DraftIssues): DraftIssues {
  if (issues !== null) for (const found of issues) found.field = ''
  return issues
}

/** Adds the issues of the value at `key`, if any, to those of the object that contains it. */
export function within(issues: DraftIssues, inner: DraftIssues, key: Key): DraftIssues {
  if (inner === null) return issues
  if (verdictOnly) return inner
  const path = pathOf(key)
  const field = fieldOf(key)
  for (const found of inner) {
    if (found === OMITTED) continue
    found.path = path + found.path
    found.field = field + found.field
  }
  if (issues === null) return inner
  for (const found of inner) issues.push(found)
  return issues
}

/**
 * Completes the issues of a closed object, which are in the order of its keys: adds suggestions for unknown fields, and adds
 * missing fields, in the order of the schema. A missing field that is suggested for an unknown one is not reported again.
 */
export function finishObject(issues: DraftIssues, input: Input, fields: Fields): DraftIssues {
  if (verdictOnly) return finishVerdict(issues, input, fields)
  const { known, required = [], codes } = fields
  const absent = known.filter((name) => isAbsent(input[name]) || !isSent(input, name))
  const meant = new Set<unknown>()
  let left = SUGGESTED
  let all: DraftIssue[] = []
  for (const found of issues ?? []) {
    if (found.code === 'unknown-field' && found['name'] === undefined) {
      if (!isSent(input, firstKey(found.path))) continue
      meant.add(completeUnknown(found, absent, fields, left-- > 0))
    }
    all.push(found)
  }
  all = all.filter((found) => !isExplainedBy(found, meant))
  for (const name of absent) {
    if (!isAbsent(input[name])) all = addIssue(all, name, 'unreadable')
    else if (required.includes(name) && !meant.has(name)) all = addIssue(all, name, codes?.[name] ?? 'missing-field')
  }
  return all.length === 0 ? null : all
}

/** The verdict of {@link finishObject}. */
function finishVerdict(issues: DraftIssues, input: Input, { known, required = [] }: Fields): DraftIssues {
  const prototype: unknown = Object.getPrototypeOf(input)
  if ((prototype !== null && prototype !== Object.prototype) || inheritsFields({})) throw NEEDS_LIST
  if (issues !== null) return REFUSED
  const isWrong = (name: string): boolean => (isAbsent(input[name]) ? required.includes(name) : !isSent(input, name))
  return known.some(isWrong) ? REFUSED : null
}

/** Whether every object inherits fields, because Object.prototype was modified. */
function inheritsFields(empty: object): boolean {
  for (const _ in empty) return true
  return false
}

/** Adds the details of an unknown field: its name, the suggested field, which is also returned, and where the field exists. */
function completeUnknown(
  found: DraftIssue,
  absent: readonly string[],
  { replaced, elsewhere }: Fields,
  search: boolean,
): string | undefined {
  const name = firstKey(found.path)
  found['name'] = name
  const home = elsewhere !== undefined && Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined
  const successor = absent.find((field) => replaced?.[name] === field)
  const suggestion = successor ?? (home === undefined && search ? nearest(name, absent) : undefined)
  if (suggestion !== undefined) found['suggestion'] = suggestion
  if (home !== undefined) found['knownIn'] = home
  return suggestion
}

/** Whether an issue only repeats that the branch is missing which is suggested for an unknown field. */
function isExplainedBy(found: DraftIssue, meant: ReadonlySet<unknown>): boolean {
  return (
    found.code === 'value-from' && found['found'] === 'neither' && (found['branches'] as string[]).some((name) => meant.has(name))
  )
}

/** Exactly one of two branches must be set. A null is not set. */
export function notExactlyOne(issues: DraftIssues, input: Input, branches: readonly [string, string]): DraftIssues {
  const set = branches.filter((name) => !isAbsent(input[name])).length
  if (set === 1) return issues
  const others = set === 0 ? (issues ?? []).filter((found) => found.code !== 'null-value') : issues
  return addIssue(others, null, 'value-from', { found: set === 0 ? 'neither' : 'both', branches })
}

/** Metadata without a name needs a generateName, from which the API server generates one; it reports mistakes in that at the name. */
export function nameless(issues: DraftIssues, metadata: Input, names: RegExp): DraftIssues {
  const prefix = metadata['generateName']
  if (!isUnset(prefix)) {
    const blamed = issues?.find(({ path, code }) => path === '/generateName' && code === 'invalid-name')
    if (blamed !== undefined && typeof prefix === 'string' && !names.test(`${prefix}xxxxx`)) blamed.field = '.name'
    return issues
  }
  // A null in either is not a mistake of its own: one of them is missing.
  return addIssue(without(without(issues, '/name'), '/generateName'), 'name', 'missing-field')
}

/** A field of spec that is optional only if it can default to the name. */
export function underived(issues: DraftIssues, field: string): DraftIssues {
  const path = `/spec/${field}`
  // Fixing the name, or the misspelled field, fixes this as well.
  const explained = issues?.some(
    (found) => /^\/metadata(\/name)?$/.test(found.path) || (found['suggestion'] === field && found.path.startsWith('/spec/')),
  )
  return explained === true ? issues : within(without(issues, path), addIssue(null, field, 'missing-field'), 'spec')
}

/** Items that share the value of `key`: all but the first are reported. */
export function repeated(issues: DraftIssues, list: readonly unknown[], key: string, rule: string): DraftIssues {
  const seen = new Set<unknown>()
  let all = issues
  list.forEach((item, index) => {
    const value = isRecord(item) ? item[key] : undefined
    if (value === undefined) return
    if (seen.has(value)) all = within(all, addIssue(null, key, 'invalid-format', { rule }), index)
    seen.add(value)
  })
  return all
}

const without = (issues: DraftIssues, path: string): DraftIssues => {
  const rest = (issues ?? []).filter((found) => found.path !== path)
  return rest.length > 0 ? rest : null
}

/** Inherited or non-enumerable fields would not be sent to the API server. */
const isSent = (input: Input, name: string): boolean => Object.prototype.propertyIsEnumerable.call(input, name)

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isUnset = (value: unknown): boolean => isAbsent(value) || value === ''

const pathOf = (key: Key | null): string => (key === null ? '' : typeof key === 'number' ? `/${key}` : `/${escapeKey(key)}`)

const fieldOf = (key: Key | null): string => (key === null ? '' : typeof key === 'number' ? `[${key}]` : `.${key}`)

const firstKey = (path: string): string => keysOf(path)[0] ?? ''

/** The type of a value that is not null, which has an issue of its own. */
function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}
