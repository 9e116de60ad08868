import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { frameOf } from '../../src/report/frame.ts'

type Place = readonly [line: number, column: number]

function frame(lines: readonly string[], start: Place, end: Place): string[] | undefined {
  const at = ([line, column]: Place) => ({ line, column, offset: 0 })
  const finding: Finding = {
    file: 'a.yaml',
    code: 'unknown-field',
    severity: 'error',
    path: '/a',
    field: 'a',
    message: 'unknown',
    range: { start: at(start), end: at(end) },
  } as Finding // Of a finding only its place counts here.
  const line = lines[start[0] - 1]
  return line === undefined ? undefined : frameOf(finding, line).split('\n')
}

describe('a line and its caret', () => {
  test.each([
    ['a word', [1, 4], [1, 7], ['  > 1 | a: bcd e', '      |    ^^^']],
    ['a character', [1, 1], [1, 2], ['  > 1 | a: bcd e', '      | ^']],
    ['nothing, which is shown as one character', [1, 4], [1, 4], ['  > 1 | a: bcd e', '      |    ^']],
    ['to the end of the line', [1, 8], [1, 9], ['  > 1 | a: bcd e', '      |        ^']],
    ['to a later line: to the end of its first', [1, 4], [2, 3], ['  > 1 | a: bcd e', '      |    ^^^^^']],
    ['further than the line is long', [1, 8], [1, 99], ['  > 1 | a: bcd e', '      |        ^']],
  ] as const)('%s', (_, start, end, expected) => {
    expect(frame(['a: bcd e', 'f'], start, end)).toEqual(expected)
  })

  test('the line of the finding is shown, with its number', () => {
    expect(frame(['a', 'b: c\r', 'd'], [2, 4], [2, 5])).toEqual(['  > 2 | b: c', '      |    ^'])
  })

  test('there is none where the text has no such line', () => {
    expect(frame([], [1, 1], [1, 2])).toBeUndefined()
    expect(frame(['a'], [2, 1], [2, 2])).toBeUndefined()
  })

  test('what a terminal would act on keeps its width, and a tab is a blank', () => {
    expect(frame(['a\t\u001b\u2028\u{e0001}b: c'], [1, 6], [1, 7])).toEqual([
      '  > 1 | a \ufffd\ufffd\ufffd\ufffdb: c',
      '      |      ^',
    ])
  })
})

describe('a long line', () => {
  const long = `${'a'.repeat(100)}MIDDLE${'b'.repeat(100)}END`

  test('of 140 characters is shown whole', () => {
    const whole = 'x'.repeat(140)
    expect(frame([whole], [1, 140], [1, 141])).toEqual([`  > 1 | ${whole}`, `      | ${' '.repeat(139)}^`])
  })

  test('of 141 is cut at its end where the finding is at its beginning', () => {
    expect(frame(['x'.repeat(141)], [1, 41], [1, 43])).toEqual([`  > 1 | ${'x'.repeat(140)}…`, `      | ${' '.repeat(40)}^^`])
  })

  test('is cut at both ends, with 40 characters before the finding', () => {
    expect(frame([`${long}${'c'.repeat(100)}`], [1, 101], [1, 107])).toEqual([
      `  > 1 | …${'a'.repeat(40)}MIDDLE${'b'.repeat(94)}…`,
      `      |  ${' '.repeat(40)}^^^^^^`,
    ])
  })

  test('is cut at its beginning where the finding is at its end', () => {
    expect(frame([long], [1, 207], [1, 210])).toEqual([`  > 1 | …${'b'.repeat(40)}END`, `      |  ${' '.repeat(40)}^^^`])
  })

  test('has a caret to where it is cut where the finding is longer', () => {
    const shown = `…${long.slice(60, 200)}…`
    expect(frame([long], [1, 101], [1, 209])).toEqual([`  > 1 | ${shown}`, `      |  ${' '.repeat(40)}${'^'.repeat(101)}`])
    expect(frame([long, 'b'], [1, 101], [2, 1])).toEqual([`  > 1 | ${shown}`, `      |  ${' '.repeat(40)}${'^'.repeat(101)}`])
  })
})
