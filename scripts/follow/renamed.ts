/** Kinds that may only have another name: one is gone, one is new, and most of their fields are the same. */
import { allFields, type KindNode } from './node.ts'

/** The likely former kind of each new kind. A person decides whether it is so. */
export function likelyRenames(gone: readonly KindNode[], fresh: readonly KindNode[]): ReadonlyMap<string, string> {
  const pairs = fresh
    .flatMap((after) => gone.map((before) => ({ before, after, alike: similarity(before, after) })))
    .filter(({ before, after, alike }) => before.scope === after.scope && alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
  const renames = new Map<string, string>()
  for (const { before, after } of pairs) {
    const isTaken = renames.has(after.kind) || [...renames.values()].includes(before.kind)
    if (!isTaken) renames.set(after.kind, before.kind)
  }
  return renames
}

/** The share of fields that both kinds must have. */
const ALIKE = 0.6

function similarity(one: KindNode, other: KindNode): number {
  const fields = fieldsOf(one)
  const others = fieldsOf(other)
  const shared = [...fields].filter((field) => others.has(field)).length
  return shared / new Set([...fields, ...others]).size
}

const fieldsOf = ({ root }: KindNode): Set<string> =>
  new Set(allFields('', root).map(({ path, node }) => `${path}: ${node.type}`))
