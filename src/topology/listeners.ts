/** The listeners of gateways, as each line defines them. */

import { parentOf, stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Line } from '../releases/lines.ts'
import { type Place, places } from '../releases/places.ts'

type Resource = Readonly<Record<string, unknown>>

/** One listener of a gateway, as its line defines it. */
export interface Listener extends Omit<ListenerPlace, 'gateway'> {
  /** The namespace and name of the gateway that it is on. */
  readonly gateway: string
  readonly hostName: string
  /** Its port, which is the one that the API server writes where it is not set; undefined where it has none. */
  readonly number: number | undefined
  /** Whether the manifest sets its port. */
  readonly isSet: boolean
}

/** The listeners of the parts of a gateway that a resource has. Several rules ask for those of the same plane in succession. */
export function listenersOf(resource: Resource, line: Line): readonly Listener[] {
  if (last?.resource !== resource || last.line !== line) last = { resource, line, listeners: findListeners(resource, line) }
  return last.listeners
}

let last: { readonly resource: Resource; readonly line: Line; readonly listeners: readonly Listener[] } | undefined

function findListeners(resource: Resource, line: Line): readonly Listener[] {
  return listenerPlaces(line)
    .filter(({ parent }) => isRecord(valueAt(resource, parent)))
    .map((place): Listener => {
      const value = valueAt(resource, place.port)
      return {
        ...place,
        gateway: place.gateway.map((part) => stringAt(resource, part.pointer) || (part.default ?? '')).join('/'),
        hostName: stringAt(resource, place.host),
        number: typeof value === 'number' ? value : value === undefined || value === null ? place.default : undefined,
        isSet: typeof value === 'number',
      }
    })
}

/** Where a listener is in the planes of a line. */
export interface ListenerPlace {
  readonly direction: 'ingress' | 'egress'
  readonly visibility: 'external' | 'internal'
  readonly protocol: 'http' | 'https' | 'tls'
  /** Where the namespace and the name of its gateway are, and what the API server writes there. */
  readonly gateway: readonly { readonly pointer: string; readonly default?: string }[]
  readonly host: string
  readonly port: string
  /** The object that has its port. */
  readonly parent: string
  /** The port that the API server writes where it is not set. */
  readonly default?: number
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
    if (own === undefined || protocol === undefined || direction === undefined || visibility === undefined) return []
    const gateway = [...others['gateway-namespace'], ...others['gateway-name']].filter(isOfGateway).map((part) => ({
      pointer: part.pointer,
      ...(typeof part.default === 'string' && { default: part.default }),
    }))
    const byDefault = typeof place.default === 'number' ? { default: place.default } : {}
    const parent = parentOf(pointer)
    return [{ direction, visibility, protocol, gateway, host: own.pointer, port: pointer, parent, ...byDefault }]
  })
  ofLine.set(line, found)
  return found
}

const ofLine = new Map<Line, readonly ListenerPlace[]>()

/** Whether a gateway cannot have both listeners: a port has either HTTP listeners, or HTTPS and TLS listeners with different hosts. */
export function areInConflict(one: Listener, other: Listener): boolean {
  if (one.number === undefined || one.number !== other.number || one.gateway !== other.gateway) return false
  return (
    one.protocol !== other.protocol && (one.protocol === 'http' || other.protocol === 'http' || one.hostName === other.hostName)
  )
}
