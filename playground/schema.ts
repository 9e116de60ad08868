/** What the editor schema of a release says about a position in a resource. */

export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly enumDescriptions?: readonly string[]
  readonly const?: unknown
  readonly examples?: readonly unknown[]
  readonly doNotSuggest?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly if?: { readonly required?: readonly string[] }
  readonly then?: Schema
  readonly else?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly defaultSnippets?: readonly { readonly label: string; readonly description: string; readonly body: unknown }[]
}

/** The fields that a map may have at a place, whatever is in it already but for the branches that exclude others. */
export function fieldsAt(
  root: Schema,
  kind: string,
  path: readonly string[],
  present: readonly string[] = [],
): Map<string, Schema> {
  let fields = fieldsOf(root, root.definitions?.[kind] ?? root, path.length === 0 ? present : [])
  for (const [at, key] of path.entries()) {
    const field = fields.get(key) ?? fields.get('*')
    if (!field) return new Map()
    fields = fieldsOf(root, field, at === path.length - 1 ? present : [])
  }
  fields.delete('*')
  return fields
}

/** What is known about a field. `path`: of the map that contains it. */
export function fieldAt(root: Schema, kind: string, path: readonly string[], key: string): Schema | undefined {
  const field = fieldsAt(root, kind, path).get(key)
  return field && resolved(root, field)
}

/** By name; any other name, and every item of a list, is `*`. */
function fieldsOf(root: Schema, given: Schema, present: readonly string[]): Map<string, Schema> {
  const schema = resolved(root, given)
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...branchesOf(schema, present)]
  const fields = new Map<string, Schema>()
  for (const part of parts) for (const [key, field] of fieldsOf(root, part, present)) fields.set(key, field)
  for (const [key, field] of Object.entries(schema.properties ?? {})) fields.set(key, field)
  const { additionalProperties, items } = schema
  if (typeof additionalProperties === 'object') fields.set('*', additionalProperties)
  if (items) fields.set('*', items)
  return fields
}

/** The branch selected by the present fields. */
function branchesOf({ if: condition, then, else: otherwise }: Schema, present: readonly string[]): Schema[] {
  if (!condition?.required) return []
  const branch = condition.required.every((key) => present.includes(key)) ? then : otherwise
  return branch ? [branch] : []
}

/** With what it refers to; its own words come before those of what it refers to. */
export function resolved(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) {
    const [only, ...others] = schema.allOf ?? []
    return only?.$ref !== undefined && others.length === 0 ? { ...resolved(root, only), ...schema } : schema
  }
  const { $ref, ...own } = schema
  const target = root.definitions?.[$ref.replace('#/definitions/', '')]
  return target ? { ...resolved(root, target), ...own } : own
}
