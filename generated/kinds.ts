// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { Line } from './releases.ts'

/** A kind that a release has or had. */
export type Kind = 'DataPlane' | 'ClusterDataPlane' | 'BuildPlane' | 'ClusterBuildPlane' | 'WorkflowPlane' | 'ClusterWorkflowPlane' | 'ObservabilityPlane' | 'ClusterObservabilityPlane' | 'Environment' | 'Organization'

/** What kind of plane a kind registers. */
export type PlaneType = 'data' | 'build' | 'workflow' | 'observability'

/** What is known of a kind. */
export interface KindInfo {
  readonly scope: 'Namespaced' | 'Cluster'
  /** Absent for a kind that is no plane. */
  readonly planeType?: PlaneType
  /** The kind of the same plane in the other scope. */
  readonly otherScope?: Kind
  /** The contract line that brought it, and the last one that has it. */
  readonly since: Line
  readonly until?: Line
  /** What it is called in later releases, which need not be a kind of ours. */
  readonly renamedTo?: string
  /** The fields by which it refers to planes. */
  readonly references: readonly ReferenceInfo[]
}

/** A field that refers to a plane. */
export interface ReferenceInfo {
  /** JSON Pointer of the field. */
  readonly pointer: string
  /** The kinds that it can name, that of the resource's own scope first. */
  readonly to: readonly Kind[]
  /** Whether it is the name alone, or an object with kind and name. */
  readonly form: 'name' | 'object'
  /** What the control plane looks for where it is not set, in this order; nothing where that means no plane. */
  readonly fallbacks: readonly Fallback[]
  /** Whether the control plane reports an error where it is not set and nothing that it looks for exists. */
  readonly required: boolean
  /** Whether it cannot change once set. */
  readonly isImmutable?: boolean
  /** The contract lines that have it so; absent where they are those of the kind. */
  readonly since?: Line
  readonly until?: Line
}

/** A plane that an unset reference falls back to. */
export interface Fallback {
  readonly kind: Kind
  readonly name: string
}

/** Every kind, in the order of schemas/releases.json. */
export const kindInfo: Readonly<Record<Kind, KindInfo>> = {
  DataPlane: {"scope":"Namespaced","planeType":"data","otherScope":"ClusterDataPlane","since":"v0.3","references":[{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane"],"form":"name","fallbacks":[],"required":false,"since":"v0.8","until":"v0.13"},{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane"],"form":"name","fallbacks":[{"kind":"ObservabilityPlane","name":"default"}],"required":false,"since":"v0.14","until":"v0.14"},{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane","ClusterObservabilityPlane"],"form":"object","fallbacks":[{"kind":"ObservabilityPlane","name":"default"}],"required":false,"since":"v0.15","until":"v1.0"},{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane","ClusterObservabilityPlane"],"form":"object","fallbacks":[{"kind":"ObservabilityPlane","name":"default"},{"kind":"ClusterObservabilityPlane","name":"default"}],"required":false,"since":"v1.1"}]},
  ClusterDataPlane: {"scope":"Cluster","planeType":"data","otherScope":"DataPlane","since":"v0.14","references":[{"pointer":"/spec/observabilityPlaneRef","to":["ClusterObservabilityPlane"],"form":"name","fallbacks":[{"kind":"ClusterObservabilityPlane","name":"default"}],"required":false,"until":"v0.14"},{"pointer":"/spec/observabilityPlaneRef","to":["ClusterObservabilityPlane"],"form":"object","fallbacks":[{"kind":"ClusterObservabilityPlane","name":"default"}],"required":false,"since":"v0.15"}]},
  BuildPlane: {"scope":"Namespaced","planeType":"build","otherScope":"ClusterBuildPlane","since":"v0.3","until":"v0.17","renamedTo":"WorkflowPlane","references":[{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane"],"form":"name","fallbacks":[],"required":false,"since":"v0.8","until":"v0.13"},{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane"],"form":"name","fallbacks":[{"kind":"ObservabilityPlane","name":"default"}],"required":false,"since":"v0.14","until":"v0.14"},{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane","ClusterObservabilityPlane"],"form":"object","fallbacks":[{"kind":"ObservabilityPlane","name":"default"}],"required":false,"since":"v0.15"}]},
  ClusterBuildPlane: {"scope":"Cluster","planeType":"build","otherScope":"BuildPlane","since":"v0.14","until":"v0.17","renamedTo":"ClusterWorkflowPlane","references":[{"pointer":"/spec/observabilityPlaneRef","to":["ClusterObservabilityPlane"],"form":"name","fallbacks":[{"kind":"ClusterObservabilityPlane","name":"default"}],"required":false,"until":"v0.14"},{"pointer":"/spec/observabilityPlaneRef","to":["ClusterObservabilityPlane"],"form":"object","fallbacks":[{"kind":"ClusterObservabilityPlane","name":"default"}],"required":false,"since":"v0.15"}]},
  WorkflowPlane: {"scope":"Namespaced","planeType":"workflow","otherScope":"ClusterWorkflowPlane","since":"v1.0","references":[{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane","ClusterObservabilityPlane"],"form":"object","fallbacks":[{"kind":"ObservabilityPlane","name":"default"}],"required":false,"until":"v1.0"},{"pointer":"/spec/observabilityPlaneRef","to":["ObservabilityPlane","ClusterObservabilityPlane"],"form":"object","fallbacks":[{"kind":"ObservabilityPlane","name":"default"},{"kind":"ClusterObservabilityPlane","name":"default"}],"required":false,"since":"v1.1"}]},
  ClusterWorkflowPlane: {"scope":"Cluster","planeType":"workflow","otherScope":"WorkflowPlane","since":"v1.0","references":[{"pointer":"/spec/observabilityPlaneRef","to":["ClusterObservabilityPlane"],"form":"object","fallbacks":[{"kind":"ClusterObservabilityPlane","name":"default"}],"required":false}]},
  ObservabilityPlane: {"scope":"Namespaced","planeType":"observability","otherScope":"ClusterObservabilityPlane","since":"v0.8","references":[]},
  ClusterObservabilityPlane: {"scope":"Cluster","planeType":"observability","otherScope":"ObservabilityPlane","since":"v0.14","references":[]},
  Environment: {"scope":"Namespaced","since":"v0.3","references":[{"pointer":"/spec/dataPlaneRef","to":["DataPlane"],"form":"name","fallbacks":[],"required":true,"until":"v0.4"},{"pointer":"/spec/dataPlaneRef","to":["DataPlane"],"form":"name","fallbacks":[],"required":true,"isImmutable":true,"since":"v0.6","until":"v0.13"},{"pointer":"/spec/dataPlaneRef","to":["DataPlane"],"form":"name","fallbacks":[{"kind":"DataPlane","name":"default"}],"required":true,"isImmutable":true,"since":"v0.14","until":"v0.14"},{"pointer":"/spec/dataPlaneRef","to":["DataPlane","ClusterDataPlane"],"form":"object","fallbacks":[{"kind":"DataPlane","name":"default"}],"required":true,"isImmutable":true,"since":"v0.15","until":"v0.17"},{"pointer":"/spec/dataPlaneRef","to":["DataPlane","ClusterDataPlane"],"form":"object","fallbacks":[{"kind":"DataPlane","name":"default"},{"kind":"ClusterDataPlane","name":"default"}],"required":true,"isImmutable":true,"since":"v1.0"}]},
  Organization: {"scope":"Cluster","since":"v0.3","until":"v0.12","renamedTo":"Namespace","references":[]},
}
