import { valueAt } from '../../base/pointer.ts'
import { listenerPlaces, listenersOf } from '../../topology/listeners.ts'
import { limitedPortField, portField, portNumbers } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** Up to v0.16 the API server accepts every int32. */
export const invalidPort: Rule<'invalid-port'> = {
  code: 'invalid-port',
  severity: 'error',
  reason: 'Up to v0.16 the CRDs accept every int32 as a port.',
  sources: [portField, limitedPortField, portNumbers],
  until: 'v0.15',
  conditions: (line) => [{ numbers: listenerPlaces(line).map(({ port }) => port), ...PORTS }],
  check: (resource, line) =>
    listenersOf(resource, line).flatMap(({ port }) => {
      const value = valueAt(resource, port)
      return typeof value === 'number' && (value < PORTS.minimum || value > PORTS.maximum) ? [{ path: port }] : []
    }),
  message: () => 'must be between 1 and 65535, inclusive.',
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', `${agent}${gateway}  publicHTTPPort: 0`),
    right: manifest('DataPlane', `${agent}${gateway}  publicHTTPPort: 80`),
  },
}

const PORTS = { minimum: 1, maximum: 65535 }
