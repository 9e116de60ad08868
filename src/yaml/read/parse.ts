import { type Composed, compose } from './compose.ts'
import { lenientLexemes, strictLexemes } from './lexemes.ts'
import { TOO_DEEP, TOO_LARGE, type YamlSyntaxError } from './syntax-error.ts'

/** Parses the document between two offsets of a text. Nothing is resolved: every scalar is a string. */
export function parseYaml(text: string, start: number, end: number): Composed {
  const lines = text.slice(start, end)
  const forbidden = lines.search(FORBIDDEN)
  if (forbidden !== -1)
    return fail({ start: start + forbidden, end: start + forbidden + 1, reason: 'YAML does not allow this character' })
  // kubectl hands its parser whole lines.
  const body = (lines.endsWith('\n') ? lines : `${lines}\n`).replace(OTHER_BREAKS, '\n')
  const { node, fault, comments } = compose(body, start, strictLexemes(body))
  if (!fault) return { node, fault, comments }
  if (isLimit(fault)) return fail(fault)
  const lexemes = lenientLexemes(body)
  const lenient = lexemes && compose(body, start, lexemes)
  return lenient && !lenient.fault ? lenient : fail(fault)
}

/** Parses text that is known to be JSON, so errors of `yaml` are ignored. */
export function parseJson(text: string, start: number, end: number): Composed {
  const body = text.slice(start, end)
  const { node, fault } = compose(body, start, strictLexemes(body))
  return { node, fault: fault && isLimit(fault) ? fault : undefined, comments: [] }
}

/** go-yaml accepts no others; the last range is the surrogate pairs of UTF-16. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Line breaks of YAML 1.1 that `yaml` does not support. */
const OTHER_BREAKS = /\r(?!\n)|\u0085/g

function fail(fault: YamlSyntaxError): Composed {
  return { node: undefined, fault, comments: [] }
}

function isLimit({ reason }: YamlSyntaxError): boolean {
  return reason === TOO_DEEP || reason === TOO_LARGE
}
