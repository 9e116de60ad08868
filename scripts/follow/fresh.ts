/** Schemas for what a release has and the line before does not. */
import type { Schema } from '../generate/read.ts'
import { sameField, samePart } from './catalog.ts'
import { draftOf, partOf, referring } from './draft.ts'
import { type Node, type Rules, shapeOf } from './node.ts'
import type { Place } from './place.ts'

/** A new field: as another kind of the line has it, else with a description that a person has to write. */
export function freshField(place: Place, node: Node): Schema {
  const known = sameField(place.catalog, place.scope, place.path, node)
  if (known) return draftOf(place.line, known, (title) => title)
  const description = { description: todo(`describe ${fieldOf(place)} in your own words`) }
  const { default: _, immutable: __, nullable, ...rules } = node.rules
  const value = (words: Schema): Schema => freshValue(place, { ...node, rules }, words)
  return withOwn(nullable === true ? { ...description, anyOf: [value({}), { type: 'null' }] } : value(description), node.rules)
}

function freshValue(place: Place, node: Node, description: Schema): Schema {
  const file = samePart(place.catalog, place.scope, node)
  if (file !== undefined) return draftOf(place.line, { ...description, allOf: [{ $ref: file }] }, (title) => title)
  // The generator makes a function for each object, so each needs a file.
  if (!node.properties && !node.values) return plain(place, node, description)
  const made = place.made.get(shapeOf(node))
  if (made) return referring(description, made)
  const title = titleAt(place)
  const write = node.values ? freshMap : freshObject
  const part = { title, schema: write({ ...place, owner: title }, node) }
  place.made.set(shapeOf(node), part)
  return referring(description, part)
}

/** `ingress of GatewaySpec`: a part may be used at several paths. */
const fieldOf = ({ path, owner }: Place): string => `${path.slice(path.lastIndexOf('.') + 1)} of ${owner}`

/** A string that a person has to write. test/schemas.test.ts fails while one is left. */
export const todo = (what: string): string => `TODO: ${what}.`

/** A closed object in a file of its own. */
export function freshObject(place: Place, node: Node): Schema {
  const fields = Object.entries(node.properties ?? {})
  return {
    ...headOf(place),
    additionalProperties: false,
    ...(node.required?.length && { required: node.required }),
    properties: Object.fromEntries(
      fields.map(([name, inner]) => [name, freshField({ ...place, path: `${place.path}.${name}` }, inner)]),
    ),
  }
}

/** An object with free keys in a file of its own. The generator recognizes it by its propertyNames. */
function freshMap(place: Place, { values }: Node): Schema {
  const value = values ? freshItem({ ...place, path: `${place.path}{}` }, values) : {}
  return { ...headOf(place), propertyNames: {}, additionalProperties: value }
}

const headOf = ({ owner }: Place): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: owner,
  type: 'object',
  description: todo(`describe ${owner} in your own words`),
})

function plain(place: Place, node: Node, description: Schema): Schema {
  const { type, rules, items } = node
  if (rules['format'] === 'date-time')
    return draftOf(place.line, { ...description, allOf: [{ $ref: 'Time.json' }] }, (title) => title)
  if (rules['x-kubernetes-preserve-unknown-fields'] === true) return { type, ...description, additionalProperties: true }
  return {
    type,
    ...description,
    ...valueRules(rules),
    ...(items && { items: freshItem({ ...place, path: `${place.path}[]` }, items) }),
  }
}

/** An item is described by the list around it, unless it is an object. */
function freshItem(place: Place, node: Node): Schema {
  const { description: _, ...item } = freshField(place, node)
  const part = partOf(item)
  return part ? referring({}, part) : item
}

/** Rules of a value that schemas/ has under the same name, and those that it has under another. */
export function valueRules(rules: Rules): Record<string, unknown> {
  const same = SAME.filter((name) => rules[name] !== undefined).map((name) => [name, rules[name]])
  const keys = rules['x-kubernetes-list-map-keys']
  return {
    ...Object.fromEntries(same),
    ...(rules['pattern'] !== undefined && { patternErrorMessage: todo('describe the pattern in words that follow "must be"') }),
    ...(Array.isArray(keys) && keys.length === 1 && { 'x-unique-by': keys[0] }),
  }
}

/** Rules that schemas/ has under the name of the CRD. */
const SAME = ['enum', 'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum']

/** Rules of a field that are next to its type or reference. */
export function withOwn(property: Schema, rules: Rules): Schema {
  const { default: _, 'x-immutable': __, ...rest } = property
  return {
    ...rest,
    ...(rules['default'] !== undefined && { default: rules['default'] }),
    ...(rules['immutable'] === true && { 'x-immutable': true }),
  }
}

/** `Gateway` for spec.gateway, `GatewayIngress` for a field of it. */
function titleAt({ path, owner, kind }: Place): string {
  const names = path.split(/[.[\]{}]+/).filter((name) => name !== '')
  const name = names.at(-1) ?? ''
  const own = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}${path.endsWith('[]') ? 'Item' : ''}`
  const isDirect = owner === `${kind}Spec` || owner === `${kind}Status`
  return isDirect ? own : `${owner.replace(/(Spec|Config|Status)$/, '')}${own}`
}
