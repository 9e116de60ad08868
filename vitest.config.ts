import { defineConfig } from 'vitest/config'
import { closingLine } from './test/reporter.ts'

export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: 'test/print-seed.ts',
          setupFiles: 'test/seed.ts',
          // Far more than any test takes on an idle machine.
          testTimeout: 30_000,
          // The examples import the package by its name, as users do.
          alias: { 'openchoreo-planes': new URL('src/index.ts', import.meta.url).pathname },
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/tools/**'],
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/setup.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'tools',
          include: ['test/tools/**/*.test.ts'],
          globalSetup: 'test/tools/setup.ts',
          testTimeout: 300_000,
        },
      },
    ],
    coverage: {
      include: ['src/**'],
      exclude: ['src/cli/bin.ts'],
      reporter: ['text', 'html'],
    },
  },
})
