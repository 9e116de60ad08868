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
  const { end, levels, mayBeInfinite } = extent
  if (levels > MOST_LEVELS) return { start, body, end, fault: { start: body, end: body + 1, reason: TOO_DEEP } }
  let finite = true
  const check = (_: string, value: unknown): unknown => {
    if (typeof value === 'number' && !Number.isFinite(value)) finite = false
    return value
  }
  try {
    // A function that sees each value takes most of the time.
    const value: unknown = JSON.parse(text.slice(body, end), mayBeInfinite ? check : undefined)
    if (finite) return { start, body, end, json: { value } }
  } catch {
    return undefined
  }
  return { start, body, end, fault: { start: body, end: body + 1, reason: 'a number in it is too large' } }
}

/** What is known of a JSON value before it is parsed. */
interface JsonExtent {
  readonly end: number
  readonly levels: number
  /** Whether it has a number with an exponent or with more digits than a float has. */
  readonly mayBeInfinite: boolean
}

/** Where the JSON value ends, if it is one; only quotes, brackets and numbers are considered. */
function extentOfJson(text: string, start: number): JsonExtent | undefined {
  let open = 0
  let levels = 0
  let digits = 0
  let mayBeInfinite = false
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) {
      if (++digits > MOST_DIGITS) mayBeInfinite = true
      if (open > 0) continue
    } else {
      if (digits > 0 && (code === LOWER_E || code === UPPER_E)) mayBeInfinite = true
      digits = 0
    }
    if (code === QUOTE) {
      const end = endOfString(text, at)
      if (end === undefined) return undefined
      at = end - 1
    } else if (code === OPEN_CURLY || code === OPEN_SQUARE) levels = Math.max(levels, ++open)
    else if (code === CLOSE_CURLY || code === CLOSE_SQUARE) open--
    else if (open === 0) {
      at = skip(JSON_WORD, text, at) - 1
      mayBeInfinite = true
    }
    if (open <= 0) return { end: at + 1, levels, mayBeInfinite }
  }
  return undefined
}

const [QUOTE, ZERO, NINE, UPPER_E, OPEN_SQUARE, CLOSE_SQUARE, LOWER_E, OPEN_CURLY, CLOSE_CURLY] = [
  34, 48, 57, 69, 91, 93, 101, 123, 125,
]
/** A float has at most 309 of them. */
const MOST_DIGITS = 300

const JSON_WORD = /[-+.\w]*/y

function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code === BACKSLASH) at++
  }
  return undefined
}

const BACKSLASH = 92

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
