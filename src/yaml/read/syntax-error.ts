/** Why a document cannot be read, and where: offsets into the whole text. `reason` is half a sentence and quotes nothing. */
export interface YamlSyntaxError {
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** Takes note of a fault. */
export type ReportError = (start: number, end: number, reason: string) => void

/** Keeps the first fault of a text: what follows it is mostly its consequence. */
export function createErrorReporter(): { readonly blame: ReportError; first(): YamlSyntaxError | undefined } {
  let first: YamlSyntaxError | undefined
  return {
    blame: (start, end, reason) => {
      if (!first || start < first.start) first = { start, end: Math.max(end, start + 1), reason }
    },
    first: () => first,
  }
}

/**
 * Deeper nesting is refused; manifests need some 50 levels. kubectl stops at 10,000, but the parser's recursion overflows the stack at 700,
 * and an engine that compiles a regular expression there takes the whole process down.
 */
export const MOST_LEVELS = 200
export const TOO_DEEP = `it is nested deeper than ${MOST_LEVELS} levels`

/** A document of more lexemes is refused before it takes all memory, 1.3 GB here. It is 15 MB of YAML; an API server stops at 3 MiB. */
export const MOST_LEXEMES = 4_000_000
export const TOO_LARGE = 'it is too large'
