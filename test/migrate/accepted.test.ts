/** Everything that the API server of a release accepts is migrated: each recorded create that it accepted, to every later line. */
import { describe, expect, test } from 'vitest'
import { contractLines, type Line, planeValidatorOf } from '../../src/releases/lines.ts'
import { attempts } from './attempts.ts'
import { solve } from './solve.ts'

/** What cannot be migrated though its API server accepts it, with the reason: at most one in a hundred. */
const NOT_MIGRATED: Readonly<Record<string, string>> = {}

describe.each(contractLines.slice(0, -1))('what the API server of %s accepts', (from) => {
  const own = attempts.filter((attempt) => attempt.from === from)

  test('is migrated to every later line, which accepts it', () => {
    const failed = own.flatMap(({ name, manifest, to }) => {
      const fault = faultOf(manifest, from, to)
      return fault === undefined ? [] : [[name, fault]]
    })
    expect(own.length).toBeGreaterThan(100)
    expect(Object.fromEntries(failed)).toEqual(
      Object.fromEntries(Object.entries(NOT_MIGRATED).filter(([name]) => own.some((attempt) => attempt.name === name))),
    )
  })
})

test('what is not migrated is at most one in a hundred', () => {
  expect(Object.keys(NOT_MIGRATED).length * 100).toBeLessThanOrEqual(attempts.length)
  expect(attempts.length).toBeGreaterThan(15_000)
})

/** Why a manifest could not be migrated. */
function faultOf(manifest: unknown, from: Line, to: Line): string | undefined {
  try {
    const { resources } = solve(manifest, from, to).migrated
    const rejected = resources.filter((resource) => resource.kind !== 'Namespace' && !planeValidatorOf(to)(resource).ok)
    return rejected.length === 0 ? undefined : `${to} rejects what it becomes`
  } catch (error) {
    return String(error)
  }
}
