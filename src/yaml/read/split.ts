import { MOST_LEVELS, TOO_DEEP, type YamlSyntaxError } from './syntax-error.ts'

/** The offsets of one document in the text. */
export interface Section {
  readonly start: number
  /** Where its own text begins: after the `---` that opens it. */
  readonly body: number
  readonly end: number
  /** The value, if the section is JSON. */
  readonly json?: { readonly value: unknown }
  readonly fault?: YamlSyntaxError
}

/**
 * Where the documents of a file begin and end: kubectl's YAMLOrJSONDecoder.
 *
 * Text that starts with `{` is read as a sequence of JSON values; from the first that is not JSON on it is YAML, unless two have been read.
 */
export function splitManifests(text: string): Section[] {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!/^\s*\{/.test(text.slice(start, start + 4096))) return splitYaml(text, start)
  const sections: Section[] = []
  let at = start
  for (;;) {
    const body = skip(JSON_SPACE, text, at)
    if (body === text.length) return sections
    const section = readJson(text, at, body)
    if (!section) break
    sections.push(section)
    at = section.end
  }
  if (sections.length < 2) return [...sections, ...splitYaml(text, skip(REST_OF_LINE, text, at))]
  const body = skip(JSON_SPACE, text, at)
  const reason = 'only JSON can follow several JSON values'
  return [...sections, { start: at, body, end: text.length, fault: { start: body, end: body + 1, reason } }]
}

const JSON_SPACE = /[ \t\r\n]*/y
const REST_OF_LINE = /[^\S\n]*\n?/y

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

function readJson(text: string, start: number, body: number): Section | undefined {
  const extent = extentOfJson(text, body)
  if (!extent) return undefined
  const { end, levels } = extent
  if (levels > MOST_LEVELS) return { start, body, end, fault: { start: body, end: body + 1, reason: TOO_DEEP } }
  let finite = true
  try {
    const value: unknown = JSON.parse(text.slice(body, end), (_, value) => {
      if (typeof value === 'number' && !Number.isFinite(value)) finite = false
      return value
    })
    if (finite) return { start, body, end, json: { value } }
  } catch {
    return undefined
  }
  return { start, body, end, fault: { start: body, end: body + 1, reason: 'a number in it is too large' } }
}

/** Where the JSON value ends, if it is one; only quotes and brackets are considered. */
function extentOfJson(text: string, start: number): { readonly end: number; readonly levels: number } | undefined {
  let open = 0
  let levels = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '"') {
      const end = endOfString(text, at)
      if (end === undefined) return undefined
      at = end - 1
    } else if (char === '{' || char === '[') levels = Math.max(levels, ++open)
    else if (char === '}' || char === ']') open--
    else if (open === 0) at = skip(JSON_WORD, text, at) - 1
    if (open <= 0) return { end: at + 1, levels }
  }
  return undefined
}

const JSON_WORD = /[-+.\w]*/y

function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at + 1
    if (text[at] === '\\') at++
  }
  return undefined
}

/**
 * Documents as kubectl's YAMLReader splits them: at each line that begins with `---`, even inside a scalar. Only a comment may follow on the line.
 * Directives and the `---` that ends them stay with their document; kubectl's reader splits them, and its parser then rejects the parts.
 */
function splitYaml(text: string, start: number): Section[] {
  const sections: Section[] = []
  let open: { start: number; body: number; fault?: YamlSyntaxError } = { start, body: start }
  const close = (end: number) => {
    if (end > open.body) sections.push({ ...open, end })
  }
  let line = text.startsWith('---', start) ? start : nextSeparator(text, start)
  for (; line !== -1; line = nextSeparator(text, line)) {
    const newline = text.indexOf('\n', line)
    const end = newline === -1 ? text.length : newline + 1
    const rest = text.slice(line + 3, end).trim()
    if (rest !== '' && !rest.startsWith('#')) {
      if (open.fault) continue
      close(line)
      const reason = 'a line that begins with --- can only be followed by a comment'
      open = { start: line, body: line, fault: { start: line, end: line + 3 + rest.length, reason } }
    } else if (line > open.body && !isPrologue(text.slice(open.body, line))) {
      close(line)
      open = { start: line, body: end }
    }
  }
  close(text.length)
  return sections
}

function nextSeparator(text: string, from: number): number {
  const newline = text.indexOf('\n---', from)
  return newline === -1 ? -1 : newline + 1
}

/** Whether the lines are directives, with only comments between them. */
function isPrologue(lines: string): boolean {
  return /^%/m.test(lines) && lines.split('\n').every((line) => /^\s*(?:#|$)|^%/.test(line))
}
