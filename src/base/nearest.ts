/** Finds the nearest word, for suggestions. */
import leven from 'leven'

/** Longer names are not compared: no field is nearly as long. */
const COMPARED = 64

/** The word that was probably intended, or undefined. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > COMPARED) return undefined
  const lower = word.toLowerCase()
  // One letter in three may be wrong, four at most.
  let bound = Math.min(4, Math.max(1, Math.floor(word.length / 3))) + 1
  let best: string | undefined
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= bound) continue
    const other = candidate.toLowerCase()
    const distance = isTransposed(lower, other) ? 1 : leven(lower, other, { maxDistance: bound })
    if (distance < bound) {
      bound = distance
      best = candidate
    }
  }
  return best
}

/** Whether a word differs from one of others by a single edit: a letter more, less or another one, two letters in the other order, or only by case. */
export function isOneEditAway(word: string, words: readonly string[]): boolean {
  const lower = word.toLowerCase()
  return words.some((candidate) => {
    const other = candidate.toLowerCase()
    if (Math.abs(other.length - lower.length) > 1) return false
    return isTransposed(lower, other) || leven(lower, other, { maxDistance: 2 }) < 2
  })
}

/** Whether two words differ by one pair of swapped letters, which leven counts as two changes. */
function isTransposed(word: string, other: string): boolean {
  if (word.length !== other.length || word === other) return false
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
}
