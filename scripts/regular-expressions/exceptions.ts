/** A regular expression that may take more than linear time, because its input is short. */
export interface Exception {
  /** As a literal: `/a*b/g`. */
  readonly pattern: string
  /** How long its input can be, and which code makes sure of that. */
  readonly bound: string
  readonly reason: string
}

export const exceptions: readonly Exception[] = []
