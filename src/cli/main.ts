/** The command line: picks the command. A function of its arguments and the world, so tests need no process. */

import { checklistCommand } from './checklist.ts'
import { isConfigError } from './config-error.ts'
import { defaultCommand } from './default.ts'
import { explainCommand } from './explain.ts'
import { graphCommand } from './graph.ts'
import { helpOf, helpOfAll } from './help.ts'
import { initCommand } from './init.ts'
import { complain, EXIT, type Io, inertly, note, requiringInput } from './io.ts'
import { lintCommand } from './lint.ts'
import { migrateCommand } from './migrate.ts'
import { type Call, isUsageError, parseCall, suggestionFor, UsageError } from './options.ts'
import { policyCommand } from './policy.ts'
import { schemaCommand } from './schema.ts'
import { type CommandName, commands } from './table.ts'
import { version } from './version.ts'

type Handler<Name extends CommandName> = (call: Call<Name>, io: Io) => number | Promise<number>

/** What runs each command. In the compiled command all but lint are loaded when they are called: scripts/lazy.ts. */
const HANDLERS: { readonly [Name in CommandName]: Handler<Name> } = {
  lint: lintCommand,
  default: defaultCommand,
  migrate: migrateCommand,
  graph: graphCommand,
  checklist: checklistCommand,
  schema: schemaCommand,
  policy: policyCommand,
  init: initCommand,
  explain: explainCommand,
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
  const handler: Handler<Name> = HANDLERS[name]
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
