/** What only the documents demand, held against every recorded answer of the API server. */
import { describe, expect, test } from 'vitest'
import { isOfDocumentsAlone } from '../../src/releases/documented.ts'
import { contractLines } from '../../src/releases/lines.ts'
import { expectNone, kindOf, recorded } from '../conformance/validated.ts'

describe.each(recorded)('$title', ({ line, file, validated }) => {
  const name = contractLines.find((known) => known === line.name)
  const refused = validated.filter(({ one, result }) => one.op === 'create' && kindOf(one.manifest) === file.kind && !result.ok)
  const alone = refused.filter(
    ({ one, issues }) => name && issues.every((issue) => isOfDocumentsAlone(issue, one.manifest, name)),
  )

  test(`the API server accepts what has no other issues, and nothing else that the contract refuses (${alone.length})`, () => {
    expect(alone.length).toBeGreaterThan(0)
    expectNone(refused, ({ one, issues, left }) => {
      const isAlone = alone.some((other) => other.one === one)
      return isAlone === (left.length === 0)
        ? []
        : [`the API server says ${left.join('; ')}, but ${issues.map(({ code, path }) => `${code} ${path}`)}`]
    })
  })
})
