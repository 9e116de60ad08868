import { parseArgs } from 'node:util'
import type { ReleaseOptions } from './release.ts'

export const usage = `Usage: npm run release -- VERSION [options]

  --dry-run            build and test, but make no commit and no tag
  --date YYYY-MM-DD    the date in CHANGELOG.md; default: SOURCE_DATE_EPOCH, or today (UTC)
  --skip-tests         do not test the package, because something else does`

/**
 * Reads the arguments of the command.
 *
 * @param epoch the value of SOURCE_DATE_EPOCH.
 * @throws Error that names what is wrong with them.
 */
export function readOptions(args: readonly string[], epoch: string | undefined, now: Date): ReleaseOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, date: { type: 'string' }, 'skip-tests': { type: 'boolean' } },
  })
  const [version, ...more] = positionals
  if (version === undefined || more.length > 0) throw new Error('expected one version')
  const date = values.date ?? dateOf(epoch, now)
  if (!isDate(date)) throw new Error(`"${date}" is not a date such as 2026-01-31`)
  return { version, date, dryRun: values['dry-run'] ?? false, skipTests: values['skip-tests'] ?? false }
}

function dateOf(epoch: string | undefined, now: Date): string {
  if (epoch === undefined) return now.toISOString().slice(0, 10)
  if (!/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds`)
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
