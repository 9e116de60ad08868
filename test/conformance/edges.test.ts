/** What the API server says on the edges of what it accepts, the validators say too. */
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { validatePlane, validateUpdate } from '../../generated/v0.15/index.ts'
import { valueAt } from '../../src/base/pointer.ts'
import { issuesOf } from '../manifests.ts'
import { ours, related } from './blame.ts'
import { edgeAnswers, edges } from './edges.ts'
import { allowance } from './stricter.ts'

const answers = edgeAnswers()
const cases = edges.map(({ about, name, op, manifest, old }, at) => {
  const seen: unknown = JSON.parse(manifest)
  const before: unknown = old === undefined ? undefined : JSON.parse(old)
  const issues = issuesOf(op === 'update' ? validateUpdate(before, seen) : validatePlane(seen))
  return { about, name, seen, before, issues, answer: answers[at] }
})

test('each question has an answer', () => {
  expect(answers.length).toBe(edges.length)
})

describe.each([...new Set(cases.map(({ about }) => about))])('%s', (about) => {
  const ofThis = cases.filter((one) => one.about === about)

  test.each(ofThis.map((one) => [one.name, one] as const))('%s', (_, { seen, before, issues, answer }) => {
    // Several numbers of 64 bits are one to JavaScript: where the server accepts one of them, so do we.
    const alike = ofThis.filter((other) => isDeepStrictEqual([other.seen, other.before], [seen, before]))
    if (alike.some((other) => other.answer?.accepted === true)) {
      expect(ours(issues.filter((issue) => !allowance(issue, valueAt(seen, '/kind'))))).toBe('nothing')
    } else {
      const blamed = answer?.errors ?? []
      const met = issues.filter(({ field }) => blamed.some(([other]) => related(field, other)))
      expect({ met: met.length > 0, issues: ours(issues) }).toEqual({ met: true, issues: ours(issues) })
    }
  })
})
