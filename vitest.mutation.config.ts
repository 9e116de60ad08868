import { defineConfig } from 'vitest/config'

/** The tests of one folder, which `npm run mutate` names. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(',').filter((pattern) => pattern !== ''),
    globalSetup: 'test/print-seed.ts',
    setupFiles: 'test/seed.ts',
    // A slow test is no mutant that was noticed.
    testTimeout: 300_000,
    // Nearly all of the time goes into loading modules.
    isolate: false,
  },
})
