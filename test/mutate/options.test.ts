import { expect, test } from 'vitest'
import { readOptions } from '../../scripts/mutate/options.ts'

test('without options all mutants of the folder are tested', () => {
  expect(readOptions(['./src/lint/'])).toEqual({ place: 'src/lint', sample: undefined, seed: 1 })
})

test('the size of the sample and its seed follow or precede the place', () => {
  const expected = { place: 'src/lint/fix.ts:10-20', sample: 200, seed: 7 }
  expect(readOptions(['src/lint/fix.ts:10-20', '--sample', '200', '--seed=7'])).toEqual(expected)
  expect(readOptions(['--seed=7', '--sample=200', 'src/lint/fix.ts:10-20'])).toEqual(expected)
})

test.each([
  [[], 'expected one folder or file'],
  [['src/lint', 'src/report'], 'expected one folder or file'],
  [['src/lint', '--sample', '0'], '--sample must be a positive integer; it is "0"'],
  [['src/lint', '--sample', '2.5'], '--sample must be a positive integer; it is "2.5"'],
  [['src/lint', '--seed', 'x'], '--seed must be a positive integer; it is "x"'],
  [['src/lint', '--samples', '9'], "Unknown option '--samples'"],
])('%j is wrong usage: %s', (args, message) => {
  expect(() => readOptions(args)).toThrow(message)
})
