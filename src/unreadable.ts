/** Finds what in an input cannot be read: a getter or proxy that throws, an object that contains itself. Runs on faulty input only. */
import type { Fault, Faults } from './faults.ts'
import { fault, within } from './faults.ts'

/** How deep, and how many values, are searched; no manifest comes near. What is not found by then is reported at the top. */
const DEPTH = 64
const VALUES = 200_000

/** The place that throws when it is read. */
export function unreadableIn(input: unknown): Fault[] {
  return search(input, [], { left: VALUES }) ?? fault(null, null, 'unreadable')
}

/**
 * The place where an object contains itself, if a fault is about an object at all.
 *
 * A schema ends after a few levels, so every cycle leads to an object that is unknown or of a wrong type.
 */
export function cycleBehind(input: unknown, faults: Faults): Fault[] | null {
  const suspicious = faults?.some(({ code, path, found }) =>
    code === 'wrong-type' ? found === 'object' || found === 'array' : code === 'unknown-field' && isObject(valueAt(input, path)),
  )
  return suspicious ? search(input, [], { left: VALUES }) : null
}

/** The first place below a value that throws or leads back to one of its ancestors. */
function search(value: unknown, ancestors: readonly object[], budget: { left: number }): Fault[] | null {
  if (!isObject(value) || ancestors.length > DEPTH) return null
  try {
    for (const name of Object.keys(value)) {
      if (budget.left-- < 0) return null
      const key = Array.isArray(value) ? Number(name) : name
      const found = searchAt(value, name, [...ancestors, value], budget)
      if (found) return within(null, found, key) as Fault[]
    }
    return null
  } catch {
    return fault(null, null, 'unreadable')
  }
}

function searchAt(value: object, name: string, ancestors: readonly object[], budget: { left: number }): Fault[] | null {
  try {
    const inner: unknown = Reflect.get(value, name)
    if (isObject(inner) && ancestors.includes(inner)) return fault(null, null, 'unreadable')
    return search(inner, ancestors, budget)
  } catch {
    return fault(null, null, 'unreadable')
  }
}

function valueAt(input: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (isObject(value) ? Reflect.get(value, key.replaceAll('~1', '/').replaceAll('~0', '~')) : undefined),
      input,
    )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
