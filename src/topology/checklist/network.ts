/** Ports, domains and certificates of data planes: what is in force for their environments. */
import { hostNamesOf } from '../../../generated/facts.ts'
import { groupBy } from '../../base/group-by.ts'
import { isRecord } from '../../base/record.ts'
import { gatewayOf, type HostInForce, hostsInForce } from '../gateways.ts'
import { environmentIn, hostNameIn, webHostNameIn } from '../host-names.ts'
import { type Listener, listenerPlaces, listenersOf } from '../listeners.ts'
import type { Installed, Registered, Setup } from './installed.ts'
import type { ChecklistItem } from './list.ts'

export function networkOf(plane: Installed, setup: Setup): ChecklistItem[] {
  const hosts = hostsOf(plane, setup)
  return [...portsOf(plane, setup), ...domainItems(hosts, setup), ...certificateItems(hosts, setup), ...egressItems(hosts)]
}

/** A host, and the environment for which it is in force; none where the data plane has no environments. */
interface HostOf {
  readonly host: HostInForce
  readonly environment: Registered | undefined
}

function hostsOf({ registered }: Installed, { boundTo, line }: Setup): HostOf[] {
  return registered.flatMap(({ node, value }): HostOf[] => {
    const gateway = gatewayOf(value, line)
    const environments = boundTo(node.id)
    if (environments.length === 0)
      return gateway.hosts.map((host) => ({ host: { ...host, of: 'data-plane' }, environment: undefined }))
    return environments.flatMap((environment) =>
      hostsInForce(gatewayOf(environment.value, line), gateway, line).map((host) => ({ host, environment })),
    )
  })
}

/** The ports of the listeners of the manifests. Lines whose manifests have none need those of the document. */
function portsOf(plane: Installed, { line, boundTo, needsOf, document }: Setup): ChecklistItem[] {
  if (listenerPlaces(line).length === 0)
    return (needsOf('data')?.ports ?? []).map(({ port, purpose, optional }) => ({
      what: `port ${port}`,
      detail: `${plane.planeID}: ${purpose}${optional ? ' (optional)' : ''}`,
      source: document,
    }))
  const own = plane.registered.flatMap(({ node, value }) => [
    value,
    ...(hostNamesOf[line].ofEnvironment ? boundTo(node.id).map((environment) => environment.value) : []),
  ])
  const listeners = own.filter(isRecord).flatMap((value) => listenersOf(value, line).filter(isUsed))
  const byPort = groupBy(listeners, ({ direction, number }) => `${direction} ${number}`)
  return [...byPort.values()].flatMap((same): ChecklistItem[] => {
    const [first] = same
    if (first?.number === undefined) return []
    const uses = new Set(same.map(useOf))
    const direction = first.direction === 'egress' ? ', for outbound traffic' : ''
    return [{ what: `port ${first.number}`, detail: `${plane.planeID}: ${[...uses].join('; ')}${direction}` }]
  })
}

/** A part of a gateway without a host has no listeners. */
const isUsed = ({ hostName, number }: Listener): boolean => hostName !== '' && number !== undefined

function useOf({ protocol, visibility, gateway, isSet }: Listener): string {
  const name = gateway === '' ? '' : ` on the gateway ${gateway}`
  return `${protocol}, ${visibility}${name}${isSet ? '' : ', by default'}`
}

/** The names of services on a host. */
function namesOf({ host, environment }: HostOf, { line }: Setup): string {
  return hostNameIn(line, host.text, environmentIn(environment?.value))
}

/** A wildcard stands for the first label alone. */
const wildcardOf = (name: string): string => name.replace(/^[^.]*/, '*')

function domainItems(hosts: readonly HostOf[], setup: Setup): ChecklistItem[] {
  const ingress = hosts.filter(({ host }) => host.direction === 'ingress')
  const routed = ingress.filter(({ host }) => host.hasRoutes)
  const byDomain = groupBy(routed, (one) => `${one.host.visibility} ${wildcardOf(namesOf(one, setup))}`)
  const used = [...byDomain.values()].flatMap((same): ChecklistItem[] => {
    const [first] = same
    if (!first) return []
    const names = [...new Set(same.filter(({ environment }) => environment).map((one) => namesOf(one, setup)))]
    const inUse = names.length > 0 ? `, of which these are in use: ${names.join(', ')}` : ''
    return [{ what: domainWord(first), detail: `${wildcardOf(namesOf(first, setup))}${inUse}` }]
  })
  const others = ingress.filter(({ host }) => !host.hasRoutes && !routed.some((one) => one.host.text === host.text))
  const unused = [...groupBy(others, ({ host }) => host.text).values()].flatMap(([first]): ChecklistItem[] =>
    first ? [{ what: domainWord(first), detail: `${first.host.text}; the default component types have no routes on it` }] : [],
  )
  return [...used, ...unused]
}

const domainWord = ({ host }: HostOf): string => (host.visibility === 'internal' ? 'internal domain' : 'domain')

/** What a certificate has to cover: the names of services and of web applications, as far as a wildcard can. */
function certificateItems(hosts: readonly HostOf[], setup: Setup): ChecklistItem[] {
  const secured = hosts.filter(({ host }) => host.direction === 'ingress' && host.hasRoutes && host.protocol !== 'http')
  const wildcards = groupBy(secured, (one) => wildcardOf(namesOf(one, setup)))
  return [...wildcards].map(([wildcard, same]): ChecklistItem => {
    const web = new Set(same.flatMap((one) => webWildcardOf(one, setup)).filter((name) => name !== wildcard))
    const more = web.size > 0 ? `, and for web applications ${[...web].join(', ')}, one for each component` : ''
    return { what: 'certificate', detail: `for ${wildcard}${more}` }
  })
}

/** Undefined where a shortened label or a host of its own needs no other certificate. */
function webWildcardOf({ host, environment }: HostOf, { line }: Setup): string[] {
  const name = webHostNameIn(line, host.text, environmentIn(environment?.value))
  return name === undefined || !name.endsWith(`.${host.text}`) ? [] : [wildcardOf(name)]
}

function egressItems(hosts: readonly HostOf[]): ChecklistItem[] {
  const egress = new Set(hosts.filter(({ host }) => host.direction === 'egress').map(({ host }) => host.text))
  return egress.size > 0 ? [{ what: 'egress', detail: `hosts of outbound traffic: ${[...egress].join(', ')}` }] : []
}
