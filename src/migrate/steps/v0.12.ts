import type { Step } from '../step.ts'

/** The status tells of the agent; nobody writes it by hand. */
export const v012: Step<'v0.10', 'v0.12'> = { from: 'v0.10', to: 'v0.12', kinds: {} }
