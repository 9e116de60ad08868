import type { Document } from 'yaml'
import { keysOf } from '../../base/pointer.ts'
import type { ManifestDocument, ReadIssue } from './document.ts'
import type { Range, RangeOf } from './range.ts'
import type { Section } from './split.ts'
import type { Syntax } from './syntax.ts'
import type { Tape } from './tape.ts'

/** What a reader makes of a section of a text. */
export interface ReadSection {
  readonly value: unknown
  readonly issues: readonly ReadIssue[]
  /** None for a document that cannot be read. */
  readonly tape: Tape | undefined
  node(): Document.Parsed | undefined
}

/** A document that knows where everything is, and finds it out when it is asked. */
export function createDocument(read: ReadSection, { start, end }: Section, rangeOf: RangeOf): ManifestDocument {
  const { value, issues, tape } = read
  let whole: Range | undefined
  let syntax: Syntax | undefined
  const range = (): Range => {
    whole ??= rangeOf(start, end)
    return whole
  }
  const place = (pointer: string, what: 'value' | 'key'): Range => {
    const extent = tape?.locate(keysOf(pointer))?.[what]
    return extent ? rangeOf(...extent) : range()
  }
  return {
    value,
    issues,
    get range() {
      return range()
    },
    positionOf: (pointer) => place(pointer, 'value'),
    keyOf: (pointer) => place(pointer, 'key'),
    get syntax() {
      syntax ??= tape?.syntax ?? NOTHING
      return syntax
    },
    get node() {
      return read.node()
    },
  }
}

const NOTHING: Syntax = { root: undefined, comments: [] }
