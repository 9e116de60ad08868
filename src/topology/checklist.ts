/** Lists what must exist before manifests work, in the order of setup. */

import { chartOf, planeIDValuesOf } from '../../generated/facts.ts'
import {
  basisOf,
  type Component,
  type PlaneRequirements,
  type Port,
  prerequisitesOf,
  requirementsOf,
  type Volume,
} from '../../generated/requirements.ts'
import { count } from '../base/count.ts'
import { groupBy } from '../base/group-by.ts'
import { stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { type PlaneType, referenceFieldsOf } from '../releases/kinds.ts'
import { type Line, lineOfRelease, type Release } from '../releases/lines.ts'
import { places, secretReferencePlaces } from '../releases/places.ts'
import { hostNameIn } from './host-names.ts'
import { publicHostsOf } from './listeners.ts'
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
  /** The release whose document the ports and certificates are from, and where the requests are from. */
  readonly documented: Release
  readonly figures: 'document' | 'charts'
  readonly steps: readonly ChecklistStep[]
  readonly totals: Totals
  /** References that do not resolve, and invalid resources: fix these first. */
  readonly problems: readonly string[]
}

/**
 * Lists what must exist before manifests work: what the documents and charts of a release require, filled in from the manifests.
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
  const line = lineOfRelease(release)
  const planesOf = (...types: PlaneType[]): Installed[] => installed(topology, resources, types)
  const bound = environmentsByPlane(topology)
  const [observability, data, build] = [planesOf('observability'), planesOf('data'), planesOf('build', 'workflow')]
  const itemsFor = (plane: Installed): ChecklistItem[] => itemsOf(plane, release)
  const steps: ChecklistStep[] = [
    {
      step: 'prerequisites',
      title: 'Before you begin',
      items: prerequisitesOf[release].map(([what, detail]) => ({ what, detail })),
    },
    { step: 'control-plane', title: 'Control plane', items: controlPlane(requirementsOf[release].control) },
    { step: 'trust', title: 'Trust, for planes in separate clusters', items: trust() },
    { step: 'observability', title: TITLES.observability, items: observability.flatMap(itemsFor) },
    {
      step: 'data',
      title: TITLES.data,
      items: data.flatMap((plane) => [...itemsFor(plane), ...domainsOf(plane, bound, resources, line)]),
    },
    { step: 'build', title: TITLES[build[0]?.type ?? 'build'], items: build.flatMap(itemsFor) },
    { step: 'environments', title: 'Environments', items: environmentsOf(topology, line) },
  ]
  const all = [...observability, ...data, ...build].flatMap(({ type }) => requirementsOf[release][type] ?? [])
  return {
    release,
    ...basisOf[release],
    steps: steps.filter(({ items }) => items.length > 0),
    totals: totalsOf([requirementsOf[release].control, ...all]),
    problems: problemsIn(topology),
  }
}

const TITLES: Readonly<Record<PlaneType, string>> = {
  data: 'Data planes',
  build: 'Build planes',
  workflow: 'Workflow planes',
  observability: 'Observability planes',
}

/** A plane of a type in one cluster, and the resources that register it. */
interface Installed {
  readonly type: PlaneType
  readonly planeID: string
  readonly nodes: readonly TopologyNode[]
  readonly values: readonly unknown[]
}

function installed({ clusters, nodes }: Topology, resources: readonly unknown[], types: readonly PlaneType[]): Installed[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return clusters
    .filter(({ type }) => types.includes(type))
    .map(({ type, planeID, nodes: ids }) => {
      const own = ids.flatMap((id) => byId.get(id) ?? [])
      return { type, planeID, nodes: own, values: own.map((node) => resourceOf(node, resources)) }
    })
}

function resourceOf({ resource }: TopologyNode, resources: readonly unknown[]): unknown {
  return resource === undefined ? undefined : resources[resource]
}

