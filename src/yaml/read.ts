import type { Document } from 'yaml'
import type { Fault } from './fault.ts'
import { parseJson, parseYaml } from './parse.ts'
import { createLocator, createRanges, type Place, type Range } from './position.ts'
import { type Section, splitManifests } from './split.ts'
import { type Read, type Repeated, readValue } from './value.ts'

export type { Range } from './position.ts'

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
export interface ManifestDocument {
  /** Plain JSON data; undefined where the document cannot be read. What stands behind an alias is one object in several places. */
  readonly value: unknown
  readonly issues: readonly ReadIssue[]
  /** From the end of the previous document, so with the `---` and the comments before the first key. */
  readonly range: Range
  /** The range of the value at a JSON Pointer; where there is none, that of its nearest parent. */
  positionOf(pointer: string): Range
  /** The range of the key of that value; of an item in a list, the item itself. */
  keyOf(pointer: string): Range
  /** The parsed document, comments included: its scalars are all text, its ranges offsets into the whole text. */
  readonly node: Document.Parsed | undefined
}

/**
 * Reads the YAML or JSON documents of a text as kubectl does.
 *
 * Empty documents are left out, as kubectl passes over them; a text with nothing else is one document whose value is null.
 * Nothing is thrown: what cannot be read is a document with an issue.
 */
export function readManifests(text: string): { readonly documents: readonly ManifestDocument[] } {
  const rangeOf = createRanges(text)
  const documents: ManifestDocument[] = []
  let empty: ManifestDocument | undefined
  let start = 0
  for (const section of splitManifests(text)) {
    const document = readSection(text, { ...section, start }, rangeOf)
    if (document.value === null && document.issues.length === 0) {
      empty ??= document
      continue
    }
    documents.push(document)
    start = section.end
  }
  if (documents.length > 0) return { documents }
  return { documents: [empty ?? readSection(text, { start, body: start, end: text.length }, rangeOf)] }
}

type RangeOf = (start: number, end: number) => Range

function readSection(text: string, section: Section, rangeOf: RangeOf): ManifestDocument {
  const range = rangeOf(section.start, section.end)
  const { node, read } = parseSection(text, section)
  if ('reason' in read)
    return { value: undefined, issues: [syntaxIssue(read, rangeOf)], range, positionOf: () => range, keyOf: () => range, node }
  const locate = node?.contents ? createLocator(text, node.contents, read.targets) : undefined
  const place = (pointer: string, what: keyof Place): Range => {
    const extent = locate?.(pointer)[what]
    return extent ? rangeOf(...extent) : range
  }
  return {
    value: section.json ? section.json.value : read.value,
    issues: read.repeated
      .map((repeated) => duplicateIssue(repeated, rangeOf))
      .sort((a, b) => a.range.start.offset - b.range.start.offset),
    range,
    positionOf: (pointer) => place(pointer, 'value'),
    keyOf: (pointer) => place(pointer, 'key'),
    node,
  }
}

function parseSection(
  text: string,
  { body, end, json, fault }: Section,
): { node: Document.Parsed | undefined; read: Read | Fault } {
  if (fault) return { node: undefined, read: fault }
  try {
    const { node, fault } = json ? parseJson(text, body, end) : parseYaml(text, body, end)
    return { node, read: fault ?? readValue(node?.contents ?? null) }
  } catch (error) {
    // The limits of depth and size come first: this is for engines with less room than they allow for.
    if (!(error instanceof RangeError)) throw error
    return { node: undefined, read: { start: body, end: body + 1, reason: 'it is too large or too deeply nested' } }
  }
}

function syntaxIssue({ start, end, reason }: Fault, rangeOf: RangeOf): ReadIssue {
  const range = rangeOf(start, end)
  const message = `this document cannot be read: ${reason} (line ${range.start.line}, column ${range.start.column})`
  return { code: 'yaml-syntax', path: '', field: '', message, range }
}

function duplicateIssue({ path, key, by }: Repeated, rangeOf: RangeOf): ReadIssue {
  const [start, end] = key.range ?? [0, 0]
  return {
    code: 'duplicate-key',
    path: path.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    field: path.map((name, at) => (typeof name === 'number' ? `[${name}]` : at === 0 ? name : `.${name}`)).join(''),
    message: REPEATED[by],
    range: rangeOf(start, end),
  }
}

const REPEATED: Record<Repeated['by'], string> = {
  key: 'this key is in the map more than once, and the last one counts; keep one of them',
  merge: 'the merge (<<) that follows has the same key and its value counts; put the merge first',
}
