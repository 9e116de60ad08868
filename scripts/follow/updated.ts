/** Schemas of a line, changed where a CRD says something else: what it does not change stays as it is written. */
import { nullableOf, refOf } from '../generate/model.ts'
import type { Schema } from '../generate/read.ts'
import { draftOf, referring, schemaWith } from './draft.ts'
import { freshField, valueRules, withOwn } from './fresh.ts'
import { isSameRule, type Node, type Rules, shapeOf } from './node.ts'
import type { Place } from './place.ts'

/** The schema of a field that the CRD had as `before` and has as `after`. */
export function updatedField(place: Place, schema: Schema, before: Node, after: Node): Schema {
  if (shapeOf(before) === shapeOf(after)) return draftOf(place.line, schema, place.retitle)
  if (formOf(before) !== formOf(after)) return freshField(place, after)
  const updated = updatedValue(place, schema, before, after)
  const own = changedRules(before.rules, after.rules).filter((name) => OWN.includes(name))
  return withNull(own.length > 0 ? withOwn(updated, after.rules) : updated, before, after)
}

/** Rules that belong to the property, not to the part that it refers to. */
const OWN = ['default', 'immutable', 'nullable']

const formOf = ({ type, properties, items, values }: Node): string =>
  [type, properties && 'fields', items && 'items', values && 'values'].join()

function withNull(schema: Schema, before: Node, after: Node): Schema {
  const [was, is] = [before, after].map(({ rules }) => rules['nullable'] === true)
  if (was === is) return schema
  const { description, ...rest } = schema
  return schemaWith(
    is ? { description, anyOf: [rest, { type: 'null' }] } : { ...rest, anyOf: undefined, description, ...nullableOf(schema) },
  )
}

function updatedValue(place: Place, schema: Schema, before: Node, after: Node): Schema {
  const inner = nullableOf(schema)
  if (inner) return { ...schema, anyOf: [updatedValue(place, inner, before, after), { type: 'null' }] }
  const file = refOf(schema)
  if (file !== undefined) {
    const title = place.retitle(file.slice(0, -'.json'.length))
    return referring(schema, {
      title,
      schema: updatedValue({ ...place, owner: title }, place.line.schema(file), before, after),
    })
  }
  if (schema.oneOf) return updatedEither(place, schema, before, after)
  const ruled = withRules(draftOf(place.line, schema, place.retitle), before.rules, after.rules)
  if (schema.properties) return withFields(ruled, updatedObject(place, schema, before, after))
  if (schema.items && before.items && after.items) {
    return { ...ruled, items: updatedField({ ...place, path: `${place.path}[]` }, schema.items, before.items, after.items) }
  }
  const { additionalProperties } = schema
  if (typeof additionalProperties === 'object' && before.values && after.values) {
    const at = { ...place, path: `${place.path}{}` }
    return { ...ruled, additionalProperties: updatedField(at, additionalProperties, before.values, after.values) }
  }
  return ruled
}

/** The rules of the value itself, where they changed. */
function withRules(schema: Schema, before: Rules, after: Rules): Schema {
  const changed = changedRules(before, after)
  const fresh = valueRules(Object.fromEntries(changed.map((name) => [name, after[name]])))
  // Words and codes that belong to a rule go with it.
  const gone = changed.flatMap((name) => [name, ...(BELONGING[name] ?? [])])
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => !gone.includes(keyword) || keyword in fresh)),
    ...fresh,
  }
}

const BELONGING: Readonly<Record<string, readonly string[]>> = {
  pattern: ['patternErrorMessage'],
  enum: ['x-value-codes'],
  'x-kubernetes-list-map-keys': ['x-unique-by'],
}

const changedRules = (before: Rules, after: Rules): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isSameRule(name, before[name], after[name]))

/** New keywords go before the properties, as in every file. */
function withFields({ properties: _, ...rest }: Schema, fields: Readonly<Record<string, unknown>>): Schema {
  return schemaWith({ ...rest, ...fields })
}

