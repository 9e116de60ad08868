/** Options that several commands share. */
import { parseArgs } from 'node:util'
import { defaultRelease, isRelease, type Release, releases } from '../lines.ts'
import { nearest } from '../nearest.ts'
import { reasonOf } from './reason.ts'

/** A mistake in how a command was called: its message goes to stderr, the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** By its name: a part of the command that is loaded later has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: true }>>
type Value<Option extends Options[string]> = Option['type'] extends 'boolean'
  ? boolean
  : Option extends { multiple: true }
    ? string[]
    : string
type Values<O extends Options> = { [K in keyof O]?: Value<O[K]> }

/** Parses a command's arguments; what is not known is a UsageError that names the nearest. */
export function parse<const O extends Options>(
  args: readonly string[],
  options: O,
): { values: Values<O>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    // parseArgs gives each option its declared type, or leaves it out.
    return { values: values as Values<O>, positionals }
  } catch (error) {
    const unknown = args.find((arg) => arg.startsWith('--') && !Object.hasOwn(options, nameOf(arg)))
    if (unknown === undefined) throw new UsageError(reasonOf(error))
    const suggestion = nearest(nameOf(unknown), Object.keys(options))
    throw new UsageError(
      `there is no option --${nameOf(unknown)}${suggestion === undefined ? '' : `; did you mean --${suggestion}?`}`,
    )
  }
}

const nameOf = (arg: string): string => arg.slice(2).split('=')[0] ?? ''

/** The release that was asked for, or the default one. */
export function releaseFrom(text: string | undefined): Release {
  if (text === undefined) return defaultRelease
  if (isRelease(text)) return text
  throw new UsageError(`there is no release ${text}; it is one of ${releases.join(', ')}`)
}

/** One of the values that an option takes. */
export function oneOf<const Value extends string>(option: string, text: string, allowed: readonly Value[]): Value {
  const found = allowed.find((value) => value === text)
  if (found !== undefined) return found
  const suggestion = nearest(text, allowed)
  throw new UsageError(
    `${option} is one of ${allowed.join(', ')}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
  )
}
