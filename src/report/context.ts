/** What a format may know beside the report. */
import type { LintReport } from '../lint/linter.ts'

export interface ReportContext {
  /** Whether to use the colours of a terminal. */
  readonly colors: boolean
  /** The version of this program. */
  readonly version: string
  /** The text of a file that was linted; undefined where it cannot be read any more. */
  readonly textOf: (path: string) => string | undefined
  /** The path of a file from the top folder of its repository; the same path where there is none. */
  readonly repositoryPathOf?: (path: string) => string
}

/** A format: the whole of what goes to standard output. */
export type Format = (report: LintReport, view: ReportContext) => string
