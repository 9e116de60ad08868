/** Finds fields of manifests by their role: the client CA, hosts, ports. Generated from `x-place` in schemas/. */
import { allPlaces, type Place, type PlaceRole } from '../../generated/places.ts'
import { holdsIn } from './kinds.ts'
import { hasKind, type Line } from './lines.ts'

export type { Place, PlaceRole }

/** The places of a line by role; a place that several kinds have is listed once. */
export function places(line: Line): Readonly<Record<PlaceRole, readonly Place[]>> {
  const known = ofLine.get(line)
  if (known) return known
  const own = allPlaces.filter((place) => holdsIn(place, line) && place.kinds.some((kind) => hasKind(line, kind)))
  const found: Record<string, Place[]> = {}
  for (const { role } of allPlaces) found[role] = []
  for (const place of own)
    if (!found[place.role]?.some(({ pointer }) => pointer === place.pointer)) found[place.role]?.push(place)
  // Every role has a list, with what this line has of it.
  const made = found as Record<PlaceRole, Place[]>
  ofLine.set(line, made)
  return made
}

const ofLine = new Map<Line, Readonly<Record<PlaceRole, readonly Place[]>>>()

/** Where a line has the inline CA of the agent. */
export function inlineCAPlaces(line: Line): readonly string[] {
  const known = inlineCAs.get(line)
  if (known) return known
  const found = places(line)['client-ca'].map(({ pointer }) => `${pointer}/value`)
  inlineCAs.set(line, found)
  return found
}

const inlineCAs = new Map<Line, readonly string[]>()

/** Where a line has a secret reference for the CA of the agent: the objects with name and key. */
export function secretReferencePlaces(line: Line): readonly string[] {
  const { 'client-ca': authorities, 'secret-name': names } = places(line)
  return names
    .map(({ pointer }) => pointer.slice(0, -'/name'.length))
    .filter((pointer) => authorities.some((ca) => pointer.startsWith(`${ca.pointer}/`)))
}
