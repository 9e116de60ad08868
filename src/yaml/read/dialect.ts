import { CST } from 'yaml'
import { lineAfter } from './range.ts'
import { REASONS } from './reasons.ts'
import type { ReportError } from './syntax-error.ts'

/**
 * Reports what `yaml`, a parser of YAML 1.2, accepts, and go-yaml 2, a parser of YAML 1.1, rejects or reads differently.
 * `body` contains the document; `start` is the offset of the body in the whole text.
 */
export function checkDialect(token: CST.Document, body: string, start: number, blame: ReportError): void {
  const report = (offset: number, length: number, reason: string) => blame(offset, offset + length, reason)

  function checkNode(node: CST.Token | null | undefined, flow: boolean): void {
    switch (node?.type) {
      case 'alias':
        if (!NAME.test(node.source)) report(node.offset, node.source.length, REASONS.BAD_ALIAS)
        break
      case 'scalar':
        if (flow && /^:|\?/.test(node.source))
          report(node.offset, node.source.length, 'inside [] and {}, a string that contains ? or follows a : needs quotes')
        break
      case 'double-quoted-scalar':
        checkEscapes(node.source, node.offset)
        break
      case 'block-scalar':
        checkBlock(node)
        checkProperties(node.props)
        break
      case 'block-map':
        for (const item of node.items) checkItem(item, false)
        for (const item of node.items) checkBlockKey(item, node.indent)
        break
      case 'block-seq':
        for (const item of node.items) checkItem(item, false)
        break
      case 'flow-collection':
        for (const item of node.items) checkItem(item, true)
        for (const item of node.items) checkFlowKey(item)
        break
    }
  }

  function checkItem({ start: before, key, sep, value }: CST.CollectionItem, flow: boolean): void {
    checkProperties(before)
    checkNode(key, flow)
    if (sep) checkProperties(sep)
    checkNode(value, flow)
  }

  function checkProperties(tokens: readonly CST.Token[]): void {
    for (const token of tokens) {
      if (token.type === 'anchor' && !NAME.test(token.source)) report(token.offset, token.source.length, REASONS.BAD_ALIAS)
      const { offset, type } = token
      if (type === 'tag' && (/[#%]/.test(token.source) || /\S/.test(charAfter(token))))
        report(offset, token.source.length, BAD_TAG)
    }
  }

  function charAfter({ offset, source }: CST.SourceToken): string {
    return body.charAt(offset - start + source.length)
  }

  /** A key without `?` must end on its line, within 1024 characters; a `:` right before `,` or a bracket is part of the string before it. */
  function checkFlowKey({ start: before, key, sep }: CST.CollectionItem): void {
    const colon = sep?.find(({ type }) => type === 'map-value-ind')
    if (!colon || !key || before.some(({ type }) => type === 'explicit-key-ind')) return
    const text = body.slice(key.offset - start, colon.offset - start)
    if (text.length > 1024 || text.includes('\n')) report(key.offset, 1, REASONS.MULTILINE_IMPLICIT_KEY)
    if (key.type === 'scalar' && /^:[,[\]{}]/.test(body.slice(colon.offset - start, colon.offset - start + 2))) {
      report(colon.offset, 1, 'a : inside [] and {} must be followed by a space')
    }
  }

  /** The `:` must be on the line of its key, or below its `?`. */
  function checkBlockKey({ start: before, key, sep, value }: CST.CollectionItem, indent: number): void {
    const colon = sep?.find(({ type }) => type === 'map-value-ind')
    if (!colon && value) report(value.offset, 1, REASONS.UNEXPECTED_TOKEN)
    if (!colon || !key) return
    const explicit = before.some(({ type }) => type === 'explicit-key-ind')
    const separated = sep?.slice(0, sep.indexOf(colon)).some(({ type }) => type === 'newline')
    if (explicit ? colon.indent !== indent : separated) report(colon.offset, 1, REASONS.MULTILINE_IMPLICIT_KEY)
  }

  function checkEscapes(source: string, offset: number): void {
    for (const { 0: escaped, index } of source.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs)) {
      if (escaped === '\\/' || escaped.length > 2) report(offset + index, escaped.length, REASONS.BAD_DQ_ESCAPE)
    }
  }

  /** Its lines must be indented by spaces; at the top level, by at least one. */
  function checkBlock({ source, props, offset, indent: parent }: CST.BlockScalar): void {
    const header = props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), 0)
    const explicit = /[1-9]/.exec(CST.stringify(props[0] ?? token))?.[0]
    let indent = explicit === undefined ? undefined : parent + Number(explicit)
    for (let line = 0; line < source.length; line = lineAfter(source, line)) {
      let text = line
      while (source[text] === ' ') text++
      const spaces = text - line
      if (source[text] === '\t' && (indent === undefined || spaces < indent)) {
        report(offset + header + text, 1, REASONS.TAB_AS_INDENT)
        return
      }
      if (source[text] !== '\n' && source[text] !== '\r' && text < source.length) indent ??= spaces
    }
    if (indent === 0) report(offset + header, 1, 'text after | or > must be indented')
  }

  checkProperties(token.start)
  checkNode(token.value, false)
}

const BAD_TAG = 'a tag contains an invalid character'
const NAME = /^[&*][\w-]+$/
