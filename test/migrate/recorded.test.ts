/** What manifests become, that an API server accepted: `npm run test:oracle -- --record` asked it. */
import { expect, test } from 'vitest'
import { contractLines } from '../../src/releases/lines.ts'
import recorded from './recorded.json' with { type: 'json' }
import { outcomeOf, type Recorded } from './recorded.ts'

// The file was written from this type.
const cases = recorded as readonly Recorded[]

test.each(contractLines)('manifests of %s become what the API server accepted', (line) => {
  const own = cases.filter(({ from }) => from === line)
  expect(own.length).toBeGreaterThan(4)
  for (const { from, to, input, planes } of own)
    expect({ from, to, planes: outcomeOf(input, from, to).planes }).toEqual({ from, to, planes })
})

test('there are recorded answers of every line', () => {
  expect(new Set(cases.map(({ to }) => to))).toEqual(new Set(contractLines))
})
