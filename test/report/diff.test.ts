import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/report/diff.ts'

const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join('')
const diffOf = (before: string, after: string, path = 'a.yaml'): string[] => unifiedDiff(path, before, after).split('\n')
const head = ['--- a.yaml', '+++ a.yaml']

test('two equal texts have no difference', () => {
  expect(unifiedDiff('a.yaml', 'a: 1\n', 'a: 1\n')).toBe('')
})

test('three lines around a change are shown, with where they are', () => {
  const before = ['a: 1', 'b: 2', 'c: 3', 'd: 4', 'e: 5', 'f: 6', 'g: 7', 'h: 8', 'i: 9']
  expect(diffOf(lines(...before), lines(...before.map((line) => (line === 'e: 5' ? 'e: 0' : line))))).toEqual([
    ...head,
    '@@ -2,7 +2,7 @@',
    ...[' b: 2', ' c: 3', ' d: 4', '-e: 5', '+e: 0', ' f: 6', ' g: 7', ' h: 8'],
    '',
  ])
})

test('changes that are far apart are shown apart, and lines that were added move the later ones', () => {
  const middle = Array.from({ length: 9 }, (_, at) => `m${at}: ${at}`)
  expect(diffOf(lines('a: 1', ...middle, 'z: 1'), lines('a: 2', 'b: 2', ...middle, 'z: 2'))).toEqual([
    ...head,
    '@@ -1,4 +1,5 @@',
    ...['-a: 1', '+a: 2', '+b: 2', ' m0: 0', ' m1: 1', ' m2: 2'],
    '@@ -8,4 +9,4 @@',
    ...[' m6: 6', ' m7: 7', ' m8: 8', '-z: 1', '+z: 2'],
    '',
  ])
})

test('of a text without lines the line before is named', () => {
  expect(diffOf('', 'a: 1\n')).toEqual([...head, '@@ -0,0 +1,1 @@', '+a: 1', ''])
  expect(diffOf('a: 1\n', '')).toEqual([...head, '@@ -1,1 +0,0 @@', '-a: 1', ''])
})

test('a last line without a line break is marked', () => {
  expect(diffOf('a: 1\n', 'a: 1\nb: 2')).toEqual([
    ...head,
    '@@ -1,1 +1,2 @@',
    ' a: 1',
    '+b: 2',
    '\\ No newline at end of file',
    '',
  ])
})

test('secrets are redacted, old and new ones, and next to a change', () => {
  expect(diffOf('token: a\nb: 1\npassword: c\n', 'token: d\nb: 2\npassword: c\n')).toEqual([
    ...head,
    '@@ -1,3 +1,3 @@',
    ...['-token: <redacted>', '-b: 1', '+token: <redacted>', '+b: 2', ' password: <redacted>'],
    '',
  ])
})

test('neither a line nor a file name can act on a terminal', () => {
  expect(diffOf('a: 1\n', 'a: \u202e2\n', 'a\u001b.yaml')).toEqual([
    ...['--- a\\u001b.yaml', '+++ a\\u001b.yaml'],
    ...['@@ -1,1 +1,1 @@', '-a: 1', '+a: \\u202e2', ''],
  ])
})
