/** A schema that is being written: where the finished file has a `$ref`, a draft has the part itself, so that parts can differ by use. */
import type { Line, Schema } from '../generate/read.ts'

/** What becomes a file of its own. */
export interface Part {
  /** The title that it has, or should have. Two parts with one title and different content get different titles in the end. */
  readonly title: string
  readonly schema: Schema
}

/** The keyword of a draft that is replaced by a `$ref`. */
const PART = '$part'

/** The part that a draft refers to, bare or as the one item of an allOf. */
export function partOf(schema: Schema): Part | undefined {
  const [only] = schema.allOf ?? []
  // Only `referring` writes the keyword.
  return (schema[PART] ?? (schema.allOf?.length === 1 ? only?.[PART] : undefined)) as Part | undefined
}

/** The property with a reference to a part in place of the one that it has. */
export function referring(property: Schema, part: Part): Schema {
  const { $ref, [PART]: _, ...own } = property
  const isBare = Object.keys(own).length === 0
  return isBare ? { [PART]: part } : { ...own, allOf: [{ [PART]: part }] }
}

/** A schema of the keywords that have a value. */
export function schemaWith(keywords: Readonly<Record<string, unknown>>): Schema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined))
}

/** A schema of a line as a draft: every file that it refers to is a part. */
export function draftOf(line: Line, schema: Schema, retitle: (title: string) => string): Schema {
  return mapped(schema, (object) => {
    if (typeof object['$ref'] !== 'string') return undefined
    const title = object['$ref'].slice(0, -'.json'.length)
    return { [PART]: { title: retitle(title), schema: draftOf(line, line.schema(object['$ref']), retitle) } }
  })
}

/** The draft with something else in place of each part. */
export function withoutParts(schema: Schema, replace: (part: Part) => Schema): Schema {
  return mapped(schema, (object) => (object[PART] === undefined ? undefined : replace(object[PART] as Part)))
}

/** A copy of a schema in which some of the objects inside are replaced. */
function mapped(schema: Schema, replace: (object: Record<string, unknown>) => Schema | undefined): Schema {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null) return value
    const object = value as Record<string, unknown>
    return replace(object) ?? Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, copy(inner)]))
  }
  // A schema is an object, and the copy of an object is one.
  return copy(schema) as Schema
}
