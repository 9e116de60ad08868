import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { entries, entryOfLine } from './scripts/entries.ts'
import { lazyEntries, loadsPartsLazily } from './scripts/lazy.ts'
import { bundledFiles } from './scripts/licenses.ts'

/** What knows several releases takes each line from that line's own file: nothing is in the package twice. */
const linesAreFiles: Plugin = {
  name: 'lines are files',
  setup: ({ onResolve, initialOptions }) => {
    const extension = initialOptions.format === 'cjs' ? 'cjs' : 'js'
    onResolve({ filter: /^\.\/v[\d.]+\/index\.ts$/ }, ({ path }) => ({
      path: `./${entryOfLine(path.split('/')[1] ?? '')}.${extension}`,
      external: true,
    }))
  },
}

/** Lists the files that the compiled ones are made of, for scripts/compile.ts, which removes the list. */
const listsInputs = (name: string): Plugin => ({
  name: 'lists inputs',
  setup: ({ initialOptions: { format, outdir = '' }, onEnd }) =>
    onEnd(({ metafile }) => {
      if (metafile === undefined) throw new Error('tsup no longer asks esbuild for its metafile')
      mkdirSync(outdir, { recursive: true })
      writeFileSync(join(outdir, `${name}-${format}.inputs`), bundledFiles(metafile).join('\n'))
    }),
})

/** What pre-commit runs from a clone, with nothing installed: nothing is left to be imported. */
const command: Options = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  noExternal: [/./],
  splitting: false,
  minify: true,
  esbuildOptions: (options) => {
    keepLinks(options)
    // Releases commit it: a change should not touch one line of hundreds of kilobytes.
    options.lineLimit = 160
    options.legalComments = 'none'
  },
  clean: false,
  silent: true,
}

/** Comments name the files of packages: they are the same where node_modules is a link, as in the work tree of a release. */
function keepLinks(options: BuildOptions): void {
  options.preserveSymlinks = true
}

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
    esbuildPlugins: [linesAreFiles, listsInputs('library')],
    esbuildOptions: keepLinks,
    clean: false,
    silent: true,
  },
  {
    ...command,
    name: 'cli',
    entry: { cli: 'src/cli/bin.ts' },
    banner: { js: '#!/usr/bin/env node' },
    esbuildPlugins: [loadsPartsLazily('./cli/'), listsInputs('cli')],
  },
  {
    ...command,
    name: 'parts of the cli',
    entry: { ...lazyEntries },
    esbuildPlugins: [loadsPartsLazily('./'), listsInputs('parts')],
  },
])
