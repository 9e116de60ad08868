/** Everything that the API server of a release accepts is migrated: each recorded create that it accepted, to every later line. */
import { describe, expect, test } from 'vitest'
import { contractLines, type Line, planeValidatorOf } from '../../src/releases/lines.ts'
import { caseFiles } from '../conformance/cases.ts'
import { kindOf } from '../conformance/judge.ts'
import { solve } from './solve.ts'

/** What cannot be migrated though its API server accepts it, with the reason: at most one in a hundred. */
const NOT_MIGRATED: Readonly<Record<string, string>> = {}

interface Attempt {
  readonly name: string
  readonly manifest: unknown
  readonly from: Line
  readonly to: Line
}

const attempts = caseFiles().flatMap((file) =>
  file.cases
    .filter(({ op, accepted }) => op === 'create' && accepted)
    .flatMap(({ id, manifest }) => {
      // A manifest of another kind was judged by the line that was asked: the kind may be another one in the others.
      const lines = kindOf(manifest) === file.kind ? file.lines : [file.line]
      return contractLines
        .filter((line) => lines.includes(line))
        .flatMap((from): Attempt[] =>
          later(from).map((to) => ({ name: `${file.name} ${id} from ${from} to ${to}`, manifest, from, to })),
        )
    }),
)

function later(line: Line): readonly Line[] {
  return contractLines.slice(contractLines.indexOf(line) + 1)
}

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
