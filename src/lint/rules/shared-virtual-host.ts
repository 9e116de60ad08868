import { sharedHostsOf } from '../../topology/clusters.ts'
import { planeIDField, routes } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import { agent, dataPlane, gateway, manifest } from './examples.ts'

/** A host name resolves to one cluster. */
export const sharedVirtualHost: CrossResourceRule<'shared-virtual-host'> = {
  code: 'shared-virtual-host',
  severity: 'warning',
  reason: 'Routes are {environment}-{namespace}.{host}, and planes with different planeIDs are different clusters.',
  sources: [routes, planeIDField],
  among: 'each',
  check: (planes) =>
    sharedHostsOf(planes.map((plane) => ({ ...plane, plane, hosts: plane.publicHosts.map(({ text }) => text) }))).flatMap(
      ({ host, planes: [first, ...others] }) =>
        others.flatMap(({ plane, planeID, publicHosts }) => {
          if (planeID === first?.planeID) return []
          return publicHosts.filter(({ text }) => text === host).map(({ path }) => ({ plane, path, detail: String(first?.name) }))
        }),
    ),
  message: ({ detail }) =>
    `is also the public host of ${detail}, which is another cluster: use a different host for each cluster.`,
  example: {
    release: 'v0.15',
    wrong: `${dataPlane}---\n${manifest('DataPlane', agent + gateway, 'name: us-east\n  namespace: acme')}`,
    right: `${dataPlane}---\n${manifest('DataPlane', agent + gateway.replace('apps', 'us'), 'name: us-east\n  namespace: acme')}`,
  },
}