function controlPlane({ ports, certificate, volumes }: PlaneRequirements): ChecklistItem[] {
  return [
    { what: 'chart', detail: chartOf.control.chart },
    { what: 'domains', detail: 'one each for the console, the API and the identity provider' },
    { what: 'certificate', detail: certificate },
    ...portItems(ports, 'control plane'),
    { what: 'Cluster Gateway', detail: 'its ingress and certificate: all other planes connect to it by WebSocket on port 8443' },
    ...volumes.map((volume) => ({ what: 'storage', detail: volumeText(volume) })),
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

function itemsOf({ type, planeID, nodes, values }: Installed, release: Release): ChecklistItem[] {
  const needs = requirementsOf[release][type]
  const { documented, figures } = basisOf[release]
  const line = lineOfRelease(release)
  const called = nodes.map(({ id }) => id).join(', ')
  const helmValue = planeIDValuesOf[line][type]
  const isBuild = type === 'build' || type === 'workflow'
  return [
    {
      what: `chart for ${called}`,
      detail: `${chartOf[type].chart}${helmValue === undefined ? '' : ` with the Helm value ${helmValue}=${planeID}`}`,
    },
    ...(needs ? portItems(needs.ports, planeID) : []),
    ...(needs?.ports.length === 0 ? [{ what: 'inbound ports', detail: `none for ${planeID}` }] : []),
    {
      what: 'outbound connections',
      detail: `from ${planeID} to the Cluster Gateway${isBuild ? ', and to the container registry' : ''}`,
    },
    ...(needs ? [{ what: 'certificate', detail: `for ${planeID}: ${needs.certificate}` }] : []),
    ...(needs?.volumes ?? []).map((volume) => ({ what: 'storage', detail: `${volumeText(volume)} of ${planeID}` })),
    ...(needs
      ? [
          {
            what: 'resources',
            detail: `requested by ${planeID}: ${needs.components.map(componentText).join(', ')} (${figures === 'charts' ? `charts of ${release}` : documented})`,
          },
        ]
      : []),
    ...values.flatMap((value, at) => registrationOf(value, nodes[at], line)),
  ]
}

function componentText({ name, count = 1, cpu, memory, optional = false }: Component): string {
  const requests = `${cpu === undefined ? '' : `${cpu}m CPU and `}${mebibytes(memory)}`
  return `${count === 1 ? '' : `${count} x `}${name} ${requests}${optional ? ' (optional)' : ''}`
}

function volumeText({ name, count = 1, size, optional = false }: Volume): string {
  return `${count === 1 ? '' : `${count} x `}${mebibytes(size)} for the ${name}${optional ? ' (optional)' : ''}`
}

function portItems(ports: readonly Port[], of: string): ChecklistItem[] {
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
  resources: readonly unknown[],
  line: Line,
): ChecklistItem[] {
  const environments = nodes.flatMap(({ id }) => bound.get(id) ?? [])
  const hosts = new Set(values.flatMap((value) => publicHostsOf(value, line).map(({ text }) => text)))
  return [...hosts].flatMap((host) => {
    const names = environments.map((environment) => hostNameIn(line, host, environment, resourceOf(environment, resources)))
    // A wildcard matches the first label alone.
    const domains = groupBy(names.length > 0 ? names : [hostNameIn(line, host)], (name) => name.replace(/^[^.]*/, '*'))
    return [...domains].map(([domain, own]) => ({
      what: 'domain',
      detail: `${domain}${names.length > 0 ? `, of which these are in use: ${own.join(', ')}` : ''}`,
    }))
  })
}

/** The environments that are bound to each data plane. */
function environmentsByPlane({ nodes, edges }: Topology): Map<string, TopologyNode[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const bindings = edges.filter(({ field }) => field === 'spec.dataPlaneRef')
  const bound = groupBy(bindings, ({ to }) => to)
  return new Map([...bound].map(([plane, own]) => [plane, own.flatMap(({ from }) => byId.get(from) ?? [])]))
}

function environmentsOf({ nodes, edges }: Topology, line: Line): ChecklistItem[] {
  const fallbacks = referenceFieldsOf('Environment', line).flatMap(({ fallbacks }) => fallbacks)
  const missing = fallbacks.length > 0 ? `, and there is no data plane named ${fallbacks[0]?.name}` : ''
  const bound = new Map(edges.filter(({ field }) => field === 'spec.dataPlaneRef').map((edge) => [edge.from, edge]))
  return nodes
    .filter(({ kind, resource }) => kind === 'Environment' && resource !== undefined)
    .map(({ id, name }) => {
      const edge = bound.get(id)
      return {
        what: `Environment ${name}`,
        detail: edge ? `after ${edge.to}; its data plane is immutable once set` : `it has no dataPlaneRef${missing}`,
      }
    })
}

/** What is optional does not count. */
function totalsOf(all: readonly PlaneRequirements[]): Totals {
  const components = all.flatMap(({ components }) => components).filter(({ optional }) => !optional)
  const volumes = all.flatMap(({ volumes }) => volumes).filter(({ optional }) => !optional)
  return {
    cpu: components.reduce((total, { cpu = 0, count = 1 }) => total + cpu * count, 0),
    memory: components.reduce((total, { memory, count = 1 }) => total + memory * count, 0),
    storage: volumes.reduce((total, { size, count = 1 }) => total + size * count, 0),
    addresses: all.filter(({ ports }) => ports.some(({ port }) => port === 443)).length,
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
