/** The listeners of a data plane's gateways, as its line writes them. */
import { isSince, type Line } from '../lines.ts'
import { valueAt } from '../pointer.ts'
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
  return (['public', 'organization'] as const).flatMap((half) => {
    const name = `${gateway[`${half}GatewayNamespace`] ?? ''}/${gateway[`${half}GatewayName`] ?? ''}`
    const host = `/spec/gateway/${half}VirtualHost`
    const isPublic = half === 'public'
    return [
      { isPublic, protocol: 'http', gateway: name, host, port: `/spec/gateway/${half}HTTPPort` },
      { isPublic, protocol: 'https', gateway: name, host, port: `/spec/gateway/${half}HTTPSPort` },
    ] as const
  })
}

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
    const own = `${endpoint['namespace']}/${endpoint['name']}`
    for (const listener of listeners)
      if (isRecord(endpoint[listener.protocol])) found.push({ isPublic, gateway: own, ...listener })
  }
  return found
}
