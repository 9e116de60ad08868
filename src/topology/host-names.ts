/** The host names under which the default component types make services reachable, in the form of each line. */
import { hostNamesOf } from '../../generated/facts.ts'
import { stringAt } from '../base/pointer.ts'
import type { Line } from '../releases/lines.ts'
import { gatewayOf, type HostInForce, hostsInForce } from './gateways.ts'

/** What of an environment is in host names. */
export interface NamedEnvironment {
  readonly name?: string | undefined
  readonly namespace?: string | undefined
  /** Only v0.3 uses it. */
  readonly dnsPrefix?: string | undefined
}

/** A host name of the services of an environment. */
export interface HostName extends Pick<HostInForce, 'direction' | 'visibility' | 'protocol' | 'of'> {
  readonly name: string
  /** The virtual host that it ends with. */
  readonly host: string
}

/**
 * The host names of the services in an environment: each distinct one once for each visibility.
 *
 * @param environment An Environment resource.
 * @param dataPlane The data plane that it is bound to; undefined if it is not known.
 * @returns Nothing where no host is known. What of a name is not known is in capitals, such as `NAMESPACE`.
 */
export function hostNamesInForce(line: Line, environment: unknown, dataPlane: unknown): HostName[] {
  const named = environmentIn(environment)
  const hosts = hostsInForce(gatewayOf(environment, line), gatewayOf(dataPlane, line), line).filter(({ hasRoutes }) => hasRoutes)
  const names = hosts.map(({ text, direction, visibility, protocol, of }): HostName => {
    return { name: hostNameIn(line, text, named), host: text, direction, visibility, ...(protocol && { protocol }), of }
  })
  const distinct = new Map(names.map((name) => [`${name.visibility} ${name.name}`, name]))
  return [...distinct.values()]
}

/** What of an Environment resource is in host names. */
export function environmentIn(resource: unknown): NamedEnvironment {
  return {
    name: stringAt(resource, '/metadata/name') || undefined,
    namespace: stringAt(resource, '/metadata/namespace') || undefined,
    dnsPrefix: stringAt(resource, '/spec/gateway/dnsPrefix') || undefined,
  }
}

/** The host name of services on a host. What is not known is in capitals. */
export function hostNameIn(line: Line, host: string, environment: NamedEnvironment = {}): string {
  return filled(hostNamesOf[line].service, { ...environment, environment: environment.name, host })
}

/** The host name of web applications; undefined where their first label is a shortened one. */
export function webHostNameIn(line: Line, host: string, environment: NamedEnvironment = {}): string | undefined {
  const { webApplication } = { webApplication: undefined, ...hostNamesOf[line] }
  return webApplication === undefined
    ? undefined
    : filled(webApplication, { ...environment, environment: environment.name, host })
}

/** The labels of a host name of services before the host: as an environment makes them, whatever the host is. Undefined if one is not known. */
export function ownLabelsOf(line: Line, environment: NamedEnvironment): readonly string[] | undefined {
  const form = hostNamesOf[line].service.replace('.{host}', '')
  const known: Readonly<Record<string, string | undefined>> = { ...environment, environment: environment.name }
  const parts = [...form.matchAll(PART)].map(([, key = '']) => known[key])
  return parts.includes(undefined) ? undefined : filled(form, known).split('.')
}

const PART = /\{(\w+)\}/g

function filled(form: string, known: Readonly<Record<string, string | undefined>>): string {
  return form.replace(PART, (_, key: string) => known[key] ?? key.toUpperCase())
}
