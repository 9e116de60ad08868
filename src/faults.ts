/**
 * What generated validators call when they find a mistake. Nothing here runs on a valid manifest.
 *
 * A fault is an issue in the making: its place is relative to the object being judged and grows on the way up (`within`), so a
 * valid manifest pays for no path.
 */
import type { Code } from './issue.ts'
import { nearest } from './nearest.ts'
import { escaped, keysOf } from './pointer.ts'
import { isRecord, longer } from './predicates.ts'

/** An issue in the making; `message` is filled in at the end. */
export interface Fault {
  code: Code
  path: string
  field: string
  message: string
  [detail: string]: unknown
}

/** No fault is null: most manifests never allocate a list. */
export type Faults = Fault[] | null

/** What a closed object may hold, for the faults that name it. */
export interface Fields {
  readonly known: readonly string[]
  readonly required?: readonly string[]
  /** Codes of required fields that have one of their own when they are missing. */
  readonly codes?: Readonly<Record<string, Code>>
  /** Former names of fields, and the field that took their place. */
  readonly replaced?: Readonly<Record<string, string>>
  /** Fields of other kinds and releases, and where they are known. */
  readonly elsewhere?: Readonly<Record<string, string>>
}

/** What a text must be. */
export interface TextRule {
  /** invalid-format where it is left out. */
  readonly code?: Code
  readonly rule?: string
  readonly maxLength?: number
}

/** What a value may be. */
export interface ChoiceRule {
  /** unknown-value where it is left out. */
  readonly code?: Code
  readonly allowed: readonly string[]
  /** Values with a code of their own. */
  readonly codes?: Readonly<Record<string, Code>>
}

/** What an integer may be. */
export interface IntegerRule {
  readonly minimum: number
  readonly maximum: number
}

/**
 * Whether only the verdict is asked for: then the first fault is as good as all of them, and none is written out. A manifest is judged
 * by many lines at once when its releases are looked for, and most of them refuse it.
 */
let verdictOnly = false

/** What stands for every fault while only the verdict is asked for. */
const REFUSED: Fault[] = [{ code: 'unreadable', path: '', field: '', message: '' }]

/** Issues that a result can hold: a request body of 2 MB could have a million. */
const MOST_ISSUES = 10_000

/** Faults that were written out since the last {@link collect}. */
let made = 0

/** What stands for each fault beyond the limit, so that none of them takes memory. It is never changed. */
const OMITTED: Fault = { code: 'too-many-issues', path: '', field: '', message: '' }

/** All that a judge finds wrong, at most {@link MOST_ISSUES}; the last one then says how many more there are. */
export function collect(judge: (input: unknown) => Faults, input: unknown): Faults {
  const before = made
  made = 0
  try {
    const faults = thoroughly(judge, input)
    // One place is left for the count itself.
    if (faults === null || made < MOST_ISSUES) return faults
    const kept = faults.filter((found) => found !== OMITTED)
    return [...kept, { ...OMITTED, omitted: faults.length - kept.length }]
  } finally {
    made = before
  }
}

/** Thrown where the verdict takes a thorough look: an object that inherits fields. */
const THOROUGH = Symbol('thorough')

/** Whether a judge finds nothing wrong. */
export function accepts(judge: (input: unknown) => Faults, input: unknown): boolean {
  const before = verdictOnly
  verdictOnly = true
  try {
    return judge(input) === null
  } catch (error) {
    if (error !== THOROUGH) throw error
    return thoroughly(judge, input) === null
  } finally {
    verdictOnly = before
  }
}

/** All that a judge finds wrong, also where a getter of the input asks for it in the middle of a verdict. */
function thoroughly(judge: (input: unknown) => Faults, input: unknown): Faults {
  if (!verdictOnly) return judge(input)
  verdictOnly = false
  try {
    return judge(input)
  } finally {
    verdictOnly = true
  }
}

type Key = string | number
type Details = Readonly<Record<string, unknown>>
type Input = Readonly<Record<string, unknown>>

/** Unknown fields of one object that get a suggestion; beyond them the object is not a misspelt plane but something else. */
const SUGGESTED = 20

/** Adds a fault about the value at `key`, or, without a key, about the object itself. */
export function fault(faults: Faults, key: Key | null, code: Code, details?: Details): Fault[] {
  if (verdictOnly) return REFUSED
  const found: Fault = ++made < MOST_ISSUES ? { code, path: pathOf(key), field: fieldOf(key), message: '', ...details } : OMITTED
  if (faults === null) return [found]
  faults.push(found)
  return faults
}

