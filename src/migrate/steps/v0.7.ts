import type { Step } from '../step.ts'

/** Build planes may have an agent; none has to change. */
export const v07: Step<'v0.6', 'v0.7'> = { from: 'v0.6', to: 'v0.7', kinds: {} }
