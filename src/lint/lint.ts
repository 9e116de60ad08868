/** Lints texts that are all there already. */
import type { Release } from '../releases/lines.ts'
import { endOf } from './certificates.ts'
import type { LintFile } from './check-file.ts'
import type { Finding } from './finding.ts'
import { createLinter } from './linter.ts'

/** How manifests are linted. */
export interface LintOptions {
  /** The release to check against; where it is left out it is detected from the manifests, as by `detectRelease`. */
  readonly release?: Release
  /** Whether the files hold all planes that there are, so that a reference to another one is a mistake. False where it is left out. */
  readonly complete?: boolean
  /** The day on which inline certificates have to hold; where it is left out nothing is said of their time. */
  readonly at?: Date
}

/**
 * Lints manifests: reads YAML and JSON as kubectl does and judges every plane in them; other resources are passed over.
 *
 * @param files Names and texts.
 * @returns Every finding, in the order of the files and of the text. Nothing is thrown.
 * @example
 * lint([{ path: 'plane.yaml', text }], { release: 'v1.2' })
 */
export function lint(files: readonly LintFile[], options: LintOptions = {}): Finding[] {
  const linter = createLinter({ ...options, endOf })
  for (const [number, file] of files.entries()) linter.add(file, number)
  const { findings } = linter.finish((number) => files[number]?.text)
  return [...findings]
}
