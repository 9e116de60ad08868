/** What is needed before any plane: prerequisites, the control plane, and trust between clusters. */
import { chartOf, namespaceLabelOf } from '../../../generated/facts.ts'
import { prerequisitesOf, requirementsOf } from '../../../generated/requirements.ts'
import { connectivityOf } from '../../../generated/setup.ts'
import { places } from '../../releases/places.ts'
import type { Setup } from './installed.ts'
import type { ChecklistItem } from './list.ts'
import { CONNECTIVITY, componentText, volumeText } from './planes.ts'
import { CONTROL_PLANE, isObjectName } from './shell.ts'

export function prerequisiteItems({ release }: Setup): ChecklistItem[] {
  const { documented, items } = prerequisitesOf[release]
  return items.map(([what, detail]) => ({ what, detail, source: `document of ${documented}` }))
}

export function controlPlaneItems(setup: Setup): ChecklistItem[] {
  const { release, line, document, figures } = setup
  const { ports, domains, certificate, components, volumes, setup: steps } = requirementsOf[release].control
  const { chart, namespace } = chartOf.control
  // Lines without agents have no Cluster Gateway.
  const hasAgents = places(line)['client-ca'].length > 0
  return [
    { what: 'chart', detail: `${chart} in namespace ${namespace}` },
    { what: 'domains', detail: domains, source: document },
    { what: 'certificate', detail: certificate, source: document },
    ...ports.map(({ port, purpose, optional }): ChecklistItem => {
      return { what: `port ${port}`, detail: `control plane: ${purpose}${optional ? ' (optional)' : ''}`, source: document }
    }),
    ...steps
      .filter((step) => hasAgents || !step.includes(CLUSTER_GATEWAY))
      .map((detail) => ({ what: 'setup', detail, source: document })),
    ...volumes.map((volume) => ({ what: 'storage', detail: volumeText(volume), source: figures })),
    ...(components.length > 0
      ? [
          {
            what: 'resources',
            detail: `requested by the control plane: ${components.map(componentText).join(', ')}`,
            source: figures,
          },
        ]
      : []),
    ...namespaceItems(setup),
  ]
}

const CLUSTER_GATEWAY = 'Cluster Gateway'

/** The control plane finds its namespaces by a label. */
function namespaceItems({ line, topology, shell }: Setup): ChecklistItem[] {
  const label = namespaceLabelOf[line]
  if (!label) return []
  return topology.nodes
    .filter(({ kind }) => kind === 'Namespace')
    .map(({ name }): ChecklistItem => {
      const detail = `${name}, with the label ${label.key}=${label.value}`
      if (!isObjectName(name)) return { what: 'namespace', detail }
      const pair = `${label.key}=${label.value}`
      return {
        what: 'namespace',
        detail,
        commands: [
          // Every cluster has this one.
          ...(name === 'default' ? [] : [shell.kubectl(CONTROL_PLANE, 'create', 'namespace', name)]),
          shell.kubectl(CONTROL_PLANE, 'label', 'namespace', name, pair),
        ],
      }
    })
}

/** Nothing in a single cluster, where planes talk by services of the cluster; and nothing in lines without agents. */
export function trustItems({ release, line, isSingleCluster, planes, shell }: Setup): ChecklistItem[] {
  if (isSingleCluster || places(line)['client-ca'].length === 0) return []
  const connectivity = connectivityOf[release]
  const network = {
    what: 'network',
    detail: `every other cluster can reach the ${CLUSTER_GATEWAY}${connectivity ? ` by WebSocket on port ${connectivity.port}` : ''}; the cluster agents need no inbound access`,
  }
  if (!connectivity)
    return [
      {
        what: `CA of the ${CLUSTER_GATEWAY}`,
        detail: 'copied from the control plane to every other cluster, which verifies the control plane with it',
      },
      network,
    ]
  const { caSecret, caKey, configMap, gatewayValues } = connectivity
  const path = `jsonpath={.data.${caKey.replaceAll('.', '\\.')}}`
  const file = 'server-ca.crt'
  const print = shell.kubectl(
    CONTROL_PLANE,
    'get',
    'secret',
    caSecret,
    '--namespace',
    chartOf.control.namespace,
    '--output',
    path,
  )
  return [
    {
      what: `certificate of the ${CLUSTER_GATEWAY}`,
      detail: `for the name by which agents reach it: the Helm value ${gatewayValues.join(', ')} of the control plane`,
      source: CONNECTIVITY,
    },
    {
      what: `CA of the ${CLUSTER_GATEWAY}`,
      detail: `copied to the ConfigMap ${configMap} in each other cluster, where agents verify the control plane with it`,
      commands: [
        shell.piped(print, `| base64 -d > ${file}`),
        ...planes.flatMap(({ id, type }) => {
          const { namespace } = chartOf[type]
          return [
            shell.kubectl(id, 'create', 'namespace', namespace),
            shell.kubectl(id, 'create', 'configmap', configMap, '--namespace', namespace, `--from-file=${caKey}=${file}`),
          ]
        }),
      ],
      source: CONNECTIVITY,
    },
    { ...network, source: CONNECTIVITY },
  ]
}
