/**
 * Lowers a schema to what a validator checks: annotations are removed, references named, a one-item allOf replaced by its reference, a oneOf of
 * closed branches to one object with "exactly one of". Unknown keywords are an error and never skipped.
 */
import { nullableOf, refOf } from './model.ts'
import type { Line, Schema } from './read.ts'

export interface Text {
  readonly is: 'text'
  readonly code: string
  readonly rule?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
}
export interface Choice {
  readonly is: 'choice'
  readonly code: string
  readonly allowed: readonly string[]
  readonly codes?: Readonly<Record<string, string>>
}
export interface Integer {
  readonly is: 'integer'
  readonly minimum: number
  readonly maximum: number
}
export interface List {
  readonly is: 'list'
  readonly item: Node
  readonly uniqueBy?: string
  readonly notTogether?: readonly [string, string]
  readonly oneController?: true
}
export interface TextMap {
  readonly is: 'map'
  readonly key: Text
  readonly value: Text
  readonly maxTotalBytes?: number
}
export interface Field {
  readonly name: string
  readonly node: Node
  readonly required: boolean
  readonly nullable: boolean
  /** The code when it is missing, if it has its own. */
  readonly missingCode?: string
}
export interface Closed {
  readonly is: 'closed'
  readonly fields: readonly Field[]
  readonly exactlyOne?: readonly [string, string]
  readonly replaced?: Readonly<Record<string, string>>
  readonly nameOrGenerateName?: true
  /** Lower limits of integers that apply only to stored objects: those with a uid. */
  readonly storedMinimum?: Readonly<Record<string, number>>
  readonly noEventOwner?: true
  readonly unlessDerived?: { readonly field: string; readonly pattern: string }
}
export type Node =
  | Text
  | Choice
  | Integer
  | List
  | TextMap
  | Closed
  | { readonly is: 'boolean' }
  | { readonly is: 'tree' }
  | { readonly is: 'never'; readonly code: string }
  | { readonly is: 'part'; readonly file: string }

/** Keywords that say nothing about whether a value is valid. */
const ANNOTATIONS = [
  '$schema',
  'title',
  'description',
  'default',
  'examples',
  'format',
  'errorMessage',
  'patternErrorMessage',
  'x-default-from',
  'x-known-values',
  'x-code',
  'x-value-codes',
  'x-missing-code',
  'x-replaced',
  'x-immutable',
  'x-required-by-documents',
  'x-place',
]

/** What each kind of schema may contain other than annotations. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  ref: ['$ref', 'allOf'],
  text: ['type', 'pattern', 'minLength', 'maxLength'],
  choice: ['type', 'enum'],
  integer: ['type', 'minimum', 'maximum'],
  boolean: ['type'],
  list: ['type', 'items', 'x-unique-by', 'x-not-together', 'x-one-controller'],
  map: ['type', 'properties', 'propertyNames', 'additionalProperties', 'x-max-total-bytes'],
  tree: ['type', 'additionalProperties'],
  never: ['not'],
  closed: [
    'type',
    'properties',
    'required',
    'additionalProperties',
    'x-name-or-generate-name',
    'x-stored-minimum',
    'x-no-event-owner',
    'x-required-unless-derived',
  ],
  either: ['oneOf'],
}

/** The lowered form of one file's schema in a line. */
export function lower(line: Line, file: string): Node {
  return lowerSchema(line, line.schema(file), file)
}

function lowerSchema(line: Line, schema: Schema, at: string): Node {
  const shape = shapeOf(schema, at)
  const unknown = Object.keys(schema).find((keyword) => !ANNOTATIONS.includes(keyword) && !KEYWORDS[shape]?.includes(keyword))
  if (unknown) throw new Error(`${at}: the generator does not know ${unknown} in a ${shape}`)
  return LOWER[shape](line, schema, at)
}

type Shape = 'ref' | 'text' | 'choice' | 'integer' | 'boolean' | 'list' | 'map' | 'tree' | 'never' | 'closed' | 'either'

function shapeOf(schema: Schema, at: string): Shape {
  if (refOf(schema)) return 'ref'
  if (schema.oneOf) return 'either'
  if (schema.not) return 'never'
  if (schema.enum) return 'choice'
  if (schema.type === 'string') return 'text'
  if (schema.type === 'integer') return 'integer'
  if (schema.type === 'boolean') return 'boolean'
  if (schema.type === 'array') return 'list'
  if (schema.type === 'object' && schema.propertyNames) return 'map'
  if (schema.type === 'object' && schema.additionalProperties === true) return 'tree'
  if (schema.type === 'object' && schema.additionalProperties === false) return 'closed'
  throw new Error(`${at}: the generator does not recognize this schema; an object needs additionalProperties: false`)
}

