/** Fields for which a schema can be written that the generator refuses. No release has had one so far. */
import { allFields, type Field, type KindNode } from './node.ts'

/** What the generator does not know, each once, with its kinds. */
export function unsupportedIn(kinds: readonly KindNode[]): string[] {
  const found = new Map<string, string[]>()
  for (const { kind, root } of kinds) {
    for (const field of allFields('', root)) {
      const why = reasonOf(field)
      if (why !== undefined) found.set(`${field.path}: ${why}`, [...(found.get(`${field.path}: ${why}`) ?? []), kind])
    }
  }
  return [...found].map(([words, names]) => `${words} (${names.join(', ')})`)
}

const TYPES = ['object', 'array', 'string', 'integer', 'boolean']

function reasonOf({ node: { type, rules, values } }: Field): string | undefined {
  const { format, enum: allowed } = rules
  if (!TYPES.includes(type)) return `a value of ${type === '' ? 'any type' : `type ${type}`}`
  if (values && values.type !== 'string') return 'a map of anything but strings'
  if (type === 'string' && format !== undefined && format !== 'date-time') return `the format ${String(format)}`
  if (allowed === undefined) return undefined
  const other = ['pattern', 'format', 'minLength', 'maxLength'].find((name) => rules[name] !== undefined)
  return type !== 'string' ? `allowed values of type ${type}` : other && `allowed values with a ${other}`
}
