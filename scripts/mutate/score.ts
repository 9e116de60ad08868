import { relative } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'

/** How many of the tested mutants the tests notice. Mutants that are not in the sample do not count. */
export interface Score {
  readonly killed: number
  readonly tested: number
}

/** A mutant that makes the tests run forever is noticed; under load a test may just be slow, so these are counted apart. */
export function timeouts(results: readonly MutantResult[]): number {
  return results.filter(({ status }) => status === 'Timeout').length
}

export function scoreOf(results: readonly MutantResult[]): Score {
  // A runtime error is a file whose tests cannot be collected: see vitest.mutation.config.ts.
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout' || status === 'RuntimeError').length
  const missed = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length
  return { killed, tested: killed + missed }
}

/** The files with a tested mutant, the lowest score first. */
export function scoresByFile(results: readonly MutantResult[], root: string): (Score & { readonly file: string })[] {
  const files = new Set(results.map(({ fileName }) => fileName))
  return [...files]
    .map((file) => ({ file: relative(root, file), ...scoreOf(results.filter(({ fileName }) => fileName === file)) }))
    .filter(({ tested }) => tested > 0)
    .sort((a, b) => a.killed / a.tested - b.killed / b.tested || b.tested - a.tested)
}

/**
 * The interval that contains the true share with a probability of 95%, after E. B. Wilson (1927); narrower where the sample is a large part
 * of the population, and a single point where it is all of it.
 */
export function interval({ killed, tested }: Score, population: number): readonly [number, number] {
  if (tested === 0) return [0, 1]
  const share = killed / tested
  if (tested >= population) return [share, share]
  const z2 = 1.96 ** 2 * ((population - tested) / (population - 1))
  const center = (share + z2 / (2 * tested)) / (1 + z2 / tested)
  const half = Math.sqrt(z2 * ((share * (1 - share)) / tested + z2 / (4 * tested ** 2))) / (1 + z2 / tested)
  return [Math.max(0, center - half), Math.min(1, center + half)]
}
