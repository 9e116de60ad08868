/** How the editors look: by the colours of the page, which know light and dark. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

export function theme(dark: boolean): Extension {
  return [EditorView.theme(look, { dark }), syntaxHighlighting(colours)]
}

const look = {
  '&': { color: 'var(--fore)', backgroundColor: 'var(--back)', height: '100%', fontSize: '13px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--fore)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-gutters': { backgroundColor: 'var(--field)', color: 'var(--faint)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selected)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--fore)' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--field)',
    color: 'var(--fore)',
    border: '1px solid var(--faint)',
    maxWidth: '32rem',
  },
  '.field-words': { padding: '4px 8px', whiteSpace: 'pre-wrap' },
  '.cm-completionInfo': { padding: '4px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--selected)', color: 'var(--fore)' },
  '.cm-diagnostic': { borderLeftWidth: '4px' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--back)',
    color: 'var(--fore)',
    border: '1px solid var(--faint)',
    borderRadius: '4px',
    padding: '1px 6px',
  },
  '.cm-changedLine, .cm-insertedLine': { backgroundColor: 'var(--added)' },
  '&.cm-merge-a .cm-changedLine, .cm-deletedChunk': { backgroundColor: 'var(--removed)' },
  '&.cm-merge-b .cm-changedText, .cm-insertedLine .cm-changedText, .cm-changedLine .cm-changedText': {
    background: 'var(--added-strong)',
  },
  '&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText': { background: 'var(--removed-strong)' },
  '.cm-collapsedLines': { background: 'var(--field)', color: 'var(--fore)' },
}

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--key)' },
  { tag: [tags.string, tags.content, tags.attributeValue], color: 'var(--text)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--comment)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword, tags.labelName, tags.typeName], color: 'var(--number)' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace, tags.meta], color: 'var(--comment)' },
])
