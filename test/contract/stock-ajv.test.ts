/**
 * The published schemas in an Ajv that knows nothing of this package give the verdicts of the validators, but for an exact list.
 */
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/contract/issue.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { caseFiles } from '../conformance/cases.ts'
import { edges } from '../conformance/edges.ts'
import { generatedLines, type Line, publishedSchema, sourceSchema } from '../conformance/lines.ts'
import { clusterDataPlane, dataPlane, issuesOf } from '../manifests.ts'
import { mutationsOf } from '../mutations.ts'
import { runs } from '../runs.ts'

/** Manifests that Ajv accepts and the validators refuse: what draft-07 cannot say. */
const beyond = [
  { why: 'a name or a generateName is needed, neither of them empty', code: 'missing-field', path: /^\/metadata\/name$/ },
  { why: 'planeID is needed where the name is none', code: 'missing-field', path: /^\/spec\/planeID$/ },
  { why: 'annotations have a limit in bytes', code: 'too-long', path: /^\/metadata\/annotations$/ },
  { why: 'two finalizers exclude each other', code: 'invalid-format', path: /^\/metadata\/finalizers$/ },
  { why: 'only one owner is the controller', code: 'invalid-format', path: /^\/metadata\/ownerReferences$/ },
  { why: 'an Event owns nothing', code: 'invalid-format', path: /^\/metadata\/ownerReferences\/\d+$/ },
  { why: 'a stored object counts its generations from 0', code: 'out-of-range', path: /^\/metadata\/generation$/ },
  { why: 'conditions are identified by type', code: 'invalid-format', path: /^\/status\/conditions\/\d+\/type$/ },
] as const

type Entry = { readonly why: string }

/** A verdict that differs: the entries of the list that explain it, or undefined in their place. */
interface Difference {
  readonly what: string
  readonly entries: readonly (Entry | undefined)[]
}

const files = caseFiles()
const kinds = (await generatedLines()).flatMap((line) => line.kinds.map((kind) => comparison(line, kind)))

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, { recorded, compare, source }) => {
  test(`every recorded case gets the same verdict (${recorded.length})`, () => {
    expect(unexplained(recorded)).toEqual([])
  })

  test('what is drawn from the schema, and each single mistake in it, gets the same verdict', () => {
    const manifests = arbitraryOf(source)
    const pairs = manifests.chain((manifest) =>
      fc.tuple(fc.constant(manifest), fc.constantFrom(...mutationsOf(manifest, source))),
    )
    fc.assert(
      fc.property(pairs, ([manifest, { name, make }]) => {
        expect(unexplained([compare('drawn', manifest), compare(name, make())])).toEqual([])
      }),
      { numRuns: runs(40), endOnFailure: true },
    )
  })
})

test('the edges of what the API server accepts get the same verdict', () => {
  const asked = edges.filter(({ op }) => op !== 'update').map(({ name, manifest }) => ({ name, value: JSON.parse(manifest) }))
  expect(asked.length).toBeGreaterThan(100)
  expect(unexplained(asked.map(({ name, value }) => compareIn(value.kind)?.(name, value)))).toEqual([])
})

test('each entry of the list is needed', () => {
  const more = [
    compareIn('DataPlane')?.('annotations', dataPlane({}, { annotations: { note: 'x'.repeat(262_144) } })),
    compareIn('ClusterDataPlane')?.('no planeID', clusterDataPlane({}, { name: 'eu.prod' })),
  ]
  const used = new Set([...kinds.flatMap(({ recorded }) => recorded), ...more].flatMap((difference) => difference?.entries ?? []))
  expect(beyond.filter((entry) => !used.has(entry)).map(({ why }) => why)).toEqual([])
})

function compareIn(kind: string) {
  return kinds.find(({ name }) => name === `v0.15 ${kind}`)?.compare
}

function comparison(line: Line, kind: string) {
  const accepts = new Ajv({ strict: true, allErrors: true }).compile(publishedSchema(line.release, kind))
  const compare = (what: string, manifest: unknown): Difference | undefined => {
    const issues = issuesOf(line.validate(kind, manifest))
    const theirs = accepts(manifest) ? [] : (accepts.errors ?? [])
    if ((issues.length === 0) === (theirs.length === 0)) return undefined
    const differences = [
      ...issues.map(({ path, code }) => `ours: ${path} ${code}`),
      ...theirs.map((error) => `Ajv: ${error.instancePath} ${error.message}`),
    ]
    return {
      what: `${what}: ${differences.join('; ')}`.slice(0, 400),
      entries: theirs.length === 0 ? issues.map(onlyOurs) : [undefined],
    }
  }
  const cases = files.filter((file) => file.kind === kind && file.lines.includes(line.name)).flatMap((file) => file.cases)
  const recorded = cases.filter(({ op }) => op !== 'update').map(({ id, manifest }) => compare(id, manifest))
  return { name: `${line.name} ${kind}`, compare, recorded, source: sourceSchema(line.name, kind) }
}

function onlyOurs({ code, path }: Issue): Entry | undefined {
  return beyond.find((entry) => entry.code === code && entry.path.test(path))
}

function unexplained(differences: readonly (Difference | undefined)[]): string[] {
  return differences.flatMap((difference) => (difference?.entries.includes(undefined) ? [difference.what] : [])).slice(0, 20)
}
