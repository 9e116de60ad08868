/**
 * A plugin of Stryker, which rejects all mutants but a sample. Stryker calls plugins that reject mutants checkers: they
 * are meant for compilers, and what they reject is not in the score.
 *
 * `npm run mutate` bundles it: Stryker loads it in processes that know nothing of TypeScript.
 */

import { relative } from 'node:path'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant } from '@stryker-mutator/api/core'
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { draw } from './draw.ts'

const size = Number(process.env['MUTATION_SAMPLE'])
const seed = Number(process.env['MUTATION_SEED'])

export const notInSample = 'not in the sample'

const sampler: Checker = {
  init: async () => undefined,
  // One group: the sample is drawn from all mutants.
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) => {
    const sample = new Set(draw(mutants, size, seed, keyOf))
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(sample.has(mutant))]))
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, 'sample', sampler)]

function resultOf(inSample: boolean): CheckResult {
  return inSample ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: notInSample }
}

function keyOf({ fileName, location, mutatorName, replacement }: Mutant): string {
  return JSON.stringify([relative(process.cwd(), fileName), location, mutatorName, replacement])
}
