/**
 * Walks a value along its JSON Schema: every place that both know, with the schema there.
 */

/** A JSON Schema, as far as the tests read it. */
export type Schema = Readonly<Record<string, unknown>>

export interface Place {
  /** JSON Pointer. */
  readonly path: string
  readonly value: unknown
  /** The schema with references followed, and a oneOf of closed branches as one object. */
  readonly schema: Schema
  /** Whether the object around it must have it. */
  readonly required: boolean
}

/** Every place of the value that its schema describes, the whole value first; free-form parts are not entered. */
export function placesOf(value: unknown, root: Schema): Place[] {
  return walk({ path: '', value, schema: resolve(root, root), required: false })

  function walk(place: Place): Place[] {
    return [place, ...inner(place).flatMap(walk)]
  }

  function inner({ path, value, schema }: Place): Place[] {
    if (Array.isArray(value)) {
      const items = schemaOr(schema['items'])
      return items
        ? value.map((item, index) => ({ path: `${path}/${index}`, value: item, schema: resolve(items, root), required: false }))
        : []
    }
    if (!isObject(value)) return []
    return Object.entries(value).flatMap(([key, field]) => {
      const found = fieldSchema(schema, key)
      return found
        ? [{ path: pointer(path, key), value: field, schema: resolve(found, root), required: requiredOf(schema).includes(key) }]
        : []
    })
  }
}

/** The schema of a field: under its name, or of every field that has none of its own. */
export function fieldSchema(schema: Schema, key: string): Schema | undefined {
  const { properties, additionalProperties } = schema
  return isObject(properties) && Object.hasOwn(properties, key) ? schemaOr(properties[key]) : schemaOr(additionalProperties)
}

/** The names that an object must have. */
export function requiredOf(schema: Schema): readonly string[] {
  return strings(schema['required'])
}

/** The list of strings under a keyword, empty where there is none. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The schema behind references, one-item allOfs, "or null", and closed alternatives. Each schema belongs to one root. */
export function resolve(schema: Schema, root: Schema): Schema {
  const known = resolutions.get(schema)
  if (known) return known
  const found = follow(schema, root)
  resolutions.set(schema, found)
  return found
}

const resolutions = new WeakMap<Schema, Schema>()

function follow(schema: Schema, root: Schema): Schema {
  const { $ref, allOf, anyOf, oneOf } = schema
  if (typeof $ref === 'string') return resolve(inside(root, $ref), root)
  if (Array.isArray(allOf) && allOf.length === 1) return { ...resolve(allOf[0], root), ...without(schema, 'allOf') }
  if (Array.isArray(anyOf)) {
    const branches = anyOf.map((branch) => resolve(branch, root))
    const [rest, ...others] = branches.filter(({ type }) => type !== 'null')
    if (rest && others.length === 0) return { ...rest, ...without(schema, 'anyOf'), nullable: branches.length > 1 }
  }
  if (Array.isArray(oneOf)) return { ...together(oneOf.map((branch) => resolve(branch, root))), ...without(schema, 'oneOf') }
  return schema
}

/** The pointer one step further in. */
export function pointer(path: string, key: string): string {
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Alternatives that each allow fields of their own: one closed object with exactly one of them. */
function together(branches: readonly Schema[]): Schema {
  const properties = Object.assign({}, ...branches.map((branch) => onlySchemas(branch['properties'])))
  return { type: 'object', additionalProperties: false, properties, oneOfFields: Object.keys(properties) }
}

function onlySchemas(properties: unknown): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties ?? {}).filter(([, schema]) => isObject(schema)))
}

function inside(root: Schema, reference: string): Schema {
  const keys = reference.split('/').slice(1)
  const found = keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root)
  if (!isObject(found)) throw new Error(`no ${reference} in the schema`)
  return found
}

function without(schema: Schema, key: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key))
}

function schemaOr(value: unknown): Schema | undefined {
  return isObject(value) ? value : undefined
}

/** Whether a value is an object and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
