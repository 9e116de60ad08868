/** The plain manifests of a kind in a line: those of the line before, with what the line has now. */
import fc from 'fast-check'
import type { Node } from '../../../scripts/follow/node.ts'
import { arbitraryOf } from '../../arbitrary.ts'
import { isObject, requiredOf, resolve, type Schema, strings } from '../../places.ts'

/**
 * A base by its name, from the base of the same name in the line before. `schema` is the kind's, self-contained; `crd` says what the API server
 * requires beyond it.
 */
export function baseNamed(name: string, schema: Schema, crd: Node, former: unknown): unknown {
  const base = isObject(former) ? former : {}
  return fieldValue(schema, crd, base, '')

  function fieldValue(unresolved: Schema, node: Node | undefined, old: unknown, path: string): unknown {
    if (path === '/metadata') return old
    const field = resolve(unresolved, schema)
    const { type, items } = field
    if (type === 'object' && isObject(field['properties'])) return objectOf(field, node, isObject(old) ? old : {}, path)
    if (type === 'array' && isObject(items)) {
      return Array.isArray(old)
        ? old.map((item) => fieldValue(items, node?.items, item, `${path}/0`))
        : [fieldValue(items, node?.items, undefined, `${path}/0`)]
    }
    return fits(field, old) ? old : sampleOf(field)
  }

  function objectOf(object: Schema, node: Node | undefined, old: Record<string, unknown>, path: string): Record<string, unknown> {
    const either = strings(object['oneOfFields'])
    const fields = Object.entries(object['properties'] ?? {}).filter(([, field]) => isObject(field) && !isObject(field['not']))
    const isIn = (key: string): boolean => {
      if (either.length > 0) return key === branchOf(either, old)
      if (path === '' && key === 'status') return name === 'live'
      const isRequired = requiredOf(object).includes(key) || (node?.required?.includes(key) ?? false)
      return Object.hasOwn(old, key) || isRequired || name !== 'minimal'
    }
    return Object.fromEntries(
      fields
        .filter(([key]) => isIn(key))
        .map(([key, field]) => [key, fieldValue(field, node?.properties?.[key], old[key], `${path}/${key}`)]),
    )
  }

  /** The field that is set of those of which exactly one is: the one that was, else the one that the base is named after. */
  function branchOf(either: readonly string[], old: Record<string, unknown>): string | undefined {
    const inline = name === 'full-value' || name === 'minimal'
    return either.find((key) => Object.hasOwn(old, key)) ?? either.find((key) => (key === 'value') === inline)
  }
}

/** The names of the bases of a kind that had none: two full ones where there is a value from a secret or written out. */
export function baseNames(schema: Schema): string[] {
  return ['minimal', ...(JSON.stringify(schema).includes('"oneOf"') ? ['full-secret', 'full-value'] : ['full']), 'live']
}

function fits({ type, enum: allowed, pattern, maxLength }: Schema, value: unknown): boolean {
  if (Array.isArray(allowed)) return allowed.includes(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type !== 'string') return typeof value === type
  const isShort =
    typeof value === 'string' && value.length <= (typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY)
  return isShort && (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value))
}

/** A value that the schema accepts: an example or a default, where there is one. */
function sampleOf(schema: Schema): unknown {
  const { default: fallback, examples, format, pattern, type } = schema
  if (Array.isArray(examples)) return examples[0]
  if (fallback !== undefined) return fallback
  if (format === 'date-time') return '2026-01-02T03:04:05Z'
  if (type === 'string' && pattern === undefined && !schema['enum']) return 'text'
  return fc.sample(arbitraryOf(schema), { seed: 1, numRuns: 1 })[0]
}
