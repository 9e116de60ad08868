/** The command line: picks the command. A function of its arguments and the world, so tests need no process. */
import { nearest } from '../nearest.ts'
import { EXIT, type Io } from './io.ts'
import { isUsageError, UsageError } from './options.ts'
import { version } from './version.ts'

const HELP = `openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes graph PATHS...   draw which plane refers to which
  openchoreo-planes checklist PATHS  list what must exist before planes work
  openchoreo-planes schema [KIND]    print a JSON Schema for editors, or how to use it
  openchoreo-planes policy           print what makes a cluster refuse what lint does
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`

type Command = (args: readonly string[], io: Io) => number | Promise<number>

/** Each is loaded when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.ts')).lintCommand,
  default: async () => (await import('./default.ts')).defaultCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  graph: async () => (await import('./graph.ts')).graphCommand,
  checklist: async () => (await import('./checklist.ts')).checklistCommand,
  schema: async () => (await import('./schema.ts')).schemaCommand,
  policy: async () => (await import('./policy.ts')).policyCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
}

/** Runs a command; the number is the exit status. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      io.stdout(HELP)
      return name === undefined ? EXIT.failure : EXIT.ok
    }
    if (name === '--version' || name === '-v') {
      io.stdout(`${version}\n`)
      return EXIT.ok
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command) return await (await command())(args, io)
    const suggestion = nearest(name, Object.keys(COMMANDS))
    throw new UsageError(`there is no command ${name}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`)
  } catch (error) {
    if (!isUsageError(error)) throw error
    io.stderr(
      `openchoreo-planes: ${error.message}\nRun openchoreo-planes ${Object.hasOwn(COMMANDS, name ?? '') ? `${name} ` : ''}--help to see how it is used.\n`,
    )
    return EXIT.failure
  }
}
