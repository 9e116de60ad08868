/** Where a resource has what several rules look at. */
import type { Line } from '../../lines.ts'
import { inlineCAPlaces } from '../../places.ts'
import { type TextAt, textsAt } from '../../topology/texts.ts'
import type { Resource } from '../rule.ts'

/** The CA of the agent, where it is written in the manifest. */
export function inlineCA(resource: Resource, line: Line): TextAt[] {
  return textsAt(resource, inlineCAPlaces(line))
}
