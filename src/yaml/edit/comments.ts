/** What is printed next to values: comments, and text that is copied from elsewhere. */
import { isCollection, isScalar, type Node } from 'yaml'
import { equal } from '../../base/equal.ts'
import { valueAt } from '../../base/pointer.ts'
import { extentOf } from '../read/position.ts'
import type { ResourceChange } from './change.ts'
import { nodeAt, trailingComment } from './editing.ts'
import type { Comments, Style } from './print.ts'

/** Text that is copied from where the values were, and comments. */
export function commentsAndOriginsOf(
  text: string,
  { document, pointer, origins, comments, after }: ResourceChange,
  resource: Node,
  manner: Style,
): Comments {
  return {
    ...commentsOf(comments, after, manner),
    reused: (place, value, column) => {
      const origin = origins?.get(place)
      if (origin === undefined || !equal(valueAt(document.value, pointer + origin), value)) return undefined
      const node = nodeAt(resource, origin)
      return node && reusedText(text, node, column, manner)
    },
  }
}

/** Comments by the field that they are written above; if a pointer does not exist, by its nearest parent. */
export function commentsOf(
  comments: ReadonlyMap<string, string> | undefined,
  value: unknown,
  { json }: Style,
): Pick<Comments, 'comments' | 'commented'> {
  const placed = new Map<string, string[]>()
  for (const [place, comment] of json ? [] : (comments ?? [])) {
    let pointer = place
    while (pointer !== '' && valueAt(value, pointer) === undefined) pointer = pointer.slice(0, pointer.lastIndexOf('/'))
    placed.set(pointer, [...(placed.get(pointer) ?? []), comment])
  }
  return {
    comments: (place) => placed.get(place) ?? [],
    commented: (place) => [...placed.keys()].some((other) => other.startsWith(`${place}/`)),
  }
}

/** The text of a node, with its lines moved to another column; undefined if that could change its value. */
function reusedText(text: string, node: Node, column: number, manner: Style): string | undefined {
  const [start, end] = extentOf(text, node)
  const own = text.slice(start, end)
  if (manner.json || /[*&!]/.test(own.replace(/-----[A-Z ]+-----/g, '')) || (isCollection(node) && node.flow))
    return isScalar(node) && !own.includes('\n') && !/^[*&!]/.test(own) ? own : undefined
  const [first = '', ...lines] = own.split(/\r?\n/)
  if (lines.length === 0) return first + (isScalar(node) ? trailingComment(text, end) : '')
  if (isScalar(node) && !/^[|>][-+]?\s*(?:#.*)?$/.test(first)) return undefined
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const least = isCollection(node) ? start - (text.lastIndexOf('\n', start - 1) + 1) : Math.min(...indents)
  if (indents.some((indent) => indent < least)) return undefined
  const moved = lines.map((line) => (line.trim() === '' ? line.trim() : ' '.repeat(column) + line.slice(least)))
  return [first, ...moved].join(manner.newline)
}
