/** Adds resources after another. */
import { isCollection, type Node } from 'yaml'
import { extentOf } from '../read/position.ts'
import type { ManifestDocument } from '../read/read.ts'
import type { AddedResource } from './change.ts'
import { commentsOf } from './comments.ts'
import { NotEditable, type Splice, trailingComment } from './editing.ts'
import { type Comments, printBlock, printItem, printJson, type Style } from './print.ts'

const NO_REUSE = { reused: (): undefined => undefined }

/** One splice that inserts resources after another. */
export function addition(
  text: string,
  document: ManifestDocument,
  node: Node,
  pointer: string,
  added: readonly AddedResource[],
  manner: Style,
): Splice {
  const extras = (one: AddedResource): Comments => ({ ...NO_REUSE, ...commentsOf(one.comments, one.value, manner) })
  const { newline, json } = manner
  const end = node.range?.[1] ?? 0
  if (pointer !== '' && (json || (isCollection(node) && node.flow))) {
    const line = text.slice(text.lastIndexOf('\n', (node.range?.[0] ?? 0) - 1) + 1, node.range?.[0] ?? 0)
    const spread = line.trim() === '' ? newline + line : ' '
    return {
      start: end,
      end,
      text: added.map(({ value }) => `,${spread}${printJson(value, line.trim() === '' ? line.length : 0, manner)}`).join(''),
    }
  }
  if (pointer !== '') {
    const start = node.range?.[0] ?? 0
    const dash = /^( *)- *$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
    if (!dash) throw new NotEditable('its list is written in an unusual way')
    const column = dash[1]?.length ?? 0
    const after = extentOf(text, node)[1]
    const at = after + trailingComment(text, after).length
    return {
      start: at,
      end: at,
      text: added
        .map((one) => `${newline}${' '.repeat(column)}- ${printItem(one.value, column, '', manner, extras(one))}`)
        .join(''),
    }
  }
  if (json) return { start: end, end, text: added.map(({ value }) => newline + printJson(value, 0, manner)).join('') }
  const at = document.range.end.offset
  const gap = text.slice(0, at).endsWith('\n') ? '' : newline
  return {
    start: at,
    end: at,
    text: gap + added.map((one) => `---${newline}${printBlock(one.value, 0, '', manner, extras(one))}${newline}`).join(''),
  }
}
