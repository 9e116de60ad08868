/** `generated/referrers.ts`: which other kinds of OpenChoreo refer to planes, environments and pipelines: facts/who-refers-to-planes.json. */
import { factIn, factsAbout, inRelease, lineTable, type Span } from './facts.ts'

interface ReferrerEntry extends Span {
  readonly referrer: string
  readonly field: string
  readonly form: string
  readonly refersTo: readonly string[]
}

interface FallbackEntry extends Span {
  readonly field: string
  readonly referrers: readonly string[]
  readonly targets: readonly { readonly kind: string; readonly name?: string }[]
}

const entries = factsAbout<ReferrerEntry>('who-refers-to-planes')
const fallbacks = factsAbout<FallbackEntry>('reference-fallbacks')

export function referrersModule(): string {
  const kinds = [...new Set(entries.flatMap(({ referrer, refersTo }) => [referrer, ...refersTo]))]
  return [
    "import type { Line } from './releases.ts'\n",
    INTERFACES,
    '/** The kinds that refer to planes, environments or pipelines and are no planes themselves, in any line. */',
    `export const referrerKinds: readonly string[] = ${JSON.stringify([...new Set(entries.map(({ referrer }) => referrer)), SECRETS])}\n`,
    '/** Those of them, and of what they refer to, that are cluster-scoped: by the convention of their names. */',
    `export const clusterScopedReferrers: readonly string[] = ${JSON.stringify(kinds.filter((kind) => kind.startsWith('Cluster')))}\n`,
    lineTable(TABLE, referrersIn),
  ].join('\n')
}

/** Planes refer to them. They refer to none. */
const SECRETS = 'SecretReference'

function referrersIn(release: string): object {
  return inRelease(entries, release).map(({ referrer, field, form, refersTo }) => ({
    kind: referrer,
    form,
    pointer: `/${field.replaceAll('[]', '.*').replaceAll('.', '/')}`,
    to: refersTo,
    fallbacks: fallbackOf(referrer, field, release),
  }))
}

function fallbackOf(kind: string, field: string, release: string): FallbackEntry['targets'] {
  const own = fallbacks.filter((entry) => `spec.${entry.field}` === field && entry.referrers.includes(kind))
  return factIn(own, release, `${field} of ${kind}`)?.targets ?? []
}

const INTERFACES = `/** A field of another kind that refers to planes, environments or pipelines. */
export interface Referrer {
  readonly kind: string
  /** How it is written: a string, an object with a name, or one with a kind as well. */
  readonly form: 'string' | 'name' | 'kind-and-name'
  /** JSON Pointer of the reference, with * for each item of a list. */
  readonly pointer: string
  /** The kinds that it can name; the first one where it does not name the kind. */
  readonly to: readonly string[]
  /** What the control plane looks for where it is not set; without a name: any of the kind. */
  readonly fallbacks: readonly { readonly kind: string; readonly name?: string }[]
}
`

const TABLE = {
  name: 'referrersOf',
  type: 'readonly Referrer[]',
  comment: 'The references of other kinds in each line.',
}
