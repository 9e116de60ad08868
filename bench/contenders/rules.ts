/**
 * The rules that no library brings along, once for all contenders, so that they differ in the library alone.
 * They restate ../limit.mjs, which states what the API server does.
 */

export const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/

const SUBDOMAIN_TEXT = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*'

/** An empty name is allowed here: `hasName` rejects it if there is no generateName. */
export const NAME = new RegExp(`^(?:${SUBDOMAIN_TEXT})?$`)

/** A qualified name of at most 63 characters, after a prefix of at most 253. */
export const LABEL_KEY = new RegExp(`^(?:(?=[^/]{1,253}/)${SUBDOMAIN_TEXT}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$`)

export const LABEL_VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/

/** As LABEL_KEY, but the server lower-cases first, and then U+0130 and U+212A are letters. */
export const ANNOTATION_KEY = new RegExp(
  LABEL_KEY.source.replaceAll('a-z0-9', 'A-Za-z0-9').replaceAll('A-ZA-Z', 'A-Z').replaceAll('0-9', '0-9\\u0130\\u212a'),
)

export const REASON = /^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$/

export const CONDITION_TYPE =
  /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/

export const GROUP_VERSION = /^(?:[^/]+|[^/]+\/[^/]+|)$/

const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/

/** A date-time as a status takes it: `t` and `z` too. */
export function isStatusTime(text: string): boolean {
  if (!DATE_TIME.test(text)) return false
  const day = Number(text.slice(8, 10))
  return day < 29 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

/** A date-time as metadata takes it. */
export const isMetaTime = (text: string): boolean => text[10] === 'T' && !text.endsWith('z') && isStatusTime(text)

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

export const isInt32 = (number: number): boolean => (number | 0) === number

/** Doubles cannot distinguish 2^63 - 1, which the server accepts, from 2^63. */
export const isInt64 = (number: number): boolean => Number.isInteger(number) && number >= -(2 ** 63) && number <= 2 ** 63

/** Lengths count code points. */
export const atMost =
  (limit: number) =>
  (text: string): boolean =>
    text.length <= limit || (text.length <= 2 * limit && [...text].length <= limit)

export const isGenerateName = (text: string): boolean => {
  const stem = text.replace(/-+$/, '')
  return text === '' || (stem !== '' && stem.length <= 253 && NAME.test(stem))
}

export const hasName = (meta: { readonly name?: unknown; readonly generateName?: unknown }): boolean =>
  Boolean(meta.name) || Boolean(meta.generateName)

export function isSmall(annotations: Readonly<Record<string, string>>): boolean {
  let length = 0
  for (const key in annotations) length += key.length + (annotations[key]?.length ?? 0)
  if (length * 3 <= 262144) return true
  return new TextEncoder().encode(Object.entries(annotations).flat().join('')).length <= 262144
}

export const noOrphanInForeground = (finalizers: readonly string[]): boolean =>
  finalizers.length < 2 || !(finalizers.includes('orphan') && finalizers.includes('foregroundDeletion'))

export const isNoEvent = (owner: { readonly apiVersion: string; readonly kind: string }): boolean =>
  !(owner.apiVersion === 'v1' && owner.kind === 'Event')

interface Owner {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly uid: string
  readonly controller?: boolean | undefined
}

export function hasOneController(owners: readonly Owner[]): boolean {
  if (owners.length < 2) return true
  const controllers = owners.filter((owner) => owner.controller === true)
  return new Set(controllers.map(({ apiVersion, kind, name, uid }) => JSON.stringify([apiVersion, kind, name, uid]))).size < 2
}

export const hasOneBranch = (from: { readonly secretRef?: unknown; readonly value?: unknown }): boolean =>
  (from.secretRef === undefined) !== (from.value === undefined)

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
