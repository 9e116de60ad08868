import type { Listed } from '../listed.ts'
import type { RuleAcross } from '../rule.ts'
import { agent, dataPlane, gateway, manifest } from './examples.ts'

/** One host name leads to one cluster. */
export const sharedVirtualHost: RuleAcross<'shared-virtual-host'> = {
  code: 'shared-virtual-host',
  severity: 'warning',
  source: 'routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters',
  among: 'each',
  check: (planes) => {
    const first = new Map<string, Listed>()
    return planes.flatMap((plane) =>
      plane.publicHosts.flatMap(({ path, text }) => {
        const other = first.get(text)
        if (!other) first.set(text, plane)
        return other && other.planeID !== plane.planeID ? [{ plane, path, detail: other.name }] : []
      }),
    )
  },
  message: ({ detail }) =>
    `is the public host of ${detail} too, which is another cluster: a name leads to one of them, so give each a host of its own.`,
  example: {
    release: 'v0.15',
    wrong: `${dataPlane}---\n${manifest('DataPlane', agent + gateway, 'name: us-east\n  namespace: acme')}`,
    right: `${dataPlane}---\n${manifest('DataPlane', agent + gateway.replace('apps', 'us'), 'name: us-east\n  namespace: acme')}`,
  },
}
