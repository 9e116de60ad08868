import type { ManifestDocument } from './document.ts'
import { createRanges, type RangeOf } from './range.ts'
import { type Section, splitManifests } from './split.ts'
import { isPlainJson, readValuesOnly } from './values-only.ts'
import { readWithPositions } from './with-positions.ts'

export type { ManifestDocument, ReadIssue } from './document.ts'
export type { Range } from './range.ts'

/** Options for reading a text. */
export interface ReadOptions {
  /** Whether plain documents may be read by a faster parser; the result is the same. Default: true. */
  readonly valuesOnly?: boolean
}

/**
 * Reads the YAML or JSON documents of a text as kubectl does.
 *
 * Empty documents are skipped, as in kubectl; a text with nothing else is one document whose value is null.
 * Never throws: what cannot be read is a document with an issue.
 */
export function readManifests(
  text: string,
  { valuesOnly = true }: ReadOptions = {},
): { readonly documents: readonly ManifestDocument[] } {
  const rangeOf = createRanges(text)
  const documents: ManifestDocument[] = []
  let empty: ManifestDocument | undefined
  let start = 0
  for (const section of splitManifests(text)) {
    const document = readSection(text, { ...section, start }, rangeOf, valuesOnly)
    if (document.value === null && document.issues.length === 0) {
      empty ??= document
      continue
    }
    documents.push(document)
    start = section.end
  }
  if (documents.length > 0) return { documents }
  return { documents: [empty ?? readSection(text, { start, body: start, end: text.length }, rangeOf, valuesOnly)] }
}

/** A document that was read by the faster parser is read again when a position in it is needed. */
function readSection(text: string, section: Section, rangeOf: RangeOf, fast: boolean): ManifestDocument {
  const read = fast ? readSectionFast(text, section) : undefined
  if (!read) return readWithPositions(text, section, rangeOf)
  let thorough: ManifestDocument | undefined
  const document = (): ManifestDocument => {
    thorough ??= readWithPositions(text, section, rangeOf)
    return thorough
  }
  return {
    value: read.value,
    issues: [],
    get range() {
      return rangeOf(section.start, section.end)
    },
    positionOf: (pointer) => document().positionOf(pointer),
    keyOf: (pointer) => document().keyOf(pointer),
    get node() {
      return document().node
    },
    get syntax() {
      return document().syntax
    },
  }
}

function readSectionFast(text: string, { body, end, json, fault }: Section): { readonly value: unknown } | undefined {
  if (fault) return undefined
  const own = text.slice(body, end)
  if (json) return isPlainJson(own) ? json : undefined
  return readValuesOnly(own)
}
