// Generated from schemas/ by `npm run generate`. Do not edit.
import * as v0_15 from './v0.15/index.ts'
import * as v0_17 from './v0.17/index.ts'
import * as v1_0 from './v1.0/index.ts'
import * as v1_1 from './v1.1/index.ts'

/** A release of OpenChoreo. */
export type Release = 'v0.15' | 'v0.16' | 'v0.17' | 'v1.0' | 'v1.1' | 'v1.2'

/** Every release, oldest first. */
export const releases: readonly [Release, ...Release[]] = ['v0.15', 'v0.16', 'v0.17', 'v1.0', 'v1.1', 'v1.2']

/** The release that is meant where none is named. */
export const defaultRelease: Release = 'v0.16'

/** Every kind that a release has, or had. */
export const kinds: readonly string[] = ['DataPlane', 'ClusterDataPlane', 'BuildPlane', 'ClusterBuildPlane', 'WorkflowPlane', 'ClusterWorkflowPlane', 'ObservabilityPlane', 'ClusterObservabilityPlane', 'Environment', 'Organization']

/** The functions of each release; releases of one line share them. */
export const lines = {
  'v0.15': v0_15,
  'v0.16': v0_15,
  'v0.17': v0_17,
  'v1.0': v1_0,
  'v1.1': v1_1,
  'v1.2': v1_1,
} satisfies Record<Release, unknown>
