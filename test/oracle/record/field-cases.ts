/** Cases about one field: each differs from a base in one way. */
import { type Field, innerFields } from '../../../scripts/follow/node.ts'
import { isObject } from '../../places.ts'
import { type CaseText, writtenNumbers } from './text.ts'

export type Bases = readonly (readonly [name: string, value: unknown])[]

/** Cases about a field and the fields inside it, for those that a base has. */
export function fieldCases(field: Field, bases: Bases): CaseText[] {
  const place = placeOf(field.path, bases)
  if (!place) return []
  const inner = innerFields(field.path, field.node).flatMap((one) => fieldCases(one, bases))
  return [...casesAt(field, place), ...inner]
}

interface Place {
  readonly base: string
  readonly pointer: string
  readonly value: unknown
}

/** The first base that has the field, and its value there. Only live objects have a status. */
function placeOf(path: string, bases: Bases): Place | undefined {
  const keys = path.replaceAll('[]', '.0').split('.')
  const live = keys[0] === 'status'
  return bases
    .filter(([name]) => (name === 'live') === live)
    .map(([base, root]) => ({ base, pointer: `/${keys.join('/')}`, value: keys.reduce(inside, root) }))
    .findLast(({ value }) => value !== undefined)
}

function inside(value: unknown, key: string): unknown {
  return isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined
}

/** How a case differs from its base. */
interface Difference {
  readonly remove?: readonly string[]
  readonly set?: Readonly<Record<string, unknown>>
}

function casesAt(field: Field, { base, pointer, value }: Place): CaseText[] {
  const isStatus = pointer.startsWith('/status')
  const one = (id: string, difference: Difference, old?: object): CaseText => {
    const named = isStatus ? `schema:${id}` : id
    const op = old ? 'update' : isStatus ? 'schema' : 'create'
    const request = { id: named, base, op, ...difference, ...(old && { old }) }
    return { id: named, request: writtenNumbers(JSON.stringify(request)).slice(1, -1), answer: '' }
  }
  const set = (id: string, to: unknown): CaseText => one(id, { set: { [pointer]: to } })
  const isItem = field.path.endsWith('[]')
  const other = pointer.replace(/[^/]+$/, (name) => name.slice(0, 1).toUpperCase() + name.slice(1))
  return [
    one(`rm${pointer}`, { remove: [pointer] }),
    ...(isItem || other === pointer
      ? []
      : [one(`rename${pointer}>${other.slice(other.lastIndexOf('/') + 1)}`, { remove: [pointer], set: { [other]: value } })]),
    ...Object.entries(WRONG[field.node.type] ?? {}).map(([name, wrong]) => set(`type${pointer}=${name}`, wrong)),
    ...(field.node.properties ? [one(`add${pointer}/constructor="x"`, { set: { [`${pointer}/constructor`]: 'x' } })] : []),
    ...ruleCases(field, pointer).map(([id, to]) => set(id, to)),
    ...(field.node.rules['immutable'] === true
      ? [one(`update:${pointer}`, { set: { [pointer]: changed(value) } }, { base })]
      : []),
  ]
}

/** Values of another type than the field's, by the name that they have in ids. */
const WRONG: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  string: { null: null, int: 7, '{}': {} },
  integer: { null: null, string: 'text', bool: true, 'float1.5': 1.5 },
  boolean: { null: null, string: 'text', int: 7 },
  object: { null: null, string: 'text', '[]': [] },
  array: { null: null, string: 'text', '{}': {} },
}

/** Values at and beyond the limits of the field's rules. */
function ruleCases({ node: { type, rules } }: Field, pointer: string): [string, unknown][] {
  const { enum: allowed, minimum, maximum, minLength, maxLength, pattern } = rules
  const length = (count: unknown): [string, unknown][] =>
    [Number(count), Number(count) + 1].map((size) => [`name${pointer}=a#${size}`, { $repeat: ['a', size] }])
  return [
    ...(Array.isArray(allowed) ? [...allowed, 'Other'].map((one): [string, unknown] => [`enum${pointer}=${one}`, one]) : []),
    ...(type === 'integer' ? [...limits(minimum, -1n), ...limits(maximum, 1n)] : []).map((limit): [string, unknown] => [
      `int${pointer}=${limit}`,
      { $number: String(limit) },
    ]),
    ...(minLength === undefined ? [] : [[`name${pointer}=#0`, ''] satisfies [string, unknown]]),
    ...(maxLength === undefined ? [] : length(maxLength)),
    ...(pattern === undefined
      ? []
      : ['A_b', '-', ' '].map((text): [string, unknown] => [`name${pointer}=${text}#${text.length}`, text])),
  ]
}

/** A limit and a number beyond: the first, unless JSON.parse reads that as the limit itself. 2 ** 63 represents the largest 64-bit integer. */
function limits(limit: unknown, step: bigint): bigint[] {
  const whole = limit === 2 ** 63 ? 2n ** 63n - 1n : BigInt(Number(limit))
  const beyond = whole + step
  return [whole, Number(beyond) === Number(limit) ? whole * 2n : beyond]
}

/** Another value of the same type. */
function changed(value: unknown): unknown {
  if (typeof value === 'string') return `${value}-2`
  if (typeof value === 'number') return value + 1
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'name' ? changed(one) : one]))
  return null
}
