/**
 * What is true of every manifest that a schema describes, and for each single mistake in one.
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatIssue } from '../../src/contract/messages.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { generatedLines, sourceSchema } from '../conformance/lines.ts'
import { deepFreeze } from '../freeze.ts'
import { issuesOf } from '../manifests.ts'
import { mutationsOf } from '../mutations.ts'
import { isObject } from '../places.ts'
import { runs } from '../runs.ts'

/** Whole manifests take minutes to shrink and are readable as they are. */
const unshrunk = (numRuns: number) => ({ numRuns: runs(numRuns), endOnFailure: true })

const lines = await generatedLines()
const kinds = lines.flatMap((line) => line.kinds.map((kind) => [`${line.name} ${kind}`, line, kind] as const))

describe.each(kinds)('%s', (_, line, kind) => {
  const schema = sourceSchema(line.name, kind)
  const manifests = arbitraryOf(schema).map(deepFreeze)

  test('what is drawn from the schema is valid, also as an update of itself, and comes back as the same object', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const result = line.validatePlane(manifest)
        expect(issuesOf(result).map(formatIssue)).toEqual([])
        expect(result.ok && result.value).toBe(manifest)
        expect(line.is(kind, manifest)).toBe(true)
        const stored = asStored(manifest)
        expect(issuesOf(line.validateUpdate(stored, stored)).map(formatIssue)).toEqual([])
      }),
      unshrunk(40),
    )
  })

  test('each single mistake is one issue, at its place', () => {
    const mistaken = manifests.chain((manifest) => fc.constantFrom(...mutationsOf(manifest, schema)))
    fc.assert(
      fc.property(mistaken, ({ name, make, issue }) => {
        const issues = issuesOf(line.validatePlane(deepFreeze(make())))
        expect({ name, issues: issues.map(({ code, path }) => `${path} ${code}`) }).toEqual({ name, issues: [issue] })
      }),
      unshrunk(100),
    )
  })

  test('defaults are valid, are written once, change nothing that was there and leave the input alone', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const filled = line.withDefaults(manifest)
        expect(issuesOf(line.validatePlane(filled)).map(formatIssue)).toEqual([])
        expect(isDeepStrictEqual(line.withDefaults(filled), filled)).toBe(true)
        expect(includes(filled, manifest)).toBe(true)
      }),
      unshrunk(25),
    )
  })

  test('no issue contains a part of an inline value, wherever it is', () => {
    const secret = 'tHiSiSsEcReT'
    const leaks = manifests.chain((manifest) => fc.constantFrom(...placesOfSecret(manifest, secret)))
    fc.assert(
      fc.property(leaks, (manifest) => {
        const issues = issuesOf(line.validatePlane(manifest))
        expect(JSON.stringify(issues) + issues.map(formatIssue).join()).not.toContain(secret.slice(0, 4))
      }),
      unshrunk(40),
    )
  })
})

/** What the API server makes of a manifest: it has a name, and counts its generations from 1. */
function asStored(manifest: unknown): unknown {
  if (!isObject(manifest) || !isObject(manifest['metadata'])) return manifest
  const { metadata } = manifest
  return { ...manifest, metadata: { ...metadata, name: metadata['name'] || 'example', generation: 1 } }
}

test('any value is rejected without throwing, and its issues fit on one line each', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  })
  fc.assert(
    fc.property(anything, (input) => {
      for (const line of lines) expectOneLineEach(issuesOf(line.validatePlane(input)).map(formatIssue))
    }),
    unshrunk(300),
  )
})

test('any value in a known field is checked without throwing, and its issues fit on one line each', () => {
  const anything = fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true })
  const names = fc.oneof(
    fc.constantFrom('planeID', 'clusterAgent', 'gateway', '__proto__', 'constructor'),
    fc.string({ unit: 'binary' }),
  )
  const fields = fc.dictionary(names, anything, { minKeys: 1 })
  const known = fc.constantFrom('metadata', 'spec', 'status')
  fc.assert(
    fc.property(fields, known, fc.constantFrom(...kinds), (value, field, [, line, kind]) => {
      const input = { apiVersion: 'openchoreo.dev/v1alpha1', kind, metadata: { name: 'a' }, spec: {}, [field]: value }
      const result = line.validatePlane(deepFreeze(input))
      // Known fields with nothing in them may be all that a kind asks for.
      if (!result.ok) expectOneLineEach(result.issues.map(formatIssue))
    }),
    unshrunk(500),
  )
})

function expectOneLineEach(formatted: readonly string[]): void {
  expect(formatted.length).toBeGreaterThan(0)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal.
  expect(formatted.filter((text) => /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))).toEqual([])
}

/** The manifest with the secret in the place of every value in turn, alone and in lists and objects. */
function placesOfSecret(manifest: unknown, secret: string): unknown[] {
  const forms = [secret, [secret], { value: secret }, { valeu: secret }, { secretRef: secret }, { value: [secret] }]
  return forms.flatMap((form) => instead(manifest, form))
}

function instead(value: unknown, form: unknown): unknown[] {
  if (Array.isArray(value)) {
    return [form, ...value.flatMap((item, index) => instead(item, form).map((inner) => value.with(index, inner)))]
  }
  if (!isObject(value)) return [form]
  return [
    form,
    ...Object.entries(value).flatMap(([key, field]) => instead(field, form).map((inner) => ({ ...value, [key]: inner }))),
  ]
}

/** Whether everything of the one is in the other. */
function includes(more: unknown, less: unknown): boolean {
  if (Array.isArray(less))
    return Array.isArray(more) && more.length === less.length && less.every((item, index) => includes(more[index], item))
  if (!isObject(less)) return Object.is(more, less)
  return isObject(more) && Object.entries(less).every(([key, field]) => includes(more[key], field))
}
