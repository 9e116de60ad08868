/**
 * Writes the exports of package.json from schemas/releases.json, so that releases are listed only once.
 * With `--check` nothing is written: exit 1 when package.json differs.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { subpaths } from './entries.ts'

const packageFile = new URL('../package.json', import.meta.url)
const written = readFileSync(packageFile, 'utf8')
const expected = `${JSON.stringify({ ...JSON.parse(written), exports: packageExports() }, null, 2)}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(packageFile, expected)
} else if (written !== expected) {
  console.error('package.json: its exports differ from what schemas/releases.json asks for. Run: npm run exports')
  process.exitCode = 1
}

function packageExports(): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(subpaths).map(([subpath, entry]) => [subpath, builtFiles(entry)])),
    './schemas/*': './generated/schemas/*',
    './package.json': './package.json',
  }
}

/** Types come first in each branch: TypeScript takes the first condition that fits. */
function builtFiles(entry: string): Record<'import' | 'require', Record<'types' | 'default', string>> {
  return {
    import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
    require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
  }
}
