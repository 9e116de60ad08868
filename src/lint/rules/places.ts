/** Where a resource has what several rules look at. */
import { isSince, type Line } from '../../lines.ts'
import { type TextAt, textsAt } from '../../topology/texts.ts'
import type { Resource } from '../rule.ts'

/** The CA of the agent, where it is written in the manifest. */
export function inlineCA(resource: Resource, line: Line): TextAt[] {
  return textsAt(resource, placesOfCA(line))
}

/** Where that is. */
export function placesOfCA(line: Line): readonly string[] {
  return isSince(line, 'v0.9') ? CLUSTER_AGENT_CA : AGENT_CA
}

const CLUSTER_AGENT_CA = ['/spec/clusterAgent/clientCA/value']
const AGENT_CA = ['/spec/agent/clientCA/value']
