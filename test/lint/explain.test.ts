/** The examples of the contract's codes, which are what their documentation shows; those of rules are in rules.test.ts. */
import { describe, expect, test } from 'vitest'
import { contractExamples } from '../../src/lint/contract-examples.ts'
import { explanations } from '../../src/lint/explain.ts'
import { fix } from '../../src/lint/fix.ts'
import { lint } from '../../src/lint/lint.ts'

describe.each(Object.entries(contractExamples))('%s', (code, { release, wrong, right }) => {
  const codesOf = (text: string): string[] => lint([{ path: 'x.yaml', text }], { release }).map(({ code }) => code)

  test('its wrong example breaks this rule and no other', () => {
    expect(codesOf(wrong)).toEqual([code])
  })

  test('its right example is right', () => {
    expect(codesOf(right)).toEqual([])
  })
})

test('what is documented as fixed is fixed, and nothing else', () => {
  const fixable = explanations().filter(({ example }) => example && fix(example.wrong, { release: example.release }).fixed > 0)
  const documented = explanations().filter(({ fixed }) => fixed !== undefined)
  const certain = documented.filter(({ fixed }) => fixed === 'always').map(({ code }) => code)
  expect(fixable.map(({ code }) => code)).toEqual(certain)
  expect(documented.map(({ code }) => code).filter((code) => !certain.includes(code))).toEqual(['unknown-field', 'wrong-type'])
})

test('only codes that no file can cause have no example', () => {
  const without = explanations().filter(({ example }) => !example)
  expect(without.map(({ code }) => code)).toEqual([
    'immutable-field',
    'too-many-issues',
    'unreadable',
    'suppression-without-reason',
    'unused-suppression',
    'unresolved-todo',
    'rule-failed',
  ])
})

test('each code says in sentences what to do and why, and a source has a name and an address', () => {
  for (const { code, what, why, sources } of explanations()) {
    expect([code, what]).toEqual([code, expect.stringMatching(/^\S.{10,}\S$/s)])
    expect([code, why]).toEqual([code, expect.stringMatching(/^\S.{15,}\.$/s)])
    for (const source of sources)
      expect([code, source]).toEqual([code, { title: expect.stringMatching(/./), url: expect.stringMatching(/^https:/) }])
  }
})
