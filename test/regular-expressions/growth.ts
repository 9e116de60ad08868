/** How the time of a function grows with the length of its input. */
import { timeOf } from '../../bench/cpu-time.ts'

/** Ten times the input may take at most this many times as long: linear time is 10, the rest is for noise. */
export const MOST_TIMES = 15

/**
 * How many times as long some work takes on an input of `length` as on one of a tenth of that; 0 where it takes too little time to compare.
 *
 * It is CPU time, and the least of a few tries. To prepare the input is no part of it.
 */
export function growth(workOn: (length: number) => () => unknown, length = 100_000): number {
  const [long, short] = [workOn(length), workOn(length / 10)]
  const least = leastTime(long, SHORT)
  return least <= SHORT ? 0 : least / leastTime(short)
}

/** 50 ms: 100,000 characters in quadratic time take several seconds, or at least 100 ms where each of them is repeated 30 times. */
const SHORT = 50e6

/** One second: noise is a small part of more. */
const LONG = 1e9

/** Tries again where the time is neither short enough nor so long that it can be trusted. */
function leastTime(run: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  let spent = 0
  for (let tries = 0; tries < 5 && least > enough && spent < LONG; tries++) {
    const time = timeOf(run)
    least = Math.min(least, time)
    spent += time
  }
  return least
}
