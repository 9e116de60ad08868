/** The lines of a `.gitignore`, and which of them a path matches. */
import { withoutEnd } from '../../base/without-end.ts'
import { wildmatch } from './wildmatch.ts'

/** What the patterns of one file say of a path: undefined where none matches. */
export type Verdict = 'ignored' | 'included' | undefined

/** Takes a path relative to the folder of the patterns, without a slash at either end. Folders above it do not count: whoever walks asks for them first. */
export type Patterns = (path: string, isFolder: boolean) => Verdict

interface Line {
  readonly verdict: Exclude<Verdict, undefined>
  readonly foldersOnly: boolean
  readonly matches: (path: string, name: string) => boolean
}

/** Patterns from the text of a file; undefined where it has none. */
export function parsePatterns(text: string, { ignoreCase = false } = {}): Patterns | undefined {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line) => lineOf(line, ignoreCase) ?? [])
    .reverse()
  if (lines.length === 0) return undefined
  return (path, isFolder) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    // The last one decides.
    return lines.find(({ foldersOnly, matches }) => (isFolder || !foldersOnly) && matches(path, name))?.verdict
  }
}

function lineOf(text: string, ignoreCase: boolean): Line | undefined {
  const line = trimmed(text.endsWith('\r') ? text.slice(0, -1) : text)
  if (line === '' || line.startsWith('#')) return undefined
  const isNegative = line.startsWith('!')
  const whole = isNegative ? line.slice(1) : line
  const foldersOnly = whole.endsWith('/')
  const pattern = foldersOnly ? whole.slice(0, -1) : whole
  return { verdict: isNegative ? 'included' : 'ignored', foldersOnly, matches: matcherOf(pattern, ignoreCase) }
}

/** Spaces at the end do not count, unless a backslash is before them. */
function trimmed(line: string): string {
  const end = withoutEnd(line, ' ').length
  if (end === line.length) return line
  const backslashes = end - withoutEnd(line.slice(0, end), '\\').length
  return line.slice(0, backslashes % 2 === 1 ? end + 1 : end)
}

function matcherOf(pattern: string, ignoreCase: boolean): Line['matches'] {
  const folded = ignoreCase ? (text: string) => text.toLowerCase() : (text: string) => text
  const literal = literalLength(pattern)
  if (!pattern.includes('/')) {
    const wanted = folded(pattern)
    if (literal === pattern.length) return (_, name) => folded(name) === wanted
    const ending = wanted.slice(1)
    if (pattern.startsWith('*') && literalLength(ending) === ending.length) return (_, name) => folded(name).endsWith(ending)
    return (_, name) => wildmatch(pattern, name, ignoreCase)
  }
  const anchored = pattern.startsWith('/') ? pattern.slice(1) : pattern
  const plain = literalLength(anchored)
  const prefix = folded(anchored.slice(0, plain))
  if (plain === anchored.length) return (path) => folded(path) === prefix
  // As in git, what is before the first special character is compared on its own: so `**` right after it spans folders.
  const rest = anchored.slice(plain)
  return (path) => folded(path).startsWith(prefix) && wildmatch(rest, path.slice(plain), ignoreCase)
}

/** How much of a pattern is literal. */
function literalLength(pattern: string): number {
  const at = pattern.search(/[*?[\\]/)
  return at === -1 ? pattern.length : at
}
