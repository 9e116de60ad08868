// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { Line } from './releases.ts'

/** A field of another kind that refers to planes, environments or pipelines. */
export interface Referrer {
  readonly kind: string
  /** How it is written: a string, an object with a name, or one with a kind as well. */
  readonly form: 'string' | 'name' | 'kind-and-name'
  /** JSON Pointer of the reference, with * for each item of a list. */
  readonly pointer: string
  /** The kinds that it can name; the first one where it does not name the kind. */
  readonly to: readonly string[]
  /** What the control plane looks for where it is not set; without a name: any of the kind. */
  readonly fallbacks: readonly { readonly kind: string; readonly name?: string }[]
}

/** The kinds that refer to planes, environments or pipelines and are no planes themselves, in any line. */
export const referrerKinds: readonly string[] = ["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"]

/** Those of them, and of what they refer to, that are cluster-scoped: by the convention of their names. */
export const clusterScopedReferrers: readonly string[] = ["ClusterBuildPlane","ClusterWorkflowPlane","ClusterWorkflow"]

const referrersOf0: readonly Referrer[] = [{"kind":"DeploymentPipeline","form":"string","pointer":"/spec/promotionPaths/*/sourceEnvironmentRef","to":["Environment"],"fallbacks":[]},{"kind":"DeploymentPipeline","form":"name","pointer":"/spec/promotionPaths/*/targetEnvironmentRefs/*","to":["Environment"],"fallbacks":[]},{"kind":"Project","form":"string","pointer":"/spec/deploymentPipelineRef","to":["DeploymentPipeline"],"fallbacks":[]}]
const referrersOf1: readonly Referrer[] = [{"kind":"Project","form":"kind-and-name","pointer":"/spec/buildPlaneRef","to":["BuildPlane","ClusterBuildPlane"],"fallbacks":[{"kind":"BuildPlane","name":"default"},{"kind":"ClusterBuildPlane","name":"default"},{"kind":"BuildPlane"}]},{"kind":"DeploymentPipeline","form":"string","pointer":"/spec/promotionPaths/*/sourceEnvironmentRef","to":["Environment"],"fallbacks":[]},{"kind":"DeploymentPipeline","form":"name","pointer":"/spec/promotionPaths/*/targetEnvironmentRefs/*","to":["Environment"],"fallbacks":[]},{"kind":"Project","form":"string","pointer":"/spec/deploymentPipelineRef","to":["DeploymentPipeline"],"fallbacks":[]}]
const referrersOf2: readonly Referrer[] = [{"kind":"Workflow","form":"kind-and-name","pointer":"/spec/buildPlaneRef","to":["BuildPlane","ClusterBuildPlane"],"fallbacks":[{"kind":"BuildPlane","name":"default"},{"kind":"ClusterBuildPlane","name":"default"}]},{"kind":"DeploymentPipeline","form":"string","pointer":"/spec/promotionPaths/*/sourceEnvironmentRef","to":["Environment"],"fallbacks":[]},{"kind":"DeploymentPipeline","form":"name","pointer":"/spec/promotionPaths/*/targetEnvironmentRefs/*","to":["Environment"],"fallbacks":[]},{"kind":"Project","form":"string","pointer":"/spec/deploymentPipelineRef","to":["DeploymentPipeline"],"fallbacks":[]}]
const referrersOf3: readonly Referrer[] = [{"kind":"Workflow","form":"kind-and-name","pointer":"/spec/workflowPlaneRef","to":["WorkflowPlane","ClusterWorkflowPlane"],"fallbacks":[{"kind":"ClusterWorkflowPlane","name":"default"}]},{"kind":"ClusterWorkflow","form":"kind-and-name","pointer":"/spec/workflowPlaneRef","to":["ClusterWorkflowPlane"],"fallbacks":[{"kind":"ClusterWorkflowPlane","name":"default"}]},{"kind":"DeploymentPipeline","form":"kind-and-name","pointer":"/spec/promotionPaths/*/sourceEnvironmentRef","to":["Environment"],"fallbacks":[]},{"kind":"DeploymentPipeline","form":"kind-and-name","pointer":"/spec/promotionPaths/*/targetEnvironmentRefs/*","to":["Environment"],"fallbacks":[]},{"kind":"Project","form":"kind-and-name","pointer":"/spec/deploymentPipelineRef","to":["DeploymentPipeline"],"fallbacks":[]}]
/** The references of other kinds in each line. */
export const referrersOf = {
  'v0.3': referrersOf0,
  'v0.4': referrersOf0,
  'v0.6': referrersOf0,
  'v0.7': referrersOf0,
  'v0.8': referrersOf0,
  'v0.9': referrersOf0,
  'v0.10': referrersOf0,
  'v0.12': referrersOf0,
  'v0.13': referrersOf0,
  'v0.14': referrersOf0,
  'v0.15': referrersOf1,
  'v0.17': referrersOf2,
  'v1.0': referrersOf3,
  'v1.1': referrersOf3,
} satisfies Readonly<Record<Line, readonly Referrer[]>>
