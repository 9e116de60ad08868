/** Reads single values of a configuration: each function returns the value, or reports a mistake and returns undefined. */
import { type Glob, readGlob } from '../base/glob.ts'
import { nearest } from '../base/nearest.ts'
import { isRecord } from '../base/record.ts'
import { type NamedRelease, releaseNamed, unknownRelease } from './release.ts'

/** What is known while a configuration is read. */
export interface Reading {
  /** Reports a mistake at the value of a JSON Pointer, or at its key. */
  report(pointer: string, message: string, at?: 'key' | 'value'): void
  /** How the value is written. */
  sourceAt(pointer: string): string
}

export type Read<Value> = (value: unknown, pointer: string, reading: Reading) => Value | undefined

export const readText: Read<string> = (value, pointer, { report }) => {
  if (typeof value === 'string') return value
  report(pointer, `must be a string; it is ${typeOf(value)}`)
  return undefined
}

export const readBoolean: Read<boolean> = (value, pointer, { report }) => {
  if (typeof value === 'boolean') return value
  report(pointer, `must be true or false; it is ${typeOf(value)}`)
  return undefined
}

/** YAML reads 1.2 as a number, and 0.10 as the same number as 0.1: what counts is how it is written. */
export const readRelease: Read<NamedRelease> = (value, pointer, { report, sourceAt }) => {
  if (typeof value !== 'string' && typeof value !== 'number') {
    report(pointer, `must be a release, such as v1.2, latest or auto; it is ${typeOf(value)}`)
    return undefined
  }
  const source = typeof value === 'number' ? sourceAt(pointer).trim() : value
  const name = typeof value === 'number' && Number(source) !== value ? String(value) : source
  const named = releaseNamed(name)
  if (named.ok) return named.release
  report(pointer, unknownRelease(name))
  return undefined
}

/** A pattern in the form of .gitignore. */
export const readIgnorePattern: Read<string> = (value, pointer, reading) => {
  const text = readText(value, pointer, reading)
  if (text?.trim() !== '') return text
  reading.report(pointer, 'must not be empty')
  return undefined
}

export const readPattern: Read<Glob> = (value, pointer, reading) => {
  const text = readText(value, pointer, reading)
  if (text === undefined) return undefined
  const read = readGlob(text)
  if (read.ok) return read.glob
  reading.report(pointer, `must ${read.mistake}`)
  return undefined
}

/** A list of values; `example` shows one. */
export function readList<Value>(readItem: Read<Value>, example: string): Read<readonly Value[]> {
  return (value, pointer, reading) => {
    if (!Array.isArray(value)) {
      reading.report(pointer, `must be a list, such as ${example}; it is ${typeOf(value)}`)
      return undefined
    }
    return value.flatMap((item, index) => readItem(item, `${pointer}/${index}`, reading) ?? [])
  }
}

/** One of some words. */
export function readChoice<const Choice extends string>(choices: readonly Choice[]): Read<Choice> {
  const words = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
  return (value, pointer, { report, sourceAt }) => {
    const choice = choices.find((one) => one === value)
    if (choice !== undefined) return choice
    const meant = typeof value === 'string' ? meantBy(value, choices) : undefined
    const found = typeof value === 'string' ? `"${value}"` : isScalar(value) ? sourceAt(pointer) : typeOf(value)
    report(pointer, `must be ${words}; it is ${found}${meant === undefined ? '' : `; did you mean "${meant}"?`}`)
    return undefined
  }
}

/** What a word abbreviates, such as warn; else what it is near to. */
function meantBy(word: string, choices: readonly string[]): string | undefined {
  return word.length > 1 ? (choices.find((choice) => choice.startsWith(word)) ?? nearest(word, choices)) : undefined
}

export function typeOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return isRecord(value) ? 'a map' : `a ${typeof value}`
}

const isScalar = (value: unknown): boolean => typeof value === 'number' || typeof value === 'boolean'
