import { isObject } from './places.ts'

/** A copy with the value at a pointer replaced, added, or, where it is undefined, taken out. */
export function replacedAt(value: unknown, path: string, instead: unknown): unknown {
  if (path === '') return instead
  const end = path.indexOf('/', 1)
  const key = path
    .slice(1, end === -1 ? undefined : end)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
  const rest = end === -1 ? '' : path.slice(end)
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? replacedAt(item, rest, instead) : item))
  const fields = isObject(value) ? value : {}
  const inner = replacedAt(fields[key], rest, instead)
  const others = Object.entries(fields).filter(([name]) => name !== key || inner !== undefined)
  return Object.fromEntries(
    Object.hasOwn(fields, key)
      ? others.map(([name, field]) => [name, name === key ? inner : field])
      : [...others, ...(inner === undefined ? [] : [[key, inner]])],
  )
}
