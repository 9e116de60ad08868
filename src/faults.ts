/**
 * What generated validators call when they find a mistake. Nothing here runs on a valid manifest.
 *
 * A fault is an issue in the making: its place is relative to the object being judged and grows on the way up (`within`), so a
 * valid manifest pays for no path.
 */
import leven from 'leven'
import type { Code } from './issue.ts'

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

type Key = string | number
type Details = Readonly<Record<string, unknown>>
type Input = Readonly<Record<string, unknown>>

/** Unknown fields of one object that get a suggestion; beyond them the object is not a misspelt plane but something else. */
const SUGGESTED = 20

/** Longer names than this are not compared: no field is nearly as long. */
const COMPARED = 64

/** Adds a fault about the value at `key`, or, without a key, about the object itself. */
export function fault(faults: Faults, key: Key | null, code: Code, details?: Details): Fault[] {
  const found: Fault = { code, path: pathOf(key), field: fieldOf(key), message: '', ...details }
  if (faults === null) return [found]
  faults.push(found)
  return faults
}

/** What plain objects inherit from. */
export const plain: unknown = Object.prototype

/** Whether a value is anything but an object with fields. */
export function isNoObject(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Array.isArray(value)
}

/** Whether a value is an integer that 64 bits hold, as far as JavaScript's numbers can tell. */
export function isInt64(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 63
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
  const path = pathOf(key)
  const field = fieldOf(key)
  for (const found of inner) {
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
  const { known, required = [], codes } = fields
  // What is inherited, or not enumerable, would not be sent to the API server.
  const isSent = (name: string): boolean => Object.prototype.propertyIsEnumerable.call(input, name)
  const absent = known.filter((name) => isAbsent(input[name]) || !isSent(name))
  const meant = new Set<unknown>()
  let left = SUGGESTED
  let all: Fault[] = []
  for (const found of faults ?? []) {
    if (found.code === 'unknown-field' && found['name'] === undefined) {
      if (!isSent(firstKey(found.path))) continue
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
    if (blamed !== undefined && !names.test(`${prefix}xxxxx`)) blamed.field = '.name'
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

/** Owners that say they are the controller, told apart as the API server does. */
export function manyControllers(list: readonly unknown[]): boolean {
  const owners = list.filter((item): item is Input => isRecord(item) && item['controller'] === true)
  return (
    new Set(owners.map((owner) => JSON.stringify([owner['apiVersion'], owner['kind'], owner['name'], owner['uid']]))).size > 1
  )
}

/** Whether the keys and values of a map take more than `limit` bytes in UTF-8. */
export function tooManyBytes(map: Input, limit: number): boolean {
  let units = 0
  for (const key in map) units += key.length + String(map[key]).length
  // A UTF-16 unit takes at most three bytes: small maps need no encoder.
  return units * 3 > limit && new TextEncoder().encode(Object.entries(map).flat().join('')).length > limit
}

const TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i

/** Whether a text is a date and time as Go's RFC 3339 reader takes it. */
export function isDateTime(text: string): boolean {
  if (!TIME.test(text)) return false
  // Every month has 28 days; `text > '29'` at the day, without making a text of it.
  if (text.charCodeAt(8) < 50 || (text.charCodeAt(8) === 50 && text.charCodeAt(9) < 57)) return true
  const month = Number(text.slice(5, 7))
  const year = Number(text.slice(0, 4))
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  // July and August both have 31 days; before and after them long and short months take turns.
  const days = month === 2 ? 28 + Number(leap) : 30 + ((month + Number(month > 7)) % 2)
  return Number(text.slice(8, 10)) <= days
}

/** Whether a text has more than `limit` characters, counted in code points as the API server does. */
export function longer(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  if (text.length > limit * 2) return true
  let count = 0
  for (const _ of text) count++
  return count > limit
}

/** The word that was probably meant, or undefined. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > COMPARED) return undefined
  const lower = word.toLowerCase()
  // One letter in three may be wrong, four at most.
  let bound = Math.min(4, Math.max(1, Math.floor(word.length / 3))) + 1
  let best: string | undefined
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= bound) continue
    const other = candidate.toLowerCase()
    const distance = isTransposed(lower, other) ? 1 : leven(lower, other, { maxDistance: bound })
    if (distance < bound) {
      bound = distance
      best = candidate
    }
  }
  return best
}

/** Whether two words differ by one pair of neighbours in the other order, which leven counts as two changes. */
function isTransposed(word: string, other: string): boolean {
  if (word.length !== other.length) return false
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
}

const without = (faults: Faults, path: string): Faults => {
  const rest = (faults ?? []).filter((found) => found.path !== path)
  return rest.length > 0 ? rest : null
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isUnset = (value: unknown): boolean => isAbsent(value) || value === ''

const isRecord = (value: unknown): value is Input => typeof value === 'object' && value !== null

const pathOf = (key: Key | null): string =>
  key === null ? '' : typeof key === 'number' ? `/${key}` : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

const fieldOf = (key: Key | null): string => (key === null ? '' : typeof key === 'number' ? `[${key}]` : `.${key}`)

const firstKey = (path: string): string => {
  const end = path.indexOf('/', 1)
  return path
    .slice(1, end === -1 ? undefined : end)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
