/** The editor. It is in a shadow root, where its styles need no style elements, which the page's content security policy forbids. */
import { closeBrackets, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { theme } from './theme.ts'

/** What every editor of the page has; it follows the colours that the system asks for. */
export function basics(label: string): Extension {
  return [
    lineNumbers(),
    yaml(),
    appearance.of(theme(isDark.matches)),
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  ]
}

export function createEditor(parent: ShadowRoot, own: Extension, changed: () => void): EditorView {
  const view = new EditorView({
    parent,
    root: parent,
    state: EditorState.create({
      extensions: [
        basics('Manifest'),
        history(),
        drawSelection(),
        indentUnit.of('  '),
        EditorState.tabSize.of(2),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        lintGutter(),
        keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) changed()
        }),
        own,
      ],
    }),
  })
  follow(view)
  return view
}

const isDark = matchMedia('(prefers-color-scheme: dark)')
const appearance = new Compartment()

/** Changes an editor's colours with the system's. */
function follow(view: EditorView): void {
  const change = (): void => view.dispatch({ effects: appearance.reconfigure(theme(isDark.matches)) })
  isDark.addEventListener('change', change)
}
