/** Changes in words. */
import type { Change, FieldChange, KindChange } from './compare.ts'
import type { Node } from './node.ts'

/** One change in words, without its kind where it is about a field. */
export function wordsOf(change: Change): string {
  return 'field' in change ? fieldWords(change) : kindWords(change)
}

/** Changes of fields in words, each once, with the kinds that share it. */
export function wordsByKinds(changes: readonly FieldChange[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>()
  for (const change of changes) kinds.set(wordsOf(change), [...(kinds.get(wordsOf(change)) ?? []), change.kind])
  return kinds
}

function kindWords({ change, kind, renamed, before, after }: KindChange): string {
  switch (change) {
    case 'kind-added':
      return `${kind} added (${after === 'Cluster' ? 'cluster-scoped' : 'namespace-scoped'})${renamed ? `, probably ${renamed} renamed` : ''}`
    case 'kind-removed':
      return `${kind} removed${renamed ? `, probably renamed to ${renamed}` : ''}`
    case 'scope-changed':
      return `${kind}: scope ${before} -> ${after}`
    case 'api-versions-changed':
      return `${kind}: apiVersion ${before} -> ${after}`
  }
}

function fieldWords({ change, field, what, before, after, node, required }: FieldChange): string {
  if (change === 'field-removed') return `${field} removed`
  if (change === 'field-added') return `${field} added: ${node ? typeWords(node) : ''}${required ? ', required' : ''}`
  if (what === 'required') return `${field} ${after === true ? 'required' : 'no longer required'}`
  if (what === 'immutable') return `${field} ${after === true ? 'immutable once set' : 'no longer immutable'}`
  if (what === 'cel') return `${field}: CEL rules ${valueWords(before)} -> ${valueWords(after)}`
  return `${field}: ${what} ${valueWords(before)} -> ${valueWords(after)}`
}

function typeWords({ type, rules, properties, items, values }: Node): string {
  const inside = properties ? ` with ${Object.keys(properties).join(', ') || 'no fields'}` : ''
  const of = items ? ` of ${typeWords(items)}` : values ? ` with any keys, each ${typeWords(values)}` : ''
  const ruled = Object.entries(rules).filter(([name, value]) => !isUsual(name, value))
  return [`${type || 'any type'}${inside}${of}`, ...ruled.map(([name, value]) => `${name} ${valueWords(value)}`)].join(', ')
}

/** The limits of 64-bit and 32-bit integers are not worth a word. */
const isUsual = (name: string, value: unknown): boolean =>
  (name === 'minimum' || name === 'maximum') && [-(2 ** 63), 2 ** 63, -(2 ** 31), 2 ** 31 - 1].includes(Number(value))

const valueWords = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value))
