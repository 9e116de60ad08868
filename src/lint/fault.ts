/** Why a document cannot be read, and where: offsets into the whole text. `reason` is half a sentence and quotes nothing. */
export interface Fault {
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** Deeper nesting is refused: kubectl stops at 10,000 levels, JavaScript's call stack earlier; manifests need some 30. */
export const MOST_LEVELS = 500
export const TOO_DEEP = `it is nested deeper than ${MOST_LEVELS} levels`
