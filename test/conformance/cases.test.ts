import { expect, test } from 'vitest'
import { caseFiles, readCases } from './cases.ts'

const files = caseFiles()

test('every recorded case is read', () => {
  const cases = files.flatMap((file) => file.cases)
  expect(files.length).toBe(40)
  expect(cases.length).toBe(13_062)
  expect(cases.filter((one) => one.accepted).length).toBe(3814)
  expect(count(cases.map((one) => one.op))).toEqual({ create: 10_176, schema: 1703, update: 1183 })
})

test('a case has an id of its own in its file, and an old object where it is an update', () => {
  for (const { cases } of files) {
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length)
    for (const one of cases) expect(Object.hasOwn(one, 'old')).toBe(one.op === 'update')
  }
})

test('a refusal names a field, and an accepted case does not', () => {
  for (const one of files.flatMap((file) => file.cases)) expect(one.errors.length > 0).toBe(!one.accepted)
})

test('each line and kind has one file', () => {
  const places = files.flatMap((file) => file.lines.map((line) => `${line} ${file.kind}`))
  expect(new Set(places).size).toBe(places.length)
})

test('a file is named after its kind and the line that was asked, the first that it applies to', () => {
  for (const { name, kind, line, lines } of files) {
    expect(name).toBe(`${kind}.${line}.json`)
    expect(lines[0]).toBe(line)
  }
})

test('removals come before additions, in order, and leave the base alone', () => {
  const [first, second] = casesOf([
    { remove: ['/list/0', '/list/0'], set: { '/list/0': 'new', '/deep': { a: 1 }, '/deep/b': 2 } },
    { set: { '': 5 } },
  ])
  expect(first?.manifest).toEqual({ list: ['new'], deep: { a: 1, b: 2 } })
  expect(second?.manifest).toBe(5)
})

test('pointers escape slashes and tildes', () => {
  const [one] = casesOf([{ set: { '/a~1b': 1, '/c~0d': 2, '/~01': 3, '/': 4 } }])
  expect(one?.manifest).toEqual({ list: ['x', 'y', 'z'], 'a/b': 1, 'c~d': 2, '~1': 3, '': 4 })
})

test('repeated text is written out wherever it is', () => {
  const [one] = casesOf([{ set: { '/a': { $repeat: ['xy', 3] }, '/b': { list: [{ $repeat: ['z', 2] }] } } }])
  expect(one?.manifest).toEqual({ list: ['x', 'y', 'z'], a: 'xyxyxy', b: { list: ['zz'] } })
})

test('__proto__ and constructor are keys like any other', () => {
  const [one] = casesOf([JSON.parse('{"set": {"/__proto__": {"a": 1}, "/constructor": 2, "/in": {"__proto__": 3}}}')])
  const manifest = one?.manifest as Record<string, object>
  expect(Object.keys(manifest)).toEqual(['list', '__proto__', 'constructor', 'in'])
  expect(Object.getPrototypeOf(manifest)).toBe(Object.prototype)
  expect(Object.getOwnPropertyDescriptor(manifest['in'], '__proto__')?.value).toBe(3)
})

test('a recipe that does not fit its base is an error', () => {
  expect(() => casesOf([{ remove: ['/none'] }])).toThrow('nothing to remove at /none')
  expect(() => casesOf([{ set: { '/none/a': 1 } }])).toThrow('no object at the parent of /none/a')
  expect(() => casesOf([{ base: 'other' }])).toThrow('no base other')
})

function casesOf(recipes: readonly object[]) {
  const cases = recipes.map((recipe, index) => ({ id: `${index}`, base: 'plain', op: 'create', accepted: true, ...recipe }))
  return readCases(
    'test.json',
    JSON.stringify({ kind: 'DataPlane', line: 'v0.15', lines: ['v0.15'], bases: { plain: { list: ['x', 'y', 'z'] } }, cases }),
  ).cases
}

function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
