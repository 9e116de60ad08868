/** The listeners of a data plane's gateways, as its line defines them. */

import { stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Line } from '../releases/lines.ts'
import { type Place, places } from '../releases/places.ts'
import { type StringAt, stringsAt } from './strings.ts'

type Resource = Readonly<Record<string, unknown>>

/** One listener of a gateway, as its line defines it. */
export interface Listener {
  /** Whether it is for traffic from the internet. */
  readonly isPublic: boolean
  readonly protocol: 'http' | 'https' | 'tls'
  /** The gateway that it is on. */
  readonly gateway: string
  readonly host: string
  readonly port: string
}

/** Where the hosts and ports of listeners are, whether or not they are set. Several rules ask for those of the same plane in succession. */
export function listenersOf(resource: Resource, line: Line): readonly Listener[] {
  if (last?.resource !== resource || last.line !== line) last = { resource, line, listeners: findListeners(resource, line) }
  return last.listeners
}

let last: { readonly resource: Resource; readonly line: Line; readonly listeners: readonly Listener[] } | undefined

function findListeners(resource: Resource, line: Line): readonly Listener[] {
  return listenerPlaces(line)
    .filter(({ parent }) => isRecord(valueAt(resource, parent)))
    .map(({ isPublic, protocol, gateway, host, port }) => ({
      ...{ isPublic, protocol, host, port },
      gateway: gateway.map((part) => stringAt(resource, part)).join('/'),
    }))
}

/** Where a listener is in the planes of a line. */
export interface ListenerPlace extends Omit<Listener, 'gateway'> {
  /** Where the namespace and the name of its gateway are. */
  readonly gateway: readonly string[]
  /** The object that has its port. */
  readonly parent: string
}

/** Where listeners can be in a line: one for each port. */
export function listenerPlaces(line: Line): readonly ListenerPlace[] {
  const known = ofLine.get(line)
  if (known) return known
  const { port, host, ...others } = places(line)
  const found = port.flatMap((place): ListenerPlace[] => {
    const { direction, visibility, protocol, pointer } = place
    const isOfGateway = (other: Place): boolean => other.direction === direction && other.visibility === visibility
    const own = host.find((other) => isOfGateway(other) && (other.protocol === undefined || other.protocol === protocol))
    if (own === undefined || protocol === undefined) return []
    const gateway = [...others['gateway-namespace'], ...others['gateway-name']].filter(isOfGateway).map(({ pointer }) => pointer)
    return [{ isPublic: isPublic(place), protocol, gateway, host: own.pointer, port: pointer, parent: parentOf(pointer) }]
  })
  ofLine.set(line, found)
  return found
}

const ofLine = new Map<Line, readonly ListenerPlace[]>()

const isPublic = ({ direction, visibility }: Place): boolean => direction === 'ingress' && visibility === 'external'

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))

/** The distinct public hosts of a data plane. */
export function publicHostsOf(resource: unknown, line: Line): StringAt[] {
  const hosts = stringsAt(resource, publicHostPlaces(line))
  return hosts.length < 2 ? hosts : [...new Map(hosts.map((host) => [host.text, host])).values()]
}

function publicHostPlaces(line: Line): readonly string[] {
  const known = publicHosts.get(line)
  if (known) return known
  const found = places(line)
    .host.filter(isPublic)
    .map(({ pointer }) => pointer)
  publicHosts.set(line, found)
  return found
}

const publicHosts = new Map<Line, readonly string[]>()
