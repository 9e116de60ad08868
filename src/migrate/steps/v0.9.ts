import { decodedPem, withoutPrivateKeys } from '../../base/pem.ts'
import { isPlaceholder } from '../placeholder.ts'
import type { Log, PlaneOf, Step } from '../step.ts'

/** Planes are reached through a cluster agent; direct access to a cluster's API server was removed. */
export const v09: Step<'v0.8', 'v0.9'> = {
  from: 'v0.8',
  to: 'v0.9',
  // An agent that was not in use may have another CA, and a CA was encoded.
  reads: ['/spec/agent/enabled', '/spec/agent/clientCA/value'],
  kinds: {
    DataPlane: (plane, log) => {
      const { agent, kubernetesCluster, ...spec } = plane.spec
      if (kubernetesCluster) log.lose('/spec/kubernetesCluster', 'direct-access')
      return { ...plane, spec: { clusterAgent: clusterAgent(agent, log), ...spec } }
    },
    BuildPlane: (plane, log) => {
      const { agent, kubernetesCluster, ...spec } = plane.spec
      if (kubernetesCluster) log.lose('/spec/kubernetesCluster', 'direct-access')
      return { ...plane, spec: { clusterAgent: clusterAgent(agent, log), ...spec } }
    },
    ObservabilityPlane: (plane, log) => {
      const { agent, ...spec } = plane.spec
      return { ...plane, spec: { clusterAgent: clusterAgent(agent, log), ...spec } }
    },
  },
}

type Agent = PlaneOf<'v0.8', 'ObservabilityPlane'>['spec']['agent']
type ClusterAgent = PlaneOf<'v0.9', 'ObservabilityPlane'>['spec']['clusterAgent']
type ClientCA = ClusterAgent['clientCA']

/** The CA comes from an agent that is in use, or from the user: the cluster's own CA is the API server's. */
function clusterAgent(agent: Agent, log: Log): ClusterAgent {
  if (agent?.enabled !== undefined) log.drop('/spec/agent/enabled', 'cluster-agent')
  const clientCA = agent?.clientCA && plainCA(agent.clientCA, log)
  if (clientCA === undefined) {
    log.add('/spec/clusterAgent', 'cluster-agent')
    return { clientCA: log.need<ClientCA>('agent-ca') }
  }
  log.move('/spec/agent/clientCA', '/spec/clusterAgent/clientCA', 'cluster-agent')
  // If the agent was not in use, it may not be installed, and this may not be its CA.
  return { clientCA: agent?.enabled ? clientCA : log.need('agent-ca', clientCA) }
}

/** The CA as PEM; undefined if nothing is left of it. */
function plainCA(clientCA: ClientCA, log: Log): ClientCA | undefined {
  // A CA that is not known is asked for, whether or not the agent is in use.
  if (isPlaceholder(clientCA)) return undefined
  if (clientCA.value === undefined) return clientCA
  const decoded = decodedPem(clientCA.value) ?? clientCA.value
  const value = withoutPrivateKeys(decoded)
  if (value !== decoded) log.lose('/spec/agent/clientCA/value', 'private-key')
  if (value !== decoded && !value.includes('-----BEGIN ')) return undefined
  if (value !== clientCA.value) log.move('/spec/agent/clientCA/value', '/spec/clusterAgent/clientCA/value', 'plain-pem')
  return { value }
}
