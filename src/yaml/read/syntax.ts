/** The syntax of a document: what is written where. Both readers make it; what edits, hides or places text reads it. */

/** Offsets of a region in the whole text. */
export type Extent = readonly [start: number, end: number]

/** How a map or list is written, and how a scalar is. */
export type CollectionStyle = 'block' | 'flow'
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** A value as it is written. A map and a list have their entries and items as children, in the order of the text. */
export interface SyntaxNode {
  /** `empty`: nothing is written, which is null; its extent has no length and is right after the `:` or `-`. */
  readonly kind: 'map' | 'list' | 'scalar' | 'alias' | 'empty'
  /** That of a map or list is `block` or `flow`; that of an alias and of nothing is `plain`. */
  readonly style: CollectionStyle | ScalarStyle
  /** Without an anchor or tag before it; a block ends with the last character of its last item that is not blank. */
  readonly extent: Extent
  /** Of an entry in a map. */
  readonly key: SyntaxKey | undefined
  /** Whether an anchor or a tag is before it. */
  readonly isMarked: boolean
  readonly children: readonly SyntaxNode[]
}

/** The key of an entry. */
export interface SyntaxKey {
  readonly extent: Extent
  readonly style: 'plain' | 'single' | 'double' | 'other'
  /** As kubectl spells it in JSON; undefined for a merge. */
  readonly name: string | undefined
  /** Whether it is `<<`, so that the value's entries belong to the map around it. */
  readonly isMerge: boolean
  /** Whether an anchor, a tag or a `?` is before it, or it is an alias. */
  readonly isMarked: boolean
}

/** What is written in a document. */
export interface Syntax {
  /** Undefined if there is no value, or the document cannot be read. */
  readonly root: SyntaxNode | undefined
  /** From each `#` to the end of its line, without the line break, in the order of the text; also those before and after the value. */
  readonly comments: readonly Extent[]
}
