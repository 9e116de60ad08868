import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml'
import { type Resolved, resolveScalar } from './scalar.ts'
import { MOST_LEVELS, TOO_DEEP, type YamlSyntaxError } from './syntax-error.ts'

/** The value of a document's nodes. */
export interface Read {
  readonly value: unknown
  readonly repeated: readonly Repeated[]
  /** The target of each alias. */
  readonly targets: ReadonlyMap<Alias, Node>
}

/** A value that another one replaces, because its key is duplicated. */
export interface Repeated {
  readonly path: readonly (string | number)[]
  /** The second key; the first one if a later merge has the same key. */
  readonly key: Node
  readonly by: 'key' | 'merge'
}

/** The value of a document in sigs.k8s.io/yaml and go-yaml 2. The target of an alias is shared, not copied. */
export function readValue(root: Node | null): Read | YamlSyntaxError {
  const reader = createReader()
  try {
    const value = root ? reader.build(root).value : null
    return { value, repeated: reader.repeated, targets: reader.targets }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const [start, end] = error.node.range ?? [0, 0]
    return { start, end, reason: error.message }
  }
}

/** The key of a map in JSON; undefined if kubectl rejects it as a key. */
export function keyText(key: Node | undefined): string | undefined {
  return isScalar(key) ? resolveNode(key)?.key : undefined
}

/** The `<<` of a merge. */
export function isMerge(key: unknown): boolean {
  return (
    isScalar(key) && key.source === '<<' && (key.tag === '!' || key.tag === MERGE_TAG || (!key.tag && key.type === Scalar.PLAIN))
  )
}

const MERGE_TAG = 'tag:yaml.org,2002:merge'

function resolveNode(node: Scalar): Resolved | undefined {
  return resolveScalar(node.source ?? '', node.tag, node.type === Scalar.PLAIN)
}

/** Thrown to leave the recursion of this file. */
class Unreadable extends Error {
  readonly node: Node
  constructor(node: Node, reason: string) {
    super(reason)
    this.node = node
  }
}

interface Built {
  readonly value: unknown
  /** The number of values that go-yaml decodes for it. */
  readonly size: number
  readonly levels: number
  /** Of a map. */
  readonly entries?: Entries
}

/** By type and spelling: to go-yaml `1` and `"1"` are different keys. */
type Entries = Map<string, Entry>

interface Entry {
  readonly key: string
  readonly value: unknown
  /** The key, if it is the map's own and not merged into it. */
  readonly own?: Node
}

function createReader() {
  const repeated: Repeated[] = []
  const targets = new Map<Alias, Node>()
  const anchors = new Map<string, Node>()
  const finished = new Map<Node, Built>()
  const path: (string | number)[] = []
  let decoded = 1
  let aliased = 0

  function build(node: Node): Built {
    decoded++
    if (isAlias(node)) return follow(node)
    remember(node)
    if (isScalar(node)) return buildScalar(node)
    const before = decoded
    const { value, levels, entries } = isMap(node) ? buildMap(node) : buildSequence(node)
    if (levels > MOST_LEVELS) throw new Unreadable(node, TOO_DEEP)
    const built = { value, levels, size: decoded - before + 1, ...(entries && { entries }) }
    if ('anchor' in node && node.anchor !== undefined) finished.set(node, built)
    return built
  }

  function remember(node: Node): void {
    if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node)
  }

  function follow(alias: Alias): Built {
    const target = anchors.get(alias.source)
    if (!target) throw new Unreadable(alias, 'it refers to an anchor that is not defined above it in the document')
    targets.set(alias, target)
    const built = isScalar(target) ? buildScalar(target) : finished.get(target)
    if (!built) throw new Unreadable(alias, 'it refers to an anchor that contains it')
    decoded += built.size
    aliased += built.size
    if (aliased > 100 && decoded > 1000 && aliased / decoded > mostAliased(decoded))
      throw new Unreadable(alias, 'it contains excessive aliasing')
    return built
  }

  function buildScalar(node: Scalar): Built {
    const resolved = resolve(node)
    if (typeof resolved.value === 'number' && !Number.isFinite(resolved.value))
      throw new Unreadable(node, 'JSON does not support infinity and NaN')
    return { value: resolved.value, size: 1, levels: 0 }
  }

  function buildSequence(node: Node): Omit<Built, 'size'> {
    const value: unknown[] = []
    let levels = 0
    for (const item of isSeq(node) ? node.items : []) {
      path.push(value.length)
      const built = isNode(item) ? build(item) : NOTHING
      path.pop()
      value.push(built.value)
      levels = Math.max(levels, built.levels)
    }
    return { value, levels: levels + 1 }
  }

  function buildMap(map: YAMLMap): Omit<Built, 'size'> {
    const entries: Entries = new Map()
    let levels = 0
    for (const pair of map.items) {
      if (!isNode(pair.key)) continue
      if (isMerge(pair.key)) {
        remember(pair.key)
        levels = Math.max(levels, merge(isNode(pair.value) ? pair.value : pair.key, entries))
        continue
      }
      const { id, key } = buildKey(pair.key)
      path.push(key)
      const built = isNode(pair.value) ? build(pair.value) : NOTHING
      if (entries.get(id)?.own) repeated.push({ path: [...path], key: pair.key, by: 'key' })
      path.pop()
      levels = Math.max(levels, built.levels)
      entries.set(id, { key, value: built.value, own: pair.key })
    }
    return { value: objectOf(entries), levels: levels + 1, entries }
  }

  function buildKey(node: Node): { readonly id: string; readonly key: string } {
    decoded++
    remember(node)
    if (isAlias(node)) follow(node)
    const target = isAlias(node) ? targets.get(node) : node
    if (!isScalar(target)) throw new Unreadable(node, 'a list or a map is used as a key')
    const { type, key } = resolve(target)
    if (key === undefined)
      throw new Unreadable(node, type === 'null' ? 'null is used as a key' : 'a key is a number with more than 64 bits')
    return { id: `${type} ${key}`, key }
  }

  /** Of several maps in a list the first one wins. go-yaml replaces what the map had before its merge. */
  function merge(node: Node, entries: Entries): number {
    const sources: Entries[] = []
    let levels = 0
    for (const item of isSeq(node) ? node.items : [node]) {
      const built = isNode(item) && !isScalar(item) && !isSeq(item) ? build(item) : undefined
      if (!built?.entries) throw new Unreadable(node, 'the value of a merge (<<) must be a map or a list of maps')
      sources.unshift(built.entries)
      levels = Math.max(levels, built.levels - 1)
    }
    for (const [id, entry] of new Map(sources.flatMap((source) => [...source]))) {
      const own = entries.get(id)?.own
      if (own) repeated.push({ path: [...path, entry.key], key: own, by: 'merge' })
      entries.set(id, { key: entry.key, value: entry.value })
    }
    return levels
  }

  return { build, repeated, targets }
}

const NOTHING: Built = { value: null, size: 1, levels: 0 }

function resolve(node: Scalar): Resolved {
  const resolved = resolveNode(node)
  if (!resolved) throw new Unreadable(node, 'a value does not match its tag')
  return resolved
}

/** go-yaml's limit: 99% of the values of a small document may come from aliases, 10% of those of a large one. */
function mostAliased(decoded: number): number {
  return 0.99 - 0.89 * Math.min(1, Math.max(0, (decoded - 400_000) / 3_600_000))
}

function objectOf(entries: Entries): object {
  const object: Record<string, unknown> = {}
  for (const { key, value } of entries.values()) {
    if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
    else object[key] = value
  }
  return object
}
