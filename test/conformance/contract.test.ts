/**
 * What the contract is: every recorded answer of the API server, compared with the validators of its lines.
 * The statements are those of docs/contract.md.
 */
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/contract/issue.ts'
import { placesOf } from '../places.ts'
import { ours, related, theirs } from './blame.ts'
import { defaulted, hasPlaneID } from './defaults.ts'
import { publishedSchema } from './lines.ts'
import { allowance, stricter } from './stricter.ts'
import { expectNone, files, kindOf, lines, recorded, valueAt } from './validated.ts'

test('there is generated code to test', () => {
  expect(lines.map(({ name }) => name)).toContain('v0.15')
})

test.each(lines.map((line) => [line.name, line] as const))('the kinds of %s are those of the recorded cases', (_, line) => {
  const kinds = files.filter((file) => file.lines.includes(line.name)).map(({ kind }) => kind)
  expect(line.kinds).toEqual(kinds.sort())
})

test('each entry of the list is needed by a case', () => {
  const refused = recorded.flatMap(({ validated }) => validated.filter(({ left }) => left.length === 0))
  const used = new Set(refused.flatMap(({ one, issues }) => issues.map((issue) => allowance(issue, kindOf(one.manifest)))))
  expect(stricter.filter((entry) => !used.has(entry)).map(({ place, code }) => `${place}: ${code}`)).toEqual([])
})

for (const { title, line, file, validated, foreign } of recorded) {
  const { kind } = file
  const accepted = validated.filter(({ result }) => result.ok)
  const refused = validated.filter(({ result }) => !result.ok)

  describe(title, () => {
    test(`what is accepted, the API server accepts with its defaults written out (${accepted.length})`, () => {
      expectNone(accepted, ({ one, left }) => {
        const supplied = one.errors.filter((error) => !left.includes(error)).map(([field]) => field)
        const unwritten = supplied.filter((field) => valueAt(line.withDefaults(one.manifest), field.split('.')) === undefined)
        return [
          ...(left.length > 0 ? [`accepted, but the server says ${theirs(left)}`] : []),
          ...(unwritten.length > 0 ? [`withDefaults does not write ${unwritten.join()}`] : []),
        ]
      })
    })

    const stricterHere = refused.filter(({ left }) => left.length === 0)

    test(`what is refused, the API server refuses too, or the place is on the list (${stricterHere.length})`, () => {
      expectNone(stricterHere, ({ one, issues }) => {
        const outside = issues.filter((issue) => !allowance(issue, kindOf(one.manifest)))
        return outside.length > 0 ? [`the server accepts, but ${ours(outside)}`] : []
      })
    })

    const both = refused.filter(({ left }) => left.length > 0)

    test(`where both refuse, an issue is at a place that the API server blames (${both.length})`, () => {
      expectNone(both, ({ issues, left }) => {
        const met = issues.some(({ field }) => left.some(([blamed]) => related(field, blamed)))
        return met ? [] : [`ours: ${ours(issues)}; theirs: ${theirs(left)}`]
      })
    })

    const schema = publishedSchema(line.release, kind)
    const nulls = validated
      .filter(({ one }) => kindOf(one.manifest) === kind && one.op !== 'update')
      .flatMap((one) => nullsOf(one.one.manifest).map((place) => ({ ...one, ...place })))

    test(`a null in a required field is missing, any other is a null value (${nulls.length})`, () => {
      expectNone(nulls, ({ issues, path, required }) => nullFault(issues, path, required))
    })

    function nullsOf(manifest: unknown) {
      return placesOf(manifest, schema).filter(
        ({ path, value }) => value === null && !passingNulls.has(path) && !(kind === 'Organization' && path === '/spec'),
      )
    }

    const stored = accepted.filter(({ one }) => one.accepted && one.op !== 'schema')

    test(`withDefaults writes what the server stores, plane ID, reference kinds and secret namespaces (${stored.length})`, () => {
      expectNone(stored, ({ one }) => {
        const expected = defaulted(one, hasPlaneID(files, line.name, kindOf(one.manifest)))
        const found = line.withDefaults(one.manifest)
        return isDeepStrictEqual(found, expected) ? [] : [`gives ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`]
      })
    })

    const direct = [...validated, ...foreign].filter(({ one }) => one.op !== 'update')

    test(`validate${kind}, is${kind} and assert${kind} say what validatePlane says of that kind (${direct.length})`, () => {
      expectNone(direct, ({ one: { manifest }, result }) => {
        const own = line.validate(kind, manifest)
        const agrees = kindOf(manifest) === kind ? isDeepStrictEqual(own, result) : !own.ok
        return [
          ...(agrees ? [] : [`validate${kind} says otherwise`]),
          ...(line.is(kind, manifest) === own.ok ? [] : [`is${kind} says otherwise`]),
          ...(throws(() => line.assert(kind, manifest)) !== own.ok ? [] : [`assert${kind} says otherwise`]),
        ]
      })
    })
  })
}

/** The places where null passes: the API server's own clients write them. */
const passingNulls = new Set(['/metadata/creationTimestamp', '/status'])

/** One mistake is one issue: a null is not checked again inside what has the wrong type, nor as a branch where neither is set. */
function nullFault(issues: readonly Issue[], path: string, required: boolean): string[] {
  const covered = issues.some(
    (issue) =>
      (path.startsWith(`${issue.path}/`) && ['wrong-type', 'unknown-field', 'unknown-kind'].includes(issue.code)) ||
      (issue.code === 'value-from' && issue.found === 'neither' && issue.path === parentOf(path)) ||
      (issue.code === 'unknown-field' && issue.suggestion !== undefined && parentOf(issue.path) === parentOf(path)),
  )
  const here = issues.filter((issue) => issue.path === path).map(({ code }) => code)
  const wanted: readonly string[] = required
    ? ['missing-field', 'missing-secret-namespace']
    : ['null-value', ...(exceptions[path] ?? [])]
  return covered || here.some((code) => wanted.includes(code))
    ? []
    : [`null at ${path}, required ${required}: ${here.join() || 'no issue'}`]
}

/** What a null may be other than a null value: a name is required where there is no generateName, a namespace may not be there at all. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  '/metadata/name': ['missing-field'],
  '/metadata/namespace': ['namespace-not-allowed'],
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function throws(action: () => void): boolean {
  try {
    action()
    return false
  } catch {
    return true
  }
}
