/** Reads schemas/: releases, lines, kinds, and the schema that a file name means in a line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A JSON Schema as in schemas/, with our own keywords. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly $ref?: string
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly not?: Schema
  readonly properties?: Readonly<Record<string, Schema | false>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly examples?: readonly unknown[]
}

/** The entry of a kind in schemas/releases.json. */
export interface KindEntry {
  readonly kind: string
  /** What kind of plane it registers; absent for a kind that is no plane. */
  readonly plane?: string
  readonly since: string
  /** The last line that has it. */
  readonly until?: string
}

/** The content of schemas/releases.json. */
export interface Releases {
  readonly default: string
  /** Oldest first. */
  readonly releases: readonly { readonly release: string; readonly line: string }[]
  readonly kinds: readonly KindEntry[]
}

/** One contract line: its kinds, and the schemas that its file names mean. */
export interface Line {
  readonly name: string
  /** The releases that use it, oldest first. */
  readonly releases: readonly string[]
  readonly kinds: readonly string[]
  /** The schema of a file name such as `ValueFrom.json`; throws where no line up to this one has it. */
  readonly schema: (file: string) => Schema
}

/** The folder schemas/ of this project. */
export const schemasFolder = join(import.meta.dirname, '../../schemas')

export const { releases, lines } = readSchemas(schemasFolder)

/** Reads a folder such as schemas/: its releases, and every line that a release uses, oldest first. */
export function readSchemas(root: string): { readonly releases: Releases; readonly lines: readonly Line[] } {
  const releases: Releases = JSON.parse(readFileSync(join(root, 'releases.json'), 'utf8'))
  const names = [...new Set(releases.releases.map(({ line }) => line))]
  return { releases, lines: names.map((name) => lineNamed(root, releases, name)) }
}

/** Orders lines and releases by their numbers: v0.9 before v0.10 before v1.0. */
export function byAge(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = numbersOf(a)
  const [majorB = 0, minorB = 0] = numbersOf(b)
  return majorA - majorB || minorA - minorB
}

function lineNamed(root: string, releases: Releases, name: string): Line {
  const folders = readdirSync(root)
    .filter((folder) => /^v\d+\.\d+$/.test(folder) && byAge(folder, name) <= 0)
    .sort((a, b) => byAge(b, a))
  const read = new Map<string, Schema>()
  const schema = (file: string): Schema => {
    const known = read.get(file)
    if (known) return known
    const folder = folders.find((candidate) => existsSync(join(root, candidate, file)))
    if (!folder) throw new Error(`schemas/: ${file} is referred to in line ${name}, but no folder up to ${name} has it`)
    const found: Schema = JSON.parse(readFileSync(join(root, folder, file), 'utf8'))
    if (`${found.title}.json` !== file) throw new Error(`schemas/${folder}/${file}: its title must be the file's name`)
    read.set(file, found)
    return found
  }
  return {
    name,
    releases: releases.releases.filter(({ line }) => line === name).map(({ release }) => release),
    kinds: releases.kinds
      .filter(({ since, until }) => byAge(since, name) <= 0 && (until === undefined || byAge(name, until) <= 0))
      .map(({ kind }) => kind),
    schema,
  }
}

function numbersOf(version: string): number[] {
  return version.slice(1).split('.').map(Number)
}
