/** What is printed with new values: comments, and the text of values that were elsewhere. */
import { equal } from '../../base/equal.ts'
import { valueAt } from '../../base/pointer.ts'
import type { SyntaxNode } from '../read/syntax.ts'
import type { Movable } from './draft.ts'
import { columnOf, type Editing } from './editing.ts'
import type { Part } from './parts.ts'
import type { Extras } from './print.ts'
import { endOfRegion } from './region.ts'

/**
 * @param resource The resource as it is written, whose value is `before`.
 */
export function createExtras(
  resource: SyntaxNode,
  before: unknown,
  movable: Movable,
  editing: Pick<Editing, 'text' | 'lines' | 'comments' | 'parts' | 'style' | 'originOf' | 'notesAt' | 'notesWithin'>,
): Extras {
  const { text, comments, parts, style, notesAt, notesWithin } = editing

  function sourceOf(pointer: string): Part | undefined {
    const origin = editing.originOf(pointer)
    return origin === undefined ? undefined : parts.at(resource, origin)
  }

  const isSame = (pointer: string, value: unknown): boolean => equal(valueAt(before, editing.originOf(pointer) ?? ''), value)

  return {
    above(pointer) {
      const source = sourceOf(pointer)
      const moved = source ? comments.above(source.start).flatMap((comment) => movable.take(comment) ?? []) : []
      return [...moved, ...notesAt(pointer)]
    },
    behind(pointer) {
      const source = sourceOf(pointer)
      if (!source) return undefined
      const [first] = parts.of(source.node)
      const at = source.node.style === 'block' && first ? source.valueAt : source.end
      const comment = at === undefined ? undefined : comments.after(at)
      return comment === undefined ? undefined : movable.take(comment)
    },
    copied(pointer, value, column, isItem) {
      const source = sourceOf(pointer)
      if (!source || style.json || notesWithin(pointer).length > 0 || !isSame(pointer, value)) return undefined
      return copyOf(source, column, isItem, movable, editing)
    },
    scalar(pointer, value) {
      const source = sourceOf(pointer)
      if (source?.node.kind !== 'scalar' || source.node.isMarked || !isSame(pointer, value)) return undefined
      const own = text.slice(...source.node.extent)
      const isQuoted = source.node.style === 'double' || (source.node.style === 'single' && !style.json)
      return (isQuoted || typeof value === 'number') && !own.includes('\n') ? own : undefined
    },
  }
}

/** The text after a colon or a dash, with its lines moved to another column; undefined if that could change its value. */
function copyOf(
  source: Part,
  column: number,
  isItem: boolean,
  movable: Movable,
  editing: Pick<Editing, 'text' | 'lines' | 'comments' | 'parts'>,
): string | undefined {
  const { text, comments } = editing
  const { node, valueAt } = source
  if (valueAt === undefined || node.kind === 'empty' || holdsAlias(node)) return undefined
  if (node.style === 'block' && (node.key === undefined) !== isItem) return undefined
  const isFlexible = node.style !== 'block' && node.style !== 'literal' && node.style !== 'folded'
  const end = source.isInBrackets ? source.end : endOfRegion(source, editing)
  let copied = ''
  let at = node.isMarked || node.style === 'block' ? valueAt : node.extent[0]
  for (const comment of comments.within(at, end)) {
    const [start = 0, stop = 0] = comments.extents[comment] ?? []
    const moved = movable.take(comment)
    copied += moved === undefined ? withoutMargin(text.slice(at, start)) : text.slice(at, start) + moved
    at = stop
  }
  const [first = '', ...rest] = (copied + text.slice(at, end)).split('\n')
  const by = column - (source.isInBrackets ? 0 : columnOf(source, editing))
  const moved = rest.map((line) => shifted(line, by, isFlexible ? column + 1 : 0))
  return [first === '' || /^\s/.test(first) ? first : ` ${first}`, ...moved].join('\n')
}

/** Text without what is before a comment that is left out: spaces, and its line if nothing else is on it. */
function withoutMargin(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--
  if (text[end - 1] === '\n') end -= text[end - 2] === '\r' ? 2 : 1
  return text.slice(0, end)
}

/** A line that begins further to the right or left, but not before a column. */
function shifted(line: string, by: number, least: number): string {
  const spaces = /^ */.exec(line)?.[0].length ?? 0
  if (line.trim() === '' && spaces === 0) return line
  return ' '.repeat(Math.max(spaces + by, line.trim() === '' ? 0 : least, 0)) + line.slice(spaces)
}

function holdsAlias({ kind, children }: SyntaxNode): boolean {
  return kind === 'alias' || children.some(holdsAlias)
}
