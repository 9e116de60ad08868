/** Lists what must exist before manifests work, in the order of setup. */
import { count } from '../base/count.ts'
import { groupBy } from '../base/group-by.ts'
import { stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { isSince, type Line, lineOfRelease, type Release } from '../releases/lines.ts'
import { places, secretReferencePlaces } from '../releases/places.ts'
import { publicHostsOf } from './listeners.ts'
import { DOCUMENTED, type PlaneType, prerequisites, requirements } from './requirements.ts'
import { resolveTopology, type TopologyOptions } from './resolve.ts'
import { stringsAt } from './strings.ts'
import type { Topology, TopologyNode } from './topology.ts'

/** One prerequisite or step. */
export interface ChecklistItem {
  readonly what: string
  readonly detail: string
  /** A shell command, if there is one. Values to fill in are in capitals. */
  readonly command?: string
}

/** A step of the setup. */
export interface ChecklistStep {
  readonly step: 'prerequisites' | 'control-plane' | 'trust' | 'observability' | 'data' | 'build' | 'environments'
  readonly title: string
  readonly items: readonly ChecklistItem[]
}

/** Requests of components, summed over clusters: CPU in thousandths of a core, memory and storage in Mi. */
export interface Totals {
  readonly cpu: number
  readonly memory: number
  readonly storage: number
  /** Planes that serve port 443 need an IP address each. */
  readonly addresses: number
}

/** What must exist before manifests work. */
export interface Checklist {
  readonly release: Release
  /** The release whose documentation has these figures. */
  readonly documented: string
  readonly steps: readonly ChecklistStep[]
  readonly totals: Totals
  /** References that do not resolve, and invalid resources: fix these first. */
  readonly problems: readonly string[]
}

/**
 * Lists what must exist before manifests work: what the reference document on deployment topology requires, filled in from the manifests.
 *
 * @param resources Plain data of any kind; never changed.
 * @param options The release.
 * @returns Steps in the document's order of operations, and the sum of what components request. Planes that share type and planeID are installed once. Never
 *   throws.
 * @example
 * import { checklist } from 'openchoreo-planes/topology'
 *
 * const plane = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'BuildPlane',
 *   metadata: { name: 'builds', namespace: 'acme' },
 *   spec: {
 *     clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } },
 *     observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' },
 *   },
 * }
 * const { steps } = checklist([plane], { release: 'v0.16' })
 * steps.map(({ step }) => step) // => ['prerequisites', 'control-plane', 'trust', 'build']
 * steps.at(-1)?.items.flatMap(({ command = [] }) => command) // => ['kubectl create secret generic agent-ca --namespace acme --from-file=ca.crt=CA.crt']
 */
export function checklist(resources: readonly unknown[], options: TopologyOptions = {}): Checklist {
  const topology = resolveTopology(resources, options)
  const { release } = topology
  const planesOf = (type: PlaneType): Installed[] => installed(topology, resources, type)
  const bound = environmentsByPlane(topology)
  const [observability, data, build] = [planesOf('observability'), planesOf('data'), planesOf('build')]
  const steps: ChecklistStep[] = [
    { step: 'prerequisites', title: 'Before you begin', items: prerequisites.map(([what, detail]) => ({ what, detail })) },
    { step: 'control-plane', title: 'Control plane', items: controlPlane() },
    { step: 'trust', title: 'Trust, for planes in separate clusters', items: trust() },
    {
      step: 'observability',
      title: 'Observability planes',
      items: observability.flatMap((plane) => itemsOf(plane, 'observability', release)),
    },
    {
      step: 'data',
      title: 'Data planes',
      items: data.flatMap((plane) => [...itemsOf(plane, 'data', release), ...domainsOf(plane, bound, lineOfRelease(release))]),
    },
    {
      step: 'build',
      title: isSince(lineOfRelease(release), 'v1.0') ? 'Workflow planes' : 'Build planes',
      items: build.flatMap((plane) => itemsOf(plane, 'build', release)),
    },
    { step: 'environments', title: 'Environments', items: environmentsOf(topology) },
  ]
  const types: PlaneType[] = [
    'control',
    ...observability.map(() => 'observability' as const),
    ...data.map(() => 'data' as const),
    ...build.map(() => 'build' as const),
  ]
  return {
    release,
    documented: DOCUMENTED,
    steps: steps.filter(({ items }) => items.length > 0),
    totals: totalsOf(types),
    problems: problemsIn(topology),
  }
}

/** A plane of a type in one cluster, and the resources that register it. */
interface Installed {
  readonly planeID: string
  readonly nodes: readonly TopologyNode[]
  readonly values: readonly unknown[]
}

function installed({ clusters, nodes }: Topology, resources: readonly unknown[], type: PlaneType): Installed[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return clusters
    .filter((cluster) => cluster.type === type || (type === 'build' && cluster.type === 'workflow'))
    .map(({ planeID, nodes: ids }) => {
      const own = ids.flatMap((id) => byId.get(id) ?? [])
      return {
        planeID,
        nodes: own,
        values: own.map(({ resource }) => (resource === undefined ? undefined : resources[resource])),
      }
    })
}

function controlPlane(): ChecklistItem[] {
  const { chart, ports, certificate, volumes } = requirements.control
  return [
    { what: 'chart', detail: chart },
    { what: 'domains', detail: 'one each for the console, the API and the identity provider' },
    { what: 'certificate', detail: certificate },
    ...portItems(ports, 'control plane'),
    { what: 'Cluster Gateway', detail: 'its ingress and certificate: all other planes connect to it by WebSocket on port 8443' },
    ...volumes.map(({ name, size }) => ({ what: 'storage', detail: `${mebibytes(size)} for the ${name}` })),
  ]
}

function trust(): ChecklistItem[] {
  return [
    {
      what: 'CA of the Cluster Gateway',
      detail: 'copied from the control plane to every other cluster, which verifies the control plane with it',
    },
    { what: 'network', detail: 'every other cluster can reach the Cluster Gateway; the cluster agents need no inbound access' },
  ]
}

function itemsOf({ planeID, nodes, values }: Installed, type: Exclude<PlaneType, 'control'>, release: Release): ChecklistItem[] {
  const { ports, certificate, volumes, components } = requirements[type]
  const workflow = type === 'build' && isSince(lineOfRelease(release), 'v1.0')
  // The document is older than workflow planes, so it does not have the name of their chart.
  const chart = workflow ? `the chart of workflow planes of ${release}` : requirements[type].chart
  const called = nodes.map(({ id }) => id).join(', ')
  const requests = components.map(({ name, cpu, memory }) => `${name} ${cpu}m CPU and ${mebibytes(memory)}`).join(', ')
  return [
    { what: `chart for ${called}`, detail: `${chart} with the Helm value clusterAgent.planeID=${planeID}` },
    ...portItems(ports, planeID),
    ...(ports.length === 0 ? [{ what: 'inbound ports', detail: `none for ${planeID}` }] : []),
    {
      what: 'outbound connections',
      detail: `from ${planeID} to the Cluster Gateway${type === 'build' ? ', and to the container registry' : ''}`,
    },
    { what: 'certificate', detail: `for ${planeID}: ${certificate}` },
    ...volumes.map(({ name, size }) => ({ what: 'storage', detail: `${mebibytes(size)} for the ${name} of ${planeID}` })),
    { what: 'resources', detail: `requested by ${planeID}: ${requests} (${DOCUMENTED})` },
    ...values.flatMap((value, at) => registrationOf(value, nodes[at], lineOfRelease(release))),
  ]
}

function portItems(
  ports: readonly { readonly port: number; readonly purpose: string; readonly optional: boolean }[],
  of: string,
): ChecklistItem[] {
  return ports.map(({ port, purpose, optional }) => ({
    what: `port ${port}`,
    detail: `${of}: ${purpose}${optional ? ' (optional)' : ''}`,
  }))
}

/** What a manifest refers to but does not contain. */
function registrationOf(value: unknown, node: TopologyNode | undefined, line: Line): ChecklistItem[] {
  const { 'secret-store': stores, 'pull-secrets': lists, 'observer-url': observers } = places(line)
  const pulled = lists.flatMap(({ pointer }) => valueAt(value, pointer) ?? [])
  return [
    ...secretReferencePlaces(line)
      .map((pointer) => valueAt(value, pointer))
      .filter(isRecord)
      .map((secret) => secretItem(secret, node)),
    ...stringsAt(
      value,
      stores.map(({ pointer }) => pointer),
    ).map(({ text }) => ({ what: 'ClusterSecretStore', detail: `${text}, in the cluster of ${node?.id}` })),
    ...pulled
      .filter((name): name is string => typeof name === 'string')
      .map((name) => ({ what: 'SecretReference', detail: `${name}, with credentials for pulling images` })),
    ...stringsAt(
      value,
      observers.map(({ pointer }) => pointer),
    )
      .filter(({ text }) => !text.includes('@'))
      .map(({ text }) => ({ what: 'domain', detail: `of ${text}, the observer of ${node?.id}` })),
  ]
}

function secretItem(secret: Readonly<Record<string, unknown>>, node: TopologyNode | undefined): ChecklistItem {
  const namespace = stringAt(secret, '/namespace') || (node?.namespace ?? 'default')
  const [name, key] = [stringAt(secret, '/name') || 'NAME', stringAt(secret, '/key') || 'KEY']
  return {
    what: 'secret',
    detail: `${name} in the namespace ${namespace}, with the CA of the agent of ${node?.id} in ${key}`,
    command: `kubectl create secret generic ${quoted(name)} --namespace ${quoted(namespace)} --from-file=${quoted(`${key}=CA.crt`)}`,
  }
}

/** Quotes a string for a shell. */
const quoted = (text: string): string => (/^[\w.=/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

/** Domains of a data plane, with the host names of its environments. */
function domainsOf(
  { nodes, values }: Installed,
  bound: ReadonlyMap<string, readonly TopologyNode[]>,
  line: Line,
): ChecklistItem[] {
  const environments = nodes.flatMap(({ id }) => bound.get(id) ?? [])
  const hosts = new Set(values.flatMap((value) => publicHostsOf(value, line).map(({ text }) => text)))
  return [...hosts].flatMap((host) => {
    const names = environments.map(({ name, namespace }) => `${name}-${namespace ?? 'NAMESPACE'}.${host}`)
    return [{ what: 'domain', detail: `*.${host}${names.length > 0 ? `, of which these are in use: ${names.join(', ')}` : ''}` }]
  })
}

/** The environments that are bound to each data plane. */
function environmentsByPlane({ nodes, edges }: Topology): Map<string, TopologyNode[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const bindings = edges.filter(({ field }) => field === 'spec.dataPlaneRef')
  const bound = groupBy(bindings, ({ to }) => to)
  return new Map([...bound].map(([plane, own]) => [plane, own.flatMap(({ from }) => byId.get(from) ?? [])]))
}

function environmentsOf({ nodes, edges }: Topology): ChecklistItem[] {
  const bound = new Map(edges.filter(({ field }) => field === 'spec.dataPlaneRef').map((edge) => [edge.from, edge]))
  return nodes
    .filter(({ kind, resource }) => kind === 'Environment' && resource !== undefined)
    .map(({ id, name }) => {
      const edge = bound.get(id)
      return {
        what: `Environment ${name}`,
        detail: edge
          ? `after ${edge.to}; its data plane is immutable once set`
          : 'it has no dataPlaneRef, and there is no data plane named default',
      }
    })
}

function totalsOf(types: readonly PlaneType[]): Totals {
  const sum = (of: (type: PlaneType) => number): number => types.reduce((total, type) => total + of(type), 0)
  return {
    cpu: sum((type) => requirements[type].components.reduce((total, { cpu }) => total + cpu, 0)),
    memory: sum((type) => requirements[type].components.reduce((total, { memory }) => total + memory, 0)),
    storage: sum((type) => requirements[type].volumes.reduce((total, { size }) => total + size, 0)),
    addresses: types.filter((type) => requirements[type].ports.some(({ port }) => port === 443)).length,
  }
}

function problemsIn({ nodes, edges, sharedHosts, skipped, release }: Topology): string[] {
  return [
    ...skipped.map(
      ({ resource, reason }) => `resource ${resource + 1} is not in this list: ${SKIPPED[reason].replace('RELEASE', release)}`,
    ),
    ...edges.filter(({ how }) => how === 'dangling').map(({ from, to, field }) => `${from}: ${field}: ${to} not found`),
    ...nodes
      .filter(({ issues }) => issues.length > 0)
      .map(({ id, issues }) => `${id}: invalid (${count(issues.length, 'issue')}); run lint`),
    ...sharedHosts.map(({ host, nodes: own }) => `${host} is the public host of different clusters: ${own.join(', ')}`),
  ]
}

const SKIPPED = {
  'not-a-resource': 'it has no kind',
  'not-a-plane': 'its kind is not a plane in RELEASE',
  'no-name': 'it has no name',
} as const

/** `500Mi`, `5Gi`. */
export const mebibytes = (size: number): string => (size % 1024 === 0 ? `${size / 1024}Gi` : `${size}Mi`)
