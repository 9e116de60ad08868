/** Where a field is known that an object does not have: another kind of the line, or the same kind in other releases. */
import { type Closed, lower, type Node } from './lower.ts'
import { isClusterScoped, nameInOtherScope } from './model.ts'
import { type Line, lines, releases } from './read.ts'

/** Fields that the object of `file` does not have, and a phrase for where they are: `DataPlane up to v0.8`. */
export function elsewhereOf(line: Line, file: string): Record<string, string> {
  const places = placesOf(line).filter((place) => place.file === file)
  const own = new Set(places.flatMap(({ fields }) => fields))
  const phrases: Record<string, string> = {}
  const add = (name: string, phrase: string): void => {
    if (!own.has(name)) phrases[name] ??= phrase
  }
  // The same place in other releases says more than another kind in this one.
  for (const { kind, pointer } of places) {
    for (const name of fieldsEver(kind, pointer)) add(name, `${kind} ${spanOf(linesWith(kind, pointer, name))}`)
  }
  for (const { pointer, kind } of places) {
    for (const other of placesOf(line)) {
      if (other.pointer !== pointer || other.kind === kind) continue
      for (const name of other.fields) add(name, firstOf(line, kindsWith(line, pointer, name)))
    }
  }
  return Object.fromEntries(Object.entries(phrases).sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface Place {
  readonly kind: string
  readonly pointer: string
  readonly file: string
  readonly fields: readonly string[]
}

const known = new Map<string, readonly Place[]>()

/** Every closed object of a line under spec, by kind and pointer. */
function placesOf(line: Line): readonly Place[] {
  const cached = known.get(line.name)
  if (cached) return cached
  const found = line.kinds
    .flatMap((kind) => walk(line, kind, '', `${kind}.json`))
    .filter(({ pointer }) => pointer.startsWith('/spec'))
  known.set(line.name, found)
  return found
}

function walk(line: Line, kind: string, pointer: string, file: string): Place[] {
  const node = lower(line, file)
  if (node.is !== 'closed') return []
  const inner = (node as Closed).fields.flatMap(({ name, node: field }) =>
    field.is === 'part' ? walk(line, kind, `${pointer}/${name}`, (field as Node & { file: string }).file) : [],
  )
  return [{ kind, pointer, file, fields: node.fields.map(({ name }) => name) }, ...inner]
}

const fieldsAt = (line: Line, kind: string, pointer: string): readonly string[] =>
  placesOf(line).find((place) => place.kind === kind && place.pointer === pointer)?.fields ?? []

const fieldsEver = (kind: string, pointer: string): string[] => [
  ...new Set(lines.flatMap((line) => fieldsAt(line, kind, pointer))),
]

const linesWith = (kind: string, pointer: string, name: string): string[] =>
  lines.filter((line) => fieldsAt(line, kind, pointer).includes(name)).map((line) => line.name)

const kindsWith = (line: Line, pointer: string, name: string): string[] =>
  line.kinds.filter((kind) => fieldsAt(line, kind, pointer).includes(name))

/** The first kinds, without the Cluster variants of others: they have the same fields. */
const firstOf = (line: Line, kinds: readonly string[]): string =>
  kinds
    .filter((kind) => !isClusterScoped(kind, line) || !kinds.includes(nameInOtherScope(kind, true)))
    .slice(0, 2)
    .join(' or ')

/** The releases of some neighbouring lines: `up to v0.8`, `since v1.0`, `in v0.6 to v0.8`. */
function spanOf(names: readonly string[]): string {
  const all = releases.releases
  const within = all.filter(({ line }) => names.includes(line)).map(({ release }) => release)
  const first = within[0]
  const last = within.at(-1)
  if (first === all[0]?.release) return `up to ${last}`
  if (last === all.at(-1)?.release) return `since ${first}`
  return first === last ? `in ${first}` : `in ${first} to ${last}`
}
