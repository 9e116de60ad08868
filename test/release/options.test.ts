import { expect, test } from 'vitest'
import { readOptions } from '../../scripts/release/options.ts'

const now = new Date('2026-02-03T23:59:59Z')

test('a version alone is a release of today, in UTC', () => {
  expect(readOptions(['0.2.0'], undefined, now)).toEqual({
    version: '0.2.0',
    date: '2026-02-03',
    dryRun: false,
    skipTests: false,
  })
})

test('SOURCE_DATE_EPOCH gives the date, and --date goes before it', () => {
  expect(readOptions(['0.2.0'], '86400', now).date).toBe('1970-01-02')
  expect(readOptions(['0.2.0', '--date', '2024-02-29'], '86400', now).date).toBe('2024-02-29')
})

test('options may follow or precede the version', () => {
  expect(readOptions(['--dry-run', '0.2.0', '--skip-tests'], undefined, now)).toMatchObject({
    version: '0.2.0',
    dryRun: true,
    skipTests: true,
  })
})

test.each([
  [[], undefined, 'expected one version'],
  [['0.1.0', '0.2.0'], undefined, 'expected one version'],
  [['0.1.0', '--dryrun'], undefined, "Unknown option '--dryrun'"],
  [['0.1.0', '--date', '2026-02-30'], undefined, '"2026-02-30" is not a date such as 2026-01-31'],
  [['0.1.0', '--date', 'today'], undefined, '"today" is not a date such as 2026-01-31'],
  [['0.1.0'], 'yesterday', 'SOURCE_DATE_EPOCH is "yesterday", not a number of seconds'],
])('%j with SOURCE_DATE_EPOCH %s is wrong usage: %s', (args, epoch, message) => {
  expect(() => readOptions(args, epoch, now)).toThrow(message)
})
