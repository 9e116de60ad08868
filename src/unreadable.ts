/** Finds what in an input cannot be read: a getter or proxy that throws, an object that contains itself. Runs on faulty input only. */
import type { Fault, Faults } from './faults.ts'
import { fault, within } from './faults.ts'

/** How many values are searched; no manifest comes near. What is not found by then is reported at the top. */
const SEARCHED = 200_000

/** The place that throws when it is read. */
export function unreadableIn(input: unknown): Fault {
  return search(input, (value, key) => {
    try {
      return Reflect.get(value, key)
    } catch {
      return FOUND
    }
  })
}

/**
 * The place where an object contains itself, if a fault is about an object at all.
 *
 * A schema ends after a few levels, so every cycle leads to an object that is unknown or of a wrong type.
 */
export function cycleBehind(input: unknown, faults: Faults): Fault | undefined {
  const suspicious = faults?.some(({ code, path, found }) =>
    code === 'wrong-type' ? found === 'object' || found === 'array' : code === 'unknown-field' && isObject(valueAt(input, path)),
  )
  if (suspicious !== true) return undefined
  const ancestors = new Set<object>()
  const found = search(
    input,
    (value, key) => {
      const inner: unknown = Reflect.get(value, key)
      return isObject(inner) && ancestors.has(inner) ? FOUND : inner
    },
    ancestors,
  )
  return found.path === '' ? undefined : found
}

const FOUND = Symbol('found')

interface Step {
  readonly value: object
  readonly keys: readonly string[]
  /** The key under which its parent holds it. */
  readonly key: string | number | null
  next: number
}

/** Walks an input depth first until `read` says FOUND; the fault is at that place, or at the top where it never does. */
function search(input: unknown, read: (value: object, key: string) => unknown, ancestors = new Set<object>()): Fault {
  const path: Step[] = []
  const enter = (value: unknown, key: string | number | null): boolean => {
    if (!isObject(value) || ancestors.has(value)) return true
    const keys = keysOf(value)
    if (keys === undefined) return false
    ancestors.add(value)
    path.push({ value, keys, key, next: 0 })
    return true
  }
  const at = (key: string | number | null): Fault => {
    let found: Fault[] = fault(null, key, 'unreadable')
    for (const step of path.toReversed()) if (step.key !== null) found = within(null, found, step.key)
    return found[0] as Fault
  }
  if (!enter(input, null)) return at(null)
  for (let searched = 0; searched < SEARCHED; searched++) {
    const step = path.at(-1)
    if (step === undefined) break
    const name = step.keys[step.next]
    if (name === undefined) {
      ancestors.delete(step.value)
      path.pop()
      continue
    }
    step.next++
    const key = Array.isArray(step.value) ? Number(name) : name
    const inner = read(step.value, name)
    if (inner === FOUND || !enter(inner, key)) return at(key)
  }
  path.length = 0
  return at(null)
}

/** The keys of an object, or undefined where even they cannot be read. */
function keysOf(value: object): readonly string[] | undefined {
  try {
    return Object.keys(value)
  } catch {
    return undefined
  }
}

function valueAt(input: unknown, path: string): unknown {
  let value = input
  for (const key of path.split('/').slice(1)) {
    if (!isObject(value)) return undefined
    value = Reflect.get(value, key.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return value
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
