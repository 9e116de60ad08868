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
}

/** A document that knows where everything is, and finds it out when it is asked. */
export function createDocument(read: ReadSection, section: Section, rangeOf: RangeOf): ManifestDocument {
  return new LazyDocument(read, section, rangeOf)
}

/** A class, because an object with getters of its own takes ten times as long to make. */
class LazyDocument implements ManifestDocument {
  readonly value: unknown
  readonly issues: readonly ReadIssue[]
  private readonly read: ReadSection
  private readonly section: Section
  private readonly rangeOf: RangeOf
  private knownSyntax: Syntax | undefined = undefined

  constructor(read: ReadSection, section: Section, rangeOf: RangeOf) {
    this.value = read.value
    this.issues = read.issues
    this.read = read
    this.section = section
    this.rangeOf = rangeOf
  }

  get range(): Range {
    return this.rangeOf(this.section.start, this.section.end)
  }

  get syntax(): Syntax {
    this.knownSyntax ??= this.read.tape?.syntax ?? NOTHING
    return this.knownSyntax
  }

  positionOf(pointer: string): Range {
    return this.placeOf(pointer, 'value')
  }

  keyOf(pointer: string): Range {
    return this.placeOf(pointer, 'key')
  }

  private placeOf(pointer: string, what: 'value' | 'key'): Range {
    const extent = this.read.tape?.locate(keysOf(pointer))?.[what]
    return extent ? this.rangeOf(...extent) : this.range
  }
}

const NOTHING: Syntax = { root: undefined, comments: [] }
