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
  readonly onePass?: boolean
}

/**
 * Reads the YAML or JSON documents of a text as kubectl does.
 *
 * Empty documents are skipped, as in kubectl; a text with nothing else is one document whose value is null.
 * Never throws: what cannot be read is a document with an issue.
 */
export function readManifests(text: string, options: ReadOptions = {}): { readonly documents: readonly ManifestDocument[] } {
  return { documents: [...readDocuments(text, options)] }
}

/** The same one by one: whoever keeps none of them needs memory for the largest one only. */
export function* readDocuments(text: string, { onePass = true }: ReadOptions = {}): Generator<ManifestDocument> {
  const rangeOf = createRanges(text)
  let empty: ManifestDocument | undefined
  let isEmpty = true
  let start = 0
  for (const section of splitManifests(text)) {
    const document = readSection(text, { ...section, start }, rangeOf, onePass)
    if (document.value === null && document.issues.length === 0) {
      empty ??= document
      continue
    }
    isEmpty = false
    start = section.end
    yield document
  }
  if (isEmpty) yield empty ?? readSection(text, { start, body: start, end: text.length }, rangeOf, onePass)
}

function readSection(text: string, section: Section, rangeOf: RangeOf, fast: boolean): ManifestDocument {
  const read = fast ? readFast(text, section) : undefined
  if (!read) return readWithPositions(text, section, rangeOf)
  const { value, tape } = read
  return createDocument({ value, tape, issues: NONE }, section, rangeOf)
}

const NONE: readonly [] = []

function readFast(text: string, { body, end, json, fault }: Section): OnePass | undefined {
  if (fault) return undefined
  return json ? readJsonInOnePass(text, body, end, json.value) : readInOnePass(text, body, end)
}
