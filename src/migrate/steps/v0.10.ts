import type { Step } from '../step.ts'

/** Gateways may name their ports; the API server writes those that they had. */
export const v010: Step<'v0.9', 'v0.10'> = { from: 'v0.9', to: 'v0.10', kinds: {} }
