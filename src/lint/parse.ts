import { type Document, Lexer } from 'yaml'
import { type Composed, compose } from './compose.ts'
import type { Fault } from './fault.ts'
import { createLenientLexer } from './lexer.ts'

/** A document's nodes, with ranges counted in the whole text; `fault` where kubectl could not read it. */
export interface Parsed {
  readonly node: Document.Parsed | undefined
  readonly fault: Fault | undefined
}

/** Parses the document that stands between two offsets of a text. Nothing is resolved: every scalar is text. */
export function parseYaml(text: string, start: number, end: number): Parsed {
  const lines = text.slice(start, end)
  // kubectl hands its parser whole lines.
  const body = lines.endsWith('\n') ? lines : `${lines}\n`
  const forbidden = body.search(FORBIDDEN)
  if (forbidden !== -1) {
    const at = start + forbidden
    return { node: undefined, fault: { start: at, end: at + 1, reason: 'a control character stands in it' } }
  }
  const broken = body.replace(OTHER_BREAKS, '\n')
  const strict = compose(broken, start, new Lexer())
  if (strict.faults.length === 0) return { node: strict.node, fault: undefined }
  const lenient = compose(broken, start, createLenientLexer())
  return lenient.faults.length === 0 ? { node: lenient.node, fault: undefined } : { node: strict.node, fault: firstOf(strict) }
}

/** Parses what is known to be JSON: what `yaml` dislikes in it does not matter. */
export function parseJson(text: string, start: number, end: number): Parsed {
  return { node: compose(text.slice(start, end), start, new Lexer()).node, fault: undefined }
}

/** go-yaml takes no others; the last two ranges are what UTF-16 writes as pairs. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Line breaks of YAML 1.1 that `yaml` does not know. */
const OTHER_BREAKS = /\r(?!\n)|\u0085/g

function firstOf({ faults }: Composed): Fault | undefined {
  return faults.toSorted((a, b) => a.start - b.start)[0]
}
