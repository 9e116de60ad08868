import type { Log, PlaneOf, Step } from '../step.ts'

/** Gateways are defined by endpoints with listeners, and have no defaults. */
export const v017: Step<'v0.15', 'v0.17'> = {
  from: 'v0.15',
  to: 'v0.17',
  kinds: {
    DataPlane: (plane, log) => ({ ...plane, spec: { ...plane.spec, gateway: endpoints(plane.spec.gateway, log) } }),
    ClusterDataPlane: (plane, log) => ({ ...plane, spec: { ...plane.spec, gateway: endpoints(plane.spec.gateway, log) } }),
    Environment: (plane, log) => {
      const { gateway, ...spec } = plane.spec
      return { ...plane, spec: { ...spec, ...(gateway && { gateway: endpoints(gateway, log) }) } }
    },
  },
}

type Documented = PlaneOf<'v0.15', 'DataPlane'>['spec']['gateway']
/** The API server accepts a gateway without a host for internal endpoints. */
type Gateway = Omit<Documented, 'organizationVirtualHost'> & Partial<Pick<Documented, 'organizationVirtualHost'>>
type Ingress = NonNullable<NonNullable<PlaneOf<'v0.17', 'DataPlane'>['spec']['gateway']>['ingress']>
type Endpoint = NonNullable<Ingress['external']>
type Listener = NonNullable<Endpoint['http']>

function endpoints(gateway: Gateway, log: Log): { ingress: Ingress } {
  const external = endpoint(gateway, 'public', gateway.publicVirtualHost, log)
  // The control plane treats an empty host as none.
  if (gateway.organizationVirtualHost)
    return { ingress: { external, internal: endpoint(gateway, 'organization', gateway.organizationVirtualHost, log) } }
  log.lose(
    '/spec/gateway/organizationVirtualHost',
    'no-internal-gateway',
    gateway.organizationVirtualHost === '' ? undefined : 'kept',
  )
  for (const field of UNUSED) if (gateway[field] !== undefined) log.drop(`/spec/gateway/${field}`, 'unused-gateway')
  return { ingress: { external } }
}

const UNUSED = [
  'organizationHTTPPort',
  'organizationHTTPSPort',
  'organizationGatewayName',
  'organizationGatewayNamespace',
] as const

/** The new names of the two halves of a gateway, and the ports that the API server set by default. */
const HALVES = {
  public: { now: 'external', http: 19080, https: 19443 },
  organization: { now: 'internal', http: 19081, https: 19444 },
} as const

function endpoint(gateway: Gateway, half: keyof typeof HALVES, host: string, log: Log): Endpoint {
  const { now, http, https } = HALVES[half]
  const to = `/spec/gateway/ingress/${now}`
  const taken = <Value extends string | number>(value: Value | undefined, was: string, place: string, written: Value): Value => {
    if (value === undefined) log.add(`${to}/${place}`, 'written-default')
    else log.move(`/spec/gateway/${was}`, `${to}/${place}`, 'gateway-listeners')
    return value ?? written
  }
  log.move(`/spec/gateway/${half}VirtualHost`, `${to}/http/host`, 'gateway-listeners')
  log.add(`${to}/https`, 'gateway-listeners')
  const secure: Listener = {
    host,
    port: taken(gateway[`${half}HTTPSPort`], `${half}HTTPSPort`, 'https/port', https),
    listenerName: 'https',
  }
  return {
    name: taken(gateway[`${half}GatewayName`] || undefined, `${half}GatewayName`, 'name', 'gateway-default'),
    namespace: taken(
      gateway[`${half}GatewayNamespace`] || undefined,
      `${half}GatewayNamespace`,
      'namespace',
      'openchoreo-data-plane',
    ),
    http: { host, port: taken(gateway[`${half}HTTPPort`], `${half}HTTPPort`, 'http/port', http), listenerName: 'http' },
    https: log.need('https-listener', secure),
  }
}
