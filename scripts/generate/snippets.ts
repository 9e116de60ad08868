/** Editor snippets for a whole kind: the required fields, with placeholders. */
import { isClusterScoped, resolve } from './model.ts'
import type { Line, Schema } from './read.ts'

export interface Snippet {
  readonly label: string
  readonly description: string
  readonly body: unknown
}

/** A manifest of a kind with every field that is required. */
export function snippetOf(line: Line, kind: string): Snippet {
  const schema = line.schema(`${kind}.json`)
  const count = counter()
  const body: Record<string, unknown> = {
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind,
    metadata: {
      name: place(count, 'example'),
      ...(!isClusterScoped(kind) && { namespace: place(count, 'default') }),
    },
    spec: specOf(line, kind, partOf(line, schema, 'spec'), count),
  }
  return { label: kind, description: schema.description ?? kind, body }
}

/** Fields that are required or nearly always set. */
function specOf(line: Line, kind: string, schema: Schema, count: Count): unknown {
  const usual = Object.hasOwn(schema.properties ?? {}, 'dataPlaneRef') ? ['dataPlaneRef'] : []
  const spec = {
    // The API server rejects a Cluster plane without one.
    ...(isClusterScoped(kind) && Object.hasOwn(schema.properties ?? {}, 'planeID') && { planeID: place(count, 'example') }),
    ...bodyOf(line, { ...schema, required: [...(schema.required ?? []), ...usual] }, count),
  }
  // An empty object would be omitted.
  return Object.keys(spec).length > 0 ? spec : '{}'
}

type Count = () => number

function counter(): Count {
  let last = 0
  return () => ++last
}

const place = (count: Count, text: string): string => `\${${count()}:${text}}`

function partOf(line: Line, schema: Schema, name: string): Schema {
  return resolve(line, fieldOf(schema, name)).schema
}

function fieldOf(schema: Schema, name: string): Schema {
  const field = schema.properties?.[name]
  return field === undefined || field === false ? {} : field
}

function bodyOf(line: Line, schema: Schema, count: Count): Record<string, unknown> {
  if (schema.oneOf) {
    const [first = {}] = schema.oneOf
    return bodyOf(line, first, count)
  }
  const names = Object.keys(schema.properties ?? {}).filter((name) => schema.required?.includes(name))
  return Object.fromEntries(names.map((name) => [name, valueIn(line, name, fieldOf(schema, name), count)]))
}

function valueIn(line: Line, name: string, field: Schema, count: Count): unknown {
  const { schema } = resolve(line, field)
  if (schema.oneOf || schema.type === 'object') return bodyOf(line, schema, count)
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'integer') return 8080
  if (schema.type === 'boolean') return false
  if (schema.type === 'array') return []
  const example = field.examples?.[0] ?? schema.examples?.[0] ?? EXAMPLES[name] ?? 'example'
  return place(count, String(example))
}

/** The value of a field of this name. */
const EXAMPLES: Readonly<Record<string, string>> = {
  key: 'ca.crt',
  namespace: 'default',
  observerURL: 'https://observer.example.com',
  url: 'https://observer.example.com',
  uri: 'https://issuer.example.com/jwks',
  server: 'https://kubernetes.example.com:6443',
  apiServerURL: 'https://kubernetes.example.com:6443',
  prefix: 'registry.example.com',
}
