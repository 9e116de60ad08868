/** How long a regular expression can take. */
import { check } from 'recheck'
import type { Pattern } from './constant.ts'

/** Why a pattern may take more than linear time; undefined where it does not. */
export async function faultOf({ source, flags }: Pattern): Promise<string | undefined> {
  const found = await check(source, flags, LIMITS)
  switch (found.status) {
    case 'safe':
      return undefined
    case 'vulnerable':
      return `takes ${TIMES[found.complexity.type]} time, for example on ${found.attack.pattern}`
    case 'unknown':
      return `cannot be analyzed: ${found.error.kind}`
  }
}

const TIMES = { polynomial: 'polynomial', exponential: 'exponential' } as const

/** The steps of an attack are limited, its time is not: a slow machine gives the same answer. */
const LIMITS = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: 120_000 } as const
