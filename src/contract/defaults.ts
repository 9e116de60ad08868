/** Sets defaults, following a generated table. */
import { keysOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'

/**
 * The defaults of an object: for each field a value, a pointer to where the value comes from, or the defaults within it.
 *
 * Generated from `default` and `x-default-from` in schemas/.
 */
export interface Defaults {
  readonly [field: string]: Default
}

export type Default =
  | { readonly value: string | number | boolean }
  | { readonly from: string; readonly pattern?: RegExp; readonly maxLength?: number }
  | { readonly within: Defaults }

/**
 * A plane with its defaults: static ones are required, those that depend on other fields stay optional.
 *
 * `D` names the fields with static defaults, as the generated `StaticDefaults` does.
 */
export type Filled<T, D> = T extends unknown
  ? { [K in keyof T as K extends LeavesOf<D> ? never : K]: K extends keyof D ? Filled<T[K], D[K]> : T[K] } & {
      [K in keyof T as K extends LeavesOf<D> ? K : never]-?: Exclude<T[K], undefined>
    }
  : never

type LeavesOf<D> = { [K in keyof D]: D[K] extends true ? K : never }[keyof D]

/** A new object with the defaults of its kind set, by the tables of all kinds. What is not an object is returned unchanged. */
export function fillDefaults<T>(plane: T, tables: Readonly<Record<string, Defaults>>): T {
  const kind = isRecord(plane) ? plane['kind'] : undefined
  const table = typeof kind === 'string' && Object.hasOwn(tables, kind) ? tables[kind] : undefined
  const filled = fill(plane, table ?? {}, plane)
  // The tables were generated from the schema of T, so what they add is what T has.
  return filled as T
}

function fill(value: unknown, table: Defaults, root: unknown): unknown {
  if (!isRecord(value)) return value
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(value))
  for (const [field, rule] of Object.entries(table)) {
    const own = Object.hasOwn(value, field) ? value[field] : undefined
    const filled =
      'within' in rule ? (own === undefined || own === null ? own : fill(own, rule.within, root)) : (own ?? defaultOf(rule, root))
    if (filled !== undefined) copy[field] = filled
  }
  return copy
}

function defaultOf(rule: Exclude<Default, { within: Defaults }>, root: unknown): unknown {
  if ('value' in rule) return rule.value
  const source = keysOf(rule.from).reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    root,
  )
  if (typeof source !== 'string' || source === '') return undefined
  if (rule.maxLength !== undefined && source.length > rule.maxLength) return undefined
  return rule.pattern === undefined || rule.pattern.test(source) ? source : undefined
}
