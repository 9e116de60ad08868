/**
 * The published schemas in an Ajv that knows nothing of this package give the verdicts of the validators, but for an exact list.
 */
import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/contract/issue.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { caseFiles } from '../conformance/cases.ts'
import { generatedLines, type Line, publishedSchema, sourceSchema } from '../conformance/lines.ts'
import { clusterDataPlane, dataPlane, issuesOf } from '../manifests.ts'
import { mutationsOf } from '../mutations.ts'

/** Manifests that Ajv accepts and the validators refuse: what draft-07 cannot say. */
const beyond = [
  { why: 'a name or a generateName is needed, neither of them empty', code: 'missing-field', path: /^\/metadata\/name$/ },
  { why: 'planeID is needed where the name is none', code: 'missing-field', path: /^\/spec\/planeID$/ },
  { why: 'annotations have a limit in bytes', code: 'too-long', path: /^\/metadata\/annotations$/ },
  { why: 'two finalizers exclude each other', code: 'invalid-format', path: /^\/metadata\/finalizers$/ },
  { why: 'only one owner is the controller', code: 'invalid-format', path: /^\/metadata\/ownerReferences$/ },
  { why: 'an Event owns nothing', code: 'invalid-format', path: /^\/metadata\/ownerReferences\/\d+$/ },
  { why: 'a stored object counts its generations from 0', code: 'out-of-range', path: /^\/metadata\/generation$/ },
  { why: 'conditions are told apart by type', code: 'invalid-format', path: /^\/status\/conditions\/\d+\/type$/ },
] as const

/** Texts that ajv-formats takes for a date-time and the API server does not. */
const lenient = [
  { why: 'Go knows no leap second', text: /:60Z$/ },
  { why: 'Go wants a T before the time', text: /^.{10} / },
  { why: 'Go wants hours and minutes in the offset, with a colon', text: /[+-]\d\d(\d\d)?$/ },
] as const

/** Texts that the API server takes for a date-time and ajv-formats does not. */
const strict = [
  { why: 'Go takes an offset of 24 hours', text: /[+-]24:00$/ },
  { why: 'Go takes a comma before the fraction', text: /:\d\d,\d+Z$/ },
] as const

type Entry = { readonly why: string }

/** A verdict that differs: the entries of the lists that explain it, or undefined in their place. */
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
      { seed: 1, numRuns: 40, endOnFailure: true },
    )
  })
})

test('each entry of the lists is needed', () => {
  const compareIn = (kind: string) => kinds.find(({ name }) => name === `v0.15 ${kind}`)?.compare
  const more = [
    compareIn('DataPlane')?.('annotations', dataPlane({}, { annotations: { note: 'x'.repeat(262_144) } })),
    compareIn('ClusterDataPlane')?.('no planeID', clusterDataPlane({}, { name: 'eu.prod' })),
  ]
  const used = new Set([...kinds.flatMap(({ recorded }) => recorded), ...more].flatMap((difference) => difference?.entries ?? []))
  expect([...beyond, ...lenient, ...strict].filter((entry) => !used.has(entry)).map(({ why }) => why)).toEqual([])
})

function comparison(line: Line, kind: string) {
  const accepts = addFormats(new Ajv({ strict: true, allErrors: true })).compile(publishedSchema(line.release, kind))
  const compare = (what: string, manifest: unknown): Difference | undefined => {
    const issues = issuesOf(line.validate(kind, manifest))
    const theirs = accepts(manifest) ? [] : (accepts.errors ?? [])
    if ((issues.length === 0) === (theirs.length === 0)) return undefined
    const said = [
      ...issues.map(({ path, code }) => `ours: ${path} ${code}`),
      ...theirs.map((error) => `Ajv: ${error.instancePath} ${error.message}`),
    ]
    return {
      what: `${what}: ${said.join('; ')}`.slice(0, 400),
      entries: theirs.length === 0 ? issues.map((issue) => onlyOurs(issue, manifest)) : onlyAjv(theirs, manifest),
    }
  }
  const cases = files.filter((file) => file.kind === kind && file.lines.includes(line.name)).flatMap((file) => file.cases)
  const recorded = cases.filter(({ op }) => op !== 'update').map(({ id, manifest }) => compare(id, manifest))
  return { name: `${line.name} ${kind}`, compare, recorded, source: sourceSchema(line.name, kind) }
}

function onlyOurs({ code, path }: Issue, manifest: unknown): Entry | undefined {
  const text = textAt(manifest, path)
  if (code === 'invalid-date-time') return lenient.find((entry) => entry.text.test(text))
  return beyond.find((entry) => entry.code === code && entry.path.test(path))
}

/** A format that fails inside "this or null" makes errors of its own at the places around it. */
function onlyAjv(errors: readonly ErrorObject[], manifest: unknown): (Entry | undefined)[] {
  const formats = errors.filter(({ keyword }) => keyword === 'format')
  const others = errors.filter(({ instancePath, keyword }) => {
    const echo = ['type', 'anyOf'].includes(keyword) && formats.some((format) => format.instancePath.startsWith(instancePath))
    return keyword !== 'format' && !echo
  })
  const entries = formats.map(({ instancePath }) => strict.find(({ text }) => text.test(textAt(manifest, instancePath))))
  return [...entries, ...others.map(() => undefined)]
}

function unexplained(differences: readonly (Difference | undefined)[]): string[] {
  return differences.flatMap((difference) => (difference?.entries.includes(undefined) ? [difference.what] : [])).slice(0, 20)
}

function textAt(manifest: unknown, path: string): string {
  const keys = path.split('/').slice(1)
  const found = keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    manifest,
  )
  return typeof found === 'string' ? found : ''
}