const LOWER: Readonly<Record<Shape, (line: Line, schema: Schema, at: string) => Node>> = {
  ref: (line, schema, at) => {
    const file = refOf(schema) ?? ''
    const target = lower(line, file)
    // Objects become separate functions; a string is checked inline.
    return target.is === 'closed' || target.is === 'map'
      ? { is: 'part', file }
      : lowerSchema(line, line.schema(file), `${at} -> ${file}`)
  },
  text: (_, schema) => textOf(schema),
  choice: (_, schema) => ({
    is: 'choice',
    code: codeOf(schema, 'unknown-value'),
    allowed: schema.enum ?? [],
    ...optional('codes', schema['x-value-codes'] as Record<string, string> | undefined),
  }),
  integer: (_, schema, at) => {
    if (schema.minimum === undefined || schema.maximum === undefined)
      throw new Error(`${at}: an integer needs minimum and maximum`)
    return { is: 'integer', minimum: schema.minimum, maximum: schema.maximum }
  },
  boolean: () => ({ is: 'boolean' }),
  tree: () => ({ is: 'tree' }),
  never: (_, schema) => ({ is: 'never', code: codeOf(schema, 'unknown-field') }),
  list: (line, schema, at) => ({
    is: 'list',
    item: lowerSchema(line, schema.items ?? {}, `${at}/items`),
    ...optional('uniqueBy', schema['x-unique-by'] as string | undefined),
    ...optional('notTogether', schema['x-not-together'] as [string, string] | undefined),
    ...optional('oneController', schema['x-one-controller'] as true | undefined),
  }),
  map: (_, schema, at) => {
    if (typeof schema.additionalProperties !== 'object') throw new Error(`${at}: a map needs additionalProperties with a schema`)
    return {
      is: 'map',
      key: textOf(schema.propertyNames ?? {}),
      value: textOf(schema.additionalProperties),
      ...optional('maxTotalBytes', schema['x-max-total-bytes'] as number | undefined),
    }
  },
  closed: (line, schema, at) => {
    const derived = schema['x-required-unless-derived'] as { field: string; rule: string } | undefined
    return {
      is: 'closed',
      fields: Object.entries(schema.properties ?? {}).map(([name, property]) => fieldOf(line, schema, name, property, at)),
      ...optional('replaced', schema['x-replaced'] as Record<string, string> | undefined),
      ...optional('storedMinimum', schema['x-stored-minimum'] as Record<string, number> | undefined),
      ...optional('nameOrGenerateName', schema['x-name-or-generate-name'] as true | undefined),
      ...optional('noEventOwner', schema['x-no-event-owner'] as true | undefined),
      ...optional('unlessDerived', derived && { field: derived.field, pattern: patternOf(line, derived.rule) }),
    }
  },
  either: (line, schema, at) => {
    const branches = (schema.oneOf ?? []).map((branch) => {
      const closed = lowerSchema(line, { ...branch, properties: withoutFalse(branch) }, at)
      const [field, ...others] = closed.is === 'closed' ? closed.fields : []
      if (!field?.required || others.length > 0) throw new Error(`${at}: a oneOf needs branches with one required field each`)
      return { ...field, required: false }
    })
    const [first, second, ...more] = branches
    if (!first || !second || more.length > 0) throw new Error(`${at}: a oneOf needs two branches`)
    return {
      is: 'closed',
      fields: branches,
      exactlyOne: [first.name, second.name],
      ...optional('replaced', schema['x-replaced'] as Record<string, string> | undefined),
    }
  },
}

function fieldOf(line: Line, parent: Schema, name: string, property: Schema | false, at: string): Field {
  if (property === false)
    throw new Error(`${at}/${name}: false is for the branches of a oneOf; write {"not": {}} with its x-code`)
  const nullable = nullableOf(property)
  return {
    name,
    node: lowerSchema(line, nullable ?? property, `${at}/${name}`),
    required: parent.required?.includes(name) ?? false,
    nullable: nullable !== undefined,
    ...optional('missingCode', property['x-missing-code'] as string | undefined),
  }
}

export function textOf(schema: Schema): Text {
  // What a format allows differs from validator to validator: its pattern says what the API server does.
  if (schema.format !== undefined && schema.pattern === undefined) throw new Error(`a format ${schema.format} needs a pattern`)
  const code = codeOf(schema, 'invalid-format')
  return {
    is: 'text',
    code,
    // The sentence of an invalid date is always the same.
    ...(code === 'invalid-date-time' ? {} : optional('rule', schema['patternErrorMessage'] as string | undefined)),
    ...optional('pattern', schema.pattern),
    ...optional('minLength', schema.minLength),
    ...optional('maxLength', schema.maxLength),
  }
}

/** The pattern of a string that a field must accept. */
function patternOf(line: Line, file: string): string {
  const { pattern, maxLength } = textOf(line.schema(file))
  return `^(?!.{${(maxLength ?? 0) + 1}})${pattern?.slice(1) ?? ''}`
}

const codeOf = (schema: Schema, otherwise: string): string => (schema['x-code'] as string | undefined) ?? otherwise

const withoutFalse = (schema: Schema): Record<string, Schema | false> =>
  Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([, property]) => property !== false))

/** A property that is left out where it has no value, as exactOptionalPropertyTypes wants it. */
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
}
