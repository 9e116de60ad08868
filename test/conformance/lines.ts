/**
 * The contract lines that have generated code: their functions by kind, and one of their releases.
 */
import { existsSync, readFileSync } from 'node:fs'
import { bundledSchema } from '../../scripts/generate/published.ts'
import { lines as sourceLines } from '../../scripts/generate/read.ts'
import type { Result } from '../../src/contract/issue.ts'
import type { Schema } from '../places.ts'

export interface Line {
  readonly name: string
  /** The newest release of the line; its published schemas are in generated/schemas/<release>. */
  readonly release: string
  readonly kinds: readonly string[]
  readonly validatePlane: (input: unknown) => Result<unknown>
  readonly validateUpdate: (previous: unknown, next: unknown) => Result<unknown>
  readonly withDefaults: (plane: unknown) => unknown
  /** `validate<Kind>`, `is<Kind>` and `assert<Kind>`. */
  readonly validate: (kind: string, input: unknown) => Result<unknown>
  readonly is: (kind: string, input: unknown) => boolean
  readonly assert: (kind: string, input: unknown) => void
}

interface Releases {
  readonly releases: readonly { readonly release: string; readonly line: string }[]
}

const root = new URL('../../', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** Every line of schemas/releases.json whose code is generated, oldest first. */
export async function generatedLines(): Promise<Line[]> {
  // The file is ours; a wrong shape fails every test that uses it.
  const { releases } = read('schemas/releases.json') as Releases
  const newest = new Map(releases.map(({ line, release }) => [line, release]))
  const present = [...newest].filter(([line]) => existsSync(new URL(`generated/${line}/index.ts`, root)))
  return Promise.all(present.map(([line, release]) => load(line, release)))
}

/** The schema of a kind with the keywords of ours, which the published one cannot carry. */
export function sourceSchema(line: string, kind: string): Schema {
  const source = sourceLines.find(({ name }) => name === line)
  if (!source) throw new Error(`schemas/ has no line ${line}`)
  return bundledSchema(source, kind, () => true)
}

/** The published schema of a kind. */
export function publishedSchema(release: string, kind: string): Schema {
  // What the generator wrote is an object at its root.
  return read(`generated/schemas/${release}/${kind}.json`) as Schema
}

async function load(name: string, release: string): Promise<Line> {
  const exports: Readonly<Record<string, unknown>> = await import(new URL(`generated/${name}/index.ts`, root).href)
  // The names are architecture.md's; what they export is a function, which `named` checks.
  const named = <F>(exported: string): F => {
    const found = exports[exported]
    if (typeof found !== 'function') throw new Error(`generated/${name}/index.ts exports no function ${exported}`)
    return found as F
  }
  const general = new Set(['Plane', 'Update'])
  const kinds = Object.keys(exports).flatMap((key) => /^validate(.+)$/.exec(key)?.[1] ?? [])
  return {
    name,
    release,
    kinds: kinds.filter((kind) => !general.has(kind)).sort(),
    validatePlane: named('validatePlane'),
    validateUpdate: named('validateUpdate'),
    withDefaults: named('withDefaults'),
    validate: (kind, input) => named<(input: unknown) => Result<unknown>>(`validate${kind}`)(input),
    is: (kind, input) => named<(input: unknown) => boolean>(`is${kind}`)(input),
    assert: (kind, input) => named<(input: unknown) => void>(`assert${kind}`)(input),
  }
}
