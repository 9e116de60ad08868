import type { Log, Step } from '../step.ts'

/** References have a kind, and the gateway of an environment has the same fields as that of a data plane. */
export const v015: Step<'v0.14', 'v0.15'> = {
  from: 'v0.14',
  to: 'v0.15',
  kinds: {
    DataPlane: (plane, log) => {
      const { observabilityPlaneRef, ...spec } = plane.spec
      return { ...plane, spec: { ...spec, ...observedBy(observabilityPlaneRef, 'ObservabilityPlane', log) } }
    },
    BuildPlane: (plane, log) => {
      const { observabilityPlaneRef, ...spec } = plane.spec
      return { ...plane, spec: { ...spec, ...observedBy(observabilityPlaneRef, 'ObservabilityPlane', log) } }
    },
    ClusterDataPlane: (plane, log) => {
      const { observabilityPlaneRef, ...spec } = plane.spec
      return { ...plane, spec: { ...spec, ...observedBy(observabilityPlaneRef, 'ClusterObservabilityPlane', log) } }
    },
    ClusterBuildPlane: (plane, log) => {
      const { observabilityPlaneRef, ...spec } = plane.spec
      return { ...plane, spec: { ...spec, ...observedBy(observabilityPlaneRef, 'ClusterObservabilityPlane', log) } }
    },
    Environment: (plane, log) => {
      const { dataPlaneRef, gateway, ...spec } = plane.spec
      if (gateway?.dnsPrefix !== undefined) log.lose('/spec/gateway/dnsPrefix', 'environment-gateway')
      if (gateway?.security !== undefined) log.lose('/spec/gateway/security', 'environment-gateway')
      if (dataPlaneRef) log.lose('/spec/dataPlaneRef', 'environment-recreated', 'kept')
      const name = named(dataPlaneRef, 'dataPlaneRef', log)
      return { ...plane, spec: { ...(name !== undefined && { dataPlaneRef: { kind: 'DataPlane', name } }), ...spec } }
    },
  },
}

function observedBy<Kind extends string>(
  name: string | undefined,
  kind: Kind,
  log: Log,
): { observabilityPlaneRef?: { kind: Kind; name: string } } {
  const known = named(name, 'observabilityPlaneRef', log)
  return known === undefined ? {} : { observabilityPlaneRef: { kind, name: known } }
}

/** The name in a reference; an empty one counts as unset. */
function named(name: string | undefined, field: string, log: Log): string | undefined {
  if (name === undefined) return undefined
  if (name === '') log.drop(`/spec/${field}`, 'unset-reference')
  else log.move(`/spec/${field}`, `/spec/${field}/name`, 'typed-reference')
  return name || undefined
}
