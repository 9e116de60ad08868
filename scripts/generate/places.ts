/** `generated/places.ts`: the places of manifests that code looks for by role, from `x-place` in schemas/. */
import { type Fallback, unsetReference } from './fallbacks.ts'
import { propertiesOf, resolve } from './model.ts'
import { type Line, lines, releases, type Schema } from './read.ts'
import { runsOf } from './runs.ts'

/** The content of `x-place`. On a field that contains others it applies to all of them. */
interface Annotation {
  readonly role?: string
  readonly direction?: string
  readonly visibility?: string
  readonly protocol?: string
  /** Of a reference that is a name alone: the kind that it names. */
  readonly to?: string
}

/** A place of a role in a kind of a line. */
export interface Place extends Omit<Annotation, 'to'> {
  readonly role: string
  readonly pointer: string
  /** What the API server writes where it is left out. */
  readonly default?: unknown
  readonly to?: readonly string[]
  readonly form?: 'name' | 'object'
  /** Of a reference: what the control plane looks for where it is not set. */
  readonly fallbacks?: readonly Fallback[]
  readonly required?: boolean
  readonly isImmutable?: boolean
}

/** A place, and the lines that have it; absent where they are those of the kind. */
export interface PlaceSpan {
  readonly place: Place
  readonly since?: string
  readonly until?: string
}

/** The places of a kind over all lines. A place whose attributes change has a span for each. */
export function placesOfKind(kind: string): PlaceSpan[] {
  const own = lines.filter(({ kinds }) => kinds.includes(kind))
  const byText = new Map<string, { place: Place; at: number[] }>()
  for (const [at, line] of own.entries()) {
    for (const place of placesIn(line, kind)) {
      const text = JSON.stringify(place)
      const known = byText.get(text) ?? { place, at: [] }
      byText.set(text, known)
      known.at.push(at)
    }
  }
  return [...byText.values()].flatMap(({ place, at }) =>
    runsOf(at).map(([first, last]): PlaceSpan => {
      const [since, until] = [own[first]?.name, own[last]?.name]
      return {
        place,
        ...(first > 0 && since !== undefined && { since }),
        ...(last < own.length - 1 && until !== undefined && { until }),
      }
    }),
  )
}

function placesIn(line: Line, kind: string): Place[] {
  const { spec } = line.schema(`${kind}.json`).properties ?? {}
  const found = spec ? walk(line, resolve(line, spec).schema, '/spec', {}) : []
  return found.map((place) =>
    place.role === 'reference' ? { ...place, ...unsetReference(kind, place.pointer, line.name) } : place,
  )
}

function walk(line: Line, schema: Schema, pointer: string, around: Annotation): Place[] {
  return propertiesOf(schema).flatMap(([name, field]) => {
    // A table of strings, whose shape the test of the schemas checks.
    const { role, ...own } = (field['x-place'] ?? {}) as Annotation
    const annotation = { ...around, ...own }
    const at = `${pointer}/${name}`
    const inner = resolve(line, field).schema
    const deeper = inner.type === 'object' || inner.oneOf ? walk(line, inner, at, annotation) : []
    return [...(role === undefined ? [] : [placeOf(role, at, annotation, field, inner)]), ...deeper]
  })
}

function placeOf(role: string, pointer: string, { to, ...annotation }: Annotation, field: Schema, schema: Schema): Place {
  const base = { role, pointer, ...annotation, ...(field.default !== undefined && { default: field.default }) }
  if (role !== 'reference') return base
  const { kind } = schema.properties ?? {}
  const kinds = to === undefined ? (kind ? kind.enum : undefined) : [to]
  if (!kinds) throw new Error(`${pointer}: a reference needs the kinds that it can name, in x-place or as the enum of kind`)
  const isImmutable = field['x-immutable'] === true
  return { ...base, to: kinds, form: to === undefined ? 'object' : 'name', ...(isImmutable && { isImmutable }) }
}

/** A place as it is generated: with the kinds that have it. */
interface Row extends PlaceSpan {
  readonly kinds: readonly string[]
}

function rows(): Row[] {
  const byText = new Map<string, { span: PlaceSpan; kinds: string[] }>()
  for (const { kind } of releases.kinds) {
    // References are in the table of kinds.
    for (const span of placesOfKind(kind).filter(({ place }) => place.role !== 'reference')) {
      const text = JSON.stringify(span)
      const known = byText.get(text) ?? { span, kinds: [] }
      byText.set(text, known)
      known.kinds.push(kind)
    }
  }
  return [...byText.values()].map(({ span, kinds }) => ({ ...span, kinds }))
}

export function placesModule(): string {
  const all = rows()
  const roles = [...new Set(all.map(({ place }) => place.role))]
  const printed = all.map(
    ({ place, kinds, since, until }) =>
      `  ${JSON.stringify({ ...place, kinds, ...(since !== undefined && { since }), ...(until !== undefined && { until }) })},\n`,
  )
  return [
    "import type { Kind } from './kinds.ts'",
    "import type { Line } from './releases.ts'\n",
    '/** What a place of a manifest is for. */',
    `export type PlaceRole = ${roles.map((role) => `'${role}'`).join(' | ')}\n`,
    INTERFACE,
    '/** Every place that has a role; references are in the table of kinds. */',
    `export const allPlaces: readonly Place[] = [\n${printed.join('')}]\n`,
  ].join('\n')
}

const INTERFACE = `/** A place of a manifest that has a role. */
export interface Place {
  readonly role: PlaceRole
  /** JSON Pointer within the resource. */
  readonly pointer: string
  /** Of a gateway: which traffic, from where, and by which listener. */
  readonly direction?: 'ingress' | 'egress'
  readonly visibility?: 'external' | 'internal'
  readonly protocol?: 'http' | 'https' | 'tls'
  /** What the API server writes where it is left out. */
  readonly default?: string | number
  /** The kinds that have it, and the contract lines; absent where they are those of each kind. */
  readonly kinds: readonly Kind[]
  readonly since?: Line
  readonly until?: Line
}
`
