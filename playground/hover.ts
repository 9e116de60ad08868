/** What a field means, where the pointer rests on it. */
import { syntaxTree } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { type EditorView, hoverTooltip } from '@codemirror/view'
import type { Release } from '../src/releases/lines.ts'
import { placeIn } from './place.ts'
import { fieldAt } from './schema.ts'
import { schemaOf } from './schemas.ts'

export function fieldHover(release: () => Release): Extension {
  return hoverTooltip((view, position, side) => {
    const node = syntaxTree(view.state).resolveInner(position, side)
    if (node.parent?.name !== 'Key' && node.name !== 'Key') return null
    const words = wordsOn(view, node.from, release())
    if (words === undefined) return null
    return {
      pos: node.from,
      end: node.to,
      above: true,
      create: () => {
        const dom = document.createElement('div')
        dom.className = 'field-words'
        dom.textContent = words
        return { dom }
      },
    }
  })
}

function wordsOn(view: EditorView, from: number, release: Release): string | undefined {
  const line = view.state.doc.lineAt(from)
  const { kind, path } = placeIn(view.state.doc.toJSON(), line.number - 1, from - line.from)
  const name = /^["']?([^\s"':]+)/.exec(line.text.slice(from - line.from))?.[1]
  return name === undefined ? undefined : fieldAt(schemaOf(release), kind ?? '', path, name)?.description
}
