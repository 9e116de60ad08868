/** What the status of a resource, as `kubectl get -o json` prints it, says about its connection and its conditions. */
import { stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'

/** The state of a resource in a cluster. */
export interface LiveState {
  /** Whether an agent of the plane is connected; undefined if the status does not say so. */
  readonly connected?: boolean
  readonly connectedAgents?: number
  /** When it was connected, or, if it is not, when it was disconnected. */
  readonly since?: string
  /** What the control plane says about the connection. */
  readonly message?: string
  /** Conditions that are not met: their status is not `True`. */
  readonly unmet: readonly UnmetCondition[]
}

/** A condition that is not met. */
export interface UnmetCondition {
  readonly type: string
  readonly status: string
  readonly reason?: string
  readonly message?: string
  readonly since?: string
}

/** The live state of a resource; undefined if it has no status that says something. */
export function liveStateOf(resource: unknown): LiveState | undefined {
  const connection = valueAt(resource, '/status/agentConnection')
  const conditions = valueAt(resource, '/status/conditions')
  const unmet = Array.isArray(conditions) ? conditions.flatMap(unmetIn) : []
  const connected = isRecord(connection) && typeof connection['connected'] === 'boolean' ? connection['connected'] : undefined
  if (connected === undefined && !(Array.isArray(conditions) && conditions.length > 0)) return undefined
  if (connected === undefined) return { unmet }
  const agents = valueAt(connection, '/connectedAgents')
  return {
    connected,
    ...(typeof agents === 'number' && { connectedAgents: agents }),
    ...stringsOf(connection, { since: connected ? '/lastConnectedTime' : '/lastDisconnectedTime', message: '/message' }),
    unmet,
  }
}

function unmetIn(condition: unknown): UnmetCondition[] {
  const [type, status] = [stringAt(condition, '/type'), stringAt(condition, '/status')]
  if (type === '' || status === '' || status === 'True') return []
  return [{ type, status, ...stringsOf(condition, { reason: '/reason', message: '/message', since: '/lastTransitionTime' }) }]
}

/** The strings that there are. */
function stringsOf<Key extends string>(
  value: unknown,
  pointers: Readonly<Record<Key, string>>,
): { readonly [K in Key]?: string } {
  const entries = Object.entries<string>(pointers).map(([key, pointer]) => [key, stringAt(value, pointer)])
  // The keys are those that were given.
  return Object.fromEntries(entries.filter(([, text]) => text !== '')) as { readonly [K in Key]?: string }
}
