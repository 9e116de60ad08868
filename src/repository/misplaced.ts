/** Fields of `spec` that are one level too high, mostly since they are not indented. */
import { escapeKey, fieldOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue, Result } from '../contract/issue.ts'

/** Fields next to an empty or missing `spec`; one issue in place of one for each of them. */
export interface MisplacedFields {
  readonly code: 'misplaced-fields'
  /** JSON Pointer of the first of them. */
  readonly path: string
  readonly field: string
  readonly message: string
  readonly fields: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** What is misplaced in a resource, and the resource with it where it belongs; undefined where `spec` has fields, or nothing belongs there. */
export function misplacedFieldsIn(
  value: Fields,
  issues: readonly Issue[],
  validate: (input: unknown) => Result<unknown>,
): { readonly issue: MisplacedFields; readonly meant: Fields } | undefined {
  const { spec } = value
  if (spec !== undefined && spec !== null && !(isRecord(spec) && Object.keys(spec).length === 0)) return undefined
  const names = issues.flatMap((issue) => (issue.code === 'unknown-field' && isAtRoot(issue.path) ? [issue.name] : []))
  if (names.length === 0) return undefined
  const result = validate(moved(value, names))
  const unknown = new Set(result.ok ? [] : result.issues.flatMap((issue) => (issue.code === 'unknown-field' ? [issue.path] : [])))
  const fields = names.filter((name) => !unknown.has(`/spec/${escapeKey(name)}`))
  const [first] = fields
  if (first === undefined) return undefined
  const path = `/${escapeKey(first)}`
  return {
    issue: { code: 'misplaced-fields', path, field: fieldOf(path), message: messageOf(fields), fields },
    meant: moved(value, fields),
  }
}

const isAtRoot = (path: string): boolean => path.lastIndexOf('/') === 0

function moved(value: Fields, names: readonly string[]): Fields {
  const entries = Object.entries(value)
  const spec = Object.fromEntries(entries.filter(([name]) => names.includes(name)))
  return { ...Object.fromEntries(entries.filter(([name]) => !names.includes(name))), spec }
}

function messageOf(fields: readonly string[]): string {
  const [only = ''] = fields
  if (fields.length === 1) return `must be in spec: ${only} is one level too high; indent it below spec.`
  return `must be in spec: ${fields.slice(0, -1).join(', ')} and ${fields.at(-1)} are one level too high; indent them below spec.`
}
