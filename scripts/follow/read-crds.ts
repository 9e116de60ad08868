/** Reads a folder of CustomResourceDefinitions, as OpenChoreo publishes them for a release. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { withCel } from './cel.ts'
import { type KindNode, type Node, OF_EVERY_RESOURCE } from './node.ts'

/** Every kind of the API group in the YAML files of a folder, sorted by name. */
export function readCrds(folder: string): KindNode[] {
  const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file))
  const kinds = files.flatMap((file) => definitionsIn(join(folder, file)).map((definition) => kindNodeOf(definition, file)))
  return kinds.sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

export const GROUP = 'openchoreo.dev'

interface Version {
  readonly name: string
  readonly served: boolean
  readonly storage: boolean
  readonly schema?: { readonly openAPIV3Schema?: OpenApi }
}

interface Definition {
  readonly kind: string
  readonly spec: {
    readonly group: string
    readonly scope: string
    readonly names: { readonly kind: string }
    readonly versions: readonly Version[]
  }
}

interface OpenApi {
  readonly [keyword: string]: unknown
  readonly type?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly description?: string
  readonly properties?: Readonly<Record<string, OpenApi>>
  readonly required?: readonly string[]
  readonly items?: OpenApi
  readonly additionalProperties?: OpenApi | boolean
  readonly 'x-kubernetes-validations'?: readonly { readonly rule: string }[]
}

function definitionsIn(file: string): Definition[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).flatMap((document) => {
    const [error] = document.errors
    if (error) throw new Error(`${file}: ${error.message}`)
    // Whatever is no CustomResourceDefinition of the group is left out; one that is has the shape that its API server requires.
    const value = document.toJS() as Definition | null
    return value?.kind === 'CustomResourceDefinition' && value.spec.group === GROUP ? [value] : []
  })
}

function kindNodeOf({ spec }: Definition, file: string): KindNode {
  const served = spec.versions.filter((version) => version.served)
  const stored = spec.versions.find((version) => version.storage)
  const schema = stored?.schema?.openAPIV3Schema
  if (!schema) throw new Error(`${file}: ${spec.names.kind} has no schema for the version that is stored`)
  const { properties = {}, required = [], ...rest } = nodeOf(schema)
  return {
    kind: spec.names.kind,
    scope: spec.scope,
    apiVersions: served.map(({ name }) => `${spec.group}/${name}`),
    root: {
      ...rest,
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !OF_EVERY_RESOURCE.includes(name))),
      required: required.filter((name) => !OF_EVERY_RESOURCE.includes(name)),
    },
  }
}

function nodeOf(schema: OpenApi): Node {
  const { type = '', description, properties, required, items, additionalProperties } = schema
  // An object of which no field is named loses every field that a client sends: it is one without fields.
  const isClosed = type === 'object' && !additionalProperties && !schema['x-kubernetes-preserve-unknown-fields']
  const node: Node = {
    type,
    rules: rulesOf(schema),
    ...(description !== undefined && { description }),
    ...((properties || isClosed) && {
      properties: Object.fromEntries(Object.entries(properties ?? {}).map(([name, inner]) => [name, nodeOf(inner)])),
      required: [...(required ?? [])].sort(),
    }),
    ...(items && { items: nodeOf(items) }),
    ...(typeof additionalProperties === 'object' && { values: nodeOf(additionalProperties) }),
  }
  const expressions = schema['x-kubernetes-validations']?.map(({ rule }) => rule) ?? []
  return expressions.length > 0 ? withCel(node, expressions) : node
}

/** Keywords that are not rules: they are part of the node itself, or say nothing to a server. */
const NOT_RULES = [
  'type',
  'description',
  'title',
  'example',
  'externalDocs',
  'properties',
  'required',
  'items',
  'additionalProperties',
  'x-kubernetes-validations',
]

/** What a server assumes where the keyword is missing. */
const ASSUMED: Readonly<Record<string, unknown>> = { 'x-kubernetes-list-type': 'atomic', 'x-kubernetes-map-type': 'granular' }

/** Every other keyword is a rule, known or not: none is ignored. */
function rulesOf(schema: OpenApi): Record<string, unknown> {
  const rules = Object.fromEntries(
    Object.entries(schema).filter(([name, value]) => !NOT_RULES.includes(name) && value !== ASSUMED[name] && value !== false),
  )
  return schema.type === 'integer' ? withLimits(rules, schema) : rules
}

/** An integer's format is nothing but its limits. */
function withLimits({ format: _, ...rules }: Record<string, unknown>, schema: OpenApi): Record<string, unknown> {
  const bits = schema.format === 'int32' ? 32 : 64
  return {
    ...rules,
    minimum: Math.max(schema.minimum ?? Number.NEGATIVE_INFINITY, -(2 ** (bits - 1))),
    // 2 ** 63 represents the largest 64-bit integer, which a number cannot represent.
    maximum: Math.min(schema.maximum ?? Number.POSITIVE_INFINITY, bits === 32 ? 2 ** 31 - 1 : 2 ** 63),
  }
}
