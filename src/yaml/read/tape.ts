/**
 * The syntax of a document as numbers, in the order of the text: a node takes six of them, so that reading makes no objects for what nobody asks for.
 */
import type { CollectionStyle, Extent, ScalarStyle, Syntax, SyntaxKey, SyntaxNode } from './syntax.ts'

/** What a node is, by the first of its numbers. */
const KINDS = ['map', 'list', 'scalar', 'alias', 'empty'] as const
const STYLES = ['block', 'flow', 'plain', 'single', 'double', 'literal', 'folded'] as const
const KEY_STYLES = ['plain', 'single', 'double', 'other'] as const

export const [MAP, LIST, SCALAR, ALIAS, EMPTY] = [0, 1, 2, 3, 4]
export const STYLE: Readonly<Record<CollectionStyle | ScalarStyle, number>> = {
  block: 0,
  flow: 1 << 3,
  plain: 2 << 3,
  single: 3 << 3,
  double: 4 << 3,
  literal: 5 << 3,
  folded: 6 << 3,
}
export const KEY_STYLE: Readonly<Record<SyntaxKey['style'], number>> = { plain: 0, single: 1 << 6, double: 2 << 6, other: 3 << 6 }
export const [MARKED, MARKED_KEY, MERGE] = [1 << 8, 1 << 9, 1 << 10]

/** Numbers of a node: what it is, the start and end of its key (-1: it has none), its own start and end, and the node after it and its children. */
const [HEADER, KEY_START, KEY_END, START, END, NEXT, WIDTH] = [0, 1, 2, 3, 4, 5, 6]

/** Writes a tape. One is used for many documents, because its buffer grows. */
export class TapeWriter {
  private cells = new Int32Array(WIDTH * 512)
  private names: (string | undefined)[] = []
  private comments: number[] = []
  private length = 0

  reset(): void {
    this.length = 0
    this.names = []
    this.comments = []
  }

  /** The number of the node. Its children are those that are added before it is closed. */
  add(header: number, keyStart: number, keyEnd: number, name: string | undefined, start: number, end: number): number {
    const at = this.length
    if (at + WIDTH > this.cells.length) this.grow()
    const { cells } = this
    cells[at + HEADER] = header
    cells[at + KEY_START] = keyStart
    cells[at + KEY_END] = keyEnd
    cells[at + START] = start
    cells[at + END] = end
    this.length = at + WIDTH
    const node = at / WIDTH
    cells[at + NEXT] = node + 1
    this.names.push(name)
    return node
  }

  /** Ends a map or a list, at an offset of the text. */
  close(node: number, end: number): void {
    this.cells[node * WIDTH + END] = end
    this.cells[node * WIDTH + NEXT] = this.length / WIDTH
  }

  comment(start: number, end: number): void {
    this.comments.push(start, end)
  }

  finish(targets?: ReadonlyMap<number, number>): Tape {
    return new Tape(this.cells.slice(0, this.length), this.names, this.comments, targets)
  }

  private grow(): void {
    const cells = new Int32Array(this.cells.length * 2)
    cells.set(this.cells)
    this.cells = cells
  }
}

/** Where a value and its key are; an item of a list and the whole document are their own keys. */
export interface Place {
  readonly value: Extent
  readonly key: Extent
}

export class Tape {
  private readonly cells: Int32Array
  private readonly names: readonly (string | undefined)[]
  private readonly commentOffsets: readonly number[]
  /** The node that each alias refers to. */
  private readonly targets: ReadonlyMap<number, number> | undefined
  private readonly indexes = new Map<number, ReadonlyMap<string, number>>()

  constructor(
    cells: Int32Array,
    names: readonly (string | undefined)[],
    comments: readonly number[],
    targets?: ReadonlyMap<number, number>,
  ) {
    this.cells = cells
    this.names = names
    this.commentOffsets = comments
    this.targets = targets
  }

