/** Whose gateway is in force: each part of it is the environment's, or else that of its data plane. */
import { hostNamesOf } from '../../generated/facts.ts'
import { parentOf, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Line } from '../releases/lines.ts'
import { type Place, places } from '../releases/places.ts'
import type { StringAt } from './strings.ts'

/** A host of a gateway. */
export interface GatewayHost extends StringAt {
  readonly direction: 'ingress' | 'egress'
  readonly visibility: Visibility
  /** Undefined where the line does not tell them apart. */
  readonly protocol?: 'http' | 'https' | 'tls'
  /** Pointer to the part of the gateway that it is in. */
  readonly part: string
  /** Whether the default component types make host names of it. */
  readonly hasRoutes: boolean
}

/** What a resource says about its gateway. */
export interface Gateway {
  /** Pointers to the parts that it has: those of an environment replace those of its data plane as a whole. */
  readonly parts: readonly string[]
  readonly hosts: readonly GatewayHost[]
}

/** A host that is in force for an environment, and whose it is. */
export interface HostInForce extends GatewayHost {
  readonly of: 'environment' | 'data-plane'
}

/** The gateway of a data plane or an environment. */
export function gatewayOf(resource: unknown, line: Line): Gateway {
  const all = hostPlaces(line)
  const parts = [...new Set(all.map(({ part }) => part))].filter((part) => isRecord(valueAt(resource, part)))
  if (parts.length === 0) return NO_GATEWAY
  const hosts = all.flatMap((place) => {
    const text = parts.includes(place.part) ? valueAt(resource, place.path) : undefined
    return typeof text === 'string' && text !== '' ? [{ ...place, text }] : []
  })
  return { parts, hosts }
}

const NO_GATEWAY: Gateway = { parts: [], hosts: [] }

/**
 * The hosts that are in force for an environment.
 *
 * @param environment Its own gateway, which only some lines use.
 * @param dataPlane The gateway of its data plane.
 */
export function hostsInForce(environment: Gateway, dataPlane: Gateway, line: Line): HostInForce[] {
  const own = hostNamesOf[line].ofEnvironment ? environment : NO_GATEWAY
  return [
    ...own.hosts.map((host): HostInForce => ({ ...host, of: 'environment' })),
    ...dataPlane.hosts
      .filter(({ part }) => !own.parts.includes(part))
      .map((host): HostInForce => ({ ...host, of: 'data-plane' })),
  ]
}

/** Whether a host is for traffic from the internet. */
export const isPublic = ({ direction, visibility }: Pick<GatewayHost, 'direction' | 'visibility'>): boolean =>
  direction === 'ingress' && visibility === 'external'

type HostPlace = Omit<GatewayHost, 'text'>

function hostPlaces(line: Line): readonly HostPlace[] {
  const known = ofLine.get(line)
  if (known) return known
  const { host, 'gateway-name': names } = places(line)
  const routed: readonly string[] = hostNamesOf[line].hosts
  const found = host.flatMap(({ pointer: path, direction, visibility, protocol }): HostPlace[] => {
    if (direction === undefined || visibility === undefined) return []
    const name = names.find((place: Place) => place.direction === direction && place.visibility === visibility)
    const part = name === undefined ? GATEWAY : parentOf(name.pointer)
    return [{ path, direction, visibility, ...(protocol && { protocol }), part, hasRoutes: routed.includes(path) }]
  })
  ofLine.set(line, found)
  return found
}

const GATEWAY = '/spec/gateway'
const ofLine = new Map<Line, readonly HostPlace[]>()

/** From where an endpoint is reached. */
export type Visibility = 'external' | 'internal'

/** The ingress endpoints of a gateway, in lines where they are objects of their own. */
export function ingressOf({ parts }: Gateway, line: Line): readonly Visibility[] {
  return ingressPlaces(line).flatMap(({ pointer, visibility }) => (parts.includes(pointer) ? [visibility] : []))
}

/** Where an ingress endpoint is. */
interface IngressPlace {
  readonly pointer: string
  readonly visibility: Visibility
}

/** Where ingress endpoints are: the objects that have the name of a gateway. */
export function ingressPlaces(line: Line): readonly IngressPlace[] {
  const known = ingress.get(line)
  if (known) return known
  const found = places(line)['gateway-name'].flatMap(({ pointer, direction, visibility }) =>
    direction === 'ingress' && visibility !== undefined && pointer.endsWith('/name')
      ? [{ pointer: parentOf(pointer), visibility }]
      : [],
  )
  ingress.set(line, found)
  return found
}

const ingress = new Map<Line, readonly IngressPlace[]>()
