/**
 * From a JSON Schema to the values that it describes: what is drawn is valid, also by the keywords of ours that draft-07 has no words for.
 */
import fc from 'fast-check'
import { isObject, requiredOf, resolve, type Schema, strings } from './places.ts'

/** Values that a self-contained schema accepts. */
export function arbitraryOf(root: Schema): fc.Arbitrary<unknown> {
  return draw(root)

  function draw(unresolved: Schema): fc.Arbitrary<unknown> {
    const schema = resolve(unresolved, root)
    const plain = drawn(schema)
    return schema['nullable'] === true ? fc.option(plain, { nil: null, freq: 9 }) : plain
  }

  function drawn(schema: Schema): fc.Arbitrary<unknown> {
    const { type, const: only } = schema
    if (only !== undefined) return fc.constant(only)
    if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'])
    if (type === 'string') return text(schema)
    if (type === 'integer') return fc.integer(limits(schema, 'minimum', 'maximum', [-1e9, 1e9]))
    if (type === 'boolean') return fc.boolean()
    if (type === 'array') return list(schema)
    if (type === 'object') return object(schema).map((value) => repaired(value, schema, root))
    throw new Error(`cannot draw from ${JSON.stringify(schema).slice(0, 200)}`)
  }

  function list(schema: Schema): fc.Arbitrary<unknown> {
    const items = draw(isObject(schema['items']) ? schema['items'] : {})
    const by = schema['x-unique-by']
    const drawnList: fc.Arbitrary<unknown[]> =
      typeof by === 'string'
        ? fc.uniqueArray(items, { maxLength: 3, selector: (item) => (isObject(item) ? item[by] : item) })
        : fc.array(items, { maxLength: 3 })
    const apart = strings(schema['x-not-together'])
    const oneController = schema['x-one-controller'] === true
    return drawnList
      .filter((values) => apart.length === 0 || !apart.every((value) => values.includes(value)))
      .map((values) =>
        oneController ? values.map((value, index) => (index > 0 ? without(value, 'controller') : value)) : values,
      )
  }

  function object(schema: Schema): fc.Arbitrary<Record<string, unknown>> {
    const { additionalProperties, propertyNames } = schema
    const properties = Object.entries(schema['properties'] ?? {}).filter(
      ([, field]) => isObject(field) && !isObject(field['not']),
    )
    const fields = Object.fromEntries(properties.map(([name, field]) => [name, draw(field)]))
    const either = strings(schema['oneOfFields'])
    if (either.length > 0) return fc.oneof(...either.map((name) => fc.record({ [name]: fields[name] ?? fc.constant(null) })))
    const own = fc.record(fields, { requiredKeys: [...requiredOf(schema)], noNullPrototype: true })
    if (additionalProperties === false) return own
    const keys = isObject(propertyNames) ? text(propertyNames) : fc.stringMatching(/^f:[a-z]+$/)
    const values = isObject(additionalProperties) ? draw(additionalProperties) : fc.jsonValue({ maxDepth: 2 })
    const others = fc.dictionary(keys, values, { maxKeys: 3, noNullPrototype: true })
    return fc.tuple(others, own).map(([more, known]) => ({ ...more, ...known }))
  }
}

/** A text of the schema's format, pattern and length. */
function text(schema: Schema): fc.Arbitrary<string> {
  const { pattern, format } = schema
  if (format === 'date-time') return dateTime.filter((time) => new RegExp(String(pattern)).test(time))
  const { min, max } = limits(schema, 'minLength', 'maxLength', [0, 300])
  if (typeof pattern !== 'string') return fc.string({ minLength: min, maxLength: max, unit: 'binary', size: 'small' })
  const whole = new RegExp(pattern, 'u')
  // fast-check cannot draw along a lookahead: it is left out, and then asked.
  const drawable = new RegExp(pattern.replace(/\(\?[=!][^)]*\)/g, ''))
  return fc
    .stringMatching(drawable, { maxLength: max, size: 'small' })
    .filter((value) => whole.test(value) && value.length >= min)
}

const dateTime = fc
  .tuple(
    fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom('', '.5', '.123456789'),
    fc.constantFrom('Z', '+00:00', '-05:30', '+23:59'),
  )
  .map(([date, fraction, zone]) => date.toISOString().slice(0, 19) + fraction + zone)

/** What one field says about another: repaired rather than drawn again. */
function repaired(drawn: Record<string, unknown>, schema: Schema, root: Schema): Record<string, unknown> {
  const value = storable(drawn, schema)
  const { name, generateName, metadata, spec } = value
  if (schema['x-name-or-generate-name'] === true && !name && !generateName) return { ...value, name: 'example' }
  const derived = schema['x-required-unless-derived']
  if (isObject(derived) && isObject(metadata) && isObject(spec)) {
    const field = String(derived['field'])
    if (!Object.hasOwn(spec, field) && !isDerivable(metadata['name'], field, schema, root))
      return { ...value, spec: { ...spec, [field]: 'example' } }
  }
  return value
}

/** The integers of a stored object, one with a uid, are not below their minimum. */
function storable(value: Record<string, unknown>, schema: Schema): Record<string, unknown> {
  const minimum = value['uid'] ? schema['x-stored-minimum'] : undefined
  if (!isObject(minimum)) return value
  const raised = Object.entries(minimum).filter(([name, least]) => Number(value[name]) < Number(least))
  return { ...value, ...Object.fromEntries(raised) }
}

/** Whether the resource's name would do as the field of its spec. */
export function isDerivable(name: unknown, field: string, schema: Schema, root: Schema): boolean {
  const spec = inner(schema, 'spec', root)
  const { pattern, maxLength } = inner(spec, field, root)
  return typeof name === 'string' && name.length <= Number(maxLength) && new RegExp(String(pattern)).test(name)
}

function inner(schema: Schema, name: string, root: Schema): Schema {
  const properties = schema['properties']
  const found = isObject(properties) ? properties[name] : undefined
  if (!isObject(found)) throw new Error(`the schema has no ${name}`)
  return resolve(found, root)
}

function limits(
  schema: Schema,
  low: string,
  high: string,
  [lowest, highest]: readonly [number, number],
): { min: number; max: number } {
  const number = (key: string, otherwise: number): number => (typeof schema[key] === 'number' ? schema[key] : otherwise)
  return { min: Math.max(number(low, lowest), lowest), max: Math.min(number(high, highest), highest) }
}

function without(value: unknown, key: string): unknown {
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) : value
}
