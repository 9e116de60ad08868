// Generated from schemas/ by `npm run generate`. Do not edit.
import type { DraftIssues } from '../../src/contract/draft-issues.ts'

export declare function dataPlane(input: unknown): DraftIssues
export declare function clusterDataPlane(input: unknown): DraftIssues
export declare function buildPlane(input: unknown): DraftIssues
export declare function clusterBuildPlane(input: unknown): DraftIssues
export declare function observabilityPlane(input: unknown): DraftIssues
export declare function clusterObservabilityPlane(input: unknown): DraftIssues
export declare function environment(input: unknown): DraftIssues
