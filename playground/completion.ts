/** Fields, values and whole resources, from the schema of the release. */
import { type Completion, type CompletionContext, type CompletionResult, snippetCompletion } from '@codemirror/autocomplete'
import { stringify } from 'yaml'
import type { Release } from '../src/releases/lines.ts'
import { placeIn } from './place.ts'
import { fieldAt, fieldsAt, resolved, type Schema } from './schema.ts'
import { schemaOf } from './schemas.ts'

export function completionsOf(release: () => Release): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos)
    const column = context.pos - line.from
    const lines = context.state.doc.toJSON()
    const place = placeIn(lines, line.number - 1, column)
    const word = context.matchBefore(/[\w./-]*/)
    const from = word?.from ?? context.pos
    if (!context.explicit && word?.from === word?.to) return null
    const root = schemaOf(release())
    const options =
      place.key !== undefined
        ? valuesOf(root, place.kind, place.path, place.key)
        : [
            ...fieldOptions(root, place.kind ?? '', place.path, place.siblings, place.indent),
            // Whole resources where none has begun.
            ...(place.path.length === 0 && place.siblings.length === 0 && place.indent === 0 ? snippetsOf(root) : []),
          ]
    return options.length > 0 ? { from, options, validFor: /^[\w./-]*$/ } : null
  }
}

function fieldOptions(
  root: Schema,
  kind: string,
  path: readonly string[],
  siblings: readonly string[],
  indent: number,
): Completion[] {
  return [...fieldsAt(root, kind, path, siblings)]
    .filter(([name]) => !siblings.includes(name))
    .map(([name, given]) => [name, resolved(root, given)] as const)
    .filter(([, { doNotSuggest }]) => !doNotSuggest)
    .map(([label, schema]) => ({
      label,
      type: 'property',
      apply: `${label}:${hasFields(schema) ? `\n${' '.repeat(indent + 2)}` : ' '}`,
      ...described(schema),
    }))
}

/** Whether a map belongs there, and not a value on the same line. */
const hasFields = ({ type, properties, items }: Schema): boolean =>
  items === undefined && (properties !== undefined || type === 'object')

function valuesOf(root: Schema, kind: string | undefined, path: readonly string[], key: string): Completion[] {
  const schema = fieldAt(root, kind ?? '', path, key) ?? (path.length === 0 ? root.properties?.[key] : undefined)
  // Every kind of the release, not only that of this resource.
  const own = path.length === 0 && key === 'kind' ? (root.properties?.['kind'] ?? schema) : schema
  if (!own) return []
  const values = own.enum ?? (own.type === 'boolean' ? [true, false] : (own.examples ?? []))
  return values.map((value, at) => ({
    label: String(value),
    type: 'enum',
    ...described({ description: own.enumDescriptions?.[at] ?? '' }),
  }))
}

const described = ({ description }: Pick<Schema, 'description'>): { info?: string } =>
  description === undefined || description === '' ? {} : { info: description }

function snippetsOf(root: Schema): Completion[] {
  return (root.defaultSnippets ?? []).map(({ label, description, body }) =>
    snippetCompletion(stringify(body), { label, info: description, type: 'class', detail: 'manifest' }),
  )
}
