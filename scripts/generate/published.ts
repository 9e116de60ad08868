/** Self-contained schemas: everything that a kind refers to in one file. */
import { filesFrom, titleOf } from './model.ts'
import type { Line, Schema } from './read.ts'

/** The schema of one kind as published: draft-07 only, with keywords that stock Ajv accepts. */
export function publishedSchema(line: Line, kind: string): Schema {
  return bundledSchema(line, kind, (keyword) => !isOurs(keyword))
}

/** The schema of one kind with its parts as definitions, and of its keywords those that are kept. */
export function bundledSchema(line: Line, kind: string, keeps: (keyword: string) => boolean): Schema {
  const [root = '', ...parts] = filesFrom(line, `${kind}.json`)
  const bundled = (file: string): Schema => rewritten(line.schema(file), keeps)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...bundled(root),
    definitions: Object.fromEntries(parts.map((file) => [titleOf(file), bundled(file)])),
  }
}

/**
 * Editor keywords and our own, which Ajv's strict mode rejects, and formats: validators differ in what they allow, and the pattern next to
 * one says what the API server does.
 */
const isOurs = (keyword: string): boolean =>
  keyword.startsWith('x-') || keyword === 'errorMessage' || keyword === 'patternErrorMessage' || keyword === 'format'

/** Under `properties` the keys are names of fields, not keywords. */
function rewritten(schema: Schema, keeps: (keyword: string) => boolean): Schema {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner)
    return typeof value === 'object' && value !== null ? rewritten(value as Schema, keeps) : value
  }
  const entries = Object.entries(schema).filter(([keyword]) => keyword !== '$schema' && keeps(keyword))
  return Object.fromEntries(
    entries.map(([keyword, value]) => {
      if (keyword === '$ref') return [keyword, `#/definitions/${titleOf(String(value))}`]
      if (keyword !== 'properties') return [keyword, inner(value)]
      return [keyword, Object.fromEntries(Object.entries(value as object).map(([name, field]) => [name, inner(field)]))]
    }),
  )
}
