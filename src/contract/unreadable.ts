/** Finds what in an input cannot be read: a getter or proxy that throws, an object that contains itself. Runs on faulty input only. */
import type { DraftIssues } from './draft-issues.ts'
import { addIssue, within } from './draft-issues.ts'

/** How deep, and how many values, are searched; no manifest comes near. */
const DEPTH = 64
const VALUES = 200_000

/** The first place that throws when it is read, or leads back to an object around it. */
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
