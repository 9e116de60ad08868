/** What a person has to decide about a release: no CRD says it. */
import type { Schema } from '../generate/read.ts'
import type { Change, FieldChange } from './compare.ts'
import { wordsByKinds, wordsOf } from './words.ts'

export interface Decision {
  /** A question, or what to do. */
  readonly decision: string
  /** The fields, kinds or places that it is about. */
  readonly about: readonly string[]
}

export interface Found {
  readonly changes: readonly Change[]
  /** The schemas that are written, by title. */
  readonly schemas: ReadonlyMap<string, Schema>
  /** Titles of parts that have become the same. */
  readonly twins: readonly string[]
  /** Fields that the generator would refuse, in words. */
  readonly unsupported: readonly string[]
  /** What the written schemas do not say of the CRDs. */
  readonly unexpressed: readonly Change[]
}

/** Every decision that is left. */
export function decisionsAbout({ changes, schemas, twins, unsupported, unexpressed }: Found): Decision[] {
  const fields = changes.filter((change) => 'field' in change)
  const kinds = changes.filter((change) => !('field' in change))
  const asked = (decision: string, about: readonly string[]): Decision[] =>
    about.length > 0 ? [{ decision, about: [...new Set(about)] }] : []
  const ofFields = (decision: string, test: (change: FieldChange) => boolean): Decision[] =>
    asked(decision, titled(fields.filter(test)))
  const ofRule =
    (...names: string[]) =>
    ({ what = '' }: FieldChange): boolean =>
      names.includes(what)
  return [
    ...asked(
      'Was the kind renamed? If so, add it to facts/renamed-kinds.json with its source; if not, the schemas and the step have to change: they are written as if it was.',
      kinds.filter((change) => change.change === 'kind-removed' && change.renamed !== undefined).map(wordsOf),
    ),
    ...asked(
      'What happens to resources of a removed kind? migrate reports them, or converts them to another kind.',
      kinds.filter((change) => change.change === 'kind-removed' && change.renamed === undefined).map(wordsOf),
    ),
    ...asked(
      'A new kind: which plane type it is, what may refer to it, what it may refer to, its chart and the namespace of its agent.',
      kinds.filter((change) => change.change === 'kind-added' && change.renamed === undefined).map(wordsOf),
    ),
    ...asked(
      'The apiVersion changed: apiVersion in schemas/ has one value for all lines.',
      kinds.filter(({ change }) => change === 'api-versions-changed').map(wordsOf),
    ),
    ...asked(
      'The scope changed: the fallbacks of references, and what its own references mean.',
      kinds.filter(({ change }) => change === 'scope-changed').map(wordsOf),
    ),
    ...asked('Write the descriptions and the words of patterns that are marked TODO, in our own words.', todosIn(schemas)),
    ...asked('The CRDs say about new fields:', fields.flatMap(descriptionWords)),
    ...ofFields(
      'What does migrate do with the value of a field that is gone: move it to a new field, drop it, or report it as lost? If another field took its place, name both in x-replaced.',
      ({ change }) => change === 'field-removed',
    ),
    ...ofFields(
      'Where does migrate take the value of a field that is required now: from another field, a default, or the user?',
      ({ change, what, after, required }) =>
        change === 'field-added' ? required === true : what === 'required' && after === true,
    ),
    ...ofFields(
      'Do the reference documents still require the field? Then it stays in "required" and goes into x-required-by-documents.',
      ({ what, after }) => what === 'required' && after === false,
    ),
    ...ofFields('How does migrate make the new type of the old one?', ofRule('type')),
    ...ofFields('The default changed: migrate has to write the former one where a manifest relied on it.', ofRule('default')),
    ...ofFields(
      'A rule changed: check patternErrorMessage, examples, descriptions and codes, and what migrate does with a value that no longer fits.',
      ({ change, what = '' }) => change === 'field-changed' && !['type', 'required', 'default', 'cel'].includes(what),
    ),
    ...ofFields(
      'Is a new field a client CA, a host, a port or a reference that lint, graph and checklist have to know? Is exactly one of several fields to be set?',
      ({ change }) => change === 'field-added',
    ),
    ...asked('The CRDs say the same about these parts now. Should both fields refer to one of them?', twins),
    ...asked('The generator does not support this: extend scripts/generate, or write a schema that it supports.', unsupported),
    ...asked(
      'schemas/ does not say this yet. Write it manually, extend the generator, or list it in scripts/follow/deliberate.ts with the reason.',
      [
        ...titled(unexpressed.filter((change) => 'field' in change)),
        ...unexpressed.filter((change) => !('field' in change)).map(wordsOf),
      ],
    ),
  ]
}

const titled = (changes: readonly FieldChange[]): string[] =>
  [...wordsByKinds(changes)].map(([words, kinds]) => `${words} (${kinds.join(', ')})`)

/** The first sentence of the CRD. */
function descriptionWords({ field, node }: FieldChange): string[] {
  const [first] = (node?.description ?? '').split(/(?<=\.)\s/)
  return first ? [`${field}: ${first.replace(/\s+/g, ' ')}`] : []
}

/** The places of schemas that are left to a person, as `<title>.json <pointer>`. */
function todosIn(schemas: ReadonlyMap<string, Schema>): string[] {
  const within = (value: unknown, pointer: string): string[] => {
    if (typeof value === 'string') return value.startsWith('TODO') ? [pointer] : []
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => within(inner, `${pointer}/${key}`))
  }
  return [...schemas].flatMap(([title, schema]) => within(schema, '').map((pointer) => `${title}.json ${pointer}`))
}
