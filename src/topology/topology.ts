/** The topology of manifests: resources, and references between them. Plain data. */
import type { Issue } from '../contract/issue.ts'
import type { Release } from '../releases/lines.ts'
import type { LiveState } from './state.ts'

/** A resource, or something that one refers to. */
export interface TopologyNode {
  /**
   * Unique in the topology: kind, namespace and name, with a number appended if another resource has the same. The id of a ClusterSecretStore has that of
   * its cluster before the name.
   */
  readonly id: string
  /** An OpenChoreo kind, or `Namespace`, `ClusterSecretStore`. */
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
  /** Its issues in the release's contract; empty if it is valid, only referred to, or of a kind that is known by its references alone. */
  readonly issues: readonly Issue[]
  /** The id of the cluster that a plane or a ClusterSecretStore is in. */
  readonly cluster?: string
  /** The planeID of a plane, which is its name if it does not set one. */
  readonly planeID?: string
  /** The public hosts in force: of a data plane, or of an environment that has its own. */
  readonly hosts?: readonly string[]
  /** Whether an Environment is a production one. */
  readonly isProduction?: boolean
  /** Fields that are not set and for which the release finds no plane, though it needs one, such as `spec.dataPlaneRef`. */
  readonly unresolved?: readonly string[]
  /** What its status says, where it has one. */
  readonly state?: LiveState
}

/** A reference. */
export interface TopologyEdge {
  readonly from: string
  readonly to: string
  /** The field, such as `spec.dataPlaneRef`. */
  readonly field: string
  /** `set`: by the manifest. `default`: not set, so the control plane falls back to it. `dangling`: set, but there is no such resource. */
  readonly how: 'set' | 'default' | 'dangling'
}

/** A step of a DeploymentPipeline: releases are promoted from one environment to the next. */
export interface TopologyPromotion {
  /** The id of the pipeline. */
  readonly pipeline: string
  /** Ids of environments, which need not exist. */
  readonly from: string
  readonly to: string
}

/** Planes of the same type and planeID share a cluster and its agent; others may share one too. */
export interface TopologyCluster {
  /** Unique in the topology: type and planeID. */
  readonly id: string
  readonly type: 'data' | 'build' | 'workflow' | 'observability'
  readonly planeID: string
  readonly nodes: readonly string[]
}

/** A public host of different clusters: it can resolve to only one of them. */
export interface SharedHost {
  readonly host: string
  /** The data planes and environments that set it. */
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
  /** In the order of the pipelines. */
  readonly promotions: readonly TopologyPromotion[]
  readonly clusters: readonly TopologyCluster[]
  /** Whether there are several clusters of data planes, each with public hosts of its own. */
  readonly multiRegion: boolean
  readonly sharedHosts: readonly SharedHost[]
  readonly skipped: readonly SkippedResource[]
}
