/** Writes the tape of a document from the nodes of `yaml`. */
import { type Alias, isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml'
import { beforeSpaces, extentOf } from './position.ts'
import type { Extent } from './syntax.ts'
import { ALIAS, EMPTY, KEY_STYLE, LIST, MAP, MARKED, MARKED_KEY, MERGE, SCALAR, STYLE, type Tape, TapeWriter } from './tape.ts'
import { isMerge, keyText } from './value.ts'

export function tapeOfNodes(
  text: string,
  root: Node | undefined,
  aliases: ReadonlyMap<Alias, Node>,
  comments: readonly Extent[],
): Tape {
  const tape = new TapeWriter()
  const numbers = new Map<Node, number>()
  const targets = new Map<number, number>()
  // Behind a `---` alone there is a node without text.
  if (root && !isEmpty(root, extentOf(text, root))) write(root, undefined)
  for (const [start, end] of comments) tape.comment(start, end)
  return tape.finish(targets)

  function write(node: Node, entry: Pair | undefined): void {
    const key = entry && isNode(entry.key) ? entry.key : undefined
    const [keyStart, keyEnd] = key ? extentOf(text, key) : [-1, -1]
    const [start, end] = extentOf(text, node)
    const isNothing = isEmpty(node, [start, end])
    // The parser has it after the spaces.
    const place = isNothing ? beforeSpaces(text, start) : start
    const header = kindOf(node, isNothing) | (isMarked(node) ? MARKED : 0) | (key ? headerOfKey(key, keyStart) : 0)
    const name = key && !isMerge(key) ? keyText(isAlias(key) ? aliases.get(key) : key) : undefined
    const number = tape.add(header, keyStart, keyEnd, name, place, isNothing ? place : end)
    numbers.set(node, number)
    const target = isAlias(node) ? aliases.get(node) : undefined
    const targetNumber = target && numbers.get(target)
    if (targetNumber !== undefined) targets.set(number, targetNumber)
    if (!isCollection(node)) return
    for (const item of node.items) writeChild(item)
    tape.close(number, end)
  }

  function writeChild(item: unknown): void {
    if (isNode(item)) write(item, undefined)
    if (!isPair(item) || !isNode(item.key)) return
    // A key can be a target too.
    if (isNode(item.value)) write(item.value, item)
    else {
      const [start, end] = extentOf(text, item.key)
      tape.add(
        EMPTY | STYLE.plain | headerOfKey(item.key, start),
        start,
        end,
        keyText(isAlias(item.key) ? aliases.get(item.key) : item.key),
        end,
        end,
      )
    }
  }

  function headerOfKey(key: Node, start: number): number {
    const style = isScalar(key) ? styleOf(key) : 'literal'
    const isSimple = style === 'plain' || style === 'single' || style === 'double'
    const marked = isMarked(key) || isAlias(key) || text.charAt(beforeSpaces(text, start) - 1) === '?'
    return KEY_STYLE[isSimple ? style : 'other'] | (isMerge(key) ? MERGE : 0) | (marked ? MARKED_KEY : 0)
  }
}

function isEmpty(node: Node, [start, end]: Extent): boolean {
  return isScalar(node) && start === end && !isMarked(node)
}

function kindOf(node: Node, isNothing: boolean): number {
  if (isMap(node)) return MAP | (node.flow ? STYLE.flow : STYLE.block)
  if (isSeq(node)) return LIST | (node.flow ? STYLE.flow : STYLE.block)
  if (isScalar(node) && !isNothing) return SCALAR | STYLE[styleOf(node)]
  return (isAlias(node) ? ALIAS : EMPTY) | STYLE.plain
}

function isMarked(node: Node): boolean {
  return !isAlias(node) && (('anchor' in node && node.anchor !== undefined) || node.tag !== undefined)
}

function styleOf({ type }: Scalar): 'plain' | 'single' | 'double' | 'literal' | 'folded' {
  if (type === Scalar.QUOTE_DOUBLE) return 'double'
  if (type === Scalar.QUOTE_SINGLE) return 'single'
  if (type === Scalar.BLOCK_LITERAL) return 'literal'
  return type === Scalar.BLOCK_FOLDED ? 'folded' : 'plain'
}
