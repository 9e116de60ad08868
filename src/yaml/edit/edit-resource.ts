/** Turns one change into splices. */
import { parentOf, valueAt } from '../../base/pointer.ts'
import type { ManifestDocument } from '../read/document.ts'
import type { SyntaxNode } from '../read/syntax.ts'
import { addition } from './add.ts'
import { editValue } from './block.ts'
import type { ResourceChange } from './change.ts'
import { type CommentIndex, createCommentIndex } from './comment-index.ts'
import { createDraft, type RemovedComment, type Splice } from './draft.ts'
import type { Editing } from './editing.ts'
import { createExtras } from './extras.ts'
import type { Lines } from './lines.ts'
import { notesFor } from './notes.ts'
import { NotEditable, type Parts } from './parts.ts'
import { detectStyle, type Style } from './style.ts'

/** What is known of a document for all of its changes. */
export interface DocumentEdit {
  readonly root: SyntaxNode
  readonly style: Style
  readonly comments: CommentIndex
}

export function documentEdit(text: string, document: ManifestDocument, lines: Lines): DocumentEdit | undefined {
  const { syntax } = document
  const { root } = syntax
  return root && { root, style: detectStyle(text, document, root), comments: createCommentIndex(text, syntax, lines) }
}

/** What a change does to a text. */
export interface Edit {
  readonly splices: readonly Splice[]
  readonly removedComments: readonly RemovedComment[]
  readonly addedComments: readonly string[]
}

/** @throws NotEditable if the text does not allow it. */
export function editResource(
  text: string,
  change: ResourceChange,
  { root, style, comments }: DocumentEdit,
  lines: Lines,
  parts: Parts,
): Edit {
  const { document, pointer, after, added = [] } = change
  const before = valueAt(document.value, pointer)
  const part = parts.at(root, pointer)
  if (!part || part.node.kind === 'alias') throw new NotEditable('it comes from an alias or a merge')
  const draft = createDraft(comments, lines, style.newline)
  const notes = notesFor(change.comments, after, style.json)
  const shared = { text, lines, parts, comments, style, ...originsOf(change.origins), ...notes }
  const editing: Editing = {
    ...shared,
    draft,
    extras: (movable) => createExtras(part.node, before, movable, shared),
  }
  draft.insertAbove({ offset: part.start, isLine: false }, notes.notesAt(''))
  editValue(part, before, after, { now: '', was: '' }, editing)
  if (added.length > 0) addition(document, part, pointer, added, editing)
  const sources = style.json ? [] : [change.comments, ...added.map(({ comments }) => comments)]
  const addedComments = sources.flatMap((comments) => [...(comments?.values() ?? [])].map((comment) => `# ${comment}`))
  return { ...draft.finish(), addedComments }
}

/** The origin of a field is that of its nearest parent which has one, and the same field in it. */
function originsOf(origins: ReadonlyMap<string, string> = new Map()): Pick<Editing, 'originOf' | 'originsWithin' | 'isOrigin'> {
  return {
    originOf: (pointer) => {
      for (let parent = pointer; parent !== ''; parent = parentOf(parent)) {
        const origin = origins.get(parent)
        if (origin !== undefined) return origin + pointer.slice(parent.length)
      }
      return undefined
    },
    isOrigin: (pointer) => [...origins.values()].some((origin) => `${origin}/`.startsWith(`${pointer}/`)),
    originsWithin: (pointer) => {
      const own = origins.get(pointer)
      if (own !== undefined) return [own]
      return [...origins].flatMap(([place, origin]) => (place.startsWith(`${pointer}/`) ? [origin] : []))
    },
  }
}
