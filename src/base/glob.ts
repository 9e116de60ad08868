/**
 * Patterns of paths, from a folder on: `*` and `?` within a name, `**` for folders at any depth, `[a-z]`, `[!a-z]` and `{a,b}`.
 *
 * The patterns come out of files that anybody can change, so no regular expression is made of them: matching takes time linear in the path.
 */
import { type NamePattern, namePatternOf } from './name-pattern.ts'

export interface Glob {
  readonly pattern: string
  /**
   * The part of a path that matches: the path itself, or else the outermost folder around it that does, since a folder means all that is in it.
   * Undefined where neither matches. `path`: relative to the folder that the pattern is relative to, with forward slashes.
   */
  matchOf(path: string): string | undefined
}

/** A pattern, or what is wrong with it: half a sentence after "must". */
export type GlobReading = { readonly ok: true; readonly glob: Glob } | { readonly ok: false; readonly mistake: string }

export function readGlob(pattern: string): GlobReading {
  const mistake = mistakeOf(pattern)
  if (mistake !== undefined) return { ok: false, mistake }
  const expanded = expandBraces(pattern)
  if (expanded === undefined) return { ok: false, mistake: `have at most ${MOST_ALTERNATIVES} alternatives in its {}` }
  const alternatives: Part[][] = []
  for (const one of expanded) {
    const parts = partsOf(one)
    if (parts === undefined) return { ok: false, mistake: 'have a character between [ and ]' }
    alternatives.push(parts)
  }
  const matchOf = (path: string): string | undefined => {
    let best: string | undefined
    for (const parts of alternatives) {
      const match = matchIn(path, parts)
      if (match !== undefined && (best === undefined || match.length < best.length)) best = match
    }
    return best
  }
  return { ok: true, glob: { pattern, matchOf } }
}

/** `**`, or the pattern of a name. */
type Part = typeof ANY_DEPTH | NamePattern

const ANY_DEPTH = '**'

/** Longer patterns are not read: no path needs one. */
const LONGEST = 1000
const MOST_ALTERNATIVES = 100

function mistakeOf(pattern: string): string | undefined {
  if (pattern === '') return 'not be empty'
  if (pattern.length > LONGEST) return `have at most ${LONGEST} characters`
  if (pattern.includes('\\')) return 'use / between folders, not \\'
  if (pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern)) return 'be relative to the folder of this file'
  if (pattern.split('/').includes('..')) return 'stay in the folder of this file, without ..'
  if (pattern.startsWith('!')) return 'not begin with !; what comes later in the list counts'
  if (/[?*+@!]\(/.test(pattern)) return 'use {a,b} for alternatives, not ()'
  if (!areBracesBalanced(pattern)) return 'have a } for each {'
  if (/\{[^{},.]*(?:\.\.[^{},.]*)+\}/.test(pattern)) return 'list the alternatives in {}, not a range'
  return undefined
}

function areBracesBalanced(pattern: string): boolean {
  let open = 0
  for (const char of pattern) {
    if (char === '{') open++
    else if (char === '}' && --open < 0) return false
  }
  return open === 0
}

/** The patterns without braces that a pattern means; undefined where they are too many. */
function expandBraces(pattern: string): readonly string[] | undefined {
  const done: string[] = []
  const left = [pattern]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const close = next.indexOf('}')
    const open = next.lastIndexOf('{', close)
    if (close === -1) done.push(next)
    else
      for (const option of next.slice(open + 1, close).split(',')) left.push(next.slice(0, open) + option + next.slice(close + 1))
    if (left.length + done.length > MOST_ALTERNATIVES) return undefined
  }
  return done
}

/** Undefined where a name is no pattern. */
function partsOf(pattern: string): Part[] | undefined {
  const parts: Part[] = []
  for (const name of pattern.split('/')) {
    if (name === '' || name === '.') continue
    const part = name === ANY_DEPTH ? name : namePatternOf(name)
    if (part === undefined) return undefined
    if (part !== ANY_DEPTH || parts.at(-1) !== ANY_DEPTH) parts.push(part)
  }
  return parts
}

/** Walks down the path with all the places in the pattern that it can be at. */
function matchIn(path: string, parts: readonly Part[]): string | undefined {
  if (parts.length === 0) return ''
  let places = skipDepth(new Set([0]), parts)
  for (let end = path.indexOf('/'), start = 0; ; start = end + 1, end = path.indexOf('/', start)) {
    const name = path.slice(start, end === -1 ? undefined : end)
    const next = new Set<number>()
    for (const place of places) {
      const part = parts[place]
      if (part === ANY_DEPTH) {
        next.add(place)
        // At the end it matches what is in the folder, and not for the folder.
        if (place === parts.length - 1) next.add(parts.length)
      } else if (part?.(name)) next.add(place + 1)
    }
    places = skipDepth(next, parts)
    if (places.has(parts.length)) return end === -1 ? path : path.slice(0, end)
    if (end === -1 || places.size === 0) return undefined
  }
}

/** `**` can match no folder too. */
function skipDepth(places: Set<number>, parts: readonly Part[]): Set<number> {
  for (const place of places) if (parts[place] === ANY_DEPTH && place < parts.length - 1) places.add(place + 1)
  return places
}
