/** Where a resource has what several rules look at. */
import { isSince, type Line } from '../../lines.ts'
import { valueAt } from '../../pointer.ts'
import { isRecord } from '../../predicates.ts'
import type { Resource } from '../rule.ts'

/** A text and where it stands. */
export interface TextAt {
  readonly path: string
  readonly text: string
}

/** The texts at some pointers. */
export function textsAt(resource: Resource, pointers: readonly string[]): TextAt[] {
  return pointers.flatMap((path) => {
    const text = valueAt(resource, path)
    return typeof text === 'string' ? [{ path, text }] : []
  })
}

/** The CA of the agent, where it is written in the manifest. */
export function inlineCA(resource: Resource, line: Line): TextAt[] {
  return textsAt(resource, [`/spec/${isSince(line, 'v0.9') ? 'clusterAgent' : 'agent'}/clientCA/value`])
}

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

/** Where hosts and ports of listeners stand, whether or not they are there. */
export function listenersOf(resource: Resource, line: Line): Listener[] {
  const gateway = valueAt(resource, '/spec/gateway')
  if (!isRecord(gateway)) return []
  if (isSince(line, 'v0.17'))
    return ['ingress', 'egress'].flatMap((way) => ['external', 'internal'].flatMap((side) => endpoint(gateway, way, side)))
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

/** The public hosts of a data plane, each once. */
export function publicHostsOf(resource: Resource, line: Line): TextAt[] {
  const hosts = textsAt(
    resource,
    listenersOf(resource, line).flatMap(({ isPublic, host }) => (isPublic ? [host] : [])),
  )
  return [...new Map(hosts.map((host) => [host.text, host])).values()]
}

function endpoint(gateway: Resource, way: string, side: string): Listener[] {
  const found = valueAt(gateway, `/${way}/${side}`)
  if (!isRecord(found)) return []
  const at = `/spec/gateway/${way}/${side}`
  return (['http', 'https', 'tls'] as const)
    .filter((protocol) => isRecord(found[protocol]))
    .map((protocol) => ({
      isPublic: way === 'ingress' && side === 'external',
      protocol,
      gateway: `${found['namespace']}/${found['name']}`,
      host: `${at}/${protocol}/host`,
      port: `${at}/${protocol}/port`,
    }))
}
