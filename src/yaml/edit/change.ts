/** What is to change in a text. */
import type { ManifestDocument } from '../read/document.ts'

/** A resource of a text, and what it is to be. */
export interface ResourceChange {
  /** One of `readManifests(text).documents`. */
  readonly document: ManifestDocument
  /** Where in the document the resource stands: '' or, in a List, `/items/0`. */
  readonly pointer: string
  readonly after: unknown
  /** By pointers into `after`, pointers into the resource as it is: the field was made from that one, takes its place, and its text where the value is the same. */
  readonly origins?: ReadonlyMap<string, string>
  /** By pointers into `after`, comments (one line each, without `#`) that stand above that field, or above the nearest one that there is. JSON takes none. */
  readonly comments?: ReadonlyMap<string, string>
  /** Resources that follow it: as new documents, or as the next items of its List. */
  readonly added?: readonly AddedResource[]
}

export interface AddedResource {
  readonly value: unknown
  readonly comments?: ReadonlyMap<string, string>
}
