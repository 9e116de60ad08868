import type { Step } from '../step.ts'

/** There are cluster-scoped planes; the others stay what they are. */
export const v014: Step<'v0.13', 'v0.14'> = { from: 'v0.13', to: 'v0.14', kinds: {} }
