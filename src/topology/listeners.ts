/** The listeners of a data plane's gateways, as its line writes them. */
import { isSince, type Line } from '../lines.ts'
import { stringAt, valueAt } from '../pointer.ts'
import { isRecord } from '../predicates.ts'
import { type TextAt, textsAt } from './texts.ts'

type Resource = Readonly<Record<string, unknown>>

/** One listener of a gateway, as its line writes it. */
export interface Listener {
  /** Whether the world comes in by it. */
  readonly isPublic: boolean
  readonly protocol: 'http' | 'https' | 'tls'
  /** The gateway that it is on. */
  readonly gateway: string
  readonly host: string
  readonly port: string
}

/** Where hosts and ports of listeners stand, whether or not they are there. Several rules ask for those of one plane, one after the other. */
export function listenersOf(resource: Resource, line: Line): readonly Listener[] {
  if (last?.resource !== resource || last.line !== line) last = { resource, line, listeners: findListeners(resource, line) }
  return last.listeners
}

let last: { readonly resource: Resource; readonly line: Line; readonly listeners: readonly Listener[] } | undefined

function findListeners(resource: Resource, line: Line): readonly Listener[] {
  const gateway = valueAt(resource, '/spec/gateway')
  if (!isRecord(gateway)) return []
  if (isSince(line, 'v0.17')) return listenersOfEndpoints(gateway)
  return HALVES.flatMap(({ half, listeners }) => {
    const name = `${stringAt(gateway, `/${half}GatewayNamespace`)}/${stringAt(gateway, `/${half}GatewayName`)}`
    return listeners.map((place): Listener => ({ ...place, gateway: name }))
  })
}

/** Where a listener of a line stands, in any plane. */
export interface ListenerPlace extends Omit<Listener, 'gateway'> {
  /** Where the name of its gateway is, in parts. */
  readonly gateway: readonly string[]
}

/** Where listeners can stand in a line. */
export function listenerPlaces(line: Line): readonly ListenerPlace[] {
  if (!isSince(line, 'v0.17')) return HALVES.flatMap(({ listeners }) => listeners)
  return ENDPOINTS.flatMap(({ way, side, isPublic, listeners }) => {
    const gateway = ['namespace', 'name'].map((part) => `/spec/gateway/${way}/${side}/${part}`)
    return listeners.map((place) => ({ isPublic, gateway, ...place }))
  })
}

/** The two halves of a gateway up to v0.15, with the places of their listeners. */
const HALVES = (['public', 'organization'] as const).map((half) => ({
  half,
  listeners: (['http', 'https'] as const).map(
    (protocol): ListenerPlace => ({
      isPublic: half === 'public',
      protocol,
      gateway: [`/spec/gateway/${half}GatewayNamespace`, `/spec/gateway/${half}GatewayName`],
      host: `/spec/gateway/${half}VirtualHost`,
      port: `/spec/gateway/${half}${protocol.toUpperCase()}Port`,
    }),
  ),
}))

const PUBLIC_HOST = ['/spec/gateway/publicVirtualHost']

/** The public hosts of a data plane, each once. */
export function publicHostsOf(resource: Resource, line: Line): TextAt[] {
  if (!isSince(line, 'v0.17')) return textsAt(resource, PUBLIC_HOST)
  const listeners = listenersOf(resource, line)
  if (listeners.length === 0) return []
  const hosts = textsAt(
    resource,
    listeners.flatMap(({ isPublic, host }) => (isPublic ? [host] : [])),
  )
  return [...new Map(hosts.map((host) => [host.text, host])).values()]
}

/** The endpoints of a gateway from v0.17 on, with the places of their listeners. */
const ENDPOINTS = ['ingress', 'egress'].flatMap((way) =>
  ['external', 'internal'].map((side) => ({
    way,
    side,
    isPublic: way === 'ingress' && side === 'external',
    listeners: (['http', 'https', 'tls'] as const).map((protocol) => ({
      protocol,
      host: `/spec/gateway/${way}/${side}/${protocol}/host`,
      port: `/spec/gateway/${way}/${side}/${protocol}/port`,
    })),
  })),
)

function listenersOfEndpoints(gateway: Resource): Listener[] {
  const found: Listener[] = []
  for (const { way, side, isPublic, listeners } of ENDPOINTS) {
    const sides = gateway[way]
    const endpoint = isRecord(sides) ? sides[side] : undefined
    if (!isRecord(endpoint)) continue
    const own = `${stringAt(endpoint, '/namespace')}/${stringAt(endpoint, '/name')}`
    for (const listener of listeners)
      if (isRecord(endpoint[listener.protocol])) found.push({ isPublic, gateway: own, ...listener })
  }
  return found
}
