export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Round by round: only times of the same round compare. */
export const ratios = (times: readonly number[], base: readonly number[]): readonly number[] =>
  times.map((time, round) => time / (base[round] ?? Number.NaN))