/** The only fault of a value that is no object. */
export function notAnObject(value: unknown): Fault[] {
  return wrong(null, null, value, 'object')
}

/** A value of another type than `expected`. */
export function wrong(faults: Faults, key: Key | null, value: unknown, expected: string): Fault[] {
  return value === null
    ? fault(faults, key, 'null-value')
    : fault(faults, key, 'wrong-type', { expected, found: typeName(value) })
}

/** A value that breaks a text's rule: its type, its length, or its pattern. */
export function badText(
  faults: Faults,
  key: Key,
  value: unknown,
  { code = 'invalid-format', rule, maxLength }: TextRule,
): Fault[] {
  if (typeof value !== 'string') return wrong(faults, key, value, 'string')
  if (maxLength !== undefined && longer(value, maxLength)) {
    return fault(faults, key, 'too-long', { limit: maxLength, unit: 'characters' })
  }
  return fault(faults, key, code, rule === undefined ? undefined : { rule })
}

/** A value that is none of the allowed ones. */
export function notAllowed(
  faults: Faults,
  key: Key,
  value: unknown,
  { code = 'unknown-value', allowed, codes }: ChoiceRule,
): Fault[] {
  if (verdictOnly) return REFUSED
  if (typeof value !== 'string') return wrong(faults, key, value, 'string')
  const own = codes !== undefined && Object.hasOwn(codes, value) ? codes[value] : undefined
  if (own !== undefined) return fault(faults, key, own)
  const suggestion = nearest(value, allowed)
  return fault(faults, key, code, suggestion === undefined ? { allowed } : { allowed, suggestion })
}

/** A value that is no integer, or out of range. */
export function badInteger(faults: Faults, key: Key, value: unknown, { minimum, maximum }: IntegerRule): Fault[] {
  if (typeof value !== 'number' || Number.isNaN(value)) return wrong(faults, key, value, 'integer')
  if (!Number.isInteger(value) && Number.isFinite(value)) return fault(faults, key, 'not-an-integer')
  return fault(faults, key, 'out-of-range', { minimum, maximum })
}

/** The key of a map breaks its rule. */
export function badKey(faults: Faults, map: Input, key: string, { code = 'invalid-format', rule }: TextRule): Faults {
  return Object.hasOwn(map, key) ? fault(faults, key, code, rule === undefined ? undefined : { rule }) : faults
}

/** A value of a map breaks its rule. */
export function badEntry(faults: Faults, map: Input, key: string, rule: TextRule): Faults {
  const value = map[key]
  return Object.hasOwn(map, key) && value !== undefined ? badText(faults, key, value, rule) : faults
}

/** Faults of a map, which the API server blames as a whole. */
export function asWhole(faults: Faults): Faults {
  if (faults !== null) for (const found of faults) found.field = ''
  return faults
}

/** Adds the faults of the value at `key`, if there are any, to those of the object that holds it. */
export function within(faults: Faults, inner: Faults, key: Key): Faults {
  if (inner === null) return faults
  if (verdictOnly) return inner
  const path = pathOf(key)
  const field = fieldOf(key)
  for (const found of inner) {
    if (found === OMITTED) continue
    found.path = path + found.path
    found.field = field + found.field
  }
  if (faults === null) return inner
  for (const found of inner) faults.push(found)
  return faults
}

/**
 * Completes the faults of a closed object, which come in the order of its keys: says what unknown fields may have been meant to
 * be, and adds missing fields, in the order of the schema. One that an unknown field was meant to be is not reported beside it.
 */
export function settle(faults: Faults, input: Input, fields: Fields): Faults {
  if (verdictOnly) return settleVerdict(faults, input, fields)
  const { known, required = [], codes } = fields
  const absent = known.filter((name) => isAbsent(input[name]) || !isSent(input, name))
  const meant = new Set<unknown>()
  let left = SUGGESTED
  let all: Fault[] = []
  for (const found of faults ?? []) {
    if (found.code === 'unknown-field' && found['name'] === undefined) {
      if (!isSent(input, firstKey(found.path))) continue
      meant.add(completeUnknown(found, absent, fields, left-- > 0))
    }
    all.push(found)
  }
  all = all.filter((found) => !isExplained(found, meant))
  for (const name of absent) {
    if (!isAbsent(input[name])) all = fault(all, name, 'unreadable')
    else if (required.includes(name) && !meant.has(name)) all = fault(all, name, codes?.[name] ?? 'missing-field')
  }
  return all.length === 0 ? null : all
}

