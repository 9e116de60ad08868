/**
 * What is true of every manifest that a schema describes: a variable in it is no mistake, and neither is a patch that is a part of it.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkResource } from '../../src/lint/check-resource.ts'
import { severityOf } from '../../src/lint/finding.ts'
import { lineOfRelease } from '../../src/releases/lines.ts'
import { documentsOf, isWhole } from '../../src/repository/documents.ts'
import { fits } from '../../src/repository/issues.ts'
import { isUnknown } from '../../src/repository/variables.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { generatedLines, sourceSchema } from '../conformance/lines.ts'
import { isObject, pointer } from '../places.ts'
import { replacedAt } from '../replaced.ts'
import { runs } from '../runs.ts'

const options = { numRuns: runs(25), endOnFailure: true }

const lines = await generatedLines()
const kinds = lines.flatMap((line) => line.kinds.map((kind) => [`${line.name} ${kind}`, line, kind] as const))

const variables = [`\${X}`, `a-\${X:=b}`, '$(X)', '<X>']

describe.each(kinds)('%s', (_, line, kind) => {
  // Any text can be in them, that of a template and of a variable too.
  const manifests = arbitraryOf(sourceSchema(line.name, kind)).filter((manifest) => !/\{\{|\{%|\$/.test(JSON.stringify(manifest)))

  test('a variable in place of any scalar is no error', () => {
    fc.assert(
      fc.property(manifests, fc.nat(), fc.constantFrom(...variables), (manifest, at, variable) => {
        // Whether there is a uid decides what a generation may be, and nobody writes either.
        const places = scalarsIn(manifest).filter((place) => place !== '/metadata/uid')
        const place = places[at % places.length] ?? ''
        const changed = replacedAt(manifest, place, variable)
        expect(errorsIn(changed, false).filter((error) => !errorsIn(manifest, false).includes(error))).toEqual([])
        // Without its kind or its group it is none of ours.
        if (place === '/kind' || place === '/apiVersion') return
        const [resource] = resourcesIn(changed, false)
        expect(resource && isUnknown(resource.unknown, place)).toBe(true)
        expect(resource && isWhole(resource) && fits(resource, lineOfRelease(line.release as 'v1.2'))).toBe(true)
      }),
      options,
    )
  })

  test('a patch that is any part of a valid manifest has no error of its own', () => {
    fc.assert(
      fc.property(manifests, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (manifest, choices) => {
        const { apiVersion, kind, ...fields } = isObject(manifest) ? manifest : {}
        const part = { apiVersion, kind, ...(partOf(fields, choices) as object) }
        expect(resourcesIn(part, true)).toHaveLength(1)
        expect(errorsIn(part, true).filter((error) => !errorsIn(manifest, false).includes(error))).toEqual([])
      }),
      options,
    )
  })

  /** Code and place of every error. */
  function errorsIn(manifest: unknown, isPatch: boolean): string[] {
    return resourcesIn(manifest, isPatch).flatMap((resource) => {
      const { issues, advice } = checkResource(resource, line.release as 'v1.2') // A release of the line, whichever it is.
      return [
        ...issues.filter(({ code }) => severityOf(code) === 'error').map(({ code, path }) => `${code} ${path}`),
        ...advice.filter(({ severity }) => severity === 'error').map(({ issue: { code, path } }) => `${code} ${path}`),
      ]
    })
  }
})

const resourcesIn = (manifest: unknown, isPatch: boolean) =>
  documentsOf(JSON.stringify(manifest), { isPatch }).flatMap(({ resources }) => resources)

/** The places of all scalars that are not null. */
function scalarsIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => scalarsIn(item, `${at}/${index}`))
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => scalarsIn(inner, pointer(at, key)))
  return value === null || value === undefined ? [] : [at]
}

/** Some of the fields, some of them null, and some of theirs. Lists stay, since a patch replaces them. */
function partOf(value: unknown, choices: fc.Stream<number>): unknown {
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const choice = choices.next().value ?? 0
      return choice === 0 ? [] : [[key, choice === 1 ? null : partOf(inner, choices)]]
    }),
  )
}
