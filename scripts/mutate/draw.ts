import { createHash } from 'node:crypto'

/**
 * Draws `size` of the items at random, each with the same probability.
 * The same seed draws the same items whatever their order, and mostly the same after some were added or removed.
 */
export function draw<Item>(items: readonly Item[], size: number, seed: number, keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({
      item,
      rank: createHash('sha256')
        .update(`${seed}\n${keyOf(item)}`)
        .digest('hex'),
    }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item)
}
