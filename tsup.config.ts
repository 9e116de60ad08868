import { defineConfig } from 'tsup'
import { entries } from './scripts/entries.ts'

// Several configurations run at once: none may clean.
export default defineConfig([
  {
    name: 'library',
    entry: { ...entries },
    format: ['esm', 'cjs'],
    // A file for each line: to load one is faster than to load what lines would share as files of its own.
    splitting: false,
    platform: 'neutral',
    target: 'es2022',
    // Types of development dependencies have to be written into ours: whoever installs the package has none of them.
    dts: { resolve: true, compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: false,
    silent: true,
  },
  {
    name: 'cli',
    entry: { cli: 'src/cli/bin.ts' },
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    noExternal: [/./],
    banner: { js: '#!/usr/bin/env node' },
    // The names stay: a stack trace in a bug report should say something.
    minifySyntax: true,
    minifyWhitespace: true,
    esbuildOptions: (options) => {
      // It is tracked by git: a change should not touch one line of hundreds of kilobytes.
      options.lineLimit = 160
      options.legalComments = 'none'
    },
    clean: false,
    silent: true,
  },
])
