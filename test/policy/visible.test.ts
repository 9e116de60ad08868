import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Resource, Rule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { privateKeyInCA } from '../../src/lint/rules/private-key-in-ca.ts'
import type { PolicyRules } from '../../src/policy/documents.ts'
import { contractLines, type Line } from '../../src/releases/lines.ts'
import { put } from '../conformance/cases.ts'
import { asked, ruleSeen } from './seen.ts'
import { listed } from './texts.ts'

/** Error rules that no policy has, with the reason; docs/cluster.md lists them too. */
const INVISIBLE: Readonly<Record<string, string>> = {
  'undefaulted-field': 'the API server rejects it itself',
  'expired-ca': 'CEL cannot parse certificates',
}

test('every error rule is in the policies or in the list of exceptions', () => {
  const missing = rules.filter((rule: Rule) => rule.severity === 'error' && rule.conditions === undefined).map(({ code }) => code)
  expect(missing.sort()).toEqual(Object.keys(INVISIBLE).sort())
  const guide = readFileSync(join(import.meta.dirname, '../../docs/cluster.md'), 'utf8')
  expect(missing.filter((code) => !guide.includes(`\`${code}\``))).toEqual([])
})

test.each(contractLines)('no expression of the policies of %s selects a field without a name, or adds up nothing', (line) => {
  const text = readFileSync(join(import.meta.dirname, `../../generated/policies/${line}.json`), 'utf8')
  const policies: Record<string, PolicyRules> = JSON.parse(text)
  const expressions = Object.values(policies).flatMap(({ variables, validations }) => [
    ...variables.map(({ expression }) => expression),
    ...validations.flatMap(({ expression, messageExpression = '' }) => [expression, messageExpression]),
  ])
  // Outside of the literals, which can contain anything.
  const code = expressions.map((expression) => expression.replace(/"(?:[^"\\]|\\.)*"/g, '""'))
  expect(code.filter((expression) => /\.[^\w?]|[^\w]\(\)/.test(expression))).toEqual([])
  expect(code.length).toBeGreaterThan(0)
})

const texts = fc.oneof(
  fc.constantFrom(...listed),
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'aA.:/*_ -@[]0'), maxLength: 12 }),
)

type Drawn = readonly (readonly [path: string, value: fc.Arbitrary<unknown>])[]

function placesOf(rule: Rule, line: Line): Drawn {
  return (rule.conditions?.(line) ?? []).flatMap((visible): Drawn => {
    if ('objects' in visible)
      return visible.objects.flatMap((path) => [
        [path, fc.constant({})] as const,
        ...visible.oneOf.map((name) => [`${path}/${name}`, fc.constant({})] as const),
      ])
    if ('numbers' in visible) return visible.numbers.map((path) => [path, fc.integer({ min: -2, max: 70_000 })])
    if ('strings' in visible)
      return [
        ...visible.strings.map((path) => [path, texts] as const),
        ...(visible.lists ?? []).map((path) => [path, fc.array(texts)] as const),
      ]
    return visible.listeners.flatMap(({ gateway, port, host }) => [
      [host, fc.constantFrom('a.example.com', 'b.example.com')] as const,
      [port, fc.constantFrom(80, 443)] as const,
      ...gateway.map((part) => [part, fc.constantFrom('a', 'b')] as const),
    ])
  })
}

describe.each(contractLines)('in %s', (line) => {
  // A line that has none of the places has nothing to check.
  const withData = asked(line).filter((rule) => placesOf(rule, line).length > 0)
  test.each(withData.map((rule) => [rule.code, rule] as const))(
    'the data of %s say nothing that the rule does not, in the same words',
    (_, rule) => {
      const places = placesOf(rule, line)
      const reported = new Set<string>()
      const check = (resource: Resource): void => {
        const messages = rule.check(resource, line, {}).map((hit) => rule.message(hit))
        for (const { message } of ruleSeen(rule, resource, line)) {
          const sentence = message.replace(/^[\w-]+: [^:]+: /, '')
          reported.add(sentence)
          // A policy cannot decode a text: what is wrong within is reported as being encoded.
          if (rule.code === 'encoded-ca' && privateKeyInCA.check(resource, line, {}).length > 0) continue
          expect(messages).toContain(sentence)
        }
      }
      const kinds = (rule.conditions?.(line) ?? []).flatMap((visible) => ('kinds' in visible ? (visible.kinds ?? []) : []))
      const base = (): Resource => ({ kind: kinds[0] ?? 'DataPlane', spec: {} })
      for (const [path] of places) for (const value of [...listed, {}]) check(withValue(base(), path, value))
      const drawn = fc.tuple(...places.map(([path, value]) => fc.option(value.map((value) => ({ path, value })))))
      fc.assert(
        fc.property(drawn, (given) => {
          const set = given.flatMap((one) => (one ? [one] : []))
          check(set.reduce<Resource>((made, { path, value }) => withValue(made, path, value), base()))
        }),
      )
      expect(reported.size).toBeGreaterThan(0)
    },
  )
})

function withValue(resource: Resource, path: string, value: unknown): Resource {
  const keys = path.split('/').slice(1, -1)
  let parent: unknown = resource
  for (const key of keys) {
    // Made here, of maps alone.
    const map = parent as Record<string, unknown>
    map[key] ??= {}
    parent = map[key]
  }
  return put(resource, path, value) as Resource
}
