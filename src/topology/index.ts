/** The topology of manifests: what refers to what, and what must exist. */
export type { Issue } from '../contract/issue.ts'
export type { Release } from '../releases/lines.ts'
export { type ChecklistOptions, checklist } from './checklist/index.ts'
export type { Checklist, ChecklistCommand, ChecklistItem, ChecklistStep, Totals } from './checklist/list.ts'
export { type DrawingFormat, drawTopology } from './draw/index.ts'
export { resolveTopology, type TopologyOptions } from './resolve.ts'
export type { LiveState, UnmetCondition } from './state.ts'
export type {
  SharedHost,
  SkippedResource,
  Topology,
  TopologyCluster,
  TopologyEdge,
  TopologyNode,
  TopologyPromotion,
} from './topology.ts'
