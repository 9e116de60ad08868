/** A change to a text. */
import type { ManifestDocument } from '../read/document.ts'
import type { RemovedComment } from './draft.ts'

export type { RemovedComment }

/** A resource of a text, and its new version. */
export interface ResourceChange {
  /** One of `readManifests(text).documents`. */
  readonly document: ManifestDocument
  /** Where the resource is in the document: '' or, in a List, `/items/0`. */
  readonly pointer: string
  readonly after: unknown
  /** From pointers into `after` to pointers into the current resource: the field was made from that one and replaces it, and keeps its text if the value is the same. */
  readonly origins?: ReadonlyMap<string, string>
  /** Comments (one line each, without `#`) by pointers into `after`, to write above that field or its nearest existing parent. JSON cannot have any. */
  readonly comments?: ReadonlyMap<string, string>
  /** Resources to add after it: as new documents, or as the next items of its List. */
  readonly added?: readonly AddedResource[]
}

export interface AddedResource {
  readonly value: unknown
  readonly comments?: ReadonlyMap<string, string>
}

/** A change that the text does not allow. */
export interface RefusedChange {
  readonly change: ResourceChange
  /** What to do; quotes nothing of the text. */
  readonly reason: string
}

/** A text with its changes. */
export interface Rewritten {
  readonly text: string
  /** The changes that were not made; nothing of them is in the text. */
  readonly refused: readonly RefusedChange[]
  /** The comments that went with a removed field: those on its lines and directly above it. All others are in the text. */
  readonly removedComments: readonly RemovedComment[]
}
