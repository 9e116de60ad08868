/** What a format gets in addition to the report. */
import type { LintReport } from '../lint/linter.ts'

export interface ReportContext {
  /** Whether to use the colors of a terminal. */
  readonly colors: boolean
  /** The version of this program. */
  readonly version: string
  /** What could not be read. */
  readonly unreadable: readonly UnreadableFile[]
  /** The address of the documentation of a code; undefined as long as the package names no repository. */
  readonly docsOf: (code: string) => string | undefined
  /** The folder that paths are relative to in formats for a whole repository. */
  readonly root: SourceRoot
}

/** A file or folder that could not be read. */
export interface UnreadableFile {
  /** As it is reported. */
  readonly file: string
  /** Why, in words. */
  readonly reason: string
}

/** The root of a repository; the working directory where there is none. */
export interface SourceRoot {
  /** Its address, with a slash at the end: `file:///home/me/repository/`. */
  readonly uri: string
  /** Where a file of the report is. */
  readonly placeOf: (file: string) => PlaceInRepository
}

export interface PlaceInRepository {
  /** With forward slashes. */
  readonly path: string
  /** Whether the path begins at the root. */
  readonly isWithin: boolean
}

/** A format: the whole of what goes to standard output, or to a file. */
export type Format = (report: LintReport, view: ReportContext) => string
