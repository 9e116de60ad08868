import { areInConflict, listenerPlaces, listenersOf } from '../../topology/listeners.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** A port of a gateway speaks plain HTTP, or TLS with several hosts. */
export const duplicatePort: Rule<'duplicate-port'> = {
  code: 'duplicate-port',
  severity: 'error',
  reason: 'A port of a Gateway has HTTP listeners, or HTTPS and TLS listeners that differ in their host.',
  sources: [
    { title: 'Gateway API: Gateway', url: 'https://gateway-api.sigs.k8s.io/api-types/gateway/' },
    {
      title: 'Gateway API: distinct listeners',
      url: 'https://github.com/kubernetes-sigs/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go',
    },
  ],
  // A patch can leave the name of the gateway to the resource that it changes.
  needsWhole: true,
  // The API server has written its defaults before a policy sees a resource.
  conditions: (line) => [
    { listeners: listenerPlaces(line).map((place) => ({ ...place, gateway: place.gateway.map(({ pointer }) => pointer) })) },
  ],
  check: (resource, line) => {
    const listeners = listenersOf(resource, line)
    const found = listeners.flatMap((listener, at) => {
      const other = listeners.slice(0, at).find((each) => areInConflict(listener, each))
      // One of two defaults is never in conflict with the other.
      const [own, detail] = listener.isSet ? [listener, other?.protocol] : [other, listener.protocol]
      return own === undefined || detail === undefined ? [] : [{ path: own.port, detail }]
    })
    return [...new Map(found.map((hit) => [hit.path, hit])).values()]
  },
  message: ({ detail }) =>
    `is the port of the ${detail} listener of the same gateway: give each a port of its own, or, if they are https and tls, a host.`,
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', `${agent}${gateway}  publicHTTPPort: 443\n  publicHTTPSPort: 443`),
    right: manifest('DataPlane', `${agent}${gateway}  publicHTTPPort: 80\n  publicHTTPSPort: 443`),
  },
}
