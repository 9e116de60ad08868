// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Defaults } from '../../src/contract/defaults.ts'

/** What withDefaults writes, by kind. */
export const defaults: Readonly<Record<string, Defaults>> = {
  DataPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 }, clusterAgent: { within: { clientCA: { within: { secretKeyRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } }, observabilityPlaneRef: { within: { kind: { value: "ObservabilityPlane" } } } } } },
  ClusterDataPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 }, observabilityPlaneRef: { within: { kind: { value: "ClusterObservabilityPlane" } } } } } },
  WorkflowPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 }, clusterAgent: { within: { clientCA: { within: { secretKeyRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } }, observabilityPlaneRef: { within: { kind: { value: "ObservabilityPlane" } } } } } },
  ClusterWorkflowPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 }, observabilityPlaneRef: { within: { kind: { value: "ClusterObservabilityPlane" } } } } } },
  ObservabilityPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 }, clusterAgent: { within: { clientCA: { within: { secretKeyRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } } } } },
  ClusterObservabilityPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 } } } },
  Environment: {  },
}

/** The fields with a static default, by kind. */
export interface StaticDefaults {
  DataPlane: { spec: { observabilityPlaneRef: { kind: true } } }
  ClusterDataPlane: { spec: { observabilityPlaneRef: { kind: true } } }
  WorkflowPlane: { spec: { observabilityPlaneRef: { kind: true } } }
  ClusterWorkflowPlane: { spec: { observabilityPlaneRef: { kind: true } } }
  ObservabilityPlane: {}
  ClusterObservabilityPlane: {}
  Environment: {}
}
