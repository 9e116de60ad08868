/** Reads facts/: what no CRD says, by release. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byAge, lines, releases } from './read.ts'

/** The releases of an entry, both inclusive; an end that is left out is open. */
export interface Span {
  readonly since?: string
  readonly until?: string
}

/** Where a fact is from. */
export interface Source {
  readonly document?: string
  readonly repository?: string
  readonly commit?: string
  readonly tag?: string
  readonly file?: string
}

/** The documents and files among sources, each once: by title or address. */
export function sourcesOf(sources: readonly Source[]): string[] {
  const names = sources.flatMap(
    ({ document, repository, commit, tag, file }) =>
      document ?? (file === undefined ? [] : `https://github.com/${repository}/blob/${commit ?? tag}/${file}`),
  )
  return [...new Set(names)]
}

const folder = join(import.meta.dirname, '../../facts')

/** The entries of a topic. Their form is what facts/schema.json says, which the tests check. */
export function factsAbout<Entry>(topic: string): readonly (Entry & Span)[] {
  return JSON.parse(readFileSync(join(folder, `${topic}.json`), 'utf8')).entries
}

/** The entries that are true in a release. */
export function inRelease<Entry extends Span>(entries: readonly Entry[], release: string): Entry[] {
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

/** What a table is called, what is in it and of which type. */
interface Table {
  readonly name: string
  readonly comment: string
  readonly type: string
}

/** A table by release, as TypeScript. */
export function releaseTable(table: Table, valueIn: (release: string) => unknown): string {
  const names = releases.releases.map(({ release }) => release)
  return printed(table, 'Release', names, valueIn)
}

/** A table by contract line, as TypeScript, of what is the same in all releases of a line. */
export function lineTable(table: Table, valueIn: (release: string) => unknown): string {
  const names = lines.map(({ name }) => name)
  return printed(table, 'Line', names, (line) => ofLine(line, valueIn, table.name))
}

/** An object or a list that several keys share is written once. */
function printed(
  { name, comment, type }: Table,
  key: string,
  keys: readonly string[],
  valueAt: (key: string) => unknown,
): string {
  const texts = keys.map((key) => [key, JSON.stringify(valueAt(key)) ?? 'undefined'] as const)
  const shared = [...new Set(texts.map(([, text]) => text))].filter((text) => text.startsWith('{') || text.startsWith('['))
  const reference = (text: string): string => (shared.includes(text) ? `${name}${shared.indexOf(text)}` : text)
  return [
    ...shared.map((text) => `const ${reference(text)}: ${type} = ${text}\n`),
    `/** ${comment} */\n`,
    `export const ${name} = {\n`,
    ...texts.map(([key, text]) => `  '${key}': ${reference(text)},\n`),
    // Known keys keep the types of their own values.
    `} satisfies Readonly<Record<${key}, ${type}>>\n`,
  ].join('')
}