/** The properties of a closed object and which of them are required. */
function updatedObject(place: Place, schema: Schema, before: Node, after: Node): Record<string, unknown> {
  const kept = Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Schema | false][] => {
    const [was, is] = [before.properties?.[name], after.properties?.[name]]
    // What no CRD describes stays: metadata, and fields that are forbidden.
    if (!was) return [[name, property === false ? property : draftOf(place.line, property, place.retitle)]]
    return is && property !== false ? [[name, updatedField(at(place, name), property, was, is)]] : []
  })
  const fresh = Object.entries(after.properties ?? {})
    .filter(([name]) => before.properties?.[name] === undefined)
    .map(([name, node]): [string, Schema] => [name, freshField(at(place, name), node)])
  const gone = Object.keys(before.properties ?? {}).filter((name) => after.properties?.[name] === undefined)
  return {
    ...requiredOf(schema, before, after, gone),
    ...replacedOf(schema, [...gone, ...fresh.map(([name]) => name)]),
    properties: Object.fromEntries([...kept, ...fresh]),
  }
}

const at = (place: Place, name: string): Place => ({ ...place, path: place.path === '' ? name : `${place.path}.${name}` })

/** What the CRD requires now and did not, and the other way round; what we require in addition stays. */
function requiredOf(schema: Schema, before: Node, after: Node, gone: readonly string[]): Record<string, unknown> {
  const was = before.required ?? []
  const is = after.required ?? []
  const more = is.filter((name) => !was.includes(name))
  const less = [...was.filter((name) => !is.includes(name)), ...gone]
  const former = schema.required ?? []
  const required = [...former.filter((name) => !less.includes(name)), ...more.filter((name) => !former.includes(name))]
  const byDocuments = listOf(schema['x-required-by-documents']).filter((name) => !gone.includes(name) && !more.includes(name))
  return {
    // An empty list that somebody wrote stays.
    required: required.length > 0 || schema.required?.length === 0 ? required : undefined,
    'x-required-by-documents': byDocuments.length > 0 ? byDocuments : undefined,
  }
}

/** Former names of fields, without those that are fields again or whose successor is gone. */
function replacedOf(schema: Schema, names: readonly string[]): Record<string, unknown> {
  const replaced = Object.entries(schema['x-replaced'] ?? {}).filter((pair) => !pair.some((name) => names.includes(String(name))))
  return { 'x-replaced': replaced.length > 0 ? Object.fromEntries(replaced) : undefined }
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** An object with exactly one of two fields. Where one was replaced by another, the new one takes its branch. */
function updatedEither(place: Place, schema: Schema, before: Node, after: Node): Schema {
  const names = (node: Node): string[] => Object.keys(node.properties ?? {})
  const [gone, another] = names(before).filter((name) => !names(after).includes(name))
  const [fresh, third] = names(after).filter((name) => !names(before).includes(name))
  const isPair = another === undefined && third === undefined && (gone === undefined) === (fresh === undefined)
  if (!isPair || after.required?.length) return asObject(place, schema, before, after)
  const nameNow = (name: string): string => (name === gone ? (fresh ?? name) : name)
  const branches = schema.oneOf?.map((branch) => {
    const properties = Object.entries(branch.properties ?? {}).map(([name, property]) => {
      const [was, is] = [before.properties?.[name], after.properties?.[nameNow(name)]]
      return [nameNow(name), property && was && is ? updatedField(at(place, nameNow(name)), property, was, is) : property]
    })
    return schemaWith({ ...branch, required: branch.required?.map(nameNow), properties: Object.fromEntries(properties) })
  })
  const renamed = gone === undefined || fresh === undefined ? {} : renaming(schema, gone, fresh)
  return schemaWith({ ...schema, ...renamed, oneOf: branches })
}

function renaming(schema: Schema, gone: string, fresh: string): Schema {
  const message = schema['errorMessage']
  return {
    ...(typeof message === 'string' && { errorMessage: message.replaceAll(gone, fresh) }),
    'x-replaced': { [gone]: fresh },
  }
}

/** Whether exactly one of its fields must be set is no longer known: an object like any other. */
function asObject(place: Place, { $schema, title, description, oneOf = [] }: Schema, before: Node, after: Node): Schema {
  const known = Object.fromEntries(
    oneOf.flatMap(({ properties }) => Object.entries(properties ?? {})).filter(([, one]) => one !== false),
  )
  const fields = Object.entries(after.properties ?? {})
  return schemaWith({
    $schema,
    title,
    type: 'object',
    description,
    additionalProperties: false,
    required: after.required?.length ? after.required : undefined,
    properties: Object.fromEntries(
      fields.map(([name, node]) => {
        const [property, was] = [known[name], before.properties?.[name]]
        return [name, property && was ? updatedField(at(place, name), property, was, node) : freshField(at(place, name), node)]
      }),
    ),
  })
}
