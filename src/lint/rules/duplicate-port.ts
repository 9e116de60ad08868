import { valueAt } from '../../base/pointer.ts'
import { listenerPlaces, listenersOf } from '../../topology/listeners.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** A port of a gateway speaks one protocol; several hosts can share it. */
export const duplicatePort: Rule<'duplicate-port'> = {
  code: 'duplicate-port',
  severity: 'error',
  reason: 'A port of a Gateway has listeners of one protocol.',
  sources: [
    { title: 'Gateway API: Gateway', url: 'https://gateway-api.sigs.k8s.io/api-types/gateway/' },
    {
      title: 'Gateway API: distinct listeners',
      url: 'https://github.com/kubernetes-sigs/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go',
    },
  ],
  // A patch can leave the name of the gateway to the resource that it changes.
  needsWhole: true,
  conditions: (line) => [{ listeners: listenerPlaces(line) }],
  check: (resource, line) => {
    const taken = new Map<string, string[]>()
    return listenersOf(resource, line).flatMap(({ gateway, protocol, port }) => {
      const value = valueAt(resource, port)
      if (typeof value !== 'number') return []
      const place = `${gateway} ${value}`
      const before = taken.get(place) ?? []
      taken.set(place, [...before, protocol])
      const other = before.find((each) => each !== protocol)
      return other === undefined ? [] : [{ path: port, detail: other }]
    })
  },
  message: ({ detail }) => `is the port of the ${detail} listener of the same gateway: give each a port of its own.`,
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', `${agent}${gateway}  publicHTTPPort: 443\n  publicHTTPSPort: 443`),
    right: manifest('DataPlane', `${agent}${gateway}  publicHTTPPort: 80\n  publicHTTPSPort: 443`),
  },
}
