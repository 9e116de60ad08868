/** Reads schemas/: releases, lines, kinds, and the schema that a file name means in a line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A JSON Schema as it stands in schemas/, with keywords of ours. */
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

/** What schemas/releases.json says. */
export interface Releases {
  readonly default: string
  /** Oldest first. */
  readonly releases: readonly { readonly release: string; readonly line: string }[]
  /** `until` is the last line that has the kind. */
  readonly kinds: readonly { readonly kind: string; readonly since: string; readonly until?: string }[]
  /** Kinds that got another name, and it. */
  readonly renamed: Readonly<Record<string, string>>
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

const root = join(import.meta.dirname, '../../schemas')

export const releases: Releases = JSON.parse(readFileSync(join(root, 'releases.json'), 'utf8'))

/** Every line that a release uses, oldest first. */
export const lines: readonly Line[] = [...new Set(releases.releases.map(({ line }) => line))].map(lineNamed)

/** Orders lines and releases by their numbers: v0.9 before v0.10 before v1.0. */
function byAge(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = numbersOf(a)
  const [majorB = 0, minorB = 0] = numbersOf(b)
  return majorA - majorB || minorA - minorB
}

function lineNamed(name: string): Line {
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

/** The file that a schema refers to, bare or as the one item of an allOf. */
export function refOf(schema: Schema): string | undefined {
  return schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined)
}

/** Whether the resources of a kind with this schema have no namespace. */
export function isClusterScoped({ properties }: Schema): boolean {
  return refOf(properties?.['metadata'] || {}) === 'ClusterScopedObjectMeta.json'
}

/** The schema itself, or the one that it refers to. */
export function resolved(line: Line, schema: Schema): Schema {
  const ref = refOf(schema)
  return ref === undefined ? schema : resolved(line, line.schema(ref))
}

/** The schema that may also be null, where that is what an anyOf says. */
export function nullableOf(schema: Schema): Schema | undefined {
  const [inner, other] = schema.anyOf ?? []
  return schema.anyOf?.length === 2 && other?.type === 'null' ? inner : undefined
}

/** Every file that a kind or part refers to, itself first, each once. */
export function filesFrom(line: Line, ...starts: string[]): string[] {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const ref of refsIn(line.schema(file))) visit(ref)
  }
  for (const start of starts) visit(start)
  return [...seen]
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner)))
}
