/** An object in a manifest can have a field `toString`, and then JavaScript cannot make a string of it: it has a wrong type, and nothing throws. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uncheckedConversions } from '../../scripts/conversions.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { run } from '../cli/io.ts'
import { generatedLines, sourceSchema } from '../conformance/lines.ts'
import { issuesOf } from '../manifests.ts'
import { placesOf } from '../places.ts'
import { replacedAt } from '../replaced.ts'

const hostile = { toString: 'x', valueOf: 'y', toJSON: 'z', hasOwnProperty: 'p', constructor: { name: 'c' }, length: 1 }

const lines = await generatedLines()

/** For each kind of a line, one that has many of its fields, and that with an object in place of each scalar. */
const cases = lines.flatMap(({ name, release, kinds, validatePlane, validateUpdate }) =>
  kinds.map((kind) => {
    const schema = sourceSchema(name, kind)
    const drawn = fc.sample(arbitraryOf(schema), { seed: 7, numRuns: 30 })
    const plane = drawn.reduce((most, one) => (placesOf(one, schema).length > placesOf(most, schema).length ? one : most))
    const scalars = placesOf(plane, schema).filter(({ value }) => typeof value !== 'object')
    return { title: `${kind} of ${name}`, line: name, release, plane, scalars, validatePlane, validateUpdate }
  }),
)

describe.each(cases)('$title', ({ plane, scalars, validatePlane, validateUpdate }) => {
  test('reports an object that cannot be a string for its type, at its place', () => {
    expect(scalars.length).toBeGreaterThan(3)
    for (const { path } of scalars) {
      const wrong = replacedAt(plane, path, hostile)
      const codes = issuesOf(validatePlane(wrong)).map(({ code, path }) => `${path} ${code}`)
      expect(codes).toContain(path === '/kind' ? '/kind wrong-type' : `${path} wrong-type`)
      expect(codes.filter((code) => code.endsWith(' unreadable'))).toEqual([])
      expect(issuesOf(validateUpdate(plane, wrong)).filter(({ code }) => code === 'unreadable')).toEqual([])
    }
  })
})

// Every line asks the commands the same: the oldest, the default and the newest one are tested for all.
const shown = cases.filter(({ line }) => [lines[0]?.name, 'v0.15', lines.at(-1)?.name].includes(line))

test.each(shown)('$title with such an object is no fault of this program in any command', async ({ release, plane, scalars }) => {
  const wrong = scalars.map(({ path }) => JSON.stringify(replacedAt(plane, path, { toString: 'x', valueOf: 'y' })))
  const stdin = wrong.join('\n')
  for (const command of ['lint', 'default', 'graph', 'checklist', 'migrate']) {
    const { status, stderr } = await run([command, '-', command === 'migrate' ? '--to' : '--release', release], { stdin })
    expect([command, status === 0 || status === 1, stderr.includes('Error')]).toEqual([command, true, false])
  }
})

test('nothing in src/ converts a value that may be an object to a string', () => {
  const root = join(import.meta.dirname, '../..')
  const isOurs = (file: string): boolean => file.startsWith(join(root, 'src/'))
  expect(uncheckedConversions(join(root, 'tsconfig.json'), isOurs)).toEqual([])
})
