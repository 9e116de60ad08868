import { groupBy } from '../../base/group-by.ts'
import type { Line } from '../../releases/lines.ts'
import { type Bindings, bindingsOf } from '../../topology/bindings.ts'
import { hostsInForce } from '../../topology/gateways.ts'
import { hostNameIn, ownLabelsOf } from '../../topology/host-names.ts'
import { gatewayMerge, routes, routesOfGateways } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import type { PlaneSummary } from '../summary.ts'
import { namedEnvironment } from '../unknown-names.ts'
import { agent, gateway, manifest } from './examples.ts'

const shared = manifest(
  'ClusterDataPlane',
  `planeID: eu\n${agent.replace('key:', 'namespace: acme\n      key:')}${gateway}`,
  'name: eu',
)
const stage = (name: string, namespace: string): string =>
  manifest('Environment', 'dataPlaneRef:\n  kind: ClusterDataPlane\n  name: eu', `name: ${name}\n  namespace: ${namespace}`)

/** Environments of one cluster need host names of their own. */
export const ambiguousHostName: CrossResourceRule<'ambiguous-host-name'> = {
  code: 'ambiguous-host-name',
  severity: 'warning',
  reason: 'The default component types join the names of the environment and its namespace, and two pairs can make one name.',
  sources: [routes, routesOfGateways, gatewayMerge],
  among: 'each',
  check: (planes, line, isComplete) => {
    const known = planes.filter(({ hasUnknownGateway }) => !hasUnknownGateway)
    const bindings = bindingsOf(known, isComplete)
    const named = known.flatMap((plane) => namesOf(plane, bindings, line))
    return [...groupBy(named, ({ key }) => key).values()].flatMap(([first, ...others]) => {
      if (!first) return []
      const { plane: one } = first
      return others.flatMap(({ plane, name }) =>
        plane.name === one.name && plane.namespace === one.namespace
          ? []
          : [
              {
                plane,
                path: '/metadata/name',
                detail: `${name}, as Environment "${one.name}" of namespace "${one.namespace}" has`,
              },
            ],
      )
    })
  },
  message: ({ detail }) => `makes the host name ${detail}: rename one of the two, or give one of them another host.`,
  example: {
    release: 'v0.15',
    wrong: `${shared}---\n${stage('dev', 'eu-acme')}---\n${stage('dev-eu', 'acme')}`,
    right: `${shared}---\n${stage('dev', 'eu-acme')}---\n${stage('development', 'acme')}`,
  },
}

interface Named {
  readonly plane: PlaneSummary
  readonly name: string
  /** The cluster and the name. */
  readonly key: string
}

/** The host names of the services of an environment, where its data plane is known. One for each host, whatever its visibility. */
function namesOf(plane: PlaneSummary, { dataPlaneOf }: Bindings<PlaneSummary>, line: Line): Named[] {
  const dataPlane = dataPlaneOf(plane)
  const environment = namedEnvironment(plane)
  if (dataPlane?.planeID === undefined || !environment || ownLabelsOf(line, environment) === undefined) return []
  const hosts = hostsInForce(plane.gateway, dataPlane.gateway, line).filter(({ hasRoutes }) => hasRoutes)
  return [...new Set(hosts.map(({ text }) => text))].map((host) => {
    const name = hostNameIn(line, host, environment)
    return { plane, name, key: `${dataPlane.planeID} ${name}` }
  })
}
