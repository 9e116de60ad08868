/** The TypeScript types of a line, made by json-schema-to-typescript. */
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { filesFrom, titleOf } from './model.ts'
import type { Line, Schema } from './read.ts'

export async function typesModule(line: Line): Promise<string> {
  const roots = line.kinds.map((kind) => `${kind}.json`)
  const definitions = Object.fromEntries(filesFrom(line, ...roots).map((file) => [titleOf(file), forTypes(line.schema(file))]))
  const aggregate = {
    title: 'Plane',
    description: `A resource of any kind that releases ${line.releases.join(' and ')} have, discriminated by its kind.`,
    oneOf: line.kinds.map((kind) => ({ $ref: `#/definitions/${kind}` })),
    definitions,
  }
  // The aggregate is a JSON Schema by construction; the library's type wants each keyword's literal type.
  const code = await compile(aggregate as unknown as JSONSchema, 'Plane', {
    bannerComment: '',
    style: { semi: false, singleQuote: true, printWidth: 130 },
  })
  const names = [...code.matchAll(/\b(?:interface|type) (\w+)\b/g)].map(([, name]) => name ?? '')
  const doubled = names.find((name) => name.endsWith('1') && names.includes(name.slice(0, -1)))
  if (doubled)
    throw new Error(`types of ${line.name}: ${doubled} is a second form of one schema; refer to it by {allOf: [{$ref}]}`)
  return code
}

/** A schema in the words of json-schema-to-typescript: names for references, defaults and rules in the description. */
function forTypes(schema: Schema): Record<string, unknown> {
  const { $schema, not, pattern, format, enum: values, ...rest } = schema
  const kept = Object.fromEntries(
    Object.entries(rest).filter(([keyword]) => !keyword.startsWith('x-') && !/ErrorMessage$|^errorMessage$/.test(keyword)),
  )
  const known = schema['x-known-values'] as string[] | undefined
  const description = [schema.description, ...rulesOf(schema)].filter((text) => text !== undefined).join('\n\n')
  return {
    ...Object.fromEntries(Object.entries(kept).map(([keyword, value]) => [keyword, translated(keyword, value)])),
    ...(values && { enum: values }),
    ...(known && { tsType: `${known.map((value) => `'${value}'`).join(' | ')} | (string & {})` }),
    ...(not && { tsType: 'never' }),
    ...(description && { description }),
  }
}

function translated(keyword: string, value: unknown): unknown {
  if (keyword === '$ref') return `#/definitions/${titleOf(String(value))}`
  if (keyword === 'properties')
    return Object.fromEntries(
      Object.entries(value as object).map(([name, inner]) => [name, inner === false ? false : forTypes(inner)]),
    )
  if (Array.isArray(value) && keyword.endsWith('Of')) return value.map(forTypes)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? forTypes(value as Schema) : value
}

/** Paragraphs of JSDoc that say what the type cannot. */
function rulesOf(schema: Schema): string[] {
  const rules: string[] = []
  if (schema['patternErrorMessage']) rules.push(`Must be ${schema['patternErrorMessage']}.`)
  if (schema.maxLength !== undefined) rules.push(`At most ${schema.maxLength} characters.`)
  if (schema.default !== undefined) rules.push(`@default ${JSON.stringify(schema.default)}`)
  if (schema['x-default-from']) rules.push(`@default ${String(schema['x-default-from']).slice(1).replaceAll('/', '.')}`)
  return rules
}
