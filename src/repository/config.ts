/** Reads the configuration of a repository, `.openchoreo-planes.yaml`, and reports every mistake in it with its place. */
import { fieldOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { type ManifestDocument, type Range, readManifests } from '../yaml/read/read.ts'
import { type Codes, type Config, readKeys } from './config-keys.ts'
import type { Reading } from './config-values.ts'

export type { Codes, Config, FailLevel, Levels, Override } from './config-keys.ts'

/** A mistake in a configuration. */
export interface ConfigIssue {
  /** The name of the file, as it was given. */
  readonly file: string
  /** Such as `overrides[0].release`; empty for the whole file. */
  readonly field: string
  /** One sentence that says what to write instead, without the place. */
  readonly message: string
  readonly range: Range
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly issues: readonly [ConfigIssue, ...ConfigIssue[]] }

/**
 * Reads a configuration.
 *
 * @param text YAML or JSON; an empty one configures nothing.
 * @param file The name of the file, for issues.
 * @param codes The codes that can be configured.
 * @returns The configuration, or every mistake in it in the order of the text. Nothing is thrown.
 */
export function readConfig(text: string, file: string, codes: Codes): ConfigResult {
  const issues: ConfigIssue[] = []
  const { documents } = readManifests(text)
  const [document, second] = documents
  if (second) {
    const range = second.positionOf('')
    issues.push({ file, field: '', message: 'a configuration is a single document: remove what follows ---', range })
  }
  const config = document ? readDocument(document, text, file, codes, issues) : {}
  const [first, ...others] = issues.sort((a, b) => a.range.start.offset - b.range.start.offset)
  return first ? { ok: false, issues: [first, ...others] } : { ok: true, config }
}

function readDocument(document: ManifestDocument, text: string, file: string, codes: Codes, issues: ConfigIssue[]): Config {
  for (const { field, message, range } of document.issues) issues.push({ file, field, message, range })
  const { value } = document
  if (value === null || value === undefined) return {}
  const reading: Reading = {
    report: (pointer, message, at = 'value') => {
      const range = at === 'key' ? document.keyOf(pointer) : document.positionOf(pointer)
      issues.push({ file, field: fieldOf(pointer), message, range })
    },
    sourceAt: (pointer) => {
      const { start, end } = document.positionOf(pointer)
      return text.slice(start.offset, end.offset)
    },
  }
  if (isRecord(value)) return readKeys(value, codes, reading)
  reading.report('', 'must be a map, such as "release: v1.2"')
  return {}
}
