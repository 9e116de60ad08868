/**
 * Where our schemas differ from the CRDs on purpose, and no keyword in schemas/ says so. `npm run test:follow` fails for an entry that the CRDs
 * of no release need. What a keyword does say (`x-required-by-documents`, `x-required-unless-derived`, a oneOf) needs no entry.
 */
import { byAge, type Line } from '../generate/read.ts'
import type { Node, Rules } from './node.ts'

export interface Deliberate {
  /** Dotted path of the field, in every kind that has it. */
  readonly field: string
  /** The last line for which it applies. */
  readonly until?: string
  /** What the CRD says instead: whether the field is required. */
  readonly required?: boolean
  /** What the CRD says instead: its rules. `undefined` where it does not have the rule. */
  readonly rules?: Rules
  readonly reason: string
}

export const deliberate: readonly Deliberate[] = [
  {
    field: 'spec.observabilityPlaneRef.kind',
    required: true,
    rules: { default: undefined },
    reason: 'The reference documents let it be omitted, so it is optional and withDefaults writes it.',
  },
]

/** What the CRD of a line says, given what its schemas say. */
export function withDeliberate(line: Line, root: Node, entries: readonly Deliberate[] = deliberate): Node {
  return entries
    .filter(({ until }) => until === undefined || byAge(line.name, until) <= 0)
    .reduce((node, entry) => changed(node, entry.field.split('.'), entry), root)
}

function changed(node: Node, [name = '', ...rest]: readonly string[], entry: Deliberate): Node {
  const field = node.properties?.[name]
  if (!field) return node
  const properties = { ...node.properties, [name]: rest.length > 0 ? changed(field, rest, entry) : withRules(field, entry) }
  const others = node.required?.filter((other) => other !== name) ?? []
  const isSaid = rest.length === 0 && entry.required !== undefined
  return { ...node, properties, ...(isSaid && { required: (entry.required ? [...others, name] : others).sort() }) }
}

function withRules(node: Node, { rules = {} }: Deliberate): Node {
  return {
    ...node,
    rules: Object.fromEntries(Object.entries({ ...node.rules, ...rules }).filter(([, rule]) => rule !== undefined)),
  }
}
