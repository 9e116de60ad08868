/** One generated table of kinds, and functions that query it. */
import { type Kind, type KindInfo, kindInfo, type PlaneType, type ReferenceInfo } from '../../generated/kinds.ts'
import { kindsOf } from '../../generated/releases.ts'
import { isSince, type Line } from './lines.ts'

export type { Kind, PlaneType, ReferenceInfo }

/** The table's entry for a kind; undefined for a kind that no release has. */
export function kindInfoOf(kind: string): KindInfo | undefined {
  return isKind(kind) ? kindInfo[kind] : undefined
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kindInfo, kind)
}

/** Whether a kind is cluster-scoped. */
export function isClusterScoped(kind: string): boolean {
  return kindInfoOf(kind)?.scope === 'Cluster'
}

/** The type of plane that a kind registers; undefined for other kinds. */
export function planeTypeOf(kind: string): PlaneType | undefined {
  return kindInfoOf(kind)?.planeType
}

/** Whether a kind registers a plane. */
export function isPlaneKind(kind: string): boolean {
  return planeTypeOf(kind) !== undefined
}

/** The kind of the same plane in the other scope: ClusterDataPlane for DataPlane, and the other way round. */
export function otherScopeOf(kind: string): Kind | undefined {
  return kindInfoOf(kind)?.otherScope
}

/** The fields by which a kind of a line refers to planes. */
export function referenceFieldsOf(kind: string, line: Line): readonly ReferenceInfo[] {
  return (kindInfoOf(kind)?.references ?? []).filter((reference) => holdsIn(reference, line))
}

/** The fields of all kinds of a line that refer to planes, each pointer and form once. */
export function referenceFieldsIn(line: Line): readonly ReferenceInfo[] {
  const all = kindsOf[line].flatMap((kind) => referenceFieldsOf(kind, line))
  return [...new Map(all.map((field) => [`${field.pointer} ${field.form}`, field])).values()]
}

/** Whether a line is within a range of lines; either end may be open. */
export function holdsIn(
  { since, until }: { readonly since?: Line | undefined; readonly until?: Line | undefined },
  line: Line,
): boolean {
  return (!since || isSince(line, since)) && (!until || isSince(until, line))
}
