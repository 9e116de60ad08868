import { type Alias, isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml'
import { keysOf } from '../../base/pointer.ts'
import type { Extent } from './syntax.ts'
import { isMerge, keyText } from './value.ts'

/** Where a value and its key are; an item of a list and the whole document are their own keys. */
export interface Place {
  readonly value: Extent
  readonly key: Extent
}

/** Finds the position of a JSON Pointer, or that of its nearest parent. It follows aliases and merges, and spells keys as kubectl does. */
export function createLocator(text: string, root: Node, targets: ReadonlyMap<Alias, Node>): (pointer: string) => Place {
  const indexes = new Map<Node, Index>()

  function indexOf(map: YAMLMap): Index {
    const known = indexes.get(map)
    if (known) return known
    const index: Index = new Map()
    for (const { key, value } of map.items) {
      if (!isNode(key)) continue
      const child = isNode(value) ? value : undefined
      const name = keyText(behind(key))
      if (isMerge(key)) for (const [merged, entry] of merges(child)) index.set(merged, entry)
      else if (name !== undefined) index.set(name, { key, value: child })
    }
    indexes.set(map, index)
    return index
  }

  function merges(node: Node | undefined): Index {
    const target = behind(node)
    if (isMap(target)) return indexOf(target)
    const items = isSeq(target) ? target.items : []
    return new Map(items.toReversed().flatMap((item) => (isNode(item) ? [...merges(item)] : [])))
  }

  function behind(node: Node | undefined): Node | undefined {
    return isAlias(node) ? targets.get(node) : node
  }

  function child(node: Node | undefined, name: string): Step | undefined {
    const parent = behind(node)
    if (isMap(parent)) return indexOf(parent).get(name)
    const item = isSeq(parent) && /^(?:0|[1-9]\d*)$/.test(name) ? parent.items[Number(name)] : undefined
    return isNode(item) ? { key: item, value: item } : undefined
  }

  return (pointer) => {
    let step: Step = { key: root, value: root }
    for (const name of keysOf(pointer)) {
      const next = child(step.value, name)
      if (!next) break
      step = next
    }
    const key = extentOf(text, step.key)
    return { key, value: step.value ? extentOf(text, step.value) : [key[1], key[1]] }
  }
}

type Index = Map<string, Step>

/** `value` is missing if there is only a key. */
interface Step {
  readonly key: Node
  readonly value: Node | undefined
}

/** A block ends with the text of its last item; the parser's range extends to what follows. */
export function extentOf(text: string, node: Node): Extent {
  const start = node.range?.[0] ?? 0
  let last = node
  while (isCollection(last) && !last.flow) {
    const item: unknown = last.items.at(-1)
    const next: unknown = isPair(item) ? (item.value ?? item.key) : item
    if (!isNode(next)) break
    last = next
  }
  let end = last.range?.[1] ?? start
  if (isScalar(last) && last.type !== undefined && BLOCK_SCALARS.has(last.type)) while (BLANKS.has(text.charAt(end - 1))) end--
  return [start, end]
}

const BLOCK_SCALARS: ReadonlySet<string> = new Set([Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED])

const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n'])
