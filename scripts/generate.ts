/**
 * Writes generated/, docs/releases.md and docs/issues.md, in two phases: first what schemas/ and facts/ say, then what needs src/, which imports the
 * result of the first phase.
 *
 *     npm run generate             writes it
 *     npm run generate -- --check  writes nothing; fails if a file is not up to date
 */
import { join } from 'node:path'
import { contractFiles } from './generate/contract.ts'
import { leftIn, remove, staleIn, write } from './generate/files.ts'

const project = join(import.meta.dirname, '..')
const contract = await contractFiles()

if (process.argv.includes('--check')) {
  const stale = staleIn(project, contract)
  // With a stale first phase the second would only repeat it.
  if (stale.length === 0) {
    const documents = await documentFiles()
    stale.push(...staleIn(project, documents), ...leftIn(project, (path) => contract.has(path) || documents.has(path)))
  }
  for (const file of stale) console.error(`${file} is out of date with schemas/, facts/ or the lint rules`)
  if (stale.length > 0) console.error('Run `npm run generate` and commit what it writes.')
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  let written = write(project, contract)
  const documents = await documentFiles()
  written += write(project, documents)
  const left = leftIn(project, (path) => contract.has(path) || documents.has(path))
  remove(project, left)
  console.log(`${contract.size + documents.size} generated files: ${written} written, ${left.length} removed`)
}

/** Loaded late: its modules import what the first phase writes. */
async function documentFiles(): Promise<ReadonlyMap<string, string>> {
  return (await import('./generate/documents.ts')).documentFiles()
}
