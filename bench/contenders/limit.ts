import { limit as validate } from '../limit.mjs'
import { accepted, type Contender, refused } from './contender.ts'

/** The hand-optimized validator that every ratio is relative to. */
export const limit: Contender = {
  name: 'limit (by hand)',
  validate: (input) => {
    const result = validate(input)
    return result.ok ? accepted : refused(result.issues.length)
  },
}
