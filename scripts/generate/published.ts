/** The schemas as published: everything in one file, draft-07 only, in words that stock Ajv takes. */
import { filesFrom, type Line, type Schema } from './read.ts'

/** A self-contained schema of one kind. */
export function publishedSchema(line: Line, kind: string): Schema {
  const [root = '', ...parts] = filesFrom(line, `${kind}.json`)
  const { $schema, ...own } = line.schema(root)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...standardOnly(own),
    ...(parts.length > 0 && {
      definitions: Object.fromEntries(parts.map((file) => [file.slice(0, -'.json'.length), standardOnly(line.schema(file))])),
    }),
  }
}

/** Keywords of editors and of ours, which Ajv's strict mode refuses. */
const isOurs = (keyword: string): boolean =>
  keyword.startsWith('x-') || /^(errorMessage|patternErrorMessage|\$schema)$/.test(keyword)

/** Under these the keys are names of fields, not keywords. */
const isByName = (keyword: string): boolean => keyword === 'properties' || keyword === 'definitions'

function standardOnly(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !isOurs(keyword))
      .map(([keyword, value]) => [
        keyword,
        keyword === '$ref' ? refTo(String(value)) : isByName(keyword) ? eachOf(value) : inner(value),
      ]),
  )
}

const refTo = (file: string): string => `#/definitions/${file.slice(0, -'.json'.length)}`

const eachOf = (byName: unknown): unknown =>
  Object.fromEntries(Object.entries(byName as object).map(([name, schema]) => [name, inner(schema)]))

function inner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner)
  return typeof value === 'object' && value !== null ? standardOnly(value as Schema) : value
}
