/** The page without what is ours: what the time to the first diagnostic is measured against. */
import { createEditor } from './editor.ts'
import text from './mistakes.yaml'

const host = document.getElementById('editor')
if (!host) throw new TypeError('index.html has no editor')
const editor = createEditor(host.attachShadow({ mode: 'open' }), [], () => {})
editor.dispatch({ changes: { from: 0, insert: text } })
document.documentElement.dataset['ready'] = 'problems'
