/** Lint findings, as the editor's diagnostics and as a list next to it. */
import type { Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { formatIssue } from '../src/contract/messages.ts'
import { actionsIn } from '../src/lint/actions.ts'
import type { Finding } from '../src/lint/finding.ts'
import { createLinter } from '../src/lint/linter.ts'
import type { Release } from '../src/releases/lines.ts'
import type { Position } from '../src/yaml/read/range.ts'

export interface Problem extends Diagnostic {
  readonly line: number
}

export function problemsIn(text: string, document: Text, release: Release): Problem[] {
  const linter = createLinter({ release })
  linter.add({ path: '', text }, 0)
  const { findings } = linter.finish(() => text)
  if (findings.length === 0) return []
  const actions = actionsIn(text, { release })
  return findings.map((finding): Problem => {
    const from = offsetOf(document, finding.range.start)
    const own = actions.filter(
      ({ code, path, line }) => code === finding.code && path === finding.path && line === lineOf(finding, actions),
    )
    return {
      from,
      to: Math.max(from, offsetOf(document, finding.range.end)),
      line: finding.range.start.line,
      severity: finding.severity,
      source: finding.code,
      message: formatIssue(finding),
      actions: own.map(({ title, apply }) => ({ name: title, apply: (view: EditorView) => put(view, apply()) })),
    }
  })
}

/** The first line of the resource that a finding is in: the last one that begins before it. */
function lineOf({ range }: Finding, actions: readonly { readonly line: number }[]): number {
  return Math.max(0, ...actions.map(({ line }) => line).filter((line) => line <= range.start.line))
}

function offsetOf(document: Text, { line, column }: Position): number {
  const { from, to } = document.line(Math.min(Math.max(line, 1), document.lines))
  return Math.min(from + column - 1, to)
}

/** Changes what differs, so that the cursor and the history stay. */
function put(view: EditorView, after: string | undefined): void {
  if (after === undefined) return
  const before = view.state.sliceDoc()
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++
  view.dispatch({
    changes: { from: start, to: before.length - end, insert: after.slice(start, after.length - end) },
    userEvent: 'input.fix',
  })
  view.focus()
}

/** `2 errors, 1 warning` */
export function summaryOf(problems: readonly Problem[]): string {
  const of = (severity: string, name: string): string[] => {
    const number = problems.filter((problem) => problem.severity === severity).length
    return number === 0 ? [] : [`${number} ${name}${number === 1 ? '' : 's'}`]
  }
  return problems.length === 0 ? 'No problem found.' : `${[...of('error', 'error'), ...of('warning', 'warning')].join(', ')}.`
}

/** More are only marked in the text: a longer list is slow and hard to read. */
const MOST_LISTED = 200

/** Fills a list with problems, which can be selected and fixed by keyboard. */
export function listProblems(list: HTMLElement, problems: readonly Problem[], view: EditorView): void {
  list.replaceChildren(
    ...problems.slice(0, MOST_LISTED).map((problem) => {
      const item = document.createElement('li')
      const words = document.createElement('span')
      const severity = document.createElement('strong')
      severity.className = `severity-${problem.severity}`
      severity.textContent = problem.severity
      words.append(severity, ` ${problem.message} (${problem.source})`)
      item.append(
        button(`Line ${problem.line}`, () => {
          view.dispatch({ selection: { anchor: problem.from }, scrollIntoView: true })
          view.focus()
        }),
        words,
        ...(problem.actions ?? []).map(({ name, apply }) => button(name, () => apply(view, problem.from, problem.to))),
      )
      return item
    }),
    ...(problems.length > MOST_LISTED ? [furtherOnes(problems.length - MOST_LISTED)] : []),
  )
}

function furtherOnes(number: number): HTMLElement {
  const item = document.createElement('li')
  item.textContent = `and ${number} more, which are marked in the text`
  return item
}

function button(name: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = name
  made.addEventListener('click', pressed)
  return made
}