  get syntax(): Syntax {
    const comments: Extent[] = []
    for (let at = 0; at < this.commentOffsets.length; at += 2)
      comments.push([this.commentOffsets[at] ?? 0, this.commentOffsets[at + 1] ?? 0])
    return { root: this.cells.length > 0 ? this.nodeOf(0) : undefined, comments }
  }

  /** Where the value with these keys is, or else its nearest parent; undefined if there is no value. It follows aliases and merges. */
  locate(keys: readonly string[]): Place | undefined {
    if (this.cells.length === 0) return undefined
    let node = 0
    for (const key of keys) {
      const child = this.childOf(this.behind(node), key)
      if (child === undefined) break
      node = child
    }
    const value = this.extentOf(node)
    const keyStart = this.cell(node, KEY_START)
    return { value, key: keyStart === -1 ? value : [keyStart, this.cell(node, KEY_END)] }
  }

  private cell(node: number, what: number): number {
    return this.cells[node * WIDTH + what] ?? 0
  }

  private kindOf(node: number): number {
    return this.cell(node, HEADER) & 7
  }

  private extentOf(node: number): Extent {
    return [this.cell(node, START), this.cell(node, END)]
  }

  private behind(node: number): number {
    return this.targets?.get(node) ?? node
  }

  private childOf(node: number, key: string): number | undefined {
    const kind = this.kindOf(node)
    if (kind === LIST && !/^(?:0|[1-9]\d*)$/.test(key)) return undefined
    if (kind !== LIST && kind !== MAP) return undefined
    if (this.cell(node, NEXT) - node > SMALL) return this.indexOf(node).get(key)
    let found: number | undefined
    for (const [name, child] of this.entriesOf(node)) if (name === key) found = child
    return found
  }

  /** Looking for each of many children anew would take quadratic time. */
  private indexOf(node: number): ReadonlyMap<string, number> {
    const known = this.indexes.get(node)
    if (known) return known
    const index = new Map(this.entriesOf(node))
    this.indexes.set(node, index)
    return index
  }

  /** The children by key, also those of merges; of several with one key the last is in force. */
  private *entriesOf(node: number): Generator<readonly [key: string, child: number]> {
    const isList = this.kindOf(node) === LIST
    let at = 0
    for (const child of this.childrenOf(node)) {
      if (isList) yield [String(at++), child]
      else if (this.cell(child, HEADER) & MERGE) yield* this.mergedIn(this.behind(child))
      else yield [this.names[child] ?? '', child]
    }
  }

  /** Of several merged maps the first is in force. */
  private *mergedIn(node: number): Generator<readonly [key: string, child: number]> {
    if (this.kindOf(node) === MAP) yield* this.entriesOf(node)
    else for (const child of [...this.childrenOf(node)].reverse()) yield* this.mergedIn(this.behind(child))
  }

  private *childrenOf(node: number): Generator<number> {
    const end = this.cell(node, NEXT)
    if (this.kindOf(node) > LIST) return
    for (let child = node + 1; child < end; child = this.cell(child, NEXT)) yield child
  }

  private nodeOf(node: number): SyntaxNode {
    const header = this.cell(node, HEADER)
    const kind = KINDS[header & 7] ?? 'empty'
    return {
      kind,
      style: STYLES[(header >> 3) & 7] ?? 'plain',
      extent: this.extentOf(node),
      key: this.keyOf(node, header),
      isMarked: (header & MARKED) !== 0,
      children: Array.from(this.childrenOf(node), (child) => this.nodeOf(child)),
    }
  }

  private keyOf(node: number, header: number): SyntaxKey | undefined {
    const start = this.cell(node, KEY_START)
    if (start === -1) return undefined
    return {
      extent: [start, this.cell(node, KEY_END)],
      style: KEY_STYLES[(header >> 6) & 3] ?? 'other',
      name: this.names[node],
      isMerge: (header & MERGE) !== 0,
      isMarked: (header & MARKED_KEY) !== 0,
    }
  }
}

/** Nodes of a collection in which looking through all children is faster than an index. */
const SMALL = 64
