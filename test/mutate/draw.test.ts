import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw } from '../../scripts/mutate/draw.ts'

const items = fc.uniqueArray(fc.string(), { maxLength: 30 })
const size = fc.nat({ max: 40 })
const itself = (item: string) => item

test('a sample has as many different items as asked for, or all that there are', () => {
  fc.assert(
    fc.property(items, size, fc.nat(), (all, asked, seed) => {
      const drawn = draw(all, asked, seed, itself)
      expect(drawn.length).toBe(Math.min(asked, all.length))
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn.filter((item) => !all.includes(item))).toEqual([])
    }),
  )
})

test('the order of the items does not change what is drawn', () => {
  fc.assert(
    fc.property(items, size, fc.nat(), (all, asked, seed) => {
      expect(draw([...all].reverse(), asked, seed, itself)).toEqual(draw(all, asked, seed, itself))
    }),
  )
})

test('an added item takes the place of one item at most', () => {
  fc.assert(
    fc.property(items, size, fc.nat(), (all, asked, seed) => {
      const after = draw([...all, 'one more that is longer than all others'], asked, seed, itself)
      expect(draw(all, asked, seed, itself).filter((item) => !after.includes(item)).length).toBeLessThanOrEqual(1)
    }),
  )
})

test('over many seeds each item is drawn about equally often', () => {
  const all = ['a', 'b', 'c', 'd', 'e']
  const drawn = Array.from({ length: 5000 }, (_, seed) => draw(all, 2, seed, itself)).flat()
  // 2000 each is expected, with a standard deviation of 35.
  for (const item of all) expect(Math.abs(drawn.filter((one) => one === item).length - 2000)).toBeLessThan(175)
})
