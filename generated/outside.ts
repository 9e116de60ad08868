// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { PlaneType } from './kinds.ts'
import type { Release } from './releases.ts'

/** Something that an upgrade changes outside the manifests. */
export interface OutsideChange {
  readonly id: string
  /** The release that is upgraded to; absent where it is so in every upgrade. */
  readonly at?: Release
  /** The facts that have the details. */
  readonly topic?: string
  /** The types of planes that get a new agent. */
  readonly planeTypes?: readonly PlaneType[]
  readonly what: string
}

/** Every change, in the order of the releases; first what is so in every upgrade. */
export const outsideChanges: readonly OutsideChange[] = [
  {"id":"one-minor-release-at-a-time","what":"Upgrades go one minor release at a time."},
  {"id":"crds-by-hand","what":"Helm does not upgrade CRDs: apply those of the new release with kubectl before helm upgrade."},
  {"id":"host-names-v0.4","at":"v0.4","topic":"host-names","what":"Host names of applications change: DNS records, certificates and clients have to follow."},
  {"id":"new-agents-v0.9","at":"v0.9","planeTypes":["data","build","observability"],"what":"Planes are reached through cluster agents only: install the agent charts. A new agent usually has a new client CA."},
  {"id":"chart-plane-ids-v0.9","at":"v0.9","topic":"plane-types","what":"The Helm value clusterAgent.planeName becomes clusterAgent.planeID, and the charts have a default for it. It has to be the planeID of the plane."},
  {"id":"namespace-label-v0.13","at":"v0.13","topic":"namespace-labels","what":"Namespaces of the control plane, which were Organizations, need a label."},
  {"id":"host-names-v0.14","at":"v0.14","topic":"host-names","what":"Host names of applications change: DNS records, certificates and clients have to follow. A certificate for *.{host} no longer covers them."},
  {"id":"fallbacks-v0.14","at":"v0.14","topic":"reference-fallbacks","what":"An unset reference falls back to a plane named default."},
  {"id":"host-names-v0.15","at":"v0.15","topic":"host-names","what":"Host names of applications change: DNS records, certificates and clients have to follow."},
  {"id":"chart-plane-ids-v0.15","at":"v0.15","topic":"plane-types","what":"The charts' default for clusterAgent.planeID becomes \"default\": set it to the planeID of the plane if you relied on the old one."},
  {"id":"host-names-v0.17","at":"v0.17","topic":"host-names","what":"Host names of applications follow the environment's own gateway where it has one, and internal endpoints have routes of their own: DNS records, certificates and clients have to follow."},
  {"id":"build-plane-references-v0.17","at":"v0.17","topic":"who-refers-to-planes","what":"Project.spec.buildPlaneRef is gone: set Workflow.spec.buildPlaneRef."},
  {"id":"namespace-label-v1.0","at":"v1.0","topic":"namespace-labels","what":"The label of control-plane namespaces is renamed."},
  {"id":"fallbacks-v1.0","at":"v1.0","topic":"reference-fallbacks","what":"An unset dataPlaneRef also falls back to the ClusterDataPlane named default."},
  {"id":"new-agents-v1.0","at":"v1.0","planeTypes":["workflow"],"what":"Workflow planes have a chart and an agent type of their own: install it. A new agent usually has a new client CA."},
  {"id":"workflow-plane-references-v1.0","at":"v1.0","topic":"who-refers-to-planes","what":"Workflow.spec.buildPlaneRef is gone: set workflowPlaneRef, or the ClusterWorkflowPlane named default is used. DeploymentPipeline and Project write their references as objects."},
  {"id":"fallbacks-v1.1","at":"v1.1","topic":"reference-fallbacks","what":"An unset observabilityPlaneRef also falls back to the ClusterObservabilityPlane named default."},
  {"id":"project-type-v1.2","at":"v1.2","what":"Project.spec.type is required and immutable: add it in stages, before the CRD of v1.2 is applied."},
  {"id":"kubernetes-v1.2","at":"v1.2","topic":"prerequisites","what":"Kubernetes 1.34 or later is required."},
]
