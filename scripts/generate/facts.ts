/** Reads facts/: what no CRD says, by release. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byAge, releases } from './read.ts'

/** The releases of an entry, both inclusive; an end that is left out is open. */
export interface Span {
  readonly since?: string
  readonly until?: string
}

const folder = join(import.meta.dirname, '../../facts')

/** The entries of a topic. Their form is what facts/schema.json says, which the tests check. */
export function factsAbout<Entry>(topic: string): readonly (Entry & Span)[] {
  return JSON.parse(readFileSync(join(folder, `${topic}.json`), 'utf8')).entries
}

/** The entries that are true in a release. */
function inRelease<Entry extends Span>(entries: readonly Entry[], release: string): Entry[] {
  return entries.filter(({ since, until }) => (!since || byAge(since, release) <= 0) && (!until || byAge(release, until) <= 0))
}

/** The entry that is true in a release, where there is one. */
export function factIn<Entry extends Span>(entries: readonly Entry[], release: string, what: string): Entry | undefined {
  const [entry, other] = inRelease(entries, release)
  if (other) throw new Error(`facts/: ${release} has two entries for ${what}`)
  return entry
}

/** What is true in a line: the same in all of its releases. */
export function ofLine<Value>(line: string, valueIn: (release: string) => Value, what: string): Value {
  const [first = line, ...others] = releases.releases.filter((entry) => entry.line === line).map(({ release }) => release)
  const value = valueIn(first)
  const changed = others.find((release) => JSON.stringify(valueIn(release)) !== JSON.stringify(value))
  if (changed !== undefined)
    throw new Error(`facts/: ${what} changes in ${changed}: give it a line of its own in schemas/releases.json`)
  return value
}
