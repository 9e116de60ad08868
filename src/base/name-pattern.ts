/** Patterns of a single name, without folders. */

/** Whether a name matches. */
export type NamePattern = (name: string) => boolean

/** A pattern with `*`, `?`, `[a-z]` and `[!a-z]`; undefined where a `[` has no end or nothing in it. */
export function namePatternOf(pattern: string): NamePattern | undefined {
  const tokens = tokensOf([...pattern])
  return tokens && ((name) => matches([...name], tokens))
}

/** Whether a character matches, or any number of them. */
type Token = typeof STAR | ((char: string) => boolean)

const STAR = '*'

function tokensOf(pattern: readonly string[]): readonly Token[] | undefined {
  const tokens: Token[] = []
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? ''
    if (char === '*') {
      if (tokens.at(-1) !== STAR) tokens.push(STAR)
    } else if (char === '?') tokens.push(() => true)
    else if (char === '[') {
      const isNegated = pattern[at + 1] === '!' || pattern[at + 1] === '^'
      const start = at + (isNegated ? 2 : 1)
      // A ] that comes first is one of the characters.
      const end = pattern.indexOf(']', start + 1)
      const ranges = end === -1 ? [] : rangesOf(pattern.slice(start, end))
      if (ranges.length === 0) return undefined
      tokens.push((other) => ranges.some(([first, last]) => first <= other && other <= last) !== isNegated)
      at = end
    } else tokens.push((other) => other === char)
  }
  return tokens
}

/** The characters between brackets; none where a range ends before it begins. */
function rangesOf(chars: readonly string[]): readonly (readonly [first: string, last: string])[] {
  const ranges: [string, string][] = []
  for (let at = 0; at < chars.length; at++) {
    const first = chars[at] ?? ''
    const last = chars[at + 1] === '-' ? chars[at + 2] : undefined
    if (last !== undefined && last < first) return []
    ranges.push([first, last ?? first])
    if (last !== undefined) at += 2
  }
  return ranges
}

/** Goes back to the last star only: what an earlier one could take, the last one can too. */
function matches(name: readonly string[], tokens: readonly Token[]): boolean {
  let at = 0
  let token = 0
  let star = -1
  let taken = 0
  while (at < name.length) {
    const next = tokens[token]
    if (next === STAR) {
      star = token++
      taken = at
    } else if (next?.(name[at] ?? '')) {
      at++
      token++
    } else if (star !== -1) {
      token = star + 1
      at = ++taken
    } else return false
  }
  while (tokens[token] === STAR) token++
  return token === tokens.length
}
