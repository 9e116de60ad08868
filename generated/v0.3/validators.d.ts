// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Faults } from '../../src/faults.ts'

export declare function dataPlane(input: unknown): Faults
export declare function buildPlane(input: unknown): Faults
export declare function environment(input: unknown): Faults
export declare function organization(input: unknown): Faults
