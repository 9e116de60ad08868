/** What a CRD says about a field, in the form in which CRDs and our schemas are compared. */

export interface Node {
  /** `object`, `array`, `string`, `integer`, `boolean` or `number`; empty where the CRD names none. */
  readonly type: string
  /** The keywords that restrict or complete the value, by name. `immutable` and `cel` come from x-kubernetes-validations. */
  readonly rules: Rules
  /** The fields of an object with named fields. */
  readonly properties?: Readonly<Record<string, Node>>
  /** The fields that must be set, sorted by name. */
  readonly required?: readonly string[]
  /** The items of an array. */
  readonly items?: Node
  /** The values of an object whose keys are free. */
  readonly values?: Node
  /** What the CRD says about the field in words. Never compared. */
  readonly description?: string
}

export type Rules = Readonly<Record<string, unknown>>

/** A kind of a release: what its CRD says. */
export interface KindNode {
  readonly kind: string
  readonly scope: string
  /** `<group>/<version>` of each served version. */
  readonly apiVersions: readonly string[]
  /** The whole resource, without apiVersion, kind and metadata. */
  readonly root: Node
}

/** Fields of every Kubernetes resource: no CRD describes them. */
export const OF_EVERY_RESOURCE = ['apiVersion', 'kind', 'metadata']

/** A field at its dotted path: `spec.list[].name`; `spec.map{}` is each value of a map. */
export interface Field {
  readonly path: string
  readonly node: Node
  readonly required: boolean
}

/** The fields directly inside a node. */
export function innerFields(path: string, node: Node): Field[] {
  const named = Object.entries(node.properties ?? {}).map(([name, inner]) => ({
    path: path === '' ? name : `${path}.${name}`,
    node: inner,
    required: node.required?.includes(name) ?? false,
  }))
  return [
    ...named,
    ...(node.items ? [{ path: `${path}[]`, node: node.items, required: false }] : []),
    ...(node.values ? [{ path: `${path}{}`, node: node.values, required: false }] : []),
  ]
}

/** Every field inside a node, an object before its own fields. */
export function allFields(path: string, node: Node): Field[] {
  return innerFields(path, node).flatMap((field) => [field, ...allFields(field.path, field.node)])
}

/** The node as a string that equals another's exactly where a CRD says the same about both. */
export function shapeOf(node: Node): string {
  return JSON.stringify(compared(node))
}

function compared({ type, rules, required = [], properties, items, values }: Node): unknown {
  const sorted = <V>(record: Readonly<Record<string, V>>): [string, V][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    type,
    sorted(rules).map(([name, value]) => [name, comparable(name, value)]),
    required,
    properties === undefined ? null : sorted(properties).map(([name, inner]) => [name, compared(inner)]),
    items === undefined ? null : compared(items),
    values === undefined ? null : compared(values),
  ]
}

/** Whether a rule says the same. The order of allowed values means nothing. */
export function isSameRule(name: string, before: unknown, after: unknown): boolean {
  return JSON.stringify(comparable(name, before)) === JSON.stringify(comparable(name, after))
}

function comparable(name: string, value: unknown): unknown {
  return Array.isArray(value) && (name === 'enum' || name === 'cel') ? [...value].map(String).sort() : value
}
