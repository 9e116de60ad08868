import type { MutantResult, MutantStatus } from '@stryker-mutator/api/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interval, scoreOf, scoresByFile, timeouts } from '../../scripts/mutate/score.ts'

const result = (status: MutantStatus, fileName = '/repository/src/a.ts'): MutantResult => ({
  id: '0',
  fileName,
  location: { start: { line: 0, column: 0 }, end: { line: 0, column: 1 } },
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  status,
})

test('what the tests notice is killed; mutants that are not in the sample are not in the score', () => {
  const statuses: MutantStatus[] = [
    'Killed',
    'Timeout',
    'Survived',
    'NoCoverage',
    'CompileError',
    'RuntimeError',
    'Ignored',
    'Pending',
  ]
  const results = statuses.map((status) => result(status))
  expect(scoreOf(results)).toEqual({ killed: 3, tested: 5 })
  expect(timeouts(results)).toBe(1)
})

test('the weakest files come first, and files without a tested mutant are left out', () => {
  const results = [
    result('Killed', '/repository/src/strong.ts'),
    result('Survived', '/repository/src/weak.ts'),
    result('Killed', '/repository/src/half.ts'),
    result('Survived', '/repository/src/half.ts'),
    result('CompileError', '/repository/src/untested.ts'),
  ]
  expect(scoresByFile(results, '/repository')).toEqual([
    { file: 'src/weak.ts', killed: 0, tested: 1 },
    { file: 'src/half.ts', killed: 1, tested: 2 },
    { file: 'src/strong.ts', killed: 1, tested: 1 },
  ])
})

test.each([
  // Newcombe, Statistics in Medicine 17 (1998), table I: Wilson's interval without correction for continuity.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i in a large population', (killed, tested, low, high) => {
  const found = interval({ killed, tested }, 1e12)
  expect(found[0]).toBeCloseTo(low, 4)
  expect(found[1]).toBeCloseTo(high, 4)
})

test('the interval contains the share of the sample, and narrows to it as the sample becomes everything', () => {
  const cases = fc
    .integer({ min: 2, max: 500 })
    .chain((tested) =>
      fc.record({ tested: fc.constant(tested), killed: fc.nat({ max: tested }), untested: fc.nat({ max: 1000 }) }),
    )
  fc.assert(
    fc.property(cases, ({ tested, killed, untested }) => {
      const [low, high] = interval({ killed, tested }, tested + untested)
      const [lower, higher] = interval({ killed, tested }, tested + untested + 1)
      expect(low).toBeLessThanOrEqual(killed / tested + 1e-9)
      expect(high).toBeGreaterThanOrEqual(killed / tested - 1e-9)
      expect(higher - lower).toBeGreaterThan(high - low)
    }),
  )
  expect(interval({ killed: 3, tested: 4 }, 4)).toEqual([0.75, 0.75])
})

test('nothing is known without a sample', () => {
  expect(interval({ killed: 0, tested: 0 }, 10)).toEqual([0, 1])
})
