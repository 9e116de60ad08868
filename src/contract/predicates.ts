/** What generated validators ask of values, beside what a few words of JavaScript tell. */

import { isRecord } from '../base/record.ts'

type Input = Readonly<Record<string, unknown>>

/** What plain objects inherit from. */
export const objectPrototype: unknown = Object.prototype

/** Whether a value is an integer that 64 bits hold, as far as JavaScript's numbers can tell. */
export function isInt64(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 63
}

/** Whether a text has more than `limit` characters, counted in code points as the API server does. */
export function exceedsLength(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  if (text.length > limit * 2) return true
  let count = 0
  for (const _ of text) count++
  return count > limit
}

/** Whether the keys and values of a map take more than `limit` bytes in UTF-8. */
export function tooManyBytes(map: Input, limit: number): boolean {
  let units = 0
  for (const key in map) {
    const value = map[key]
    // A value of another type is reported for its type.
    units += key.length + (isString(value) ? value.length : 0)
  }
  // A UTF-16 unit takes at most three bytes: small maps need no encoder.
  return units * 3 > limit && new TextEncoder().encode(Object.entries(map).flat().filter(isString).join('')).length > limit
}

const isString = (value: unknown): value is string => typeof value === 'string'

/** Whether several owners say that they are the controller. The API server counts owners once that are the same in every field. */
export function manyControllers(list: readonly unknown[]): boolean {
  const owners = list.filter(isRecord).filter((owner) => owner['controller'] === true)
  const fields = ['apiVersion', 'kind', 'name', 'uid', 'blockOwnerDeletion']
  return new Set(owners.map((owner) => JSON.stringify(fields.map((field) => owner[field])))).size > 1
}
