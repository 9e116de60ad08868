/** Reads the arguments of a command by its row in the table. */
import { parseArgs } from 'node:util'
import { nearest } from '../base/nearest.ts'
import { reasonOf } from './reason.ts'
import { type CommandName, type CommandSpec, commands, type OptionSpec, type OptionsOf } from './table.ts'

/** A mistake in how a command was called: its message goes to stderr, the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** By its name: a part of the command that is loaded later has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}

/** What a command was called with. */
export interface Call<Name extends CommandName> {
  readonly options: OptionsOf<Name>
  readonly positionals: readonly string[]
}

/**
 * The options and arguments of a call; undefined where help is asked for.
 *
 * @throws UsageError that names the nearest option or value.
 */
export function parseCall<Name extends CommandName>(name: Name, args: readonly string[]): Call<Name> | undefined {
  const spec: CommandSpec = commands[name]
  const { values, positionals } = parsed(args, spec)
  if (values['help'] === true) return undefined
  const options = Object.entries(spec.options).map(
    ([option, own]) => [option, checkedValue(option, own, values[option])] as const,
  )
  const given = Object.fromEntries(options.filter(([, value]) => value !== undefined))
  // Each has the type that its row in the table says: checkedValue saw to that.
  return { options: given as OptionsOf<Name>, positionals }
}

type Given = string | boolean | readonly (string | boolean)[] | undefined

function parsed(
  args: readonly string[],
  { options }: CommandSpec,
): { values: Readonly<Record<string, Given>>; positionals: string[] } {
  const known = Object.entries(options).map(([option, { value, multiple }]) => [
    option,
    { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(multiple && { multiple }) },
  ])
  const help = { help: { type: 'boolean' as const, short: 'h' } }
  try {
    const config = { args: [...args], options: { ...Object.fromEntries(known), ...help }, allowPositionals: true, strict: true }
    return parseArgs(config)
  } catch (error) {
    const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && arg !== '-h' && !Object.hasOwn(options, nameOf(arg)))
    if (unknown === undefined) throw new UsageError(reasonOf(error))
    throw new UsageError(`unknown option ${dashed(unknown)}${suggestionFor(nameOf(unknown), Object.keys(options), '--')}`)
  }
}

const nameOf = (arg: string): string => arg.replace(/^--?/, '').split('=')[0] ?? ''
const dashed = (arg: string): string => arg.split('=')[0] ?? arg

/** `; did you mean lint?`, or nothing where no word is near. */
export function suggestionFor(word: string, words: readonly string[], before = ''): string {
  const suggestion = nearest(word, words)
  return suggestion === undefined ? '' : `; did you mean ${before}${suggestion}?`
}

function checkedValue(option: string, { value, choices, multiple, default: own }: OptionSpec, given: Given): unknown {
  if (value === undefined) return given === true
  if (multiple) return given ?? []
  const text = typeof given === 'string' ? given : own
  if (text !== undefined && choices !== undefined && !choices.includes(text))
    throw new UsageError(`--${option} must be one of ${choices.join(', ')}${suggestionFor(text, choices)}`)
  return text
}
