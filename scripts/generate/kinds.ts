/** `generated/kinds.ts`: what is known of each kind, in one table. */
import { isClusterScoped, otherScopeOf } from './model.ts'
import { placesOfKind } from './places.ts'
import { type KindEntry, releases } from './read.ts'

export function kindsModule(): string {
  const kinds = releases.kinds.map(({ kind }) => kind)
  const planeTypes = [...new Set(releases.kinds.flatMap(({ plane }) => plane ?? []))]
  return [
    "import type { Line } from './releases.ts'\n",
    '/** A kind that a release has or had. */',
    `export type Kind = ${union(kinds)}\n`,
    '/** What kind of plane a kind registers. */',
    `export type PlaneType = ${union(planeTypes)}\n`,
    INTERFACES,
    '/** Every kind, in the order of schemas/releases.json. */',
    `export const kindInfo: Readonly<Record<Kind, KindInfo>> = {\n${releases.kinds.map((entry) => `  ${entry.kind}: ${JSON.stringify(infoOf(entry))},\n`).join('')}}\n`,
  ].join('\n')
}

const INTERFACES = `/** What is known of a kind. */
export interface KindInfo {
  readonly scope: 'Namespaced' | 'Cluster'
  /** Absent for a kind that is no plane. */
  readonly planeType?: PlaneType
  /** The kind of the same plane in the other scope. */
  readonly otherScope?: Kind
  /** The contract line that brought it, and the last one that has it. */
  readonly since: Line
  readonly until?: Line
  /** What it is called in later releases, which need not be a kind of ours. */
  readonly renamedTo?: string
  /** The fields by which it refers to planes. */
  readonly references: readonly ReferenceInfo[]
}

/** A field that refers to a plane. */
export interface ReferenceInfo {
  /** JSON Pointer of the field. */
  readonly pointer: string
  /** The kinds that it can name, that of the resource's own scope first. */
  readonly to: readonly Kind[]
  /** Whether it is the name alone, or an object with kind and name. */
  readonly form: 'name' | 'object'
  /** What the control plane looks for where it is not set, in this order; nothing where that means no plane. */
  readonly fallbacks: readonly Fallback[]
  /** Whether the control plane reports an error where it is not set and nothing that it looks for exists. */
  readonly required: boolean
  /** Whether it cannot change once set. */
  readonly isImmutable?: boolean
  /** The contract lines that have it so; absent where they are those of the kind. */
  readonly since?: Line
  readonly until?: Line
}

/** A plane that an unset reference falls back to. */
export interface Fallback {
  readonly kind: Kind
  readonly name: string
}
`

function infoOf({ kind, plane, since, until }: KindEntry): object {
  const otherScope = otherScopeOf(kind)
  const renamedTo = releases.renamed[kind]
  return {
    scope: isClusterScoped(kind) ? 'Cluster' : 'Namespaced',
    ...(plane !== undefined && { planeType: plane }),
    ...(otherScope !== undefined && { otherScope }),
    since,
    ...(until !== undefined && { until }),
    ...(renamedTo !== undefined && { renamedTo }),
    references: placesOfKind(kind)
      .filter(({ place }) => place.role === 'reference')
      .map(({ place: { pointer, to = [], form, fallbacks, required, isImmutable }, since, until }) => ({
        pointer,
        to: [...to].sort(
          (a, b) => Number(isClusterScoped(a) !== isClusterScoped(kind)) - Number(isClusterScoped(b) !== isClusterScoped(kind)),
        ),
        form,
        fallbacks,
        required,
        ...(isImmutable !== undefined && { isImmutable }),
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
      })),
  }
}

const union = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ')
