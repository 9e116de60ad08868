import { createDocument } from './create-document.ts'
import type { ManifestDocument } from './document.ts'
import { type OnePass, readInOnePass, readJsonInOnePass } from './one-pass/read.ts'
import { createRanges, type RangeOf } from './range.ts'
import { type Section, splitManifests } from './split.ts'
import { readWithPositions } from './with-positions.ts'

export type { ManifestDocument, ReadIssue } from './document.ts'
export type { Range } from './range.ts'

/** Options for reading a text. */
export interface ReadOptions {
  /** Whether documents may be read in one pass; the result is the same. Default: true. */
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

/** A document that was read in one pass is read again only for its nodes. */
function readSection(text: string, section: Section, rangeOf: RangeOf, fast: boolean): ManifestDocument {
  const read = fast ? readFast(text, section) : undefined
  if (!read) return readWithPositions(text, section, rangeOf)
  const { value, tape } = read
  return createDocument(
    { value, tape, issues: NONE, node: () => readWithPositions(text, section, rangeOf).node },
    section,
    rangeOf,
  )
}

const NONE: readonly [] = []

function readFast(text: string, { body, end, json, fault }: Section): OnePass | undefined {
  if (fault) return undefined
  return json ? readJsonInOnePass(text, body, end, json.value) : readInOnePass(text, body, end)
}
