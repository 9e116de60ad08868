/** Finds out how a text is written, so that what is new looks like the rest. */
import { isMap, type Node } from 'yaml'
import { fieldsOf } from './editing.ts'
import type { Manner } from './print.ts'
import type { ManifestDocument } from './read.ts'

export function mannerOf(text: string, document: ManifestDocument, root: Node): Manner {
  const newline = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
  const json = isMap(root) && root.flow === true && fieldsOf(root).every(({ key }) => key.type === 'QUOTE_DOUBLE')
  const start = document.range.start.offset
  const lines = text.slice(start, document.range.end.offset).split(/\r?\n/)
  const indents = lines.filter((line) => /^ +[^\s#-]/.test(line)).map((line) => line.search(/\S/))
  const least = indents.length > 0 ? Math.min(...indents) : 2
  return { indent: Math.min(Math.max(least, 2), 8), dash: dashIn(lines), newline, json }
}

/** How far the first list in a map is indented below its key. */
function dashIn(lines: readonly string[]): number {
  for (const [at, line] of lines.entries()) {
    const dash = /^( *)- /.exec(line)
    const key = lines.slice(0, at).findLast((other) => /:\s*(?:#.*)?$/.test(other))
    if (dash?.[1] !== undefined && key !== undefined) return Math.min(Math.max(dash[1].length - key.search(/\S/), 0), 8)
  }
  return 2
}
