/**
 * Whether a text matches a pattern of git, decided as git's wildmatch.c does with WM_PATHNAME: `*` and `?` stop at a slash, `**` between slashes does
 * not, and `[...]` never matches a slash. Where case is ignored, it still counts behind a backslash and for single characters of a set, as in git.
 */
export function wildmatch(pattern: string, given: string, ignoreCase = false): boolean {
  const text = ignoreCase ? given.toLowerCase() : given
  return matchFrom(0, 0, { pattern, text, ignoreCase }) === 'match'
}

interface Subject {
  readonly pattern: string
  readonly text: string
  readonly ignoreCase: boolean
}

/** As in git, `end` stops a search early: no later start in the text, or none before the next slash, can match. */
type Outcome = 'match' | 'no' | 'end' | 'end-of-name'

function matchFrom(start: number, begin: number, subject: Subject): Outcome {
  const { pattern, text, ignoreCase } = subject
  let at = begin
  for (let p = start; p < pattern.length; p++, at++) {
    const wanted = pattern[p]
    const char = text[at]
    if (char === undefined && wanted !== '*') return 'end'
    if (wanted === '*') return matchStar(p, at, subject)
    if (wanted === '?') {
      if (char === '/') return 'no'
    } else if (wanted === '[') {
      const set = setAt(p, String(char), subject)
      if (set === undefined) return 'end'
      if (!set.matches || char === '/') return 'no'
      p = set.last
    } else {
      const literal = wanted === '\\' ? pattern[++p] : ignoreCase ? wanted?.toLowerCase() : wanted
      if (literal !== char) return 'no'
    }
  }
  return at < text.length ? 'no' : 'match'
}

function matchStar(first: number, begin: number, subject: Subject): Outcome {
  const { pattern, text } = subject
  let p = first
  while (pattern[p] === '*') p++
  const isWhole = isSlashOrEnd(pattern[first - 1]) && (isSlashOrEnd(pattern[p]) || pattern.startsWith('\\/', p))
  const spans = p - first > 1 && isWhole
  // `**/` matches no folder at all, too.
  if (spans && pattern[p] === '/' && matchFrom(p + 1, begin, subject) === 'match') return 'match'
  if (p === pattern.length) return spans || !text.includes('/', begin) ? 'match' : 'end-of-name'
  if (!spans && pattern[p] === '/') {
    const slash = text.indexOf('/', begin)
    return slash === -1 ? 'end' : matchFrom(p, slash, subject)
  }
  for (let at = begin; at < text.length; at++) {
    const outcome = matchFrom(p, at, subject)
    if (outcome !== 'no' && (!spans || outcome !== 'end-of-name')) return outcome
    if (outcome === 'no' && !spans && text[at] === '/') return 'end-of-name'
  }
  return 'end'
}

const isSlashOrEnd = (char: string | undefined): boolean => char === undefined || char === '/'

interface SetMatch {
  readonly matches: boolean
  /** Where its `]` is. */
  readonly last: number
}

/** Whether a character is in the set that begins at `[`; undefined where the set does not end or names an unknown class. */
function setAt(start: number, char: string, { pattern, ignoreCase }: Subject): SetMatch | undefined {
  // What upper-case letters match, where case is ignored.
  const upperChar = ignoreCase ? char.toUpperCase() : char
  let p = start + 1
  const isNegated = pattern[p] === '!' || pattern[p] === '^'
  if (isNegated) p++
  let isIn = false
  let previous = ''
  for (const first = p; p === first || pattern[p] !== ']'; p++) {
    const next = pattern[p]
    if (next === undefined) return undefined
    if (next === '[' && pattern[p + 1] === ':') {
      const end = pattern.indexOf(']', p + 2)
      if (end === -1) return undefined
      if (end - p > 2 && pattern[end - 1] === ':') {
        const members = CLASSES.get(pattern.slice(p + 2, end - 1))
        if (members === undefined) return undefined
        isIn ||= members.test(char) || members.test(upperChar)
        p = end
        previous = ''
        continue
      }
      // Without `:]` it is a plain `[`.
      isIn ||= char === '['
      previous = '['
      continue
    }
    if (next === '-' && previous !== '' && pattern[p + 1] !== undefined && pattern[p + 1] !== ']') {
      p += pattern[p + 1] === '\\' ? 2 : 1
      const upper = pattern[p]
      if (upper === undefined) return undefined
      isIn ||= (char >= previous && char <= upper) || (upperChar >= previous && upperChar <= upper)
      previous = ''
      continue
    }
    const literal = next === '\\' ? pattern[++p] : next
    if (literal === undefined) return undefined
    isIn ||= char === literal
    previous = literal
  }
  return { matches: isIn !== isNegated, last: p }
}

const CLASSES: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /[A-Za-z0-9]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['cntrl', /\p{Cc}/u],
  ['digit', /[0-9]/],
  ['graph', /[\x21-\x7e]/],
  ['lower', /[a-z]/],
  ['print', /[\x20-\x7e]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[ \t\n\v\f\r]/],
  ['upper', /[A-Z]/],
  ['xdigit', /[0-9A-Fa-f]/],
])
