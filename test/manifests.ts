/**
 * Valid manifests of the default line, one of each kind, to differ from in a single way.
 */
import type { Code, Issue, Result } from '../src/contract/issue.ts'

export interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: Readonly<Record<string, unknown>>
  readonly spec: Readonly<Record<string, unknown>>
}

type Fields = Readonly<Record<string, unknown>>

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const namespaced = { name: 'example', namespace: 'acme' }
const clusterScoped = { name: 'example' }
const gateway = { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' }
const agent = { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } }
const clusterScopedAgent = { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt', namespace: 'openchoreo' } } }

/** A valid manifest of a kind; what is given replaces fields of its spec, and of its metadata. */
export type Builder = (spec?: Fields, metadata?: Fields) => Manifest

export const dataPlane = builder('DataPlane', namespaced, { clusterAgent: agent, gateway })
export const clusterDataPlane = builder('ClusterDataPlane', clusterScoped, { clusterAgent: clusterScopedAgent, gateway })
const buildPlane = builder('BuildPlane', namespaced, { clusterAgent: agent })
export const clusterBuildPlane = builder('ClusterBuildPlane', clusterScoped, { clusterAgent: clusterScopedAgent })
export const observabilityPlane = builder('ObservabilityPlane', namespaced, {
  clusterAgent: { clientCA: { value: certificate } },
  observerURL: 'https://observer.example.com',
})
const clusterObservabilityPlane = builder('ClusterObservabilityPlane', clusterScoped, {
  clusterAgent: { clientCA: { value: certificate } },
  observerURL: 'https://observer.example.com',
})
export const environment = builder('Environment', namespaced, {
  dataPlaneRef: { kind: 'DataPlane', name: 'example' },
  isProduction: false,
})

/** The builders by kind. */
export const builders: Readonly<Record<string, Builder>> = {
  DataPlane: dataPlane,
  ClusterDataPlane: clusterDataPlane,
  BuildPlane: buildPlane,
  ClusterBuildPlane: clusterBuildPlane,
  ObservabilityPlane: observabilityPlane,
  ClusterObservabilityPlane: clusterObservabilityPlane,
  Environment: environment,
}

/** The codes of a result by the pointer of their place; none where it is ok. Two codes at one place are joined by a space. */
export function codesAt(result: Result<unknown>): Record<string, Code | string> {
  const codes: Record<string, string> = {}
  for (const { path, code } of result.ok ? [] : result.issues)
    codes[path] = codes[path] === undefined ? code : `${codes[path]} ${code}`
  return codes
}

/** The issues of a result; none where it is ok. */
export function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues
}

function builder(kind: string, metadata: Fields, spec: Fields): Builder {
  return (specOverrides = {}, metadataOverrides = {}) => ({
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind,
    metadata: { ...metadata, ...metadataOverrides },
    spec: { ...structuredClone(spec), ...specOverrides },
  })
}
