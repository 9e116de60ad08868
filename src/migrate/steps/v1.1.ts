import type { Step } from '../step.ts'

/** Observability planes may name a FinOps agent; none has to change. */
export const v11: Step<'v1.0', 'v1.1'> = { from: 'v1.0', to: 'v1.1', kinds: {} }
