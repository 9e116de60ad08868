/**
 * Escapes untrusted strings for output: whatever a terminal or a CI log would interpret, or could mislead a reader, is printed as an escape.
 *
 * Names, keys, values and file names may contain escape sequences, control and bidirectional characters, and the commands that GitHub and Azure Pipelines
 * look for in logs.
 */

/** Control, invisible and bidirectional characters, line separators, lone surrogates, and letters without a glyph. */
const HOSTILE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu

/** Starts a command anywhere in a line: `##[error]` for GitHub, `##vso[task.complete]` for Azure Pipelines. */
const LOG_COMMAND = /##(\w*)\[/g

/** What most strings consist of; to search for the others takes longer, and much longer the first time. */
const isPlain = (text: string): boolean => !/[^\n\x20-\x7e]|::|##/.test(text)

/** A string for one line of output. */
export function printable(text: string): string {
  if (isPlain(text) && !text.includes('\n')) return text
  return disarmed(text.replace(HOSTILE, escapeOf))
}

/** A string of several lines, such as a part of a file. Keeps line breaks and tabs. */
export function printableLines(text: string): string {
  if (isPlain(text)) return text
  return text
    .split('\n')
    .map((line) => {
      const end = line.endsWith('\r') ? '\r' : ''
      const shown = line.slice(0, line.length - end.length).replace(HOSTILE, (char) => (char === '\t' ? char : escapeOf(char)))
      return disarmed(shown) + end
    })
    .join('\n')
}

/** A value as JSON, indented by two spaces, with unsafe characters in strings escaped; parsing it returns the same value. */
export function printableJson(value: unknown): string {
  // These line breaks are JSON's own: those in strings are escaped already.
  return `${JSON.stringify(value, null, 2)
    .replace(HOSTILE, (char) => (char === '\n' ? char : unitsOf(char)))
    .replace(LOG_COMMAND, '##$1\\u005b')}\n`
}

/** Escapes a character as JSON does: by its UTF-16 code units. */
function unitsOf(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${hex(character.charCodeAt(at))}`).join('')
}

/** A YAML document in which every string with unsafe characters is double-quoted, with these characters escaped. */
export function inertYaml(text: string): string {
  const escaped = text.replace(HOSTILE, (char) => {
    if (char === '\n' || char === '\t') return char
    const code = char.codePointAt(0) ?? 0
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${hex(code)}`
  })
  return escaped.replace(LOG_COMMAND, '##$1\\x5b')
}

/** Whether a string would be changed. */
export function isHostile(text: string): boolean {
  return printableLines(text) !== text
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${hex(code)}`
}

const hex = (code: number): string => code.toString(16).padStart(4, '0')

/** Escapes the start of a command in a log; for GitHub that is also `::` at the start of a line. */
function disarmed(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\:').replace(LOG_COMMAND, '##$1\\[')
}
