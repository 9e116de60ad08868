/**
 * Makes text inert: what a terminal, a log of CI or a reader's eye would act on is printed as an escape.
 *
 * Names, keys, values and file names may hold escape sequences, control and bidirectional characters, and the commands that GitHub and Azure Pipelines
 * look for in logs.
 */

/** Control characters, invisible and bidirectional ones, line separators, lone surrogates, and letters that have no shape. */
const HOSTILE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu

/** What begins a command anywhere in a line: `##[error]` for GitHub, `##vso[task.complete]` for Azure Pipelines. */
const LOG_COMMAND = /##(\w*)\[/g

/** A text for one line of output. */
export function printable(text: string): string {
  return disarmed(text.replace(HOSTILE, escapeOf))
}

/** A text of several lines, such as a part of a file. Line breaks and tabs stay. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const end = line.endsWith('\r') ? '\r' : ''
      const shown = line.slice(0, line.length - end.length).replace(HOSTILE, (char) => (char === '\t' ? char : escapeOf(char)))
      return disarmed(shown) + end
    })
    .join('\n')
}

/** A value as JSON, two spaces a level, in which no string holds anything that is not inert; read again it is the same value. */
export function printableJson(value: unknown): string {
  // The line breaks are JSON's own: those of strings are escaped already.
  return `${JSON.stringify(value, null, 2)
    .replace(HOSTILE, (char) => (char === '\n' ? char : unitsOf(char)))
    .replace(LOG_COMMAND, '##$1\\u005b')}\n`
}

/** As JSON writes a character: by its UTF-16 units. */
function unitsOf(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${hex(character.charCodeAt(at))}`).join('')
}

/** A YAML document in which every string that is not inert is in double quotes, with escapes for what is not inert in it. */
export function inertYaml(text: string): string {
  const escaped = text.replace(HOSTILE, (char) => {
    if (char === '\n' || char === '\t') return char
    const code = char.codePointAt(0) ?? 0
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${hex(code)}`
  })
  return escaped.replace(LOG_COMMAND, '##$1\\x5b')
}

/** Whether a text would not be printed as it is. */
export function isHostile(text: string): boolean {
  return printableLines(text) !== text
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${hex(code)}`
}

const hex = (code: number): string => code.toString(16).padStart(4, '0')

/** Escapes what begins a command in a log; for GitHub `::` at the start of a line does, too. */
function disarmed(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\:').replace(LOG_COMMAND, '##$1\\[')
}
