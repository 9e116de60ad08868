// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Kind } from './kinds.ts'
import type { Line } from './releases.ts'

/** A field that the documents require and the API server does not. */
export interface DocumentedField {
  /** JSON Pointer within the resource. */
  readonly pointer: string
  /** The kinds that have it, and the contract lines; absent where they are those of each kind. */
  readonly kinds: readonly Kind[]
  readonly since?: Line
  readonly until?: Line
}

/** Every field that only the documents require. */
export const documentedFields: readonly DocumentedField[] = [
  {"pointer":"/spec","kinds":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]},
  {"pointer":"/spec/gateway/organizationVirtualHost","since":"v0.15","until":"v0.15","kinds":["DataPlane","ClusterDataPlane","Environment"]},
  {"pointer":"/spec/clusterAgent/clientCA/secretRef/namespace","until":"v0.17","kinds":["ClusterDataPlane","ClusterObservabilityPlane"]},
  {"pointer":"/spec/clusterAgent/clientCA/secretKeyRef/namespace","since":"v1.0","kinds":["ClusterDataPlane","ClusterObservabilityPlane"]},
  {"pointer":"/spec/clusterAgent/clientCA/secretRef/namespace","kinds":["ClusterBuildPlane"]},
  {"pointer":"/spec/clusterAgent/clientCA/secretKeyRef/namespace","kinds":["ClusterWorkflowPlane"]},
]