/** The verdict of {@link settle}. */
function settleVerdict(faults: Faults, input: Input, { known, required = [] }: Fields): Faults {
  const prototype: unknown = Object.getPrototypeOf(input)
  if ((prototype !== null && prototype !== Object.prototype) || inheritsFields({})) throw THOROUGH
  if (faults !== null) return REFUSED
  const isWrong = (name: string): boolean => (isAbsent(input[name]) ? required.includes(name) : !isSent(input, name))
  return known.some(isWrong) ? REFUSED : null
}

/** Whether any object has fields that nobody gave it: somebody wrote to Object.prototype. */
function inheritsFields(empty: object): boolean {
  for (const _ in empty) return true
  return false
}

/** Says what an unknown field is called, what it was probably meant to be, which is also returned, and where it is known. */
function completeUnknown(
  found: Fault,
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

/** Whether a fault only says in other words that the branch is absent which an unknown field was meant to be. */
function isExplained(found: Fault, meant: ReadonlySet<unknown>): boolean {
  return (
    found.code === 'value-from' && found['found'] === 'neither' && (found['branches'] as string[]).some((name) => meant.has(name))
  )
}

/** Exactly one of two branches must be set. A null is not set. */
export function notExactlyOne(faults: Faults, input: Input, branches: readonly [string, string]): Faults {
  const set = branches.filter((name) => !isAbsent(input[name])).length
  if (set === 1) return faults
  const others = set === 0 ? (faults ?? []).filter((found) => found.code !== 'null-value') : faults
  return fault(others, null, 'value-from', { found: set === 0 ? 'neither' : 'both', branches })
}

/** Metadata without a name needs a generateName, from which the API server makes one, and then blames the name for what it made. */
export function nameless(faults: Faults, metadata: Input, names: RegExp): Faults {
  const prefix = metadata['generateName']
  if (!isUnset(prefix)) {
    const blamed = faults?.find(({ path, code }) => path === '/generateName' && code === 'invalid-name')
    if (blamed !== undefined && typeof prefix === 'string' && !names.test(`${prefix}xxxxx`)) blamed.field = '.name'
    return faults
  }
  // A null in either is no mistake of its own: one of them is missing.
  return fault(without(without(faults, '/name'), '/generateName'), 'name', 'missing-field')
}

/** A field of spec that may be left out only where it can be taken from the name. */
export function underived(faults: Faults, field: string): Faults {
  const path = `/spec/${field}`
  // Whoever mends the name, or what was meant to be the field, has mended this as well.
  const explained = faults?.some(
    (found) => /^\/metadata(\/name)?$/.test(found.path) || (found['suggestion'] === field && found.path.startsWith('/spec/')),
  )
  return explained === true ? faults : within(without(faults, path), fault(null, field, 'missing-field'), 'spec')
}

/** Items that share the value of `key`: each but the first is at fault. */
export function repeated(faults: Faults, list: readonly unknown[], key: string, rule: string): Faults {
  const seen = new Set<unknown>()
  let all = faults
  list.forEach((item, index) => {
    const value = isRecord(item) ? item[key] : undefined
    if (value === undefined) return
    if (seen.has(value)) all = within(all, fault(null, key, 'invalid-format', { rule }), index)
    seen.add(value)
  })
  return all
}

const without = (faults: Faults, path: string): Faults => {
  const rest = (faults ?? []).filter((found) => found.path !== path)
  return rest.length > 0 ? rest : null
}

/** What is inherited, or not enumerable, would not be sent to the API server. */
const isSent = (input: Input, name: string): boolean => Object.prototype.propertyIsEnumerable.call(input, name)

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isUnset = (value: unknown): boolean => isAbsent(value) || value === ''

const pathOf = (key: Key | null): string => (key === null ? '' : typeof key === 'number' ? `/${key}` : `/${escaped(key)}`)

const fieldOf = (key: Key | null): string => (key === null ? '' : typeof key === 'number' ? `[${key}]` : `.${key}`)

const firstKey = (path: string): string => keysOf(path)[0] ?? ''

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
