/** Finds and reads all the files that a command was given. */
import type { LintFile } from '../lint/linter.ts'
import { findFiles } from './find.ts'
import type { Io } from './io.ts'
import { bytesOf, textFrom } from './read.ts'
import { reasonOf } from './reason.ts'

/** What was found: texts, and what could not be read, in words. */
export interface Found {
  readonly files: readonly LintFile[]
  readonly faults: readonly string[]
}

/** Reads files, and the YAML and JSON files of directories; `-` is standard input. */
export function readFiles(paths: readonly string[], io: Io): Found {
  const files: LintFile[] = []
  const faults: string[] = []
  for (const { path } of findFiles(paths, { cwd: io.cwd, onFault: (fault) => faults.push(fault) })) {
    try {
      files.push({ path, text: textFrom(bytesOf(path, io)) })
    } catch (error) {
      faults.push(`${path}: ${reasonOf(error)}`)
    }
  }
  return { files, faults }
}
