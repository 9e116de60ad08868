import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTaken, differenceIn, linesOf } from '../fuzz/reader.ts'
import { drawFrom, spoiled, startingTexts } from '../fuzz/texts.ts'

const texts = startingTexts()

test('both readers agree on the values, positions and comments of every manifest and recorded document', () => {
  expect(texts.filter((text) => differenceIn(text) !== undefined)).toEqual([])
})

test('documents that are easily read differently', () => {
  const found = [
    'a: >\n a',
    '---',
    '- |\n  a\n\n  ',
    'a: "x\n...\ny"\n',
    'a:\n\n# b\n',
    '- - a: b\n    c:\n  -\n',
    'a: {b: [c, {d: e}], }\n',
  ]
  expect(found.filter((text) => differenceIn(text) !== undefined)).toEqual([])
})

test('both readers agree on texts of lines in all ways to write them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const text = linesOf(drawFrom(seed))
      expect([text, differenceIn(text)]).toEqual([text, undefined])
    }),
    { numRuns: 3000 },
  )
})

test('both readers agree on spoiled manifests', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const draw = drawFrom(seed)
      const text = spoiled(texts[draw(texts.length)] ?? '', draw, texts)
      expect([text, differenceIn(text)]).toEqual([text, undefined])
    }),
    { numRuns: 500 },
  )
})

test('every manifest of the examples is read in one pass', () => {
  const counts = texts.filter((text) => text.includes('openchoreo.dev/v1alpha1')).map(countTaken)
  const sum = (of: 'readable' | 'taken'): number => counts.reduce((total, count) => total + count[of], 0)
  expect(sum('readable')).toBeGreaterThan(50)
  expect(sum('taken') / sum('readable')).toBeGreaterThanOrEqual(0.98)
})
