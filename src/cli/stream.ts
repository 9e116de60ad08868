/** Prints the texts of files as one stream of YAML documents. */
import { inertYaml, isHostile, printableLines } from '../base/inert.ts'
import { escapeKey, valueAt } from '../base/pointer.ts'
import { doubleQuoted } from '../yaml/edit/scalar.ts'
import { type ManifestDocument, readManifests } from '../yaml/read/read.ts'
import type { SyntaxNode } from '../yaml/read/syntax.ts'

/**
 * The texts one after the other, with `---` between them; a single one as it is. What a terminal would interpret is escaped: in strings so that they
 * have the same value.
 */
export function streamOf(texts: readonly string[]): string {
  const own = texts.filter((text) => text.trim() !== '')
  return own
    .map((text, at) => {
      const parts = own.length > 1 ? separated(text) : inert(text)
      if (at === 0) return own.length > 1 ? ended(parts) : parts
      return (/^---[ \t]*(?:#|\r?$)/m.exec(parts)?.index === 0 ? '' : '---\n') + (at < own.length - 1 ? ended(parts) : parts)
    })
    .join('')
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

/** JSON values have no separators in a file of their own. */
function separated(text: string): string {
  const bare = text.replace(/^\ufeff/, '')
  const { documents } = readManifests(bare)
  if (!/^\s*\{/.test(bare) || documents.length < 2) return inert(bare)
  return documents
    .map(({ range }) =>
      inert(
        ended(
          bare
            .slice(range.start.offset, range.end.offset)
            .trim()
            .replace(/^---[^\n]*\n/, ''),
        ),
      ),
    )
    .join('---\n')
}

function inert(text: string): string {
  if (!isHostile(text)) return text
  const splices = readManifests(text).documents.flatMap((document) => [...splicesOf(text, document)])
  let at = 0
  const parts: string[] = []
  for (const { start, end, text: part } of splices.sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), part)
    at = end
  }
  // A byte order mark is left.
  return [...parts, text.slice(at)].join('').replace(/^\ufeff/, '')
}

interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

function* splicesOf(text: string, { value, syntax, range }: ManifestDocument): Generator<Splice> {
  const { root, comments } = syntax
  if (!root) {
    const [start, end] = [range.start.offset, range.end.offset]
    const own = text.slice(start, end)
    yield { start, end, text: isHostile(own) ? inertYaml(own) : own }
    return
  }
  for (const [start, end] of comments) yield { start, end, text: printableLines(text.slice(start, end)) }
  yield* scalarsOf(text, root, value, '')
}

function* scalarsOf(text: string, node: SyntaxNode, value: unknown, pointer: string): Generator<Splice> {
  const { key, kind, extent, children } = node
  const [start, end] = extent
  if (key?.name !== undefined && isHostile(text.slice(...key.extent)))
    yield { start: key.extent[0], end: key.extent[1], text: quoted(key.name) }
  const own = valueAt(value, pointer)
  if (kind === 'scalar' && typeof own === 'string' && isHostile(text.slice(start, end))) yield { start, end, text: quoted(own) }
  for (const [at, child] of children.entries())
    yield* scalarsOf(text, child, value, `${pointer}/${escapeKey(kind === 'list' ? String(at) : (child.key?.name ?? ''))}`)
}

const quoted = (text: string): string => inertYaml(doubleQuoted(text, 'block'))
