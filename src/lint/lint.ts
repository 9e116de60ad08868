/** Lints texts that are all there already. */
import type { Release } from '../releases/lines.ts'
import { endOf } from './certificates.ts'
import type { LintFile } from './check-file.ts'
import type { Finding } from './finding.ts'
import { createLinter } from './linter.ts'

/** How manifests are linted. */
export interface LintOptions {
  /**
   * The release to check against; without it, the release that `detectRelease` finds.
   * @default undefined
   */
  readonly release?: Release
  /**
   * Whether the files define every plane, so that a reference to another one is an error.
   * @default false
   */
  readonly complete?: boolean
  /**
   * The day on which inline certificates have to be valid; without it their validity is not checked.
   * @default undefined
   */
  readonly at?: Date
}

/**
 * Lints manifests: reads YAML and JSON as kubectl does and checks every plane in them; other resources are skipped.
 *
 * @param files Names and texts.
 * @param options The release, and what else is checked.
 * @returns Every finding, in the order of the files and of the text. Nothing is thrown.
 * @example
 * import { lint } from 'openchoreo-planes/lint'
 *
 * const text = [
 *   'apiVersion: openchoreo.dev/v1alpha1',
 *   'kind: Environment',
 *   'metadata: { name: production, namespace: acme }',
 *   'spec:',
 *   '  dataPlaneRef: null # not yet',
 *   '  isProduction: true',
 * ].join('\n')
 * const [finding] = lint([{ path: 'environment.yaml', text }], { release: 'v1.2' })
 * finding?.code // => 'null-value'
 * finding?.field // => 'spec.dataPlaneRef'
 * finding?.range.start.line // => 5
 */
export function lint(files: readonly LintFile[], options: LintOptions = {}): Finding[] {
  const linter = createLinter({ ...options, endOf })
  for (const [number, file] of files.entries()) linter.add(file, number)
  const { findings } = linter.finish((number) => files[number]?.text)
  return [...findings]
}
