import { valueAt } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import type { Line } from '../../releases/lines.ts'
import { ingressPlaces } from '../../topology/gateways.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { agentOfV1, manifest, secretStore } from './examples.ts'

const endpoint = 'gateway:\n  ingress:\n    external:\n      name: gateway-default\n      namespace: openchoreo-data-plane\n'

/** Host names of routes come from the listeners of the endpoint. */
export const endpointWithoutListener: Rule<'endpoint-without-listener'> = {
  code: 'endpoint-without-listener',
  severity: 'error',
  reason:
    'The default component types take the host names of a route from the http and https listeners of its endpoint; a route without a host name matches every host.',
  ...faultOf('endpoint-without-listener'),
  needsWhole: true,
  conditions: (line) => [{ objects: endpointsIn(line), oneOf: LISTENERS }],
  check: (resource, line) =>
    endpointsIn(line).flatMap((path) => {
      const endpoint = valueAt(resource, path)
      return isRecord(endpoint) && LISTENERS.every((name) => endpoint[name] === undefined) ? [{ path }] : []
    }),
  message: () => 'has no listener, so its routes match every host: add http or https, with the host and the port.',
  example: {
    release: 'v1.1',
    wrong: manifest('DataPlane', `${agentOfV1}${secretStore}${endpoint}`),
    right: manifest(
      'DataPlane',
      `${agentOfV1}${secretStore}${endpoint}      http:\n        host: apps.example.com\n        port: 80`,
    ),
  },
}

/** A component type of one's own can use the third one. */
const LISTENERS = ['http', 'https', 'tls'] as const

const endpointsIn = (line: Line): string[] => ingressPlaces(line).map(({ pointer }) => pointer)
