/** The topology of manifests: what refers to what, and what must exist. */
export type { Issue } from '../contract/issue.ts'
export type { Release } from '../releases/lines.ts'
export { type Checklist, type ChecklistItem, type ChecklistStep, checklist, type Totals } from './checklist.ts'
export { type DrawingFormat, drawTopology } from './draw/index.ts'
export { resolveTopology, type TopologyOptions } from './resolve.ts'
export type { SharedHost, SkippedResource, Topology, TopologyCluster, TopologyEdge, TopologyNode } from './topology.ts'
