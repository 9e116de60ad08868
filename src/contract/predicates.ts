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

const TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i

/** Whether a text is a date and time as Go's RFC 3339 reader takes it. */
export function isDateTime(text: string): boolean {
  if (!TIME.test(text)) return false
  // Every month has 28 days; `text > '29'` at the day, without making a text of it.
  if (text.charCodeAt(8) < 50 || (text.charCodeAt(8) === 50 && text.charCodeAt(9) < 57)) return true
  const month = Number(text.slice(5, 7))
  const year = Number(text.slice(0, 4))
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  // July and August both have 31 days; before and after them long and short months take turns.
  const days = month === 2 ? 28 + Number(leap) : 30 + ((month + Number(month > 7)) % 2)
  return Number(text.slice(8, 10)) <= days
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

/** Owners that say they are the controller, told apart as the API server does. */
export function manyControllers(list: readonly unknown[]): boolean {
  const owners = list.filter(isRecord).filter((owner) => owner['controller'] === true)
  return (
    new Set(owners.map((owner) => JSON.stringify([owner['apiVersion'], owner['kind'], owner['name'], owner['uid']]))).size > 1
  )
}
