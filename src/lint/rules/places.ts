/** Where a resource has values that several rules check. */
import type { Line } from '../../releases/lines.ts'
import { inlineCAPlaces } from '../../releases/places.ts'
import { type StringAt, stringsAt } from '../../topology/strings.ts'

/** The CA of the agent, if it is inline. */
export function inlineCA(resource: unknown, line: Line): StringAt[] {
  return stringsAt(resource, inlineCAPlaces(line))
}
