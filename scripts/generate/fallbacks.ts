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
  readonly targets: readonly (Omit<Fallback, 'name'> & Partial<Fallback>)[]
}

const entries = factsAbout<FallbackEntry>('reference-fallbacks')

/** The planes that are tried in this order; none where an unset reference means nothing. */
export function fallbacksOf(kind: string, pointer: string, line: string): readonly Fallback[] {
  const field = pointer.replace('/spec/', '')
  const what = `${field} of ${kind}`
  const own = entries.filter((entry) => entry.field === field && entry.referrers.includes(kind))
  return ofLine(line, (release) => targetsIn(own, release, what), what)
}

function targetsIn(own: typeof entries, release: string, what: string): Fallback[] {
  const entry = factIn(own, release, what)
  if (!entry) throw new Error(`facts/reference-fallbacks.json has nothing on ${what} in ${release}: what if it is not set?`)
  return entry.targets.map(({ kind, name }) => {
    if (name === undefined) throw new Error(`facts/reference-fallbacks.json: ${what} falls back to a ${kind} of any name`)
    return { kind, name }
  })
}
