/** The fields of a kind in a line for docs/releases.md: by dotted path, in words, with code marked up as in Markdown. */
import { textOf } from './lower.ts'
import { propertiesOf, resolve } from './model.ts'
import type { Line, Schema } from './read.ts'

/** The parts of a kind that differ between releases. */
export type Part = 'spec' | 'status'

export interface FieldWords {
  readonly type: string
  /** `yes`, `no`, or the condition. */
  readonly required: string
  /** Empty if there is none. */
  readonly default: string
  /** Whether it cannot change once set. */
  readonly immutable: boolean
}

export interface PartWords {
  /** By dotted path, an object before its own fields. */
  readonly fields: ReadonlyMap<string, FieldWords>
  /** Paths of removed fields, and the path of the field that replaced each. */
  readonly replaced: ReadonlyMap<string, string>
}

const known = new Map<string, PartWords>()

/** Every field of a part of a kind; none if the line does not have the kind. */
export function fieldsOf(line: Line, kind: string, part: Part): PartWords {
  const key = `${line.name}/${kind}/${part}`
  const words = known.get(key) ?? wordsOf(line, kind, part)
  known.set(key, words)
  return words
}

interface Found {
  readonly fields: Map<string, FieldWords>
  readonly replaced: Map<string, string>
}

function wordsOf(line: Line, kind: string, part: Part): PartWords {
  const found: Found = { fields: new Map(), replaced: new Map() }
  if (!line.kinds.includes(kind)) return found
  const root = line.schema(`${kind}.json`)
  const property = root.properties?.[part]
  if (property) walk(line, property, '', found)
  // As in lower.ts: a field of spec that defaults to the name.
  const derived = root['x-required-unless-derived'] as { readonly field: string } | undefined
  const field = part === 'spec' && derived ? found.fields.get(derived.field) : undefined
  if (derived && field) found.fields.set(derived.field, { ...field, required: 'if the default is invalid' })
  return found
}

/** Kubernetes' own types, whose fields are not listed. */
const FOREIGN = ['Condition.json']

function walk(line: Line, property: Schema, path: string, found: Found): void {
  const { file, schema } = resolve(line, property)
  if (FOREIGN.includes(file ?? '')) return
  if (schema.type === 'array') walk(line, schema.items ?? {}, path, found)
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  // A map of names, as lower.ts reads it.
  const replaced = (schema['x-replaced'] ?? {}) as Readonly<Record<string, string>>
  for (const [former, name] of Object.entries(replaced)) found.replaced.set(at(former), at(name))
  const branches = (schema.oneOf ?? []).flatMap(({ required }) => required ?? []).map(code)
  for (const [name, inner] of propertiesOf(schema)) {
    // A field that must not be set is not listed.
    if (inner.not !== undefined) continue
    const required = schema.required?.includes(name) ? 'yes' : 'no'
    found.fields.set(at(name), {
      type: typeOf(line, inner),
      required: branches.length > 0 ? `exactly one of ${branches.join(' and ')}` : required,
      default: defaultOf(inner),
      immutable: inner['x-immutable'] === true,
    })
    walk(line, inner, at(name), found)
  }
}

function typeOf(line: Line, property: Schema): string {
  const { file, schema } = resolve(line, property)
  if (schema.oneOf) return 'ValueFrom'
  if (schema.enum) return schema.enum.map(code).join(' or ')
  if (schema.type === 'string') return textWords(schema)
  if (schema.type === 'integer') return `integer${limitsOf(schema)}`
  if (schema.type === 'array') return `list of ${typeOf(line, schema.items ?? {})}`
  if (FOREIGN.includes(file ?? '')) return String(schema.title)
  if (typeof schema.additionalProperties === 'object') return `map of ${typeOf(line, schema.additionalProperties)}`
  return String(schema.type)
}

function textWords(schema: Schema): string {
  const { minLength, maxLength, rule } = textOf(schema)
  if (schema.format === 'date-time') return 'date and time'
  const length =
    maxLength === undefined ? '' : ` of ${minLength === undefined ? 'at most' : `${minLength} to`} ${maxLength} characters`
  return `string${length}${rule === undefined ? '' : `: ${rule}`}`
}

/** The range of an integer, unless it is that of 32 or 64 bits. */
function limitsOf({ minimum = 0, maximum = 0 }: Schema): string {
  const isWidth = [32, 64].some((bits) => minimum === -(2 ** (bits - 1)) && maximum >= 2 ** (bits - 1) - 1)
  return isWidth ? '' : ` ${minimum} to ${maximum}`
}

function defaultOf(property: Schema): string {
  const from = property['x-default-from']
  if (typeof from === 'string') return `from ${code(from.slice(1).replaceAll('/', '.'))}`
  if (property.default === undefined) return ''
  return code(typeof property.default === 'string' ? property.default : JSON.stringify(property.default))
}

const code = (text: string): string => `\`${text}\``
