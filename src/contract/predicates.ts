/** Predicates of generated validators that take more than a short JavaScript expression. */

import { isRecord } from '../base/record.ts'

type Input = Readonly<Record<string, unknown>>

/** The prototype of plain objects. */
export const objectPrototype: unknown = Object.prototype

/** Whether a value is a 64-bit integer, as far as JavaScript's numbers can represent one. */
export function isInt64(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 63
}

/** Whether a string has more than `limit` characters, counted in code points as the API server does. */
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
    // A value of the wrong type is reported as such.
    units += key.length + (isString(value) ? value.length : 0)
  }
  // A UTF-16 code unit takes at most three bytes, so small maps need no encoder.
  return units * 3 > limit && new TextEncoder().encode(Object.entries(map).flat().filter(isString).join('')).length > limit
}

const isString = (value: unknown): value is string => typeof value === 'string'

/** Whether several owners claim to be the controller. The API server counts identical owners once. */
export function manyControllers(list: readonly unknown[]): boolean {
  const owners = list.filter(isRecord).filter((owner) => owner['controller'] === true)
  const fields = ['apiVersion', 'kind', 'name', 'uid', 'blockOwnerDeletion']
  return new Set(owners.map((owner) => JSON.stringify(fields.map((field) => owner[field])))).size > 1
}
