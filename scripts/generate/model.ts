/** What every part of the generator asks of the schemas: fields, references, scope and places. */
import { type Line, lines, releases, type Schema } from './read.ts'

/** The file that a schema refers to, bare or as the one item of an allOf. */
export function refOf(schema: Schema): string | undefined {
  return schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined)
}

/** The schema that may also be null, where that is what an anyOf says. */
export function nullableOf(schema: Schema): Schema | undefined {
  const [inner, other] = schema.anyOf ?? []
  return schema.anyOf?.length === 2 && other?.type === 'null' ? inner : undefined
}

/** The schema itself or the one that it refers to, and the file of the reference. */
export function resolve(line: Line, given: Schema): { readonly file?: string; readonly schema: Schema } {
  const schema = nullableOf(given) ?? given
  const file = refOf(schema)
  return file === undefined ? { schema } : { file, schema: resolve(line, line.schema(file)).schema }
}

/** The fields of an object, those of every branch where there are several. */
export function propertiesOf(schema: Schema): [string, Schema][] {
  return [schema, ...(schema.oneOf ?? [])]
    .flatMap(({ properties }) => Object.entries(properties ?? {}))
    .filter((entry): entry is [string, Schema] => entry[1] !== false)
}

/** The field of an object at a JSON Pointer, as it is written there. */
export function fieldAt(line: Line, root: Schema, pointer: string): Schema | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Schema | undefined>(
      (schema, key) => schema && propertiesOf(resolve(line, schema).schema).find(([name]) => name === key)?.[1],
      root,
    )
}

/** Every file that a kind or part refers to, itself first, each once. */
export function filesFrom(line: Line, ...starts: string[]): string[] {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const ref of refsIn(line.schema(file))) visit(ref)
  }
  for (const start of starts) visit(start)
  return [...seen]
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner)))
}

/** The file name of a schema without its ending: the name of its type. */
export const titleOf = (file: string): string => file.slice(0, -'.json'.length)

/** The newest line that has a kind. */
export function newestLineOf(kind: string): Line {
  const newest = lines.findLast(({ kinds }) => kinds.includes(kind))
  if (!newest) throw new Error(`schemas/releases.json: no line has ${kind}`)
  return newest
}

/** Whether resources of a kind are in no namespace: their metadata says so, the same in every line. */
export function isClusterScoped(kind: string, line = newestLineOf(kind)): boolean {
  const { metadata } = line.schema(`${kind}.json`).properties ?? {}
  return metadata !== undefined && metadata !== false && refOf(metadata) === 'ClusterScopedObjectMeta.json'
}

/** The kind of the same plane in the other scope, where there is one: by the convention of their names. */
export function otherScopeOf(kind: string): string | undefined {
  const name = nameInOtherScope(kind, isClusterScoped(kind))
  return releases.kinds.find((entry) => entry.kind === name && entry.plane !== undefined)?.kind
}

export const nameInOtherScope = (kind: string, isCluster: boolean): string =>
  isCluster ? kind.replace(/^Cluster/, '') : `Cluster${kind}`
