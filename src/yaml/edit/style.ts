/** Detects the style of a document, so that new values look like the rest. */
import type { ManifestDocument } from '../read/document.ts'
import type { SyntaxNode } from '../read/syntax.ts'
import type { Notation } from './scalar.ts'

/** The style of a document. */
export interface Style {
  /** Spaces per level of indentation. */
  readonly indent: number
  /** Spaces before the dash of a list in a map. */
  readonly dash: number
  readonly newline: '\n' | '\r\n'
  /** JSON: every key and string in double quotes, and no comments. */
  readonly json: boolean
  /** JSON on several lines. */
  readonly isSpread: boolean
  /** What is inside the brackets of a map and of a list that are not empty, next to them. */
  readonly padding: { readonly map: '' | ' '; readonly list: '' | ' ' }
  /** Strings with variables that have no quotes in the text: in place of `$PORT` comes a number, and in place of `"$PORT"` a string. */
  readonly unquoted: ReadonlySet<string>
}

/** What is printed where there is no text to look like. */
export const DEFAULT_STYLE: Style = {
  indent: 2,
  dash: 2,
  newline: '\n',
  json: false,
  isSpread: false,
  padding: { map: ' ', list: '' },
  unquoted: new Set(),
}

/** How scalars within brackets are written. */
export const flowNotation = ({ json }: Style): Notation => (json ? 'json' : 'flow')

export function detectStyle(text: string, document: ManifestDocument, root: SyntaxNode): Style {
  const newline = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
  const json = root.kind === 'map' && root.style === 'flow' && root.children.every(({ key }) => key?.style === 'double')
  const { start, end } = document.range
  const own = text.slice(start.offset, end.offset)
  const lines = own.split(/\r?\n/)
  return {
    ...{ indent: indentIn(lines), dash: dashIn(lines), newline, json, isSpread: json && own.trim().includes('\n') },
    padding: json ? { map: '', list: '' } : paddingIn(text, root, own),
    unquoted: own.includes('$') || own.includes('<') ? unquotedIn(text, root) : DEFAULT_STYLE.unquoted,
  }
}

/** Strings with variables that are written without quotes wherever they are in a document. */
function unquotedIn(text: string, root: SyntaxNode): ReadonlySet<string> {
  const [plain, quoted] = [new Set<string>(), new Set<string>()]
  visit(root, ({ kind, style, extent }) => {
    if (kind !== 'scalar') return
    const written = text.slice(...extent)
    if (!/[$<]/.test(written) || written.includes('\n')) return
    if (style === 'plain') plain.add(written)
    else quoted.add(written.slice(1, -1))
  })
  for (const text of quoted) plain.delete(text)
  return plain
}

/** As in the first map and the first list in brackets. */
function paddingIn(text: string, root: SyntaxNode, own: string): Style['padding'] {
  const found: { map?: '' | ' '; list?: '' | ' ' } = {}
  if (own.includes('{') || own.includes('['))
    visit(root, ({ kind, style, extent: [start], children }) => {
      if (style !== 'flow' || children.length === 0 || (kind !== 'map' && kind !== 'list')) return
      if ((text[start] !== '{' && text[start] !== '[') || /[\r\n#]/.test(text[start + 1] ?? '')) return
      found[kind] ??= text[start + 1] === ' ' ? ' ' : ''
    })
  return { ...DEFAULT_STYLE.padding, ...found }
}

function visit(node: SyntaxNode, each: (node: SyntaxNode) => void): void {
  each(node)
  for (const child of node.children) visit(child, each)
}

/** The smallest indentation of any indented line. */
function indentIn(lines: readonly string[]): number {
  const indents = lines.filter((line) => /^ +[^\s#-]/.test(line)).map((line) => line.search(/\S/))
  // Does not spread the lines into arguments, because there can be too many.
  const least = indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 2)
  return Math.min(Math.max(least, 2), 8)
}

/** How far the first list in a map is indented below its key. */
function dashIn(lines: readonly string[]): number {
  let key: string | undefined
  for (const line of lines) {
    const dash = /^( *)- /.exec(line)
    if (dash?.[1] !== undefined && key !== undefined) return Math.min(Math.max(dash[1].length - key.search(/\S/), 0), 8)
    if (/:\s*(?:#|$)/.test(line)) key = line
  }
  return 2
}
