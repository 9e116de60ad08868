/** What the control plane looks for where a reference of a kind is not set: facts/reference-fallbacks.json. */
import { factIn, factsAbout, ofLine } from './facts.ts'

/** A plane that is looked for. */
export interface Fallback {
  readonly kind: string
  readonly name: string
}

interface FallbackEntry {
  readonly field: string
  readonly referrers: readonly string[]
  readonly required: boolean
  readonly targets: readonly (Omit<Fallback, 'name'> & Partial<Fallback>)[]
}

const entries = factsAbout<FallbackEntry>('reference-fallbacks')

/** What an unset reference means. */
export interface Unset {
  /** The planes that are tried in this order; none where there is no plane then. */
  readonly fallbacks: readonly Fallback[]
  /** Whether the control plane reports an error where none of them exists. */
  readonly required: boolean
}

export function unsetReference(kind: string, pointer: string, line: string): Unset {
  const field = pointer.replace('/spec/', '')
  const what = `${field} of ${kind}`
  const own = entries.filter((entry) => entry.field === field && entry.referrers.includes(kind))
  return ofLine(line, (release) => unsetIn(own, release, what), what)
}

function unsetIn(own: typeof entries, release: string, what: string): Unset {
  const entry = factIn(own, release, what)
  if (!entry) throw new Error(`facts/reference-fallbacks.json has nothing on ${what} in ${release}: what if it is not set?`)
  const fallbacks = entry.targets.map(({ kind, name }) => {
    if (name === undefined) throw new Error(`facts/reference-fallbacks.json: ${what} falls back to a ${kind} of any name`)
    return { kind, name }
  })
  return { fallbacks, required: entry.required }
}
