/** Prints what CHANGELOG.md says of a version: `tsx scripts/release/notes.ts v0.3.0`. Exit status 1 if it has no such section. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesOf } from './changelog.ts'

const [version = ''] = process.argv.slice(2)
try {
  console.log(changesOf(readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8'), version.replace(/^v/, '')))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
