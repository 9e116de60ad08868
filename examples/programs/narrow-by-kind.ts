/** Narrow a plane by its kind: in each branch TypeScript knows the fields. */
import { type Plane, validatePlane } from 'openchoreo-planes'

/** The resources that a plane refers to, as `Kind/name`. */
export function referencesOf(plane: Plane): string[] {
  switch (plane.kind) {
    case 'Environment': {
      const { dataPlaneRef } = plane.spec
      return dataPlaneRef ? [`${dataPlaneRef.kind}/${dataPlaneRef.name}`] : []
    }
    case 'ObservabilityPlane':
    case 'ClusterObservabilityPlane':
      return []
    default: {
      const { observabilityPlaneRef, secretStoreRef } = plane.spec
      return [
        ...(observabilityPlaneRef ? [`${observabilityPlaneRef.kind ?? 'ObservabilityPlane'}/${observabilityPlaneRef.name}`] : []),
        ...(secretStoreRef ? [`ClusterSecretStore/${secretStoreRef.name}`] : []),
      ]
    }
  }
}

export function referencesIn(input: unknown): string[] {
  const result = validatePlane(input)
  return result.ok ? referencesOf(result.value) : []
}
