import { describe, expect, test } from 'vitest'
import { validateDataPlane } from '../../generated/v0.15/index.ts'
import { codesAt, dataPlane } from '../manifests.ts'

const accepted = {}
const refused = { '/metadata/creationTimestamp': 'invalid-date-time' }
const verdict = (creationTimestamp: string) => codesAt(validateDataPlane(dataPlane({}, { creationTimestamp })))

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '1600-02-29', '2096-02-29', '0004-02-29', '2026-01-31', '2026-04-30', '2026-12-31'])(
    '%s is in the calendar',
    (day) => {
      expect(verdict(`${day}T00:00:00Z`)).toEqual(accepted)
    },
  )

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2023-02-29',
    '2024-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-00-01',
    '2026-13-01',
    '2026-01-00',
    '26-01-01',
  ])('%s is not', (day) => {
    expect(verdict(`${day}T00:00:00Z`)).toEqual(refused)
  })

  test('29 February is in the calendar in leap years only', () => {
    const years = Array.from({ length: 801 }, (_, at) => 1600 + at)
    const found = years.filter(
      (year) => codesAt(validateDataPlane(dataPlane({}, at(year))))['/metadata/creationTimestamp'] === undefined,
    )
    expect(found).toEqual(years.filter((year) => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29))
  })
})

test.each(['00:00:00Z', '23:59:59Z', '12:00:00.123456789Z', '12:00:00+02:00', '12:00:00-23:59'])('%s is a time', (time) => {
  expect(verdict(`2026-01-02T${time}`)).toEqual(accepted)
})

test.each(['24:00:00Z', '12:60:00Z', '12:00:60Z', '12:00:00', '12:00Z', '12:00:00.Z', '12:00:00z'])('%s is none', (time) => {
  expect(verdict(`2026-01-02T${time}`)).toEqual(refused)
})

const at = (year: number) => ({ creationTimestamp: `${year}-02-29T00:00:00Z` })
