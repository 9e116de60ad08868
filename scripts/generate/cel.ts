/** Expressions in the Common Expression Language, as used in Kubernetes policies. */
import { groupBy } from '../../src/base/group-by.ts'
import type { Condition } from '../../src/lint/condition.ts'

/** A string literal; JSON's escapes are valid in CEL. Policies contain only ASCII, so YAML can have them as blocks. */
export const literal = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Reserved words of CEL: the type checker renames such fields, so they must not be type-checked. */
const RESERVED = new Set(
  'as break const continue else false for function if import in let loop namespace null package return true var void while'.split(
    ' ',
  ),
)

/** A field of `object` or `oldObject`, which may be missing. */
export interface Place {
  /** Whether it exists. */
  readonly present: string
  /** Its value, or the given one if it does not exist. */
  readonly or: (otherwise: string) => string
  /** A value to compare: that of the object around it where it cannot be had itself. */
  readonly compared: string
}

export function placeOf(path: string, root: 'object' | 'oldObject' = 'object'): Place {
  const keys = path.split('/').slice(1)
  const last = keys.at(-1) ?? ''
  const chain = (names: readonly string[]): string => [root, ...names.map((name) => `?${name}`)].join('.')
  if (!RESERVED.has(last)) {
    const value = chain(keys)
    return { present: `${value}.hasValue()`, or: (otherwise) => `${value}.orValue(${otherwise})`, compared: value }
  }
  const parent = chain(keys.slice(0, -1))
  const value = `dyn(${parent}.value()).?${last}`
  return {
    present: `(${parent}.hasValue() && ${value}.hasValue())`,
    or: (otherwise) => `(${parent}.hasValue() ? ${value}.orValue(${otherwise}) : ${otherwise})`,
    compared: parent,
  }
}

/** A field, and an expression of its value if it exists. */
export interface Entry {
  readonly path: string
  readonly of: (value: string) => string
}

/** A list of what is there of some places; each entry is a list. */
export function listOf(entries: readonly Entry[]): string {
  return walked(entries, {
    join: ' +\n',
    where: (field, inner) => `(has(${field}) ? ${inner} : [])`,
  })
}

/** Whether any of some places is there and has what its entry asks for. */
export function someOf(entries: readonly Entry[]): string {
  return walked(entries, {
    join: ' ||\n',
    where: (field, inner) => `(has(${field}) && ${inner})`,
  })
}

/** Whether a place is there, by its pointer within a value that is. */
export function isIn(value: string, path: string): string {
  const keys = path.split('/').slice(1)
  return keys.map((_, at) => `has(${keys.slice(0, at + 1).reduce(selected, value)})`).join(' && ')
}

/** What is at a place within a value; the other one where it is not there. */
export function valueIn(value: string, path: string, otherwise: string): string {
  return `(${isIn(value, path)} ? ${path.split('/').slice(1).reduce(selected, value)} : ${otherwise})`
}

interface Shape {
  readonly join: string
  readonly where: (field: string, inner: string) => string
}

/** What is not there takes no more than one look at the nearest object around it. */
function walked(entries: readonly Entry[], shape: Shape, base = 'object', depth = 1): string {
  const groups = groupBy(entries, ({ path }) => path.split('/')[depth] ?? '')
  const parts = [...groups].map(([key, inside]) => {
    const field = selected(base, key)
    const own = inside.filter(({ path }) => path.split('/').length === depth + 1).map(({ of }) => of(field))
    const deeper = inside.filter(({ path }) => path.split('/').length > depth + 1)
    const all = deeper.length > 0 ? [...own, walked(deeper, shape, field, depth + 1)] : own
    return shape.where(field, all.length === 1 ? all.join('') : `(${all.join(shape.join)})`)
  })
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(shape.join)})`
}

/** The type checker knows a field of a reserved name by another one. */
const selected = (base: string, key: string): string => `${RESERVED.has(key) ? `dyn(${base})` : base}.${key}`

/** Whether a string meets the condition; undefined for conditions that only code can check. */
export function celOf(condition: Condition, text: string): string | undefined {
  switch (condition.is) {
    case 'matching':
      return `${text}.matches(${literal(re2Of(condition.pattern))})`
    case 'followed':
      return `${text}.matches(${literal(`(?:${re2Of(condition.pattern)})[\\s\\S]*?${escapedForRE2(condition.by)}`)})`
    case 'longer':
      return `size(${text}) > ${condition.than}`
    case 'containing':
      return `${text}.contains(${literal(condition.text)})`
    case 'beginning':
      return `${text}.startsWith(${literal(condition.text)})`
    case 'equal':
      return `${text} == ${literal(condition.text)}`
    case 'not': {
      const inner = celOf(condition.condition, text)
      return inner === undefined ? undefined : `!(${inner})`
    }
    case 'all':
    case 'any': {
      const parts = condition.conditions.map((each) => celOf(each, text))
      // A part that CEL cannot check would make the expression stricter or laxer than the rule.
      if (parts.includes(undefined)) return undefined
      return `(${parts.join(condition.is === 'all' ? ' && ' : ' || ')})`
    }
    case 'custom':
      return undefined
  }
}

const escapedForRE2 = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** @throws for syntax that RE2 does not support or interprets differently. */
function re2Of({ source, flags }: RegExp): string {
  if (/\(\?(?!:)|\\[1-9bBkpu]/.test(source) || /[^i]/.test(flags)) throw new Error(`not for RE2: /${source}/${flags}`)
  return (flags.includes('i') ? '(?i)' : '') + source.replaceAll('\\/', '/')
}
