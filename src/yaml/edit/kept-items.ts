import { equal } from '../../base/equal.ts'

/** The indexes of the items that stay: those of `after`, if it is `before` without some, else the first ones. */
export function keptItems(before: readonly unknown[], after: readonly unknown[]): number[] {
  const kept: number[] = []
  before.forEach((item, at) => {
    if (kept.length < after.length && equal(item, after[kept.length])) kept.push(at)
  })
  return kept.length === after.length ? kept : [...before.keys()].slice(0, after.length)
}
