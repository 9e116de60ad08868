/** Rules in CEL, as x-kubernetes-validations has them: the two forms that our schemas can express, and the rest. */
import type { Node } from './node.ts'

/** The object with its rules: as rules of its fields if that is equivalent, otherwise under `cel`. */
export function withCel(object: Node, expressions: readonly string[]): Node {
  const properties = { ...object.properties }
  const rest: string[] = []
  for (const expression of expressions.map(squeezed)) {
    const fixed = IMMUTABLE.exec(expression)?.[1]
    const [, chosen, value] = ONE_VALUE.exec(expression) ?? []
    const target = properties[fixed ?? chosen ?? '']
    if (fixed !== undefined && target) properties[fixed] = { ...target, rules: { ...target.rules, immutable: true } }
    // An enum with this one value says it already.
    else if (!(target && JSON.stringify(target.rules['enum']) === JSON.stringify([value]))) rest.push(expression)
  }
  return {
    ...object,
    ...(object.properties && { properties }),
    rules: rest.length > 0 ? { ...object.rules, cel: rest } : object.rules,
  }
}

/** A field that cannot change once it is set; a string may also change from empty. */
const IMMUTABLE = /^!has\(oldSelf\.(\w+)\) \|\| (?:size\(oldSelf\.\1\) == 0 \|\| )?oldSelf\.\1 == self\.\1$/

/** A field with one allowed value. */
const ONE_VALUE = /^!has\(self\.(\w+)\) \|\| self\.\1 == '([^']*)'$/

const squeezed = (expression: string): string => expression.replace(/\s+/g, ' ').trim()
