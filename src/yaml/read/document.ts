/** What a file is read into. */
import type { Document } from 'yaml'
import type { Range } from './range.ts'

/** What is wrong with a text before anything is known of its contract. */
export interface ReadIssue {
  /** `yaml-syntax`: kubectl could not read the document, or it is beyond a limit. `duplicate-key`: one value silently replaces another. */
  readonly code: 'yaml-syntax' | 'duplicate-key'
  /** JSON Pointer of the repeated key; "" for a document that cannot be read. */
  readonly path: string
  /** The same place as the API server writes it. */
  readonly field: string
  /** One sentence that quotes nothing of the text. */
  readonly message: string
  readonly range: Range
}

/** One document of a file. */
export interface Manifest {
  /** Plain JSON data; undefined where the document cannot be read. What stands behind an alias is one object in several places. */
  readonly value: unknown
  readonly issues: readonly ReadIssue[]
  /** From the end of the previous document, so with the `---` and the comments before the first key. */
  readonly range: Range
  /** The range of the value at a JSON Pointer; where there is none, that of its nearest parent. */
  positionOf(pointer: string): Range
  /** The range of the key of that value; of an item in a list, the item itself. */
  keyOf(pointer: string): Range
}

/** With what is needed to rewrite it. */
export interface ManifestDocument extends Manifest {
  /** The parsed document, comments included: its scalars are all text, its ranges offsets into the whole text. */
  readonly node: Document.Parsed | undefined
}
