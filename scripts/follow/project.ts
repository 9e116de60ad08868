/** Projects our schemas onto what the CRDs of the same line say: what we add of our own is taken away. */
import { nullableOf, refOf } from '../generate/model.ts'
import type { Line, Schema } from '../generate/read.ts'
import { type Deliberate, withDeliberate } from './deliberate.ts'
import { type KindNode, type Node, OF_EVERY_RESOURCE } from './node.ts'

/** A kind of a line as its CRD has it. */
export function projectKind(line: Line, kind: string, deliberate?: readonly Deliberate[]): KindNode {
  const schema = line.schema(`${kind}.json`)
  const metadata = projected(line, schema.properties?.['metadata'] || {})
  const { properties = {}, ...rest } = projected(line, schema)
  const { nullable: _, ...status } = properties['status']?.rules ?? {}
  const root: Node = {
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => !OF_EVERY_RESOURCE.includes(name))
        // A null status passes here because clients of the API server write it.
        .map(([name, node]) => [name, name === 'status' ? { ...node, rules: status } : node]),
    ),
    required: rest.required?.filter((name) => !OF_EVERY_RESOURCE.includes(name)) ?? [],
  }
  return {
    kind,
    scope: metadata.properties?.['namespace'] ? 'Namespaced' : 'Cluster',
    apiVersions: valuesOf(projected(line, schema.properties?.['apiVersion'] || {})),
    root: withDeliberate(line, withDerived(root, schema), deliberate),
  }
}

/** A schema of a line as a CRD has it. */
export function projected(line: Line, schema: Schema): Node {
  const inner = nullableOf(schema)
  if (inner) return withOwn(schema, { ...projected(line, inner), rules: { ...projected(line, inner).rules, nullable: true } })
  const file = refOf(schema)
  if (file !== undefined) return withOwn(schema, projected(line, line.schema(file)))
  if (schema.oneOf) return { type: 'object', rules: {}, ...fieldsIn(line, schema.oneOf), required: [] }
  const { type = '', additionalProperties, items } = schema
  return withOwn(schema, {
    type: String(type),
    rules: rulesOf(schema),
    ...(schema.properties && { ...fieldsIn(line, [schema]), required: requiredIn(schema) }),
    ...(items && { items: projected(line, items) }),
    ...(typeof additionalProperties === 'object' && { values: projected(line, additionalProperties) }),
  })
}

/** Keywords that a CRD has under the same name. */
const SHARED = [
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
]

function rulesOf(schema: Schema): Record<string, unknown> {
  const uniqueBy = schema['x-unique-by']
  return {
    ...Object.fromEntries(
      SHARED.filter((name) => schema[name] !== undefined && !isOfFormat(name, schema)).map((name) => [name, schema[name]]),
    ),
    ...(uniqueBy !== undefined && { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': [uniqueBy] }),
    ...(schema.additionalProperties === true && { 'x-kubernetes-preserve-unknown-fields': true }),
  }
}

/** The pattern of a time is its format in other words: that of Go's parser. A CRD has the format alone. */
const isOfFormat = (name: string, schema: Schema): boolean => name === 'pattern' && schema.format === 'date-time'

/** The keywords of a property next to its reference. */
function withOwn(schema: Schema, node: Node): Node {
  const rules = {
    ...node.rules,
    ...(schema.default !== undefined && { default: schema.default }),
    ...(schema['x-immutable'] === true && { immutable: true }),
  }
  return { ...node, rules }
}

/** The fields of all branches. A field that no value fits is none. */
function fieldsIn(line: Line, schemas: readonly Schema[]): Pick<Node, 'properties'> {
  const fields = schemas.flatMap(({ properties }) => Object.entries(properties ?? {}))
  return {
    properties: Object.fromEntries(
      fields.flatMap(([name, field]) => (field === false || field.not ? [] : [[name, projected(line, field)]])),
    ),
  }
}

/** Which fields the API server requires: those that only the documents require are left out. */
function requiredIn(schema: Schema): string[] {
  const byDocuments = schema['x-required-by-documents']
  return (schema.required ?? []).filter((name) => !(Array.isArray(byDocuments) && byDocuments.includes(name))).sort()
}

/** A field of spec that the name may replace is required by the CRD. */
function withDerived(root: Node, schema: Schema): Node {
  // The generator refuses the keyword in any other form.
  const derived = schema['x-required-unless-derived'] as { readonly field: string } | undefined
  const spec = root.properties?.['spec']
  if (!derived || !spec) return root
  return {
    ...root,
    properties: { ...root.properties, spec: { ...spec, required: [...(spec.required ?? []), derived.field].sort() } },
  }
}

const valuesOf = (node: Node): string[] => {
  const allowed = node.rules['enum']
  return Array.isArray(allowed) ? allowed.map(String) : []
}
