import { bindingsOf } from '../../topology/bindings.ts'
import { sharedHostsOf } from '../../topology/clusters.ts'
import { gatewayMerge, planeIDField, routes } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import { agent, dataPlane, gateway, manifest } from './examples.ts'

/** A host name resolves to one cluster. */
export const sharedVirtualHost: CrossResourceRule<'shared-virtual-host'> = {
  code: 'shared-virtual-host',
  severity: 'warning',
  reason:
    'Host names of routes end with the public host of the data plane, or from v0.17 on with that of the environment, and planes with different planeIDs are different clusters.',
  sources: [routes, gatewayMerge, planeIDField],
  among: 'each',
  check: (planes, line, isComplete) => {
    // What is in force for an environment whose gateway is not known is not known either.
    const known = planes.filter(({ hasUnknownGateway }) => !hasUnknownGateway)
    return sharedHostsOf(known, bindingsOf(known, isComplete), line, isComplete).flatMap(({ claims: [first, ...others] }) =>
      others.flatMap(({ plane, path, dataPlane }) =>
        dataPlane.planeID === first?.dataPlane.planeID ? [] : [{ plane, path, detail: String(first?.dataPlane.name) }],
      ),
    )
  },
  message: ({ detail }) =>
    `is also the public host of ${detail}, which is another cluster: use a different host for each cluster.`,
  example: {
    release: 'v0.15',
    wrong: `${dataPlane}---\n${manifest('DataPlane', agent + gateway, 'name: us-east\n  namespace: acme')}`,
    right: `${dataPlane}---\n${manifest('DataPlane', agent + gateway.replace('apps', 'us'), 'name: us-east\n  namespace: acme')}`,
  },
}
