/**
 * Single mistakes that can be made in a valid manifest, and the one issue that each must give.
 */
import { isDerivable } from './arbitrary.ts'
import { fieldSchema, isObject, type Place, placesOf, pointer, requiredOf, resolve, type Schema, strings } from './places.ts'
import { replacedAt } from './replaced.ts'

export interface Mutation {
  /** What was done and where, for the message of a failing test. */
  readonly name: string
  /** Makes the manifest with the mistake in it. */
  readonly make: () => unknown
  /** `pointer code` of the issue. */
  readonly issue: string
}

/** A mistake at a place: what is there instead (undefined takes it out), and what an issue says about it. */
interface Mistake {
  readonly what: string
  readonly at: string
  readonly instead: unknown
  readonly issue: string
}

/** Every single mistake that this module knows for a manifest of a schema. */
export function mutationsOf(manifest: unknown, root: Schema): Mutation[] {
  const places = placesOf(manifest, root)
  const context: Context = {
    manifest,
    root: resolve(root, root),
    definitions: root,
    schemas: new Map(places.map(({ path, schema }) => [path, schema])),
  }
  const mistakes = places.flatMap((place) => [...valueMistakes(place, context), ...fieldMistakes(place, context)])
  return mistakes.map(({ what, at, instead, issue }) => ({
    name: `${what} at ${at}`,
    make: () => replacedAt(manifest, at, instead),
    issue,
  }))
}

interface Context {
  readonly manifest: unknown
  readonly root: Schema
  readonly definitions: Schema
  /** By path. */
  readonly schemas: ReadonlyMap<string, Schema>
}

/** Another value where there is one. */
function valueMistakes(place: Place, context: Context): Mistake[] {
  const { path, schema } = place
  const { type, minimum, maximum, maxLength, minLength, pattern, format } = schema
  if (path === '') return []
  const choice = strings(schema['enum'])
  const code = String(schema['x-code'] ?? (choice.length > 0 ? 'unknown-value' : 'invalid-format'))
  const mistake = (what: string, instead: unknown, found: string): Mistake => ({
    what,
    at: path,
    instead,
    issue: `${path} ${found}`,
  })
  const breaks = (text: string): boolean =>
    format === 'date-time' || (typeof pattern === 'string' && !new RegExp(pattern).test(text))
  const broken = ['\u0000/\u0000/\u0000', 'a\n'].filter(breaks)
  return [
    ...(schema['nullable'] === true ? [] : [nullMistake(place, context)]),
    mistake('another type', type === 'string' ? 5 : 'text', 'wrong-type'),
    mistake('another type, a list', type === 'array' ? {} : [], 'wrong-type'),
    ...(choice.length > 0 ? [mistake('no allowed value', 'zzzzzzzzzzzz', code)] : []),
    ...broken.map((text) => mistake('a text against the rule', text, code)),
    ...(minLength === 1 ? [mistake('an empty text', '', code)] : []),
    ...(typeof maxLength === 'number' ? [mistake('a long text', 'a'.repeat(maxLength + 1), 'too-long')] : []),
    ...(type === 'integer' ? [mistake('a fraction', 1.5, 'not-an-integer')] : []),
    ...(typeof maximum === 'number' ? [mistake('a large number', maximum * 2, 'out-of-range')] : []),
    ...(typeof minimum === 'number' ? [mistake('a small number', minimum * 2 - 1e19, 'out-of-range')] : []),
  ]
}

function nullMistake({ path, required }: Place, context: Context): Mistake {
  const what = 'a null'
  if (isBranch(path)) return { what, at: path, instead: null, issue: `${parentOf(path)} value-from` }
  if (path === '/metadata/generateName' && isNeeded(path, context))
    return { what, at: path, instead: null, issue: '/metadata/name missing-field' }
  const missing = required || isNeeded(path, context)
  return { what, at: path, instead: null, issue: `${path} ${missing ? missingCode(path, context) : 'null-value'}` }
}

/** Fields too many and too few. */
function fieldMistakes({ path, value, schema }: Place, context: Context): Mistake[] {
  if (!isObject(value)) return []
  const at = (name: string): string => pointer(path, name)
  const names = requiredOf(schema).filter((name) => Object.hasOwn(value, name))
  const missing = names.map((name) => ({
    what: 'no field',
    at: at(name),
    instead: undefined,
    issue: `${at(name)} ${missingCode(at(name), context)}`,
  }))
  const needed = Object.keys(value).filter((name) => !names.includes(name) && isNeeded(at(name), context))
  const absent = needed.map((name) => ({
    what: 'no field',
    at: at(name),
    instead: undefined,
    issue: absentIssue(at(name)),
  }))
  const unknown = { what: 'an unknown field', at: at('zzzzzzzzzzzz'), instead: 1, issue: `${at('zzzzzzzzzzzz')} unknown-field` }
  const badKey = { what: 'a bad key', at: at('a b'), instead: 'a', issue: `${at('a b')} invalid-label` }
  return [
    ...missing,
    ...absent,
    ...(schema['additionalProperties'] === false ? [unknown] : []),
    ...(isObject(schema['propertyNames']) ? [badKey] : []),
    ...forbidden(path, schema),
    ...branchMistakes(path, value, schema, context),
  ]
}

/** Where neither a name nor a generateName is left, the name is what is missed. */
const absentIssue = (path: string): string => `${path.replace('/generateName', '/name')} missing-field`

/** A field that may not be there at all. */
function forbidden(path: string, { properties }: Schema): Mistake[] {
  const names = Object.entries(isObject(properties) ? properties : {}).filter(
    ([, field]) => isObject(field) && isObject(field['not']),
  )
  return names.map(([name, field]) => {
    const code = isObject(field) ? String(field['x-code']) : ''
    return { what: 'a forbidden field', at: pointer(path, name), instead: 'a', issue: `${pointer(path, name)} ${code}` }
  })
}

/** Neither branch, and both. */
function branchMistakes(path: string, value: Record<string, unknown>, schema: Schema, { definitions }: Context): Mistake[] {
  const branches = strings(schema['oneOfFields'])
  return branches.map((name) => {
    const { type } = resolve(fieldSchema(schema, name) ?? {}, definitions)
    const other = type === 'string' ? 'a' : { name: 'a', key: 'b', namespace: 'c' }
    const instead = Object.hasOwn(value, name) ? undefined : other
    return { what: instead ? 'both branches' : 'no branch', at: pointer(path, name), instead, issue: `${path} value-from` }
  })
}

const isBranch = (path: string): boolean =>
  /\/(clientCA|ca|clientCert|clientKey|bearerToken)\/(secretRef|secretKeyRef|value)$/.test(path)

/** Fields that are required for what other fields say: a name without a generateName, a planeID that no name can replace. */
function isNeeded(path: string, { manifest, root, definitions }: Context): boolean {
  const metadata = isObject(manifest) && isObject(manifest['metadata']) ? manifest['metadata'] : {}
  if (path === '/metadata/name') return !metadata['generateName']
  if (path === '/metadata/generateName') return !metadata['name']
  const derived = root['x-required-unless-derived']
  return (
    isObject(derived) &&
    path === `/spec/${derived['field']}` &&
    !isDerivable(metadata['name'], String(derived['field']), root, definitions)
  )
}

function missingCode(path: string, { schemas }: Context): string {
  const parent = schemas.get(parentOf(path))
  const field = parent && fieldSchema(parent, path.slice(path.lastIndexOf('/') + 1))
  return String(field?.['x-missing-code'] ?? 'missing-field')
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
