/** Detects the style of a text, so that new values look like the rest. */
import { isMap, type Node, visit } from 'yaml'
import type { ManifestDocument } from '../read/read.ts'
import { fieldsOf } from './editing.ts'
import type { Style } from './print.ts'

export function detectStyle(text: string, document: ManifestDocument, root: Node): Style {
  const newline = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
  const json = isMap(root) && root.flow === true && fieldsOf(root).every(({ key }) => key.type === 'QUOTE_DOUBLE')
  const start = document.range.start.offset
  const lines = text.slice(start, document.range.end.offset).split(/\r?\n/)
  return { indent: indentIn(lines), dash: dashIn(lines), newline, json, unquoted: unquotedIn(root, text) }
}

/** Strings with variables that are written without quotes wherever they are in a document. */
function unquotedIn(root: Node, text: string): ReadonlySet<string> {
  const [plain, quoted] = [new Set<string>(), new Set<string>()]
  if (!text.includes('$') && !text.includes('<')) return plain
  visit(root, {
    Scalar: (_, { value, type }) => {
      if (typeof value !== 'string' || !/[$<]/.test(value) || value.includes('\n')) return
      if (type === 'PLAIN') plain.add(value)
      else quoted.add(value)
    },
  })
  for (const text of quoted) plain.delete(text)
  return plain
}

/** The smallest indentation of any indented line. */
function indentIn(lines: readonly string[]): number {
  const indents = lines.filter((line) => /^ +[^\s#-]/.test(line)).map((line) => line.search(/\S/))
  // Does not spread the lines into arguments, because there can be too many.
  const least = indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 2)
  return Math.min(Math.max(least, 2), 8)
}

/** How far the first list in a map is indented below its key. */
function dashIn(lines: readonly string[]): number {
  let key: string | undefined
  for (const line of lines) {
    const dash = /^( *)- /.exec(line)
    if (dash?.[1] !== undefined && key !== undefined) return Math.min(Math.max(dash[1].length - key.search(/\S/), 0), 8)
    if (/:\s*(?:#|$)/.test(line)) key = line
  }
  return 2
}
