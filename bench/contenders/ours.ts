import { validateDataPlane } from '../../generated/v0.15/index.ts'
import { dataPlane } from '../../generated/v0.15/validators.js'
import { issuesOf } from '../../src/contract/validate.ts'
import { accepted, type Contender, refused } from './contender.ts'

export const ours: Contender = {
  name: 'ours',
  validate: (input) => {
    const result = validateDataPlane(input)
    return result.ok ? accepted : refused(result.issues.length)
  },
}

/** The issues as data, before messages.ts gives them their sentences: what the limit does too. */
export const oursWithoutMessages: Contender = {
  name: 'ours, no messages',
  validate: (input) => {
    const issues = issuesOf(dataPlane, input)
    return issues === null ? accepted : refused(issues.length)
  },
}
