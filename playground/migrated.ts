/** The manifest next to its migrated version; on a narrow screen, in one column. */
import { MergeView, unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { migrateFiles } from '../src/migrate/files.ts'
import type { Release } from '../src/releases/lines.ts'
import { isObstructed, migrationNotes } from '../src/report/migration.ts'
import { basics } from './editor.ts'

export interface Moved {
  readonly after: string
  /** What cannot be migrated automatically, in words; empty if there is nothing. */
  readonly notes: string
  readonly summary: string
}

export function move(text: string, from: Release | undefined, to: Release): Moved {
  const migrated = migrateFiles([{ path: 'manifest.yaml', text }], { to, ...(from !== undefined && { from }) })
  const after = migrated.files[0]?.after ?? text
  const notes = migrationNotes(migrated, '').trim()
  const summary = isObstructed(migrated)
    ? 'cannot be moved: see below'
    : after === text
      ? 'nothing changes'
      : notes === ''
        ? 'done'
        : 'with what is to be done by hand below'
  return { after, notes, summary }
}

/** Draws the difference into a shadow root, in place of the one before. Returns what removes it. */
export function showDifference(root: ShadowRoot, before: string, after: string, to: Release, isNarrow: boolean): () => void {
  const readOnly = [EditorState.readOnly.of(true), EditorView.lineWrapping]
  const collapse = { collapseUnchanged: { margin: 3, minSize: 6 } }
  if (isNarrow) {
    const extensions = [
      basics(`Manifest of ${to}, with what was before`),
      readOnly,
      unifiedMergeView({ original: before, mergeControls: false, ...collapse }),
    ]
    const view = new EditorView({ parent: root, root, doc: after, extensions })
    return () => view.destroy()
  }
  const merge = new MergeView({
    parent: root,
    root,
    a: { doc: before, extensions: [basics('Manifest as it is'), readOnly] },
    b: { doc: after, extensions: [basics(`Manifest of ${to}`), readOnly] },
    ...collapse,
  })
  return () => merge.destroy()
}
