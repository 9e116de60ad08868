/** The schemas for editors say what the canonical ones say. */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryOf } from '../arbitrary.ts'
import { caseFiles } from '../conformance/cases.ts'
import { generatedLines, publishedSchema, sourceSchema } from '../conformance/lines.ts'
import { mutationsOf } from '../mutations.ts'
import { runs } from '../runs.ts'

const read = (path: string): object =>
  JSON.parse(readFileSync(new URL(`../../generated/schemas/${path}`, import.meta.url), 'utf8')) as object

function compiled(schema: object): ValidateFunction {
  // Keywords of editors are no keywords of Ajv.
  const ajv = new Ajv({ strict: false })
  addFormats(ajv)
  return ajv.compile(schema)
}

const files = caseFiles()
const lines = await generatedLines()

/** Draft-07 can say this, and the canonical schemas leave it to the validators. */
function hasName(manifest: unknown): boolean {
  const { metadata } = manifest as { metadata?: unknown }
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return true
  return 'name' in metadata || 'generateName' in metadata
}

describe.each(lines.map((line) => [line.name, line] as const))('%s', (_, line) => {
  const planes = compiled(read(`${line.release}/planes.schema.json`))
  const manifests = compiled(read(`${line.release}/manifests.schema.json`))

  describe.each(line.kinds)('%s', (kind) => {
    const canonical = compiled(publishedSchema(line.release, kind))
    const own = compiled(read(`${line.release}/crds/openchoreo.dev/${kind.toLowerCase()}_v1alpha1.json`))
    /** A verdict that differs, in words. */
    const differences = (manifest: unknown, what: string): string[] => {
      if ((manifest as { kind?: unknown } | null)?.kind !== kind) return []
      const wanted = canonical(manifest) && hasName(manifest)
      // The schema for all manifests ignores what is of another group.
      const isOurs = /^openchoreo\.dev\//.test(String((manifest as { apiVersion?: unknown }).apiVersion))
      const asked = [planes, own, ...(isOurs ? [manifests] : [])]
      return asked.every((validate) => validate(manifest) === wanted) ? [] : [`${what}: wanted ${wanted}`]
    }

    test('every recorded case gets the verdict of the canonical schema', () => {
      const cases = files.filter((file) => file.kind === kind && file.lines.includes(line.name)).flatMap((file) => file.cases)
      expect(cases.flatMap(({ id, manifest }) => differences(manifest, id))).toEqual([])
    })

    test('so does every drawn manifest, and each single mistake in it', () => {
      const source = sourceSchema(line.name, kind)
      const pairs = arbitraryOf(source).chain((manifest) =>
        fc.tuple(fc.constant(manifest), fc.constantFrom(...mutationsOf(manifest, source))),
      )
      fc.assert(
        fc.property(pairs, ([manifest, { name, make }]) => {
          expect([...differences(manifest, 'drawn'), ...differences(make(), name)]).toEqual([])
        }),
        { numRuns: runs(25), endOnFailure: true },
      )
    })
  })

  test('the schema for all manifests ignores other resources', () => {
    const others = [
      { apiVersion: 'apps/v1', kind: 'Deployment', metadata: 1 },
      { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Component', spec: 1 },
      { apiVersion: 'gateway-operator.konghq.com/v1beta1', kind: 'DataPlane', spec: {} },
      { replicaCount: 1 },
      [],
      'text',
      null,
    ]
    expect(others.filter((other) => !manifests(other))).toEqual([])
    expect(manifests({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'GatewayPlane' })).toBe(false)
    expect(planes({ apiVersion: 'apps/v1', kind: 'Deployment' })).toBe(false)
  })

  test('the snippet of each kind is a valid manifest', () => {
    const { defaultSnippets } = read(`${line.release}/planes.schema.json`) as {
      defaultSnippets: { label: string; body: unknown }[]
    }
    expect(defaultSnippets.map(({ label }) => label).sort()).toEqual([...line.kinds].sort())
    const filled = (body: unknown): unknown =>
      JSON.parse(
        JSON.stringify(body)
          .replace(/\$\{\d+:([^}]*)\}/g, '$1')
          .replace('"{}"', '{}'),
      )
    expect(defaultSnippets.filter(({ body }) => !line.validatePlane(filled(body)).ok).map(({ label }) => label)).toEqual([])
  })
})
