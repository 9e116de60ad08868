/** What has to be fixed first. */
import { requirementsOf } from '../../../generated/requirements.ts'
import { count } from '../../base/count.ts'
import { stateNotes } from '../draw/notes.ts'
import type { Setup } from './installed.ts'

export function problemsIn({ topology, planes, needsOf, release }: Setup): string[] {
  const { nodes, edges, sharedHosts, skipped } = topology
  const types = Object.keys(requirementsOf[release]).filter((type) => type !== 'control')
  const missing = TYPES.filter(
    (type) =>
      types.includes(type) && needsOf(type)?.required && planes.length > 0 && !planes.some((plane) => plane.type === type),
  )
  return [
    ...skipped.map(
      ({ resource, reason }) => `resource ${resource + 1} is not in this list: ${SKIPPED[reason].replace('RELEASE', release)}`,
    ),
    ...missing.map((type) => `there is no ${type} plane among these manifests, and an installation needs one`),
    ...edges.filter(({ how }) => how === 'dangling').map(({ from, to, field }) => `${from}: ${field}: ${to} not found`),
    ...nodes.flatMap(({ id, unresolved = [] }) => unresolved.map((field) => `${id}: ${field}: not set, and no default found`)),
    ...nodes
      .filter(({ issues }) => issues.length > 0)
      .map(({ id, issues }) => `${id}: invalid (${count(issues.length, 'issue')}); run lint`),
    ...sharedHosts.map(({ host, nodes: own }) => `${host} is the public host of different clusters: ${own.join(', ')}`),
    ...nodes.flatMap(({ id, state }) =>
      state && (state.connected === false || state.unmet.length > 0) ? [`${id}: ${stateNotes(state).join(', ')}`] : [],
    ),
  ]
}

const TYPES = ['data', 'build', 'workflow', 'observability'] as const

const SKIPPED = {
  'not-a-resource': 'it has no kind',
  'not-a-plane': 'its kind is not a plane in RELEASE',
  'no-name': 'it has no name',
} as const
