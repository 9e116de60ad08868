/** Finds private keys, tokens and passwords in the text of a document. */
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'
import type { Extent, SyntaxNode } from '../yaml/read/syntax.ts'
import { keyBlocksIn } from './key-blocks.ts'

/** Where secrets are, in the order of the text; none overlaps another. */
export function secretsOf(document: ManifestDocument, text: string): readonly Extent[] {
  const { start, end } = document.range
  const section = text.slice(start.offset, end.offset)
  if (!MAY_HOLD.test(section) && !SPLIT_KEY.test(section.replace(/\s+/g, ''))) return []
  const { root } = document.syntax
  const places = root
    ? [...inValue(document, document.value), ...inSyntax(root, text, document.value)]
    : inBrokenText(section, start.offset)
  const known = joined(places)
  // What is in no value: comments, and all of a text that cannot be read.
  return joined([...known, ...inComments(document, text), ...keyBlocksIn(text, start.offset, end.offset)])
}

/** What clusters and observers are reached with. */
const FIELDS: ReadonlySet<string> = new Set(['clientKey', 'bearerToken', 'password', 'token', 'privateKey'])

/** Fields of a Secret in which every string is secret. */
const SECRET_DATA: ReadonlySet<string> = new Set(['data', 'stringData'])

/** An annotation of kubectl that contains the whole manifest as it was applied. */
const KUBECTL_COPY = 'kubectl.kubernetes.io/last-applied-configuration'

/** What each secret needs: the name of its field, or what it says. A backslash can hide either. */
const MAY_HOLD = /clientKey|bearerToken|password|token|privateKey|Secret|last-applied|PRIVATE KEY|:\/\/[^/?#\s]*@|\\/
/** `PRIVATE KEY` in base64, at each of the three places it can have in a group of four characters. */
const SPLIT_KEY = /UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/

/** Whether the string at the end of a path is secret, by the last two keys of the path. */
type IsSecretPlace = (parent: string, key: string) => boolean

const isSecretField: IsSecretPlace = (parent, key) =>
  FIELDS.has(key) || key === KUBECTL_COPY || (key === 'value' && FIELDS.has(parent))
const always: IsSecretPlace = () => true

function* inValue(document: ManifestDocument, value: unknown): Generator<Extent> {
  for (const { pointer } of secretStrings(value, '', '', '', isSecretField)) {
    const { start, end } = document.positionOf(pointer)
    yield [start.offset, end.offset]
  }
}

interface SecretString {
  readonly pointer: string
  readonly text: string
}

/** The strings that are secret by their place or by what they say. A Secret can be anywhere: in a list, or in the template of another resource. */
function* secretStrings(
  value: unknown,
  pointer: string,
  parent: string,
  key: string,
  isSecret: IsSecretPlace,
): Generator<SecretString> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* secretStrings(item, `${pointer}/${at}`, parent, key, isSecret)
  } else if (isRecord(value)) {
    const holdsSecrets = (field: string): boolean => value['kind'] === 'Secret' && SECRET_DATA.has(field)
    for (const [field, inner] of Object.entries(value))
      yield* secretStrings(inner, `${pointer}/${escapeKey(field)}`, key, field, holdsSecrets(field) ? always : isSecret)
  } else if (typeof value === 'string' && (isSecret(parent, key) || saysSecret(value))) yield { pointer, text: value }
}

function saysSecret(text: string): boolean {
  if (/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(text)) return true
  return SPLIT_KEY.test(text.replace(/\s+/g, ''))
}

/** What is written and is not in the value: an entry that a later one replaces, and what an alias refers to. */
function* inSyntax(root: SyntaxNode, text: string, value: unknown): Generator<Extent> {
  let referred: ReadonlySet<string> | undefined
  const written = ({ extent }: SyntaxNode): string => text.slice(...extent)
  function* walk(node: SyntaxNode, parent: string, key: string, isSecret: IsSecretPlace): Generator<Extent> {
    const { kind, children, isMarked, extent } = node
    if (kind === 'scalar' && isMarked) {
      referred ??= new Set(Array.from(secretStrings(value, '', '', '', isSecretField), (secret) => bare(secret.text)))
      if (referred.has(bare(written(node).replace(/^[|>][^\n]*\n/, '')))) yield extent
    }
    const isSecretKind =
      kind === 'map' && children.some((child) => child.key?.name === 'kind' && bare(written(child)) === 'Secret')
    const names = new Set<string>()
    // The last entry of a name is in the value.
    for (const child of [...children].reverse()) {
      if (kind === 'list' || child.key?.name === undefined) {
        yield* walk(child, parent, key, isSecret)
        continue
      }
      const { name } = child.key
      const own = isSecretKind && SECRET_DATA.has(name) ? always : isSecret
      if (names.has(name)) yield* replaced(child, key, name, own)
      else yield* walk(child, key, name, own)
      names.add(name)
    }
  }
  /** All that is secret in it. Whether a scalar is a string matters less than that nothing is shown. */
  function* replaced(node: SyntaxNode, parent: string, key: string, isSecret: IsSecretPlace): Generator<Extent> {
    if (node.kind === 'scalar' && (isSecret(parent, key) || saysSecret(bare(written(node))))) yield node.extent
    for (const child of node.children) {
      const name = child.key?.name
      yield* name === undefined ? replaced(child, parent, key, isSecret) : replaced(child, key, name, isSecret)
    }
  }
  yield* walk(root, '', '', isSecretField)
}

/** A string without its quotes and white space: equal for most ways to write it. */
const bare = (text: string): string => text.replace(/\s+/g, '').replace(/^["']|["']$/g, '')

/** In a text that is not YAML, such as a comment: what follows the name of a field on its line, who is named in a URL, and lines with a key in base64. */
function* inBrokenText(section: string, start: number): Generator<Extent> {
  for (const match of section.matchAll(BROKEN)) {
    const [whole, value = whole] = match
    const end = start + match.index + whole.length
    yield [end - value.length, end]
  }
  let at = start
  for (const line of section.split('\n')) {
    if (SPLIT_KEY.test(line)) yield [at, at + line.length]
    at += line.length + 1
  }
}

const BROKEN = /\b(?:clientKey|bearerToken|password|token|privateKey)["']?[ \t]*:[ \t]*(\S.*)|(?<=:\/\/)[^/?#\s]*@/g

/** Fields that are commented out. */
function* inComments({ syntax }: ManifestDocument, text: string): Generator<Extent> {
  for (const [start, end] of syntax.comments) yield* inBrokenText(text.slice(start, end), start)
}

/** In the order of the text, and each place once. */
function joined(extents: Iterable<Extent>): readonly Extent[] {
  const found: [number, number][] = []
  for (const [start, end] of [...extents].sort(([a], [b]) => a - b)) {
    const last = found.at(-1)
    // Whatever begins in another is a part of it.
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else if (end > start) found.push([start, end])
  }
  return found
}
