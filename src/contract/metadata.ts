/** Updates of kind and metadata, for which the API server has rules of its own. */
import { fieldOf, valueAt } from '../base/pointer.ts'
import type { DraftIssue } from './draft-issues.ts'
import type { Code } from './issue.ts'
import { isInt64 } from './predicates.ts'

/**
 * Whether an issue is about something that the API server checks only in a create: it keeps the generation, and of names, which
 * cannot change, it only requires that they are valid in a URL.
 */
export function isOfCreate({ code, path, minimum }: DraftIssue, next: unknown): boolean {
  if (path === '/metadata/generation') return code === 'out-of-range' && minimum === 0
  const unfit = path === '/metadata/name' ? /[/%]|^\.\.?$/ : path === '/metadata/generateName' ? /[/%]/ : undefined
  return unfit !== undefined && (code === 'invalid-name' || code === 'too-long') && !unfit.test(textOf(valueAt(next, path)))
}

/** What is wrong with an update of kind and metadata, even if the new object is valid. `isClusterScoped`: it has no namespace. */
export function wrongChanges(previous: unknown, next: unknown, isClusterScoped: boolean): DraftIssue[] {
  const before = (name: string): unknown => valueAt(previous, `/metadata/${name}`) ?? undefined
  const after = (name: string): unknown => valueAt(next, `/metadata/${name}`) ?? undefined
  const namespaceOf = (value: unknown): unknown => (isClusterScoped ? '' : textOf(value) || 'default')
  /** These prevent overwriting another object: if set, they must equal the previous ones. */
  const isOther = (name: string): boolean => textOf(after(name)) !== '' && after(name) !== before(name)

  const isDeleted = isTime(before('deletionTimestamp'))
  const period = after('deletionGracePeriodSeconds')
  const finalizers = new Set(textsOf(before('finalizers')))
  const generation = before('generation')
  const changed = {
    '/kind': valueAt(previous, '/kind') !== valueAt(next, '/kind'),
    '/metadata/name': isOther('name'),
    '/metadata/namespace': namespaceOf(before('namespace')) !== namespaceOf(after('namespace')),
    '/metadata/uid': isOther('uid'),
    '/metadata/resourceVersion': isOther('resourceVersion'),
    '/metadata/deletionTimestamp': !isDeleted && isTime(after('deletionTimestamp')),
    '/metadata/deletionGracePeriodSeconds': period !== undefined && period !== before('deletionGracePeriodSeconds'),
    '/metadata/finalizers': isDeleted && textsOf(after('finalizers')).some((finalizer) => !finalizers.has(finalizer)),
  }
  return [
    ...(textOf(after('name')) === '' ? [issueAt('/metadata/name', 'missing-field')] : []),
    ...Object.entries(changed).flatMap(([path, isChanged]) => (isChanged ? [issueAt(path, 'immutable-field')] : [])),
    // It is kept from the previous object, whatever the next one has.
    ...(typeof generation === 'number' && isInt64(generation) && generation < 0
      ? [issueAt('/metadata/generation', 'out-of-range', { minimum: 0, maximum: 2 ** 63 })]
      : []),
  ]
}

/** An issue about the value at a pointer. */
export function issueAt(path: string, code: Code, details?: Readonly<Record<string, unknown>>): DraftIssue {
  return { code, path, field: fieldOf(path), message: '', ...details }
}

/** The string in a field; undefined if it is empty. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Whether a value is a time; Go's zero time does not count. */
const isTime = (value: unknown): boolean => textOf(value) !== '' && Date.parse(textOf(value)) !== ZERO_TIME

/** 0001-01-01T00:00:00Z. */
const ZERO_TIME = -62_135_596_800_000

/** The items of a list of strings. Any other list does not decode. */
const textsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : []
