/** The command line: picks the command. A function of its arguments and the world, so tests need no process. */
import { isConfigError } from './config-error.ts'
import { helpOf, helpOfAll } from './help.ts'
import { complain, EXIT, type Io, inertly, note, requiringInput } from './io.ts'
import { type Call, isUsageError, parseCall, suggestionFor, UsageError } from './options.ts'
import { type CommandName, commands } from './table.ts'
import { version } from './version.ts'

type Handler<Name extends CommandName> = (call: Call<Name>, io: Io) => number | Promise<number>

/** What runs each command; it is loaded when it is called. */
const HANDLERS: { readonly [Name in CommandName]: () => Promise<Handler<Name>> } = {
  lint: async () => (await import('./lint.ts')).lintCommand,
  default: async () => (await import('./default.ts')).defaultCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  graph: async () => (await import('./graph.ts')).graphCommand,
  checklist: async () => (await import('./checklist.ts')).checklistCommand,
  schema: async () => (await import('./schema.ts')).schemaCommand,
  policy: async () => (await import('./policy.ts')).policyCommand,
  init: async () => (await import('./init.ts')).initCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
}

/** Runs a command; the number is the exit status. */
export async function main(argv: readonly string[], world: Io): Promise<number> {
  const io = inertly(world)
  const [first, ...args] = argv
  try {
    if (first === undefined) {
      io.stdout(helpOfAll())
      return EXIT.failure
    }
    if (HELP.has(first)) return helpFor(args[0], io)
    if (VERSION.has(first)) {
      io.stdout(`${version}\n`)
      return EXIT.ok
    }
    return await runCommand(commandNamed(first), args, io)
  } catch (error) {
    if (isConfigError(error)) {
      for (const line of error.lines) complain(io, line)
      return EXIT.failure
    }
    if (!isUsageError(error)) throw error
    const about = first !== undefined && isCommand(first) ? `help ${first}` : 'help'
    complain(io, error.message)
    note(io, `Run "openchoreo-planes ${about}" for usage.`)
    return EXIT.failure
  }
}

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h'])
const VERSION: ReadonlySet<string> = new Set(['version', '--version', '-V', '-v'])

function helpFor(name: string | undefined, io: Io): number {
  io.stdout(name === undefined ? helpOfAll() : helpOf(commandNamed(name)))
  return EXIT.ok
}

async function runCommand<Name extends CommandName>(name: Name, args: readonly string[], io: Io): Promise<number> {
  const call = parseCall(name, args)
  if (call === undefined) return helpFor(name, io)
  const handler: Handler<Name> = await HANDLERS[name]()
  const allowsEmpty = !('allow-empty' in call.options) || call.options['allow-empty']
  return handler(call, allowsEmpty ? io : requiringInput(io))
}

function commandNamed(name: string): CommandName {
  if (isCommand(name)) return name
  const what = name.startsWith('-') ? 'option' : 'command'
  throw new UsageError(`unknown ${what} ${name}${suggestionFor(name, Object.keys(commands))}`)
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
