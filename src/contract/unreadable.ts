/** Finds what cannot be read in an input: a getter or proxy that throws, a circular object. Runs only for invalid input. */
import type { DraftIssues } from './draft-issues.ts'
import { addIssue, within } from './draft-issues.ts'

/** Limits of depth and number of values searched; no manifest comes near them. */
const DEPTH = 64
const VALUES = 200_000

/** The first place that throws when it is read, or refers back to an object that contains it. */
export function unreadableIn(input: unknown): DraftIssues {
  let left = VALUES
  const ancestors: unknown[] = []
  return search(() => input)

  function search(read: () => unknown): DraftIssues {
    try {
      const value = read()
      if (ancestors.includes(value)) return addIssue(null, null, 'unreadable')
      if (typeof value !== 'object' || value === null || ancestors.length > DEPTH) return null
      ancestors.push(value)
      for (const name of Object.keys(value)) {
        const found = left-- > 0 ? search(() => Reflect.get(value, name)) : null
        if (found) return within(null, found, Array.isArray(value) ? Number(name) : name)
      }
      ancestors.pop()
      return null
    } catch {
      return addIssue(null, null, 'unreadable')
    }
  }
}
