/** What a line knows of updates: which kinds have no namespace, what cannot change, and where the rules of the CRDs look. */
import { filesFrom, isClusterScoped, propertiesOf, resolve } from './model.ts'
import type { Line, Schema } from './read.ts'

/** The fields of the line's `UpdateRules`, as they are written in its module. */
export function updateTables(line: Line): string {
  const clusterScoped = line.kinds.filter((kind) => isClusterScoped(kind, line))
  const tables = {
    clusterScoped,
    immutable: byKind(line, immutableIn),
    ruled: byKind(line, (_, spec) => [
      ...ruledBefore(line, spec),
      ...choicesIn(line, spec).map(parentOf),
      ...choicesIn(line, spec),
    ]),
    choices: byKind(line, choicesIn),
  }
  return Object.entries(tables)
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`)
    .join('\n')
}

/** The update rules of each kind's spec. */
function byKind<T>(line: Line, find: (line: Line, spec: Schema) => readonly T[]): Record<string, readonly T[]> {
  const entries = line.kinds.map((kind) => {
    const spec = filesFrom(line, `${kind}.json`).find((file) => file === `${kind}Spec.json`)
    return [kind, spec ? find(line, line.schema(spec)) : []] as const
  })
  return Object.fromEntries(entries.filter(([, found]) => found.length > 0))
}

/** The fields that a schema marks as immutable. */
function immutableIn(_: Line, spec: Schema): { pointer: string; unset: string[] }[] {
  const fields = propertiesOf(spec).filter(([, schema]) => schema['x-immutable'] === true)
  // An empty string is the same as no reference: the API server's rule treats it as unset.
  return fields.map(([name, schema]) => ({ pointer: `/spec/${name}`, unset: schema.type === 'string' ? [''] : [] }))
}

/** Where the rule looks that a field is immutable: the CRD has it at the spec. */
function ruledBefore(line: Line, spec: Schema): string[] {
  return propertiesOf(spec).flatMap(([name, schema]) => {
    if (schema['x-immutable'] !== true) return []
    const inner = propertiesOf(resolve(line, schema).schema).map(([field]) => `/spec/${name}/${field}`)
    return ['/spec', `/spec/${name}`, ...inner]
  })
}

/** Choices with codes for wrong values: the CRD has their rule at the object around them. */
function choicesIn(line: Line, spec: Schema): string[] {
  return propertiesOf(spec).flatMap(([name, schema]) =>
    propertiesOf(resolve(line, schema).schema)
      .filter(([, field]) => field['x-value-codes'] !== undefined)
      .map(([field]) => `/spec/${name}/${field}`),
  )
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))
