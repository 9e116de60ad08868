/** Help texts, made from the table of commands. */
import { type CommandName, type CommandSpec, commands, type OptionSpec } from './table.ts'

/** Columns of a terminal that everybody has. */
const WIDTH = 100

/** What the program can do. */
export function helpOfAll(): string {
  const lines = Object.entries<CommandSpec>(commands).map(([name, spec]) => [usageOf(name, spec), spec.summary] as const)
  const more = [
    ['help COMMAND', 'how to use a command'],
    ['--version', 'the version of this program'],
  ] as const
  const width = Math.max(...[...lines, ...more].map(([usage]) => usage.length))
  const listed = [...lines, ...more].map(([usage, summary]) => `  openchoreo-planes ${usage.padEnd(width)}  ${summary}\n`)
  return `openchoreo-planes validates, migrates and explains OpenChoreo plane manifests\n\n${listed.join('')}`
}

/** How to use a command. */
export function helpOf(name: CommandName): string {
  const spec: CommandSpec = commands[name]
  const options: readonly (readonly [string, OptionSpec])[] = [...Object.entries(spec.options), ['help', HELP]]
  const heads = options.map(([option, { value }]) => `--${option}${value === undefined ? '' : ` ${value}`}`)
  const width = Math.max(...heads.map((head) => head.length))
  const listed = options.map(([, option], at) => {
    const text = wrap(textOf(option), WIDTH - width - 4)
    return text.map((line, row) => `  ${(row === 0 ? (heads[at] ?? '') : '').padEnd(width)}  ${line}`).join('\n')
  })
  const usage = `openchoreo-planes ${usageOf(name, spec)}${Object.keys(spec.options).length > 0 ? ' [OPTIONS]' : ''}`
  return [usage, '', ...wrap(spec.description, WIDTH), '', ...listed, '', ...wrap(spec.epilogue, WIDTH), ''].join('\n')
}

const HELP: OptionSpec = { help: 'show this help' }

const usageOf = (name: string, spec: CommandSpec): string => (spec.arguments === '' ? name : `${name} ${spec.arguments}`)

const textOf = ({ help, default: value }: OptionSpec): string => (value === undefined ? help : `${help} (default: ${value})`)

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
