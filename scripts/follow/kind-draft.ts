/** The resource of a kind as its release has it, from the schemas of the line before. */
import type { Schema } from '../generate/read.ts'
import type { Known } from './catalog.ts'
import { draftOf, partOf, referring, schemaWith } from './draft.ts'
import { freshObject, todo } from './fresh.ts'
import type { KindNode } from './node.ts'
import type { Place } from './place.ts'
import { projectKind } from './project.ts'
import type { KindDraft } from './titles.ts'
import { updatedField } from './updated.ts'

/** A kind of a release as a draft. `former` is the kind of the line that it was: itself, or the one that was renamed. */
export function kindDraft(base: Base, after: KindNode, former: string | undefined): KindDraft {
  const { kind, scope } = after
  const retitle = (title: string): string =>
    former !== undefined && title.startsWith(former) ? `${kind}${title.slice(former.length)}` : title
  const place: Place = { ...base, kind, scope, path: '', owner: kind, retitle }
  const schema = former === undefined ? freshKind(place, after) : updatedKind(place, former, after)
  return { kind, scope, part: { title: kind, schema: withDerived(schema, after) } }
}

/** What all kinds of a release begin with. */
export type Base = Pick<Place, 'line' | 'catalog' | 'made'>

function updatedKind(place: Place, former: string, { kind, scope, root }: KindNode): Schema {
  const before = projectKind(place.line, former)
  const schema: Schema = partOf(updatedField(place, { $ref: `${former}.json` }, before.root, root))?.schema ?? {}
  const properties = {
    ...schema.properties,
    ...(former !== kind && { kind: kindField(kind) }),
    ...(before.scope !== scope && { metadata: metadataField(place) }),
  }
  return { ...schema, title: kind, properties }
}

function freshKind(place: Place, { kind, root }: KindNode): Schema {
  const { spec, status } = root.properties ?? {}
  const isRequired = root.required?.includes('spec') ?? false
  const part = (name: string, path: string, node: NonNullable<typeof spec>): Schema => {
    const title = `${kind}${name}`
    return referring({}, { title, schema: freshObject({ ...place, owner: title, path }, node) })
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: kind,
    type: 'object',
    description: todo(`describe ${kind} in your own words`),
    additionalProperties: false,
    required: ['apiVersion', 'kind', 'metadata', ...(spec ? ['spec'] : [])],
    ...(spec && !isRequired && { 'x-required-by-documents': ['spec'] }),
    properties: {
      apiVersion: draftOf(place.line, { $ref: 'ApiVersion.json' }, place.retitle),
      kind: kindField(kind),
      metadata: metadataField(place),
      ...(spec && { spec: part('Spec', 'spec', spec) }),
      ...(status && {
        status: { description: statusWords(place.catalog), anyOf: [part('Status', 'status', status), { type: 'null' }] },
      }),
    },
  }
}

const kindField = (kind: string): Schema => ({
  type: 'string',
  description: `The kind of this resource: ${kind}.`,
  enum: [kind],
  'x-code': 'unknown-kind',
})

const metadataField = ({ line, scope, retitle }: Place): Schema =>
  draftOf(line, { $ref: scope === 'Cluster' ? 'ClusterScopedObjectMeta.json' : 'ObjectMeta.json' }, retitle)

/** The status is described alike in all kinds. */
const statusWords = (catalog: readonly Known[]): string =>
  catalog.find(({ path }) => path === 'status')?.property.description ?? todo('describe status in your own words')

/** A field of spec that the CRD requires, and that the name may replace, may be omitted where the name is a valid value. */
function withDerived(kind: Schema, { root }: KindNode): Schema {
  // The generator refuses the keyword in any other form.
  const former = kind['x-required-unless-derived'] as { readonly field: string } | undefined
  const { 'x-required-unless-derived': _, properties, ...rest } = kind
  const spec = properties?.['spec']
  const part = spec && partOf(spec)
  if (!spec || !part) return kind
  const fields = part.schema.properties ?? {}
  const required = root.properties?.['spec']?.required ?? []
  const field = required.find((name) => fields[name] && fields[name]['x-default-from'] === '/metadata/name')
  const rule = field !== undefined && fields[field] && partOf(fields[field])
  const derived = rule ? { field, rule: `${rule.title}.json` } : undefined
  // A field that no longer follows from the name is required like any other.
  const own = former && required.includes(former.field) ? [former.field] : []
  const names = [...new Set([...(part.schema.required ?? []), ...own])].filter((name) => name !== derived?.field)
  const isEmpty = names.length === 0 && part.schema.required?.length !== 0
  const schema = schemaWith({ ...part.schema, required: isEmpty ? undefined : names })
  return schemaWith({
    ...rest,
    'x-required-unless-derived': derived,
    properties: { ...properties, spec: referring(spec, { ...part, schema }) },
  })
}
