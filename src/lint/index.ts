/** Lints manifests in memory. Works in browsers. */
import type { Manifest } from '../yaml/read/document.ts'
import { readManifests as read } from '../yaml/read/read.ts'

export type { Issue } from '../contract/issue.ts'
export type { Release } from '../releases/lines.ts'
export type { Manifest, ReadIssue } from '../yaml/read/document.ts'
export type { Position, Range } from '../yaml/read/range.ts'
export { type Action, type ActionOptions, actionsIn } from './actions.ts'
export type { LintFile } from './check-file.ts'
export type { Finding, RuleIssue, Severity, SuppressionIssue } from './finding.ts'
export { type Fixed, type FixOptions, fix } from './fix.ts'
export { type LintOptions, lint } from './lint.ts'
export type { RuleCode } from './rules/index.ts'

/**
 * Reads the YAML or JSON documents of a text as kubectl does, with the position of every value.
 *
 * That is YAML 1.1 with merge keys, but without base-60 numbers and dates. The last of duplicate keys is used, and is an issue. Empty documents are
 * skipped; a text without any other document is one document whose value is null.
 *
 * @param text The content of a file, with or without a byte order mark.
 * @returns Its documents; one that cannot be read has an issue. Never throws.
 * @example
 * import { readManifests } from 'openchoreo-planes/lint'
 *
 * const [document] = readManifests('kind: DataPlane\nspec:\n  planeID: eu-west\n').documents
 * document?.value // => { kind: 'DataPlane', spec: { planeID: 'eu-west' } }
 * document?.positionOf('/spec/planeID').start.line // => 3
 */
export function readManifests(text: string): { readonly documents: readonly Manifest[] } {
  return read(text)
}
