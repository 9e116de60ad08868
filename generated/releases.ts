// Generated from schemas/ by `npm run generate`. Do not edit.
/** A release of OpenChoreo. */
export type Release = 'v0.3' | 'v0.4' | 'v0.5' | 'v0.6' | 'v0.7' | 'v0.8' | 'v0.9' | 'v0.10' | 'v0.11' | 'v0.12' | 'v0.13' | 'v0.14' | 'v0.15' | 'v0.16' | 'v0.17' | 'v1.0' | 'v1.1' | 'v1.2'

/** A contract line: the release that brought a shape, for all that share it. */
export type Line = 'v0.3' | 'v0.4' | 'v0.6' | 'v0.7' | 'v0.8' | 'v0.9' | 'v0.10' | 'v0.12' | 'v0.13' | 'v0.14' | 'v0.15' | 'v0.17' | 'v1.0' | 'v1.1'

/** Every release, oldest first. */
export const releases: readonly [Release, ...Release[]] = ['v0.3', 'v0.4', 'v0.5', 'v0.6', 'v0.7', 'v0.8', 'v0.9', 'v0.10', 'v0.11', 'v0.12', 'v0.13', 'v0.14', 'v0.15', 'v0.16', 'v0.17', 'v1.0', 'v1.1', 'v1.2']

/** The release that is meant where none is named. */
export const defaultRelease = 'v0.16' satisfies Release

/** Every contract line, oldest first. */
export const contractLines: readonly Line[] = ['v0.3', 'v0.4', 'v0.6', 'v0.7', 'v0.8', 'v0.9', 'v0.10', 'v0.12', 'v0.13', 'v0.14', 'v0.15', 'v0.17', 'v1.0', 'v1.1']

/** The contract line of each release. */
export const lineOf: Readonly<Record<Release, Line>> = {
  'v0.3': 'v0.3',
  'v0.4': 'v0.4',
  'v0.5': 'v0.4',
  'v0.6': 'v0.6',
  'v0.7': 'v0.7',
  'v0.8': 'v0.8',
  'v0.9': 'v0.9',
  'v0.10': 'v0.10',
  'v0.11': 'v0.10',
  'v0.12': 'v0.12',
  'v0.13': 'v0.13',
  'v0.14': 'v0.14',
  'v0.15': 'v0.15',
  'v0.16': 'v0.15',
  'v0.17': 'v0.17',
  'v1.0': 'v1.0',
  'v1.1': 'v1.1',
  'v1.2': 'v1.1',
}

/** Every kind that a release has or had, and what one of them is called now. */
export const kinds: readonly string[] = ['DataPlane', 'ClusterDataPlane', 'BuildPlane', 'ClusterBuildPlane', 'WorkflowPlane', 'ClusterWorkflowPlane', 'ObservabilityPlane', 'ClusterObservabilityPlane', 'Environment', 'Organization']

/** The kinds that each contract line defines as the line before it does: whoever accepts a manifest in one does in the other. */
export const unchangedKindsOf: Readonly<Record<Line, readonly string[]>> = {
  'v0.3': [],
  'v0.4': ['Environment', 'Organization'],
  'v0.6': ['Organization'],
  'v0.7': ['DataPlane', 'Environment', 'Organization'],
  'v0.8': ['Environment', 'Organization'],
  'v0.9': ['Environment', 'Organization'],
  'v0.10': ['BuildPlane', 'ObservabilityPlane', 'Environment', 'Organization'],
  'v0.12': ['Environment', 'Organization'],
  'v0.13': ['DataPlane', 'BuildPlane', 'Environment'],
  'v0.14': ['DataPlane', 'BuildPlane', 'ObservabilityPlane', 'Environment'],
  'v0.15': ['ObservabilityPlane', 'ClusterObservabilityPlane'],
  'v0.17': ['BuildPlane', 'ClusterBuildPlane', 'ObservabilityPlane', 'ClusterObservabilityPlane'],
  'v1.0': ['Environment'],
  'v1.1': ['DataPlane', 'ClusterDataPlane', 'WorkflowPlane', 'ClusterWorkflowPlane', 'Environment'],
}

/** The kinds of each contract line. */
export const kindsOf: Readonly<Record<Line, readonly string[]>> = {
  'v0.3': ['DataPlane', 'BuildPlane', 'Environment', 'Organization'],
  'v0.4': ['DataPlane', 'BuildPlane', 'Environment', 'Organization'],
  'v0.6': ['DataPlane', 'BuildPlane', 'Environment', 'Organization'],
  'v0.7': ['DataPlane', 'BuildPlane', 'Environment', 'Organization'],
  'v0.8': ['DataPlane', 'BuildPlane', 'ObservabilityPlane', 'Environment', 'Organization'],
  'v0.9': ['DataPlane', 'BuildPlane', 'ObservabilityPlane', 'Environment', 'Organization'],
  'v0.10': ['DataPlane', 'BuildPlane', 'ObservabilityPlane', 'Environment', 'Organization'],
  'v0.12': ['DataPlane', 'BuildPlane', 'ObservabilityPlane', 'Environment', 'Organization'],
  'v0.13': ['DataPlane', 'BuildPlane', 'ObservabilityPlane', 'Environment'],
  'v0.14': ['DataPlane', 'ClusterDataPlane', 'BuildPlane', 'ClusterBuildPlane', 'ObservabilityPlane', 'ClusterObservabilityPlane', 'Environment'],
  'v0.15': ['DataPlane', 'ClusterDataPlane', 'BuildPlane', 'ClusterBuildPlane', 'ObservabilityPlane', 'ClusterObservabilityPlane', 'Environment'],
  'v0.17': ['DataPlane', 'ClusterDataPlane', 'BuildPlane', 'ClusterBuildPlane', 'ObservabilityPlane', 'ClusterObservabilityPlane', 'Environment'],
  'v1.0': ['DataPlane', 'ClusterDataPlane', 'WorkflowPlane', 'ClusterWorkflowPlane', 'ObservabilityPlane', 'ClusterObservabilityPlane', 'Environment'],
  'v1.1': ['DataPlane', 'ClusterDataPlane', 'WorkflowPlane', 'ClusterWorkflowPlane', 'ObservabilityPlane', 'ClusterObservabilityPlane', 'Environment'],
}
