/** What manifests amount to: resources, and what refers to what. Plain data. */
import type { Issue } from '../contract/issue.ts'
import type { Release } from '../releases/lines.ts'

/** A resource, or what one refers to. */
export interface TopologyNode {
  /** Unique in the topology: kind, namespace and name; a second resource of the same ones has a number behind them. */
  readonly id: string
  /** A kind of OpenChoreo, or `Namespace`, `ClusterSecretStore`, `SecretReference`. */
  readonly kind: string
  readonly name: string
  /** Undefined for what is in none, and where the manifest does not say which. */
  readonly namespace?: string
  /** From the annotation openchoreo.dev/display-name. */
  readonly displayName?: string
  /** The Namespace or Organization that holds it. */
  readonly parent?: string
  /** Which of the given resources it is; undefined for what is only referred to. */
  readonly resource?: number
  /** What the release's contract has against it; empty for what is right, and for what is only referred to. */
  readonly issues: readonly Issue[]
}

/** A reference. */
export interface TopologyEdge {
  readonly from: string
  readonly to: string
  /** The field, such as `spec.dataPlaneRef`. */
  readonly field: string
  /** `set` by the manifest; `default`: where it sets none, what the control plane falls back to; `dangling`: set, and there is no such plane. */
  readonly how: 'set' | 'default' | 'dangling'
}

/** Planes of one type and planeID share a cluster, and its agent; others may share one too. */
export interface TopologyCluster {
  readonly type: 'data' | 'build' | 'workflow' | 'observability'
  readonly planeID: string
  readonly nodes: readonly string[]
}

/** One public host name on data planes of different clusters: it can lead to one of them only. */
export interface SharedHost {
  readonly host: string
  readonly nodes: readonly string[]
}

/** A given resource that is in no topology, and why. */
export interface SkippedResource {
  readonly resource: number
  readonly reason: 'not-a-resource' | 'not-a-plane' | 'no-name'
}

/** Which plane refers to which, and what the manifests say of clusters. */
export interface Topology {
  readonly release: Release
  /** In the order of the resources, each behind what holds it. */
  readonly nodes: readonly TopologyNode[]
  readonly edges: readonly TopologyEdge[]
  readonly clusters: readonly TopologyCluster[]
  /** Whether there are several data planes and all their public hosts differ. */
  readonly multiRegion: boolean
  readonly sharedHosts: readonly SharedHost[]
  readonly skipped: readonly SkippedResource[]
}
