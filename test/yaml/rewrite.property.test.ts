/** Whatever a text looks like: after a change it says what it should, or the change is refused, and nothing else is touched. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify, type ToStringOptions } from 'yaml'
import { equal } from '../../src/base/equal.ts'
import { rewriteManifests } from '../../src/yaml/edit/rewrite.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { runs } from '../runs.ts'

const numRuns = runs(300)

const key = fc.constantFrom('name', 'spec', 'value', 'a', 'b-c', 'yes', 'x/y', '1', 'a b')
const word = fc.constantFrom(
  'plain',
  'two words',
  'yes',
  '1',
  '',
  ' edge',
  'a: b',
  '# no',
  'é',
  '-',
  'one\ntwo\n',
  'one\n two',
  'x\n\n',
  "it's",
  '"',
)
const { tree: value } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, word, fc.integer(), fc.boolean(), tie('list'), tie('map'), tie('map')),
  list: fc.array(tie('tree'), { maxLength: 3 }),
  map: fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
}))
const map = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true })

const style: fc.Arbitrary<ToStringOptions> = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any', 'flow', 'block'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL'),
})

/** YAML in many styles, with comments; or JSON. */
const text = fc
  .tuple(map, style, fc.boolean(), fc.constantFrom('\n', '\r\n'), fc.constantFrom('yaml', 'yaml', 'json', 'spread'))
  .map(([value, style, commented, newline, form]) => {
    if (form !== 'yaml') return JSON.stringify(value, null, form === 'json' ? 0 : 2)
    const plain = stringify(value, { ...style, version: '1.1', lineWidth: 0, aliasDuplicateObjects: false })
    const lines = plain.split('\n').flatMap((line) => {
      const [margin] = /^ */.exec(line) ?? ['']
      return commented && /^ *[a-z][\w-]*:/.test(line) && !/[|>"'{[]/.test(plain)
        ? [`${margin}# above ${line.length}`, line]
        : [line]
    })
    return lines.join(newline)
  })
  // What our reader takes for the value is for other tests.
  .filter((text) => readManifests(text).documents.length === 1 && readManifests(text).documents[0]?.issues.length === 0)

/** A value that is like another: with fields taken out, put in, renamed and replaced. */
function like(before: unknown): fc.Arbitrary<unknown> {
  if (typeof before !== 'object' || before === null || Array.isArray(before)) return fc.oneof(fc.constant(before), value)
  const fields = Object.entries(before).map(([name, inner]) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([[name, inner]]) },
      { weight: 2, arbitrary: like(inner).map((changed) => [[name, changed]]) },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: key.map((other) => [[other, inner]]) },
      {
        weight: 1,
        arbitrary: fc.tuple(key, value).map(([other, more]) => [
          [name, inner],
          [other, more],
        ]),
      },
    ),
  )
  return fc.tuple(...fields).map((entries) => Object.fromEntries(entries.flat() as [string, unknown][]))
}

const cases = text.chain((text) => {
  const before = readManifests(text).documents[0]?.value
  return fc.record({ text: fc.constant(text), before: fc.constant(before), after: like(before) })
})

test('a changed text has the intended values, and changing it again changes nothing', () => {
  let refused = 0
  fc.assert(
    fc.property(cases, ({ text, after }) => {
      const [document] = readManifests(text).documents
      if (!document) return
      const result = rewriteManifests(text, [{ document, pointer: '', after }])
      if (!result.ok) {
        refused++
        return
      }
      expect(readManifests(result.text).documents.map(({ value }) => value)).toEqual([after])
      if (equal(document.value, after)) expect(result.text).toBe(text)
      const again = readManifests(result.text).documents[0]
      expect(again && rewriteManifests(result.text, [{ document: again, pointer: '', after }])).toEqual(result)
    }),
    { numRuns, endOnFailure: false },
  )
  // A text that loses all of its fields, or whose last block scalar keeps the lines that follow it.
  expect(refused).toBeLessThan(numRuns / 20)
})

test('other documents than the changed one stay byte for byte', () => {
  const other = '# before\nkind: ConfigMap\ndata: { a: "1" }   # odd   spacing\n'
  fc.assert(
    fc.property(
      cases.filter(({ text }) => !text.startsWith('{')),
      ({ text, after }) => {
        const whole = `${other}---\n${text.replaceAll('\r\n', '\n').replace(/\n?$/, '\n')}---\n${other}`
        const document = readManifests(whole).documents[1]
        if (!document) return
        const result = rewriteManifests(whole, [{ document, pointer: '', after, added: [{ value: { new: 1 } }] }])
        if (!result.ok) return
        expect(result.text.startsWith(`${other}---\n`)).toBe(true)
        expect(result.text.endsWith(`---\nnew: 1\n---\n${other}`)).toBe(true)
      },
    ),
    { numRuns: numRuns / 3 },
  )
})
