/** Why a document cannot be read, and where: offsets into the whole text. `reason` is a clause and quotes nothing. */
export interface YamlSyntaxError {
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** Records an error. */
export type ReportError = (start: number, end: number, reason: string) => void

/** Keeps the first error of a text, because later ones are mostly its consequences. */
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
 * Deeper nesting is rejected; manifests need about 50 levels. kubectl stops at 10,000, but the parser's recursion overflows the stack at 700,
 * and compiling a regular expression there crashes the process.
 */
export const MOST_LEVELS = 200
export const TOO_DEEP = `it is nested deeper than ${MOST_LEVELS} levels`

/** A document of more lexemes (15 MB of YAML, which would take 1.3 GB) is rejected before memory runs out; the API server stops at 3 MiB. */
export const MOST_LEXEMES = 4_000_000
export const TOO_LARGE = 'it is too large'
