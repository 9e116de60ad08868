/** Reads every document with `yaml`, which is slower than reading it in one pass. */
import type { Document } from 'yaml'
import { createDocument } from './create-document.ts'
import type { ManifestDocument, ReadIssue } from './document.ts'
import { parseJson, parseYaml } from './parse.ts'
import type { RangeOf } from './range.ts'
import type { Section } from './split.ts'
import type { Extent } from './syntax.ts'
import type { YamlSyntaxError } from './syntax-error.ts'
import { tapeOfNodes } from './tape-of-nodes.ts'
import { type Read, type Repeated, readValue } from './value.ts'

export function readWithPositions(text: string, section: Section, rangeOf: RangeOf): ManifestDocument {
  const { node, read, comments } = parseSection(text, section)
  if ('reason' in read)
    return createDocument({ value: undefined, issues: [syntaxIssue(read, rangeOf)], tape: undefined }, section, rangeOf)
  const issues = read.repeated
    .map((repeated) => duplicateIssue(repeated, rangeOf))
    .sort((a, b) => a.range.start.offset - b.range.start.offset)
  const tape = tapeOfNodes(text, node?.contents ?? undefined, read.targets, comments)
  return createDocument({ value: section.json ? section.json.value : read.value, issues, tape }, section, rangeOf)
}

function parseSection(
  text: string,
  { body, end, json, fault }: Section,
): { node: Document.Parsed | undefined; read: Read | YamlSyntaxError; comments: readonly Extent[] } {
  if (fault) return { node: undefined, read: fault, comments: [] }
  try {
    const { node, fault, comments } = json ? parseJson(text, body, end) : parseYaml(text, body, end)
    return { node, read: fault ?? readValue(node?.contents ?? null), comments }
  } catch (error) {
    // The limits of depth and size apply first: this is for engines with a smaller stack or less memory.
    if (!(error instanceof RangeError)) throw error
    return { node: undefined, read: { start: body, end: body + 1, reason: 'it is too large or too deeply nested' }, comments: [] }
  }
}

function syntaxIssue({ start, end, reason }: YamlSyntaxError, rangeOf: RangeOf): ReadIssue {
  const range = rangeOf(start, end)
  const message = `invalid YAML: ${reason} (line ${range.start.line}, column ${range.start.column})`
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
  key: 'duplicate key: the last value is used; keep one of them',
  merge: 'duplicate key: the value of the merge (<<) after it is used; put the merge first',
}
