/** Whatever a release changes in the newest line, the written schemas say it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deliberate } from '../../scripts/follow/deliberate.ts'
import { follow, unexpressed } from '../../scripts/follow/follow.ts'
import { allFields, type Node } from '../../scripts/follow/node.ts'
import { projectKind } from '../../scripts/follow/project.ts'
import { unsupportedIn } from '../../scripts/follow/unsupported.ts'
import { lower } from '../../scripts/generate/lower.ts'
import { type Line, lines, releases } from '../../scripts/generate/read.ts'
import { runs } from '../runs.ts'

const base = lines.at(-1) ?? fail('schemas/ has a line')
const kinds = base.kinds.map((kind) => projectKind(base, kind))

/** What may happen to the fields of an object. */
const edits: Readonly<Record<string, (object: Node, name: string) => Node>> = {
  removed: ({ properties = {}, required = [], ...rest }, name) => ({
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([other]) => other !== name)),
    required: required.filter((other) => other !== name),
  }),
  required: (object, name) => ({ ...object, required: [...new Set([...(object.required ?? []), name])].sort() }),
  optional: (object, name) => ({ ...object, required: (object.required ?? []).filter((other) => other !== name) }),
  retyped: (object, name) => withField(object, name, { type: 'boolean', rules: {} }),
  // A schema has no words for an item that cannot change, nor below for a time that has to match a pattern: it is reported.
  'made a list': (object, name) => {
    const { immutable: _, ...rules } = fieldOf(object, name).rules
    return withField(object, name, { type: 'array', rules: {}, items: { ...fieldOf(object, name), rules } })
  },
  'made nullable': (object, name) => withRule(object, name, { nullable: true }),
  'with a default': (object, name) => withRule(object, name, { default: 'x' }),
  'made immutable': (object, name) => withRule(object, name, { immutable: true }),
  'with a limit': (object, name) =>
    withRule(object, name, isPlainString(fieldOf(object, name)) ? { maxLength: 7, pattern: '^x' } : {}),
  'with a sibling': (object, name) =>
    withField(object, `${name}Too`, {
      type: 'object',
      rules: {},
      properties: { [name]: fieldOf(object, name) },
      required: [name],
    }),
}

test('one changed field of one kind is found, the written schemas say it, and the generator accepts them unless that is reported', () => {
  const places = kinds.flatMap(({ kind, root }) =>
    allFields('', root)
      .filter(({ path }) => /^(spec|status)\./.test(path) && !path.endsWith('[]'))
      // A deliberate difference that no longer applies is for a person to end.
      .filter(({ path }) => deliberate.every(({ field }) => field !== path))
      .map(({ path }) => ({ kind, path })),
  )
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...Object.keys(edits)), ({ kind, path }, edit) => {
      const changed = kinds.map((one) => (one.kind === kind ? { ...one, root: edited(one.root, path.split('.'), edit) } : one))
      const { schemas } = follow({ base, releases }, { name: 'v9.0', kinds: changed })
      const found = unexpressed(base, changed)
      expect(
        found.every((change) => 'field' in change && change.kind === kind && change.field.startsWith(path.replace(/\[\]$/, ''))),
      ).toBe(true)
      const written: Line = {
        ...base,
        name: 'v9.0',
        schema: (file) => schemas.get(file.slice(0, -'.json'.length)) ?? base.schema(file),
      }
      expect(unexpressed(written, changed)).toEqual([])
      expect(schemas.size > 0).toBe(found.length > 0)
      if (unsupportedIn(changed).length > 0) return
      for (const title of schemas.keys()) expect(() => lower(written, `${title}.json`)).not.toThrow()
    }),
    { numRuns: runs(40) },
  )
}, 60_000)

const isPlainString = ({ type, rules }: Node): boolean => type === 'string' && rules['format'] === undefined

function edited(node: Node, [name = '', ...rest]: readonly string[], edit: string): Node {
  if (rest.length === 0) return edits[edit]?.(node, name) ?? fail(edit)
  const own = name.replace(/\[\]$/, '')
  const field = fieldOf(node, own)
  return withField(
    node,
    own,
    own === name ? edited(field, rest, edit) : { ...field, items: edited(field.items ?? fail(name), rest, edit) },
  )
}

const withField = (object: Node, name: string, field: Node): Node => ({
  ...object,
  properties: { ...object.properties, [name]: field },
})

const withRule = (object: Node, name: string, rules: Node['rules']): Node =>
  withField(object, name, { ...fieldOf(object, name), rules: { ...fieldOf(object, name).rules, ...rules } })

const fieldOf = (object: Node, name: string): Node => object.properties?.[name] ?? fail(`no ${name}`)

function fail(why: string): never {
  throw new Error(why)
}
