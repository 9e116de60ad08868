/**
 * Reads what the API server answered (apiserver/README.md) and makes each case's manifest.
 */
import { readdirSync, readFileSync } from 'node:fs'

/** What a case asks of the server. */
export type Op = 'create' | 'schema' | 'update'

/** One manifest, or one update, with the server's answer. */
export interface Case {
  readonly kind: string
  readonly id: string
  readonly op: Op
  readonly manifest: unknown
  /** The stored object, for an update. */
  readonly old?: unknown
  readonly accepted: boolean
  readonly errors: readonly Blame[]
  readonly stage: 'match' | 'decode' | 'validate'
  /** What validation would say of the rest, after unknown fields. */
  readonly next: readonly Blame[]
  readonly stored: Readonly<Record<string, unknown>>
  readonly dropped: readonly string[]
}

/** A field as the server writes it, and its type of error. */
export type Blame = readonly [field: string, type: string]

/** A recorded file: one kind, over the lines where it does not change. */
export interface CaseFile {
  readonly name: string
  readonly kind: string
  /** The line that was asked, the first of `lines`. */
  readonly line: string
  readonly lines: readonly string[]
  readonly bases: Readonly<Record<string, unknown>>
  readonly cases: readonly Case[]
}

interface Recipe {
  readonly base: string
  readonly remove?: readonly string[]
  readonly set?: Readonly<Record<string, unknown>>
}

interface RecordedCase extends Recipe {
  readonly id: string
  readonly op: Op
  readonly old?: Recipe
  readonly accepted: boolean
  readonly errors?: readonly Blame[]
  readonly stage?: 'match' | 'decode'
  readonly next?: readonly Blame[]
  readonly stored?: Readonly<Record<string, unknown>>
  readonly dropped?: readonly string[]
}

interface RecordedFile {
  readonly kind: string
  readonly line: string
  readonly lines: readonly string[]
  readonly bases: Readonly<Record<string, unknown>>
  readonly cases: readonly RecordedCase[]
}

const folder = new URL('./apiserver/', import.meta.url)

/** Every recorded file, in the order of its name. */
export function caseFiles(): CaseFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => readCases(name, readFileSync(new URL(name, folder), 'utf8')))
}

/** The cases of one recorded file's text. */
export function readCases(name: string, text: string): CaseFile {
  // The files are ours and fixed; cases.test.ts checks that they have this shape.
  const file = JSON.parse(text) as RecordedFile
  const { kind, line, lines, bases } = file
  return { name, kind, line, lines, bases, cases: file.cases.map((recorded) => toCase(file, recorded)) }
}

function toCase({ kind, bases }: RecordedFile, recorded: RecordedCase): Case {
  const { id, op, old, accepted, errors = [], stage = 'validate', next = [], stored = {}, dropped = [] } = recorded
  const manifest = build(bases, recorded)
  const answer: Case = { kind, id, op, manifest, accepted, errors, stage, next, stored, dropped }
  return old === undefined ? answer : { ...answer, old: build(bases, old) }
}

function build(bases: Readonly<Record<string, unknown>>, { base, remove = [], set = {} }: Recipe): unknown {
  if (!Object.hasOwn(bases, base)) throw new Error(`no base ${base}`)
  const emptied = remove.reduce<unknown>((document, pointer) => removed(document, pointer), copy(bases[base]))
  return Object.entries(set).reduce<unknown>((document, [pointer, value]) => put(document, pointer, repeated(value)), emptied)
}

/** The value without what is at the pointer. Changes the value, which must be a copy of the caller's. */
export function removed(document: unknown, pointer: string): unknown {
  const { parent, key } = locate(document, pointer)
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (!Object.hasOwn(parent, key)) throw new Error(`nothing to remove at ${pointer}`)
  else delete parent[key]
  return document
}

/** The value with another one at the pointer. Changes the value, which must be a copy of the caller's. */
export function put(document: unknown, pointer: string, value: unknown): unknown {
  if (pointer === '') return value
  const { parent, key } = locate(document, pointer)
  define(parent, key, value)
  return document
}

interface Place {
  readonly parent: Record<string, unknown>
  readonly key: string
}

function locate(document: unknown, pointer: string): Place {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const key = keys.pop()
  if (key === undefined) throw new Error('the whole document has no parent')
  const parent = keys.reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    document,
  )
  if (!isObject(parent)) throw new Error(`no object at the parent of ${pointer}`)
  return { parent, key }
}

/** A deep copy of a JSON value; `__proto__` stays a key like any other. */
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  return isObject(value) ? mapped(value, copy) : value
}

function repeated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(repeated)
  if (!isObject(value)) return value
  const { $repeat } = value
  return Array.isArray($repeat) ? String($repeat[0]).repeat(Number($repeat[1])) : mapped(value, repeated)
}

function mapped(value: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) define(result, key, change(inner))
  return result
}

/** Assignment would change the prototype where the key is `__proto__`. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}

/** Arrays count too: JSON Pointers walk both. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
