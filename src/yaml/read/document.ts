/** The documents that a file is read into. */
import type { Range } from './range.ts'
import type { Syntax } from './syntax.ts'

/** An error in a text that does not depend on any contract. */
export interface ReadIssue {
  /** `yaml-syntax`: kubectl could not read the document, or it is beyond a limit. `duplicate-key`: a value silently replaces another. */
  readonly code: 'yaml-syntax' | 'duplicate-key'
  /** JSON Pointer of the repeated key; "" for a document that cannot be read. */
  readonly path: string
  /** The same field in the API server's notation. */
  readonly field: string
  /** A sentence that quotes nothing of the text. */
  readonly message: string
  readonly range: Range
}

/** One document of a file. */
export interface Manifest {
  /** Plain JSON data; undefined if the document cannot be read. The target of an alias is one object in several places. */
  readonly value: unknown
  readonly issues: readonly ReadIssue[]
  /** From the end of the previous document, so including the `---` and the comments before the first key. */
  readonly range: Range
  /** The range of the value at a JSON Pointer; if it does not exist, that of its nearest parent. */
  positionOf(pointer: string): Range
  /** The range of the key of that value; for an item in a list, the item itself. */
  keyOf(pointer: string): Range
}

/** With what is needed to rewrite it. */
export interface ManifestDocument extends Manifest {
  /** What is written where; without a root if the document cannot be read. */
  readonly syntax: Syntax
}
