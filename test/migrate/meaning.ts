/**
 * What a control plane makes of manifests: a model after the documents and controllers of each release, which knows nothing of the steps.
 *
 * A manifest may say it in other words after a migration; this must stay the same.
 */

import { isRecord } from '../../src/base/record.ts'
import { contractLines, type Line } from '../../src/releases/lines.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Meaning {
  /** For each half of the gateway the host, gateway and ports under which routes are reached. */
  readonly gateways?: Readonly<Record<'public' | 'organization', Gateway | undefined>> | undefined
  /** The address of the Observer; `default` where the control plane looks for a plane of that name. */
  readonly observer?: unknown
  /** What the agent calls itself. */
  readonly planeID?: unknown
  /** The certificate that is trusted, or the secret that it is in; undefined where no agent is used. */
  readonly agentCA?: unknown
  readonly dataPlane?: unknown
  readonly isProduction?: unknown
  readonly secretStore?: unknown
  /** The namespace that belongs to an organization. */
  readonly namespace?: unknown
}

interface Gateway {
  readonly host: unknown
  readonly gateway: string
  readonly http: unknown
  readonly https: unknown
}

/** The meaning of the first of the resources in a line; the others are what it may refer to. */
export function meaningOf(line: Line, [resource, ...others]: readonly Fields[]): Meaning {
  const { kind, metadata, spec } = parts(resource)
  if (kind === 'Organization') return { namespace: metadata['name'] }
  if (kind === 'Namespace') {
    const labels = isRecord(metadata['labels']) ? metadata['labels'] : {}
    return { namespace: labels[namespaceLabel(line)] === 'true' ? metadata['name'] : undefined }
  }
  if (kind === 'Environment') {
    const ref = spec['dataPlaneRef']
    // An empty name counted as none.
    const dataPlane = isRecord(ref) ? `${ref['kind']} ${ref['name']}` : ref ? `DataPlane ${ref}` : unsetReference(line)
    // Its own gateway is one of this shape since v0.15 only.
    const own = since(line, 'v0.15') && spec['gateway'] !== undefined ? { gateways: gatewaysOf(line, spec['gateway']) } : {}
    return { dataPlane, isProduction: spec['isProduction'], ...own }
  }
  return {
    ...(spec['gateway'] !== undefined && { gateways: gatewaysOf(line, spec['gateway']) }),
    observer: observerOf(line, kind, spec, others),
    planeID: spec['planeID'] ?? metadata['name'],
    agentCA: agentCAOf(line, spec),
    secretStore: isRecord(spec['secretStoreRef']) ? spec['secretStoreRef']['name'] : undefined,
  }
}

/**
 * Up to v0.13 there was no plane then (internal/controller/reference.go:16-35 at v0.13.0), and since v0.14 it is the one named default
 * (lines 21-35 at v0.14.0).
 */
export function unsetReference(line: Line): 'none' | 'default' {
  return since(line, 'v0.14') ? 'default' : 'none'
}

/** internal/labels/labels.go: line 62 at v0.17.0, line 65 at v1.0.0, line 72 at v1.2.3. */
export function namespaceLabel(line: Line): string {
  return since(line, 'v1.0') ? 'openchoreo.dev/control-plane' : 'openchoreo.dev/controlplane-namespace'
}

function parts(resource: Fields | undefined): { kind: string; metadata: Fields; spec: Fields } {
  const { kind, metadata, spec } = resource ?? {}
  return { kind: String(kind), metadata: isRecord(metadata) ? metadata : {}, spec: isRecord(spec) ? spec : {} }
}

/** What the API server wrote into the gateway of v0.10 to v0.16, and what was true before there were such fields. */
const PORTS = { public: [19080, 19443], organization: [19081, 19444] } as const

function gatewaysOf(line: Line, gateway: unknown): Meaning['gateways'] {
  const fields = isRecord(gateway) ? gateway : {}
  return since(line, 'v0.17')
    ? { public: endpoint(fields, 'external'), organization: endpoint(fields, 'internal') }
    : { public: half(fields, 'public'), organization: half(fields, 'organization') }
}

function half(fields: Fields, name: 'public' | 'organization'): Gateway | undefined {
  // internal/pipeline/component/context/component.go:177 at v0.16.0: without a host there is no gateway for the organization.
  if (name === 'organization' && !fields['organizationVirtualHost']) return undefined
  const [http, https] = PORTS[name]
  return {
    host: fields[`${name}VirtualHost`],
    gateway: `${fields[`${name}GatewayNamespace`] || 'openchoreo-data-plane'}/${fields[`${name}GatewayName`] || 'gateway-default'}`,
    http: fields[`${name}HTTPPort`] ?? http,
    https: fields[`${name}HTTPSPort`] ?? https,
  }
}

function endpoint({ ingress }: Fields, name: 'external' | 'internal'): Gateway | undefined {
  const found = isRecord(ingress) ? ingress[name] : undefined
  if (!isRecord(found)) return undefined
  const [http, https] = [found['http'], found['https']].map((listener) => (isRecord(listener) ? listener : {}))
  // Routes of both listeners have the same name: a host that differs is another meaning.
  const hosts = [...new Set([http?.['host'], https?.['host']])]
  return {
    host: hosts.length === 1 ? hosts[0] : hosts,
    gateway: `${found['namespace']}/${found['name']}`,
    http: http?.['port'],
    https: https?.['port'],
  }
}

function observerOf(line: Line, kind: string, spec: Fields, others: readonly Fields[]): unknown {
  if (kind.endsWith('ObservabilityPlane')) return spec['observerURL']
  if (isRecord(spec['observer'])) return spec['observer']['url']
  const ref = spec['observabilityPlaneRef']
  const name = isRecord(ref) ? ref['name'] : ref
  if (!name) return unsetReference(line)
  const scope = isRecord(ref) ? ref['kind'] : kind.startsWith('Cluster') ? 'ClusterObservabilityPlane' : 'ObservabilityPlane'
  const plane = others.map(parts).find(({ metadata }) => metadata['name'] === name)
  return plane ? plane.spec['observerURL'] : `${scope} ${name}`
}

function agentCAOf(line: Line, spec: Fields): unknown {
  const old = isRecord(spec['agent']) && spec['agent']['enabled'] === true ? spec['agent']['clientCA'] : undefined
  const agent = since(line, 'v0.9') ? (isRecord(spec['clusterAgent']) ? spec['clusterAgent']['clientCA'] : undefined) : old
  if (!isRecord(agent)) return undefined
  const { value } = agent
  if (typeof value !== 'string') return agent['secretRef'] ?? agent['secretKeyRef']
  const decoded = Buffer.from(value, 'base64').toString()
  return !since(line, 'v0.9') && !value.includes('-----BEGIN') && decoded.includes('-----BEGIN') ? decoded : value
}

const since = (line: Line, first: Line): boolean => contractLines.indexOf(line) >= contractLines.indexOf(first)
