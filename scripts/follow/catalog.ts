/** The fields and parts of a line, to be found by what a CRD says about them: a new field is often one that another kind has. */
import { nullableOf, refOf } from '../generate/model.ts'
import type { Line, Schema } from '../generate/read.ts'
import { type Node, OF_EVERY_RESOURCE, shapeOf } from './node.ts'
import { projected, projectKind } from './project.ts'

export interface Known {
  readonly scope: string
  readonly path: string
  readonly name: string
  /** The field as schemas/ has it. */
  readonly property: Schema
  readonly shape: string
}

/** Every field of every kind of a line. */
export function catalogOf(line: Line): Known[] {
  return line.kinds.flatMap((kind) => {
    const { scope } = projectKind(line, kind)
    const { properties, ...rest } = line.schema(`${kind}.json`)
    const described = Object.entries(properties ?? {}).filter(([name]) => !OF_EVERY_RESOURCE.includes(name))
    return fieldsOf(line, { ...rest, properties: Object.fromEntries(described) }, '').map((field) => ({ ...field, scope }))
  })
}

/** The field of the same name about which a CRD says the same; for a plain value only where its path is the same too. */
export function sameField(catalog: readonly Known[], scope: string, path: string, node: Node): Schema | undefined {
  const name = nameOf(path)
  const shape = shapeOf(node)
  const found = catalog.filter((known) => known.name === name && known.shape === shape && (known.path === path || !isPlain(node)))
  return inScope(found, scope)?.property
}

/** The file of a part about which a CRD says the same. */
export function samePart(catalog: readonly Known[], scope: string, node: Node): string | undefined {
  const shape = shapeOf(node)
  const found = isPlain(node) ? [] : catalog.filter((known) => known.shape === shape && refOf(known.property) !== undefined)
  const known = inScope(found, scope)
  return known && refOf(known.property)
}

/** Parts of namespaced and cluster-scoped kinds may look the same to a CRD. */
const inScope = (found: readonly Known[], scope: string): Known | undefined =>
  found.find((known) => known.scope === scope) ?? found[0]

/** Whether a field is like many others: a value without a rule of its own. */
function isPlain({ type, rules, properties, items }: Node): boolean {
  if (items) return isPlain(items)
  const own = Object.keys(rules).filter((name) => type !== 'integer' || (name !== 'minimum' && name !== 'maximum'))
  return own.length === 0 && Object.keys(properties ?? {}).length === 0
}

function fieldsOf(line: Line, schema: Schema, path: string): Omit<Known, 'scope'>[] {
  const inner = nullableOf(schema)
  const file = refOf(schema)
  if (inner) return fieldsOf(line, inner, path)
  if (file !== undefined) return fieldsOf(line, line.schema(file), path)
  const named = [schema, ...(schema.oneOf ?? [])].flatMap(({ properties }) => Object.entries(properties ?? {}))
  return [
    ...named.flatMap(([name, property]) => {
      if (property === false || property.not) return []
      const at = path === '' ? name : `${path}.${name}`
      return [fieldAt(line, at, property), ...fieldsOf(line, property, at)]
    }),
    ...(schema.items ? [fieldAt(line, `${path}[]`, schema.items), ...fieldsOf(line, schema.items, `${path}[]`)] : []),
  ]
}

function fieldAt(line: Line, path: string, property: Schema): Omit<Known, 'scope'> {
  return { path, name: nameOf(path), property, shape: shapeOf(projected(line, property)) }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
