/** What each plane needs: its chart, its network, its secrets, storage and resources, and its registration. */
import { chartOf, planeIDValuesOf } from '../../../generated/facts.ts'
import type { Component, Volume } from '../../../generated/requirements.ts'
import { clusterComponentsOf, connectivityOf } from '../../../generated/setup.ts'
import { places } from '../../releases/places.ts'
import { stringsAt } from '../strings.ts'
import type { Installed, Setup } from './installed.ts'
import type { ChecklistItem } from './list.ts'
import { networkOf } from './network.ts'
import { clientCAItems, type NamedSecret, storeItems } from './secrets.ts'

export function planeItems(plane: Installed, setup: Setup, secrets: readonly NamedSecret[]): ChecklistItem[] {
  return [
    chartItem(plane, setup),
    ...componentItems(plane, setup),
    ...(plane.type === 'data' ? networkOf(plane, setup) : documentedNetwork(plane, setup)),
    ...connectionItems(plane, setup),
    ...clientCAItems(plane, setup, secrets),
    ...storeItems(plane, setup),
    ...addressItems(plane, setup),
    ...figureItems(plane, setup),
    ...observationItems(plane, setup),
    registrationItem(plane),
  ]
}

const namesOf = ({ registered }: Installed): string => registered.map(({ node }) => node.id).join(', ')

function chartItem(plane: Installed, { line, release, isSingleCluster }: Setup): ChecklistItem {
  const { chart, namespace } = chartOf[plane.type]
  const planeID = planeIDValuesOf[line][plane.type]
  const values = [
    ...(planeID === undefined ? [] : [`${planeID}=${plane.planeID}`]),
    ...(isSingleCluster ? [] : (connectivityOf[release]?.agentValues ?? [])),
  ]
  const withValues = values.length > 0 ? `, with the Helm values ${values.join(', ')}` : ''
  return { what: `chart for ${namesOf(plane)}`, detail: `${chart} in namespace ${namespace}${withValues}` }
}

function componentItems({ type, id }: Installed, { release }: Setup): ChecklistItem[] {
  return clusterComponentsOf[release]
    .filter(({ planeTypes }) => planeTypes.includes(type))
    .map(({ name, purpose }) => ({ what: name, detail: `in the cluster of ${id}: ${purpose}`, source: CONNECTIVITY }))
}

/** The document about planes in several clusters. */
export const CONNECTIVITY = 'Multi-Cluster Connectivity'

/** Ports, domains and certificates of planes whose manifests do not have them. */
function documentedNetwork({ type, planeID }: Installed, { needsOf, document }: Setup): ChecklistItem[] {
  const needs = needsOf(type)
  if (!needs) return []
  const ports = needs.ports.map(({ port, purpose, optional }): ChecklistItem => {
    return { what: `port ${port}`, detail: `${planeID}: ${purpose}${optional ? ' (optional)' : ''}`, source: document }
  })
  return [
    ...(ports.length > 0 ? ports : [{ what: 'inbound ports', detail: `none for ${planeID}`, source: document }]),
    { what: 'domains', detail: `${planeID}: ${needs.domains}`, source: document },
    { what: 'certificate', detail: `for ${planeID}: ${needs.certificate}`, source: document },
    ...needs.setup.map((detail) => ({ what: 'setup', detail: `${planeID}: ${detail}`, source: document })),
  ]
}

/** Agents connect to the control plane. Lines without agents reach into the cluster instead. */
function connectionItems({ type, planeID }: Installed, { line, needsOf }: Setup): ChecklistItem[] {
  const registry = needsOf(type)?.ports.length === 0 ? ['the container registry'] : []
  const targets = [...(places(line)['client-ca'].length > 0 ? ['the Cluster Gateway'] : []), ...registry]
  return targets.length > 0 ? [{ what: 'outbound connections', detail: `from ${planeID} to ${targets.join(' and to ')}` }] : []
}

/** Addresses of services that are not served by the gateway of a data plane. */
function addressItems({ registered }: Installed, { line }: Setup): ChecklistItem[] {
  const { 'observer-url': observers, 'agent-url': agents } = places(line)
  const pointers = [...observers, ...agents].map(({ pointer }) => pointer)
  const found = registered.flatMap(({ node, value }) =>
    stringsAt(value, pointers)
      // It can contain a password.
      .filter(({ text }) => text !== '' && !text.includes('@'))
      .map(({ path, text }): ChecklistItem => {
        const what = SERVICES[path.slice(path.lastIndexOf('/') + 1)] ?? 'address'
        const place = IN_CLUSTER.test(text)
          ? ', an address that only its own cluster can reach'
          : ', with a domain and a certificate'
        return { what, detail: `${text} of ${node.id}${place}` }
      }),
  )
  return [...new Map(found.map((item) => [`${item.what} ${item.detail}`, item])).values()]
}

const SERVICES: Readonly<Record<string, string>> = {
  observerURL: 'observer',
  url: 'observer',
  rcaAgentURL: 'RCA agent',
  finOpsAgentURL: 'FinOps agent',
}

const IN_CLUSTER = /^[a-z]+:\/\/[^/:]+\.svc(?:\.cluster\.local)?(?:[/:]|$)/

function figureItems({ type, planeID }: Installed, { needsOf, figures }: Setup): ChecklistItem[] {
  const { components = [], volumes = [] } = needsOf(type) ?? {}
  return [
    ...volumes.map((volume) => ({ what: 'storage', detail: `${volumeText(volume)} of ${planeID}`, source: figures })),
    ...(components.length > 0
      ? [{ what: 'resources', detail: `requested by ${planeID}: ${components.map(componentText).join(', ')}`, source: figures }]
      : []),
  ]
}

export function componentText({ name, count = 1, cpu, memory, optional = false }: Component): string {
  const requests = `${cpu === undefined ? '' : `${cpu}m CPU and `}${mebibytes(memory)}`
  return `${count === 1 ? '' : `${count} x `}${name} ${requests}${optional ? ' (optional)' : ''}`
}

export function volumeText({ name, count = 1, size, optional = false }: Volume): string {
  return `${count === 1 ? '' : `${count} x `}${mebibytes(size)} for the ${name}${optional ? ' (optional)' : ''}`
}

/** Planes whose logs nobody collects though somebody could. */
function observationItems({ type, registered }: Installed, { planes, edgesFrom }: Setup): ChecklistItem[] {
  if (type === 'observability' || !planes.some((plane) => plane.type === 'observability')) return []
  return registered
    .filter(({ node }) => !edgesFrom(node.id).some(({ field }) => field === 'spec.observabilityPlaneRef'))
    .map(({ node }) => ({
      what: 'observability',
      detail: `${node.id} uses no observability plane: set observabilityPlaneRef to collect its logs`,
    }))
}

function registrationItem(plane: Installed): ChecklistItem {
  return { what: 'registration', detail: `apply ${namesOf(plane)} to the control plane's cluster, after the secrets` }
}

/** `500Mi`, `5Gi`. */
export const mebibytes = (size: number): string => (size % 1024 === 0 ? `${size / 1024}Gi` : `${size}Mi`)
