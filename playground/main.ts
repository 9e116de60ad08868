/** The page: keeps what is shown in step with the text, the release and the link. */
import { autocompletion } from '@codemirror/autocomplete'
import { setDiagnostics } from '@codemirror/lint'
import { defaultRelease, isRelease, type Release, releases } from '../src/releases/lines.ts'
import { completionsOf } from './completion.ts'
import { detect } from './detect.ts'
import { listProblems, problemsIn, summaryOf } from './diagnostics.ts'
import { createEditor } from './editor.ts'
import { examples } from './examples.ts'
import { fieldHover } from './hover.ts'
import { fragmentOf, type Shared, sharedFrom } from './link.ts'
import { move, showDifference } from './migrated.ts'
import { showTopology } from './picture.ts'

/** In milliseconds, after the last key. */
const PAUSE = 150

const DETECT = 'detect'

const element = <E extends HTMLElement>(id: string, type: new () => E): E => {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new TypeError(`index.html has no ${id}`)
  return found
}
const [example, release, target] = [
  element('example', HTMLSelectElement),
  element('release', HTMLSelectElement),
  element('target', HTMLSelectElement),
]
const place = (id: string): HTMLElement => element(id, HTMLElement)
const [problems, picture, tree] = [place('problems'), place('picture'), place('tree')]
const migrated = place('migrated').attachShadow({ mode: 'open' })
const isNarrow = matchMedia('(max-width: 48rem)')

let checked: Release = defaultRelease
let known: Release | undefined
let removeDifference = (): void => {}
let ownFragment = ''
let waiting: ReturnType<typeof setTimeout> | undefined

fill(example, Object.keys(examples))
fill(release, [DETECT, ...releases.toReversed()])
fill(target, releases.toReversed())

const editor = createEditor(
  place('editor').attachShadow({ mode: 'open' }),
  [autocompletion({ override: [completionsOf(() => checked)] }), fieldHover(() => checked)],
  () => {
    clearTimeout(waiting)
    waiting = setTimeout(update, PAUSE)
  },
)

for (const select of [release, target]) select.addEventListener('change', update)
isNarrow.addEventListener('change', update)
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update)
example.addEventListener('change', () => show({ text: examples[example.value] ?? '', release: undefined, to: chosenTarget() }))
element('copy', HTMLButtonElement).addEventListener('click', copy)
addEventListener('hashchange', () => {
  if (location.hash !== ownFragment) void open()
})
void open()

/** Shows the state in the link, or the first example. */
async function open(): Promise<void> {
  const first = { text: examples[example.value] ?? '', release: undefined, to: releases.at(-1) ?? defaultRelease }
  if (location.hash.length <= 1) return show(first)
  const shared = await sharedFrom(location.hash)
  show(shared ?? first)
  if (!shared) say('copied', 'The link could not be read: it may be truncated. This is an example.')
}

function show({ text, release: chosen, to }: Shared): void {
  release.value = chosen ?? DETECT
  target.value = to
  known = undefined
  editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text }, selection: { anchor: 0 } })
  clearTimeout(waiting)
  update()
}

/** Problems first, then the rest, so that a mistake is reported as soon as possible. */
function update(): void {
  const text = editor.state.doc.toString()
  const found = isRelease(release.value) ? { release: release.value, note: '' } : detect(text, known)
  checked = found.release
  if (!isRelease(release.value)) known = found.release
  const list = problemsIn(text, editor.state.doc, checked)
  editor.dispatch(setDiagnostics(editor.state, list))
  say('detected', found.note)
  say('summary', summaryOf(list))
  listProblems(problems, list, editor)
  document.documentElement.dataset['ready'] = 'problems'
  setTimeout(() => updateRest(text), 0)
}

function updateRest(text: string): void {
  const to = chosenTarget()
  const { after, notes: words, summary: state } = move(text, isRelease(release.value) ? release.value : undefined, to)
  say('moved', state)
  say('notes', words)
  removeDifference()
  removeDifference = showDifference(migrated, text, after, to, isNarrow.matches)
  showTopology(text, checked, picture, tree)
  void link()
  document.documentElement.dataset['ready'] = 'all'
}

/** Keeps the link up to date. */
async function link(): Promise<void> {
  const fragment = await fragmentOf({
    text: editor.state.doc.toString(),
    release: isRelease(release.value) ? release.value : undefined,
    to: chosenTarget(),
  })
  ownFragment = fragment ?? ''
  history.replaceState(null, '', fragment ?? location.pathname)
}

async function copy(): Promise<void> {
  await link()
  if (ownFragment === '') return say('copied', 'The text is too long for a link.')
  try {
    await navigator.clipboard.writeText(location.href)
    say('copied', 'Copied.')
  } catch {
    say('copied', 'The browser does not allow copying: copy the address instead.')
  }
}

function chosenTarget(): Release {
  return isRelease(target.value) ? target.value : defaultRelease
}

function fill(select: HTMLSelectElement, names: readonly string[]): void {
  select.replaceChildren(...names.map((name) => new Option(name)))
}

function say(id: string, words: string): void {
  place(id).textContent = words
}
