/** The conditions of rules as data, from which the admission policies are generated. */
import { describe, expect, test } from 'vitest'
import { isRecord } from '../../src/base/record.ts'
import {
  all,
  any,
  beginning,
  type Condition,
  containing,
  custom,
  equal,
  followed,
  forbiddenIn,
  holds,
  longer,
  matching,
  not,
} from '../../src/lint/condition.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { lineOfRelease } from '../../src/releases/lines.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { ruleSeen } from '../policy/seen.ts'

test.each<[string, Condition, readonly string[], readonly string[]]>([
  ['matching', matching(/^b+$/), ['b', 'bb'], ['', 'ab', 'ba']],
  ['followed', followed(/a/, 'b'), ['ab', 'xa-b', 'baab'], ['', 'b', 'a', 'ba']],
  ['longer', longer(2), ['abc', '12345'], ['', 'ab']],
  ['containing', containing('ab'), ['ab', 'xaby'], ['', 'a-b']],
  ['beginning', beginning('ab'), ['ab', 'abc'], ['', 'xab']],
  ['equal', equal('ab'), ['ab'], ['', 'abc', 'xab']],
  ['not', not(equal('ab')), ['', 'abc'], ['ab']],
  ['all', all(beginning('a'), longer(1)), ['ab'], ['a', 'bb', '']],
  ['any', any(beginning('a'), longer(1)), ['ab', 'a', 'bb'], ['b', '']],
  ['custom', custom((text) => text === text.toUpperCase()), ['', 'AB'], ['ab']],
])('%s', (_, condition, yes, no) => {
  expect(yes.filter((text) => !holds(condition, text))).toEqual([])
  expect(no.filter((text) => holds(condition, text))).toEqual([])
})

test('of several ways in which a string is wrong, the first is reported', () => {
  const forbidden = [
    { when: longer(3), detail: 'long' },
    { when: containing('b'), detail: 'b' },
  ]
  expect(forbiddenIn('abcd', forbidden)?.detail).toBe('long')
  expect(forbiddenIn('ab', forbidden)?.detail).toBe('b')
  expect(forbiddenIn('a', forbidden)).toBeUndefined()
})

describe.each(rules.filter((rule: Rule) => rule.conditions).map((rule: Rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  const { release, wrong, right } = rule.example
  const line = lineOfRelease(release)
  const found = (text: string) =>
    readManifests(text).documents.flatMap(({ value }) => (isRecord(value) ? ruleSeen(rule, value, line) : []))

  test('its conditions find what is wrong in its example, and nothing in the right one', () => {
    expect(found(wrong).length).toBeGreaterThan(0)
    expect(found(right)).toEqual([])
  })
})
