/** What is said about a node besides its name. */
import { count } from '../../base/count.ts'
import type { LiveState } from '../state.ts'
import type { TopologyNode } from '../topology.ts'

/** Half sentences about a node, such as `not valid: 2 issues`. */
export function notesOf({ issues, isProduction, state }: TopologyNode): string[] {
  return [
    ...(isProduction ? ['production'] : []),
    ...(issues.length > 0 ? [`not valid: ${count(issues.length, 'issue')}`] : []),
    ...(state ? stateNotes(state) : []),
  ]
}

/** What is connected since when, and what is not ready. */
export function stateNotes({ connected, connectedAgents, since, message, unmet }: LiveState): string[] {
  const agents = connectedAgents === undefined ? '' : ` (${count(connectedAgents, 'agent')})`
  const time = since === undefined ? '' : ` since ${since}`
  const connection =
    connected === undefined
      ? []
      : connected
        ? [`connected${agents}${time}`]
        : [`not connected${time}${message === undefined ? '' : `: ${message}`}`]
  return [
    ...connection,
    ...unmet.map(({ type, status, reason, message }) => {
      const why = [reason, message].filter((text) => text !== undefined).join(': ')
      return `${status === 'False' ? `not ${type}` : `${type} unknown`}${why === '' ? '' : ` (${why})`}`
    }),
  ]
}
