/** What is true of every manifest that a line's schemas describe, on the way to every later line. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindsOf } from '../../generated/releases.ts'
import { migrate, migratePlanes } from '../../src/migrate/index.ts'
import { contractLines, type Line, planeValidatorOf } from '../../src/releases/lines.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { sourceSchema } from '../conformance/lines.ts'
import { deepFreeze } from '../freeze.ts'
import { runs } from '../runs.ts'
import { namespaceLabel } from './meaning.ts'
import { solve } from './solve.ts'

const numRuns = runs(12)

const starts = contractLines.flatMap((line) => kindsOf[line].map((kind) => [line, kind] as const))

describe.each(starts)('%s %s', (from, kind) => {
  const manifests = arbitraryOf(sourceSchema(from, kind)).map(deepFreeze)
  const later = contractLines.slice(contractLines.indexOf(from))
  const legs = fc
    .tuple(fc.nat(later.length - 1), fc.nat(later.length - 1))
    .map(([a, b]): [Line, Line] => [later[Math.min(a, b)] ?? from, later[Math.max(a, b)] ?? from])

  test('with all needs answered the target accepts what comes out, and migrating again changes nothing', () => {
    fc.assert(
      fc.property(manifests, fc.constantFrom(...later), (manifest, to) => {
        const { migrated, answers } = solve(manifest, from, to)
        for (const resource of migrated.resources) {
          if (resource.kind === 'Namespace') expect(resource.metadata.labels?.[namespaceLabel(to)]).toBe('true')
          else expect(planeValidatorOf(to)(resource)).toMatchObject({ ok: true })
        }
        const again = migratePlanes(migrated.resources, { from, to, answers })
        expect(again).toMatchObject({ ok: true, resources: migrated.resources, refused: [] })
      }),
      { numRuns },
    )
  })

  test('to its own line a manifest comes back equal', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        expect(migrate(manifest, { from, to: from })).toMatchObject({ ok: true, lines: [from], resources: [manifest] })
      }),
      { numRuns },
    )
  })

  test('by way of a line between, the result is the same', () => {
    fc.assert(
      fc.property(manifests, legs, (manifest, [between, to]) => {
        const direct = solve(manifest, from, to)
        const first = solve(manifest, from, between).migrated.resources
        const { needs } = migratePlanes(first, { from: between, to })
        const answers = Object.fromEntries(needs.map(({ key }) => [key, direct.answers[key]]))
        expect(migratePlanes(first, { from: between, to, answers }).resources).toEqual(direct.migrated.resources)
      }),
      { numRuns },
    )
  })
})

test('whatever comes in, nothing is thrown, and what fits no release is refused', () => {
  const like = fc.record({
    apiVersion: fc.constant('openchoreo.dev/v1alpha1'),
    kind: fc.constantFrom('DataPlane', 'Organization', 'X'),
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.tuple(like, fc.object()).map(([a, b]) => ({ ...b, ...a })),
      ),
      (input) => {
        const migration = migrate(input)
        expect(migration.ok).toBe(migration.refused.length === 0 && migration.needs.length === 0)
        if (migration.refused.length > 0) expect(migration.resources).toEqual([])
      },
    ),
    { numRuns: numRuns * 20 },
  )
})
