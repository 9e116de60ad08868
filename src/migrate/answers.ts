/** Matches answers with needs. */
import { isRecord } from '../base/record.ts'
import type { Answers, DraftResource, IgnoredAnswer, Need, Refusal } from './migration.ts'
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
 * `spec.clusterAgent.clientCA.value` answers `spec.clusterAgent.clientCA`. A `*` before the `#` stands for any text, and then the answer is for
 * all needs that it matches, except those with an answer of their own.
 */
export function matchAnswers(
  answers: Answers,
  needs: readonly Need[],
): { given: Map<string, Answer>; left: string[]; refused: Refusal[] } {
  const given = new Map<string, Answer>()
  const left: string[] = []
  const refused: Refusal[] = []
  const isOwn = (need: Need): boolean => Object.keys(answers).some((key) => !isForSeveral(key) && restOf(key, need) !== undefined)
  for (const [key, value] of Object.entries(answers)) {
    const meant = needs.filter((need) => restOf(key, need) !== undefined)
    if (meant.length === 0) left.push(key)
    else if (meant.length > 1 && !isForSeveral(key)) refused.push(ambiguous(key, meant))
    for (const need of meant.length === 1 || isForSeveral(key) ? meant : []) {
      if (isForSeveral(key) && isOwn(need)) continue
      given.set(need.key, { key, value: within(given.get(need.key)?.value, stepsOf(restOf(key, need) ?? ''), value) })
    }
  }
  return { given, left, refused }
}

/** What follows the need's field in an answer's key: '' or `.value`; undefined if the answer is for something else. */
function restOf(key: string, { resource, field }: Need): string | undefined {
  const { name, place } = partsOf(key)
  if (!matchesName(name, resource) || !place.startsWith(field)) return undefined
  const rest = place.slice(field.length)
  return rest === '' || rest.startsWith('.') || rest.startsWith('[') ? rest : undefined
}

/** The name of a resource, if the key has one, and the field. */
function partsOf(key: string): { readonly name: string | undefined; readonly place: string } {
  const at = key.indexOf('#')
  return at === -1 ? { name: undefined, place: key } : { name: key.slice(0, at), place: key.slice(at + 1) }
}

const isForSeveral = (key: string): boolean => partsOf(key).name?.includes('*') ?? false

/** Names that are still to be generated have a `*` of their own. */
function matchesName(name: string | undefined, resource: string): boolean {
  if (name === undefined || name === resource) return true
  const [first = '', ...parts] = name.split('*')
  const last = parts.pop()
  if (last === undefined || !resource.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    const found = resource.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return resource.length - last.length >= at && resource.endsWith(last)
}

function ambiguous(key: string, needs: readonly Need[]): Refusal {
  const keys = needs.map((need) => need.key)
  return { code: 'ambiguous-answer', message: `several resources need ${key}; answer one of ${keys.join(', ')}`, key, keys }
}

/** Answers that no resource needs: a mistake, unless the field is set already, as in a second run. */
export function splitLeft(
  left: readonly string[],
  needs: readonly Need[],
  resources: readonly DraftResource[],
): { refused: Refusal[]; ignored: IgnoredAnswer[] } {
  const keys = needs.map((need) => need.key)
  const open = keys.length > 0 ? `needed: ${keys.join(', ')}` : 'no answer is needed'
  const refused: Refusal[] = []
  const ignored: IgnoredAnswer[] = []
  for (const key of left) {
    const isSet = resources.some((resource) => has(resource, key))
    if (isSet) ignored.push({ key, message: `${key} is set already; this answer changes nothing` })
    else refused.push({ code: 'unknown-answer', message: `no resource needs ${key}; ${open}`, key, keys })
  }
  return { refused, ignored }
}

function has(resource: DraftResource, key: string): boolean {
  const { name, place: field } = partsOf(key)
  // A resource that was renamed no longer has its old name.
  const isRenamed = field === 'metadata.name' && name?.split('/')[0] === resource['kind']
  if (!matchesName(name, nameOf(resource)) && !isRenamed) return false
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
