/** Where in a resource a place of a text is. By indentation: what is being typed is seldom valid YAML. */

export interface Place {
  /** The kind of the resource; undefined where it says none yet. */
  readonly kind: string | undefined
  /** Keys from the resource to the map that contains the line; each item of a list is `*`. */
  readonly path: readonly string[]
  /** The key of the line, where the place is behind its colon. */
  readonly key: string | undefined
  /** The other keys of the map. */
  readonly siblings: readonly string[]
  /** The columns of the map. */
  readonly indent: number
}

interface Entry {
  /** The column of the key, behind dashes. */
  readonly indent: number
  readonly key: string | undefined
  /** The columns of the dashes before it. */
  readonly dashes: readonly number[]
  readonly value: string
}

const START = /^( *)((?:- +)*)/
const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#:'"[\]{},](?:[^:#]*[^:# ])?)) *:(?= |$)/

export function placeIn(lines: readonly string[], number: number, column: number): Place {
  const document = documentAround(lines, number)
  const entries = document.lines.map(entryOf)
  const at = number - document.from
  const line = lines[number] ?? ''
  const own = entries[at]
  const isInValue = own?.key !== undefined && column > line.indexOf(':')
  const indent = own && (own.key !== undefined || own.value !== '' || own.dashes.length > 0) ? own.indent : column
  const path: string[] = []
  let inner = indent
  const step = (key: string, column: number): void => {
    path.push(key)
    inner = column
  }
  for (const dash of (own?.dashes ?? []).toReversed()) step('*', dash)
  for (let above = at - 1; above >= 0 && (inner > 0 || path.at(-1) === '*'); above--) {
    const entry = entries[above]
    if (!entry || (entry.key === undefined && entry.dashes.length === 0)) continue
    // A list may be indented as little as its key.
    const isListKey = path.at(-1) === '*' && entry.indent === inner && entry.key !== undefined && entry.value.trim() === ''
    if (entry.key !== undefined && (entry.indent < inner || isListKey)) step(entry.key, entry.indent)
    for (const dash of entry.dashes.toReversed()) if (dash < inner && entry.indent <= inner) step('*', dash)
  }
  path.reverse()
  // A resource in a List begins at its item.
  const isItem = path[0] === 'items' && path[1] === '*'
  const root = isItem ? itemAbove(entries, at) : 0
  return {
    kind: kindIn(entries, root, isItem ? (entries[root]?.indent ?? 0) : 0, isItem),
    path: isItem ? path.slice(2) : path,
    key: isInValue ? own?.key : undefined,
    siblings: siblingsOf(entries, at, indent),
    indent,
  }
}

function documentAround(lines: readonly string[], number: number): { from: number; lines: readonly string[] } {
  const isMark = (line: string | undefined): boolean => line !== undefined && /^(?:---|\.\.\.)(?:\s|$)/.test(line)
  let from = number
  while (from > 0 && !isMark(lines[from])) from--
  if (isMark(lines[from])) from++
  let to = Math.max(from, number)
  while (to < lines.length && !isMark(lines[to])) to++
  return { from: Math.min(from, number), lines: lines.slice(Math.min(from, number), to) }
}

function entryOf(line: string): Entry | undefined {
  const text = line.replace(/\t/g, ' ')
  const [start = '', blanks = '', dashes = ''] = START.exec(text) ?? []
  const rest = text.slice(start.length)
  const [written = '', double, single, plain] = KEY.exec(rest) ?? []
  const value = rest.slice(written.length)
  if (value.trim().startsWith('#') && dashes === '') return undefined
  const key = double ?? single ?? plain
  if (key === undefined && dashes === '' && value.trim() === '') return undefined
  const columns = [...dashes.matchAll(/-/g)].map(({ index }) => blanks.length + index)
  return { indent: blanks.length + dashes.length, key, dashes: columns, value: value.replace(/ #.*/, '') }
}

/** The line on which the item of the outermost list begins. */
function itemAbove(entries: readonly (Entry | undefined)[], at: number): number {
  const items = entries.findIndex((entry) => entry?.key === 'items' && entry.indent === 0)
  const dash = entries.slice(items + 1).find((entry) => entry !== undefined)?.dashes[0]
  for (let above = at; above > items; above--) if (entries[above]?.dashes[0] === dash && dash !== undefined) return above
  return at
}

function kindIn(entries: readonly (Entry | undefined)[], root: number, column: number, isItem: boolean): string | undefined {
  for (let at = root; at < entries.length; at++) {
    const entry = entries[at]
    if (isItem && at > root && entry && (entry.dashes[0] ?? entry.indent) < column) break
    if (entry?.key === 'kind' && entry.indent === column) return entry.value.trim().replace(/^["']|["']$/g, '') || undefined
  }
  return undefined
}

/** The other keys of the line's map, in both directions. */
function siblingsOf(entries: readonly (Entry | undefined)[], at: number, indent: number): string[] {
  const keys: string[] = []
  const collect = (from: number, step: 1 | -1): void => {
    for (let other = from; other >= 0 && other < entries.length; other += step) {
      const entry = entries[other]
      if (!entry) continue
      if (entry.indent < indent || (step === 1 && entry.dashes.some((dash) => dash < indent))) return
      if (entry.indent === indent && entry.key !== undefined) keys.push(entry.key)
      if (step === -1 && entry.indent === indent && entry.dashes.length > 0) return
    }
  }
  const own = entries[at]
  if (!own || own.dashes.length === 0) collect(at - 1, -1)
  collect(at + 1, 1)
  return keys
}
