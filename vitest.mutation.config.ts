import { defineConfig } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'

/**
 * Makes a file whose tests cannot be collected an error of the run. A test at its top level fails with the mutant, and Stryker, which looks
 * at tests alone, would find none that did.
 */
function failOnCollection(): Reporter {
  let vitest: Vitest | undefined
  return {
    onInit: (started) => {
      vitest = started
    },
    onTestModuleEnd: (file) => {
      for (const error of file.errors()) vitest?.state.catchError(error, 'Unhandled Error')
    },
  }
}

/** The tests of one folder, which `npm run mutate` names. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(',').filter((pattern) => pattern !== ''),
    reporters: ['default', failOnCollection()],
    globalSetup: 'test/print-seed.ts',
    setupFiles: 'test/seed.ts',
    // A slow test is no mutant that was noticed.
    testTimeout: 300_000,
    // Nearly all of the time goes into loading modules.
    isolate: false,
  },
})
