import { expect, test } from 'vitest'
import type { Series } from '../../bench/measure.ts'
import { sizesTable, speedTable, startupTable } from '../../bench/report.ts'
import { median, ratios } from '../../bench/statistics.ts'
import { targets, targetsTable } from '../../bench/targets.ts'

const series: readonly Series[] = [
  { input: 'valid', contender: 'limit (by hand)', times: [1000, 2000, 1000], issues: 0 },
  { input: 'valid', contender: 'ours', times: [1200, 2600, 1300], issues: 0 },
  { input: 'valid', contender: 'zod', times: [6000, 9100, 3900], issues: 0 },
  { input: 'valid', contender: 'crd-generate classes', reason: 'no CRD' },
]
const sizes = { from: './src/index.ts', sizes: [{ imported: 'validateDataPlane', bytes: 6100 }] } as const

test('the median of an even number of values lies between the middle two', () => {
  expect(median([4, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('ratios are taken round by round', () => {
  expect(ratios([3, 8], [1, 4])).toEqual([3, 2])
})

test('a row has the median time, the ratio to the limit with its spread, and the issues found; an absent contender has its reason', () => {
  expect(speedTable(series)).toBe(
    `${[
      'valid                    each  to the limit    min .. max  issues',
      'limit (by hand)       1.00 µs          1.00  1.00 .. 1.00     0.0',
      'ours                  1.30 µs          1.30  1.20 .. 1.30     0.0',
      'zod                   6.00 µs          4.55  3.90 .. 6.00     0.0',
      'crd-generate classes  not measured: no CRD',
    ].join('\n')}\n`,
  )
})

test('without dist the start-up table says what to run', () => {
  expect(startupTable(null)).toBe('start-up not measured: run npm run compile first\n')
})

test('a target is met, missed or not measured', () => {
  expect(
    targets({ series, migration: null, topology: null, startup: null, sizes }).map(({ what, reached, met }) => [
      what,
      reached,
      met,
    ]),
  ).toEqual([
    ['valid, to the limit', '1.30', true],
    ['live, to the limit', 'not measured', null],
    ['three mistakes without messages, to the limit', 'not measured', null],
    ['valid, the nearest other contender to us', '3.50', true],
    ['migrating from v0.3 to v1.2, to parsing YAML', 'not measured', null],
    ['detecting the releases, to one validation', 'not measured', null],
    ['topology, to JSON.parse', 'not measured', null],
    ['import and first validation, to node -e 0', 'not measured', null],
    ['require and first validation, to node -e 0', 'not measured', null],
    ['printing all policies, to node -e 0', 'not measured', null],
    ['validateDataPlane, kB gzipped', '6.10', false],
    ['all validators, kB gzipped', 'not measured', null],
    ['editor schema of a release, kB gzipped', 'not measured', null],
    ['validators of all lines, kB minified', 'not measured', null],
  ])
})

test('the list of targets answers yes, no or nothing', () => {
  const list = targets({ series, migration: null, topology: null, startup: null, sizes })
  const answers = targetsTable(list)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ +/).at(-1))
  expect(answers).toEqual(['met', 'yes', '-', '-', 'yes', '-', '-', '-', '-', '-', '-', 'no', '-', '-', '-'])
})

test('the table of sizes names the file that was imported from', () => {
  expect(sizesTable(sizes)).toBe('size, from ./src/index.ts  minified, gzipped\nvalidateDataPlane                     6100 B\n')
})
