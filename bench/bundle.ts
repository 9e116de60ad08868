/** Measurements that are a process of their own. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles a file of this folder as a user's bundler would: tsx wraps every nested function to keep its name. */
export async function bundleOf(name: 'measure' | 'migration' | 'topology', cache: string): Promise<string> {
  const outfile = join(cache, `${name}.mjs`)
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  return outfile
}

/** Runs a bundle, and returns what it measured. */
export function runBundle<T>(file: string, options: object): T {
  const args = ['--expose-gc', file, JSON.stringify(options)]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  // Each prints what it measured, and nothing else.
  return JSON.parse(output) as T
}
