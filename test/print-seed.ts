import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** What fast-check draws from in this run. */
    seed: number
  }
}

/** Chooses the seed of a run and prints it, so that what failed elsewhere can be repeated. */
export function setup(project: TestProject): void {
  const seed = seedFrom(process.env['FC_SEED'])
  project.provide('seed', seed)
  console.log(`fast-check seed ${seed}; repeat with FC_SEED=${seed}`)
}

/** FC_SEED, or the clock where it is not set: fast-check takes integers of 32 bits. */
export function seedFrom(given: string | undefined): number {
  if (given === undefined || given === '') return Date.now() % 2 ** 31
  if (/^-?\d{1,10}$/.test(given)) return Number(given) | 0
  throw new Error(`FC_SEED must be an integer; it is "${given}"`)
}
