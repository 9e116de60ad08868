/** The topology of manifests: resources, and references between them. Plain data. */
import type { Issue } from '../contract/issue.ts'
import type { Release } from '../releases/lines.ts'

/** A resource, or something that one refers to. */
export interface TopologyNode {
  /** Unique in the topology: kind, namespace and name, with a number appended if another resource has the same. */
  readonly id: string
  /** An OpenChoreo kind, or `Namespace`, `ClusterSecretStore`, `SecretReference`. */
  readonly kind: string
  readonly name: string
  /** Undefined for cluster-scoped resources, and if the manifest does not set it. */
  readonly namespace?: string
  /** From the annotation openchoreo.dev/display-name. */
  readonly displayName?: string
  /** The Namespace or Organization that contains it. */
  readonly parent?: string
  /** Its index among the given resources; undefined if it is only referred to. */
  readonly resource?: number
  /** Its issues in the release's contract; empty if it is valid or only referred to. */
  readonly issues: readonly Issue[]
}

/** A reference. */
export interface TopologyEdge {
  readonly from: string
  readonly to: string
  /** The field, such as `spec.dataPlaneRef`. */
  readonly field: string
  /** `set`: by the manifest. `default`: not set, so the control plane falls back to it. `dangling`: set, but there is no such plane. */
  readonly how: 'set' | 'default' | 'dangling'
}

/** Planes of the same type and planeID share a cluster and its agent; others may share one too. */
export interface TopologyCluster {
  readonly type: 'data' | 'build' | 'workflow' | 'observability'
  readonly planeID: string
  readonly nodes: readonly string[]
}

/** A public host name of data planes in different clusters: it can resolve to only one of them. */
export interface SharedHost {
  readonly host: string
  readonly nodes: readonly string[]
}

/** A given resource that is not in the topology, and why. */
export interface SkippedResource {
  readonly resource: number
  readonly reason: 'not-a-resource' | 'not-a-plane' | 'no-name'
}

/** Which plane refers to which, and which clusters they are in. */
export interface Topology {
  readonly release: Release
  /** In the order of the resources, each after what contains it. */
  readonly nodes: readonly TopologyNode[]
  readonly edges: readonly TopologyEdge[]
  readonly clusters: readonly TopologyCluster[]
  /** Whether there are several data planes with different public hosts. */
  readonly multiRegion: boolean
  readonly sharedHosts: readonly SharedHost[]
  readonly skipped: readonly SkippedResource[]
}
