/** Makes the syntax of a document from the nodes of `yaml`. */
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml'
import { extentOf } from './position.ts'
import type { SyntaxKey, SyntaxNode } from './syntax.ts'
import { isMerge, keyText } from './value.ts'

/** @param keyOfAlias The scalar that an alias refers to, if it is used as a key. */
export function syntaxOf(text: string, root: Node, keyOfAlias: (key: Node) => Node | undefined): SyntaxNode {
  return nodeOf(root, undefined)

  function nodeOf(node: Node, key: SyntaxKey | undefined): SyntaxNode {
    const extent = extentOf(text, node)
    const isMarked = hasProperties(node)
    if (isAlias(node)) return { kind: 'alias', style: 'plain', extent, key, isMarked, children: [] }
    if (isScalar(node)) {
      const isEmpty = extent[0] === extent[1] && !isMarked
      return { kind: isEmpty ? 'empty' : 'scalar', style: styleOf(node), extent, key, isMarked, children: [] }
    }
    const style = isCollection(node) && node.flow ? 'flow' : 'block'
    if (isMap(node)) return { kind: 'map', style, extent, key, isMarked, children: node.items.flatMap(entryOf) }
    const items = isSeq(node) ? node.items.filter(isNode) : []
    return { kind: 'list', style, extent, key, isMarked, children: items.map((item) => nodeOf(item, undefined)) }
  }

  function entryOf({ key, value }: Pair): SyntaxNode[] {
    if (!isNode(key)) return []
    const extent = extentOf(text, key)
    const merges = isMerge(key)
    const written = isScalar(key) ? styleOf(key) : 'other'
    const syntax: SyntaxKey = {
      extent,
      style: written === 'plain' || written === 'single' || written === 'double' ? written : 'other',
      name: merges ? undefined : keyText(keyOfAlias(key)),
      isMerge: merges,
      isMarked: hasProperties(key) || isAlias(key) || /\?\s+$/.test(text.slice(Math.max(0, extent[0] - 80), extent[0])),
    }
    if (isNode(value)) {
      const node = nodeOf(value, syntax)
      // The position of a null that is not written is after the spaces.
      return [node.kind === 'empty' ? { ...node, extent: [extent[1], extent[1]] } : node]
    }
    return [{ kind: 'empty', style: 'plain', extent: [extent[1], extent[1]], key: syntax, isMarked: false, children: [] }]
  }
}

function hasProperties(node: Node): boolean {
  return ('anchor' in node && node.anchor !== undefined) || (!isAlias(node) && node.tag !== undefined)
}

function styleOf({ type }: Scalar): 'plain' | 'single' | 'double' | 'literal' | 'folded' {
  if (type === Scalar.QUOTE_DOUBLE) return 'double'
  if (type === Scalar.QUOTE_SINGLE) return 'single'
  if (type === Scalar.BLOCK_LITERAL) return 'literal'
  return type === Scalar.BLOCK_FOLDED ? 'folded' : 'plain'
}
