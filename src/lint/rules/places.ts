/** Where a resource has what several rules look at. */
import type { Line } from '../../releases/lines.ts'
import { inlineCAPlaces } from '../../releases/places.ts'
import { type StringAt, stringsAt } from '../../topology/strings.ts'

/** The CA of the agent, where it is written in the manifest. */
export function inlineCA(resource: unknown, line: Line): StringAt[] {
  return stringsAt(resource, inlineCAPlaces(line))
}
