/** Schemas for editors: one file for all kinds of a release, written so that yaml-language-server reports one diagnostic for one mistake. */
import { filesFrom, refOf, titleOf } from './model.ts'
import { type Line, releases, type Schema } from './read.ts'
import { snippetOf } from './snippets.ts'

type Json = Readonly<Record<string, unknown>>

/** For files that contain only planes: every document is validated. */
export function planesSchema(line: Line, release: string): Json {
  return {
    $schema: DRAFT,
    title: `OpenChoreo planes of ${release}`,
    description: `A plane, or an Environment, of OpenChoreo ${release}.`,
    ...rootOf(line),
    definitions: definitionsOf(line, release),
  }
}

/** For files of any kind: other resources are ignored. */
export function manifestsSchema(line: Line, release: string): Json {
  return {
    $schema: DRAFT,
    title: `OpenChoreo planes of ${release} among other manifests`,
    description: `Validates the planes and Environments of OpenChoreo ${release} in a file, and ignores other resources.`,
    ...when(
      {
        type: 'object',
        required: ['apiVersion', 'kind'],
        properties: {
          apiVersion: { type: 'string', pattern: '^openchoreo\\.dev/' },
          kind: { type: 'string', pattern: `Plane$|^(?:${otherKinds.join('|')})$` },
        },
      },
      rootOf(line),
    ),
    definitions: definitionsOf(line, release),
  }
}

/** A single kind, as in public catalogs of CRDs. */
export function kindSchema(line: Line, release: string, kind: string): Json {
  const definitions = definitionsOf(line, release, [kind])
  const { [kind]: own, ...parts } = definitions
  return { $schema: DRAFT, ...(own as Json), definitions: parts }
}

const DRAFT = 'http://json-schema.org/draft-07/schema#'

/** Kinds of any release that do not end in Plane. */
const otherKinds = releases.kinds.filter(({ plane }) => plane === undefined).map(({ kind }) => kind)

/** Selects by kind; without one nothing else is reported. A `oneOf` would report each mistake once for each kind. */
function rootOf(line: Line): Json {
  const kind = {
    description: 'The kind of this resource.',
    enum: line.kinds,
    enumDescriptions: line.kinds.map((kind) => line.schema(`${kind}.json`).description ?? ''),
  }
  return {
    type: 'object',
    required: ['apiVersion', 'kind'],
    properties: {
      apiVersion: { description: line.schema('ApiVersion.json').description, examples: ['openchoreo.dev/v1alpha1'] },
      kind,
    },
    defaultSnippets: line.kinds.map((kind) => snippetOf(line, kind)),
    allOf: line.kinds.map((kind) =>
      when({ required: ['kind'], properties: { kind: { const: kind } } }, { $ref: `#/definitions/${kind}` }),
    ),
  }
}

function definitionsOf(line: Line, release: string, kinds: readonly string[] = line.kinds): Json {
  const files = filesFrom(line, ...kinds.map((kind) => `${kind}.json`))
  const definitions = files.map((file): [string, Json] => {
    const name = titleOf(file)
    const schema = rewritten(line.schema(file), line)
    return [name, kinds.includes(name) ? { ...schema, description: `${schema['description']} OpenChoreo ${release}.` } : schema]
  })
  return Object.fromEntries(definitions)
}

/** Adapted for editors: without our own keywords, with references into this file, and with choices as conditions. */
function rewritten(schema: Schema, line: Line): Json {
  if (schema.oneOf) return valueFrom(schema, line)
  if (schema.not && typeof schema['errorMessage'] === 'string')
    return { ...refused(schema['errorMessage']), description: schema.description }
  const { description, allOf, ...others } = schema
  const ref = refOf(schema)
  // The description of the referenced schema would hide its own description.
  if (allOf && ref !== undefined) {
    const { description: theirs, ...referred } = rewritten(line.schema(ref), line)
    return { ...referred, ...rewritten(others, line), description: description ?? theirs }
  }
  const own = Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
      if (keyword === '$schema' || keyword === 'required' || keyword === 'format' || keyword.startsWith('x-')) return []
      if (keyword === '$ref') return [[keyword, `#/definitions/${titleOf(String(value))}`]]
      if (keyword === 'properties') return [[keyword, editorFields(schema, line)]]
      if (keyword === 'patternErrorMessage') return [[keyword, `Must be ${value}.`]]
      return [[keyword, innerOf(value, line)]]
    }),
  )
  return { ...own, ...requirementsOf(schema) }
}

