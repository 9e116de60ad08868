/** Matches answers with needs. */
import { isRecord } from '../base/record.ts'
import type { Answers, DraftResource, Need, Refusal } from './migration.ts'
import { nameOf } from './name.ts'

/** The value of an answer, and its key in `answers`. */
export interface Answer {
  readonly key: string
  readonly value: unknown
}

/**
 * The answers by the keys of their needs.
 *
 * The key of an answer is that of a need, or only its field if one need has that field, and may go deeper:
 * `spec.clusterAgent.clientCA.value` answers `spec.clusterAgent.clientCA`.
 */
export function matchAnswers(
  answers: Answers,
  needs: readonly Need[],
): { given: Map<string, Answer>; left: string[]; refused: Refusal[] } {
  const given = new Map<string, Answer>()
  const left: string[] = []
  const refused: Refusal[] = []
  for (const [key, value] of Object.entries(answers)) {
    const meant = needs.filter((need) => restOf(key, need) !== undefined)
    const [need, ...others] = meant
    if (!need) left.push(key)
    else if (others.length > 0) refused.push(ambiguous(key, meant))
    else given.set(need.key, { key, value: within(given.get(need.key)?.value, stepsOf(restOf(key, need) ?? ''), value) })
  }
  return { given, left, refused }
}

/** What follows the need's field in an answer's key: '' or `.value`; undefined if the answer is for something else. */
function restOf(key: string, { resource, field }: Need): string | undefined {
  const own = key.includes('#') ? `${resource}#${field}` : field
  if (!key.startsWith(own)) return undefined
  const rest = key.slice(own.length)
  return rest === '' || rest.startsWith('.') || rest.startsWith('[') ? rest : undefined
}

function ambiguous(key: string, needs: readonly Need[]): Refusal {
  const keys = needs.map((need) => need.key)
  return { code: 'ambiguous-answer', message: `several resources need ${key}; answer one of ${keys.join(', ')}`, key, keys }
}

/** Answers that no resource needs: a mistake, unless the field is set already, as in a second run. */
export function refuseLeft(left: readonly string[], needs: readonly Need[], resources: readonly DraftResource[]): Refusal[] {
  const keys = needs.map((need) => need.key)
  const open = keys.length > 0 ? `needed: ${keys.join(', ')}` : 'no answer is needed'
  return left
    .filter((key) => !resources.some((resource) => has(resource, key)))
    .map((key) => ({ code: 'unknown-answer', message: `no resource needs ${key}; ${open}`, key, keys }))
}

function has(resource: DraftResource, key: string): boolean {
  const [name, field] = key.includes('#') ? [key.slice(0, key.indexOf('#')), key.slice(key.indexOf('#') + 1)] : [undefined, key]
  // A resource that was renamed no longer has its old name.
  const isRenamed = field === 'metadata.name' && name?.split('/')[0] === resource['kind']
  if (name !== undefined && name !== nameOf(resource) && !isRenamed) return false
  let value: unknown = resource
  for (const step of stepsOf(`.${field}`)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return true
}

const stepsOf = (path: string): string[] => [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, name, at]) => name ?? at ?? '')

/** `outer` with a value set deeper within it. */
function within(outer: unknown, [step, ...deeper]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  const fields = isRecord(outer) ? outer : {}
  return { ...fields, [step]: within(Object.hasOwn(fields, step) ? fields[step] : undefined, deeper, value) }
}