function innerOf(value: unknown, line: Line): unknown {
  if (Array.isArray(value)) return value.map((item) => innerOf(item, line))
  return typeof value === 'object' && value !== null ? rewritten(value as Schema, line) : value
}

/** In a closed object a field is missing only where there is no unknown one, which may be the same field misspelt. */
function requirementsOf(schema: Schema): Json {
  const required = schema.required ?? []
  const named =
    schema['x-name-or-generate-name'] === true ? when({ not: { required: ['generateName'] } }, { required: ['name'] }) : {}
  if (required.length === 0 && Object.keys(named).length === 0) return {}
  const wanted = { ...(required.length > 0 && { required }), ...named }
  if (schema.additionalProperties !== false) return wanted
  return when({ propertyNames: { enum: Object.keys(schema.properties ?? {}) } }, wanted)
}

const when = (condition: Json, then: Json): Json => ({ if: condition, then })

/** Adds fields under their former names, which are rejected with a message that names the new one. */
function editorFields(schema: Schema, line: Line): Json {
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const inner = innerOf(field, line)
    return [name, isForOthers(name, field) ? { ...(inner as Json), doNotSuggest: true } : inner]
  })
  return { ...Object.fromEntries(own), ...formerFields(schema) }
}

/** Fields that only the server writes, or that are no longer used. */
function isForOthers(name: string, field: Schema | false): boolean {
  if (name === 'status') return true
  return field !== false && /[Ss]et by the (?:API server|controller)|No longer used/.test(field.description ?? '')
}

function formerFields(schema: Schema): Json {
  const replaced = (schema['x-replaced'] ?? {}) as Readonly<Record<string, string>>
  return Object.fromEntries(
    Object.entries(replaced)
      .filter(([former]) => !Object.hasOwn(schema.properties ?? {}, former))
      .map(([former, name]) => [former, refused(`${former} was replaced by ${name}.`)]),
  )
}

/** A field that is not allowed, and not offered. The language server has its own message for schemas that always fail, but not for a constant. */
const refused = (errorMessage: string): Json => ({ const: NOTHING, not: { const: NOTHING }, errorMessage, doNotSuggest: true })

const NOTHING = 'nothing'

/**
 * Exactly one of two fields. Each branch is closed, and chosen by what is there: so only fields of that branch are offered, and a mistake in it is
 * one mistake.
 */
function valueFrom(schema: Schema, line: Line): Json {
  const [first = {}, second = {}] = schema.oneOf ?? []
  const [one = '', other = ''] = [first, second].map(({ required }) => required?.[0] ?? '')
  const field = (branch: Schema, name: string): unknown => innerOf(branch.properties?.[name], line)
  const both = refused(`${schema['errorMessage'] ?? `Set either ${one} or ${other}, not both.`}`)
  const former = formerFields({ ...schema, properties: { [one]: {}, [other]: {} } })
  const closed = (properties: Json): Json => ({ properties: { ...properties, ...former }, additionalProperties: false })
  const neither = {
    ...closed({ [one]: field(first, one), [other]: field(second, other) }),
    ...when({ propertyNames: { enum: [one, other] } }, { required: [one], errorMessage: `Set either ${one} or ${other}.` }),
  }
  return {
    title: schema.title,
    description: schema.description,
    type: 'object',
    ...when({ required: [one] }, closed({ [one]: field(first, one), [other]: both })),
    else: { ...when({ required: [other] }, closed({ [other]: field(second, other) })), else: neither },
  }
}
