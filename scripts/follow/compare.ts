/** What a release changes: its kinds and their fields compared with those of a line. */
import { type Field, innerFields, isSameRule, type KindNode, type Node, shapeOf } from './node.ts'
import { likelyRenames } from './renamed.ts'

export type Change = KindChange | FieldChange

/** A kind that is new, gone, or served in another way. */
export interface KindChange {
  readonly change: 'kind-added' | 'kind-removed' | 'scope-changed' | 'api-versions-changed'
  readonly kind: string
  /** The likely other name of the kind. */
  readonly renamed?: string
  readonly before?: string
  readonly after?: string
}

/** A field that is new, gone, or has another type or rule. */
export interface FieldChange {
  readonly change: 'field-added' | 'field-removed' | 'field-changed'
  readonly kind: string
  readonly field: string
  /** For a changed field: `type`, `required`, or the name of the rule. */
  readonly what?: string
  readonly before?: unknown
  readonly after?: unknown
  /** For a new field: what the CRD says about it and whether it is required. */
  readonly node?: Node
  readonly required?: boolean
}

/** Every difference, kind by kind. A kind that was likely renamed is compared with the former one. */
export function compareKinds(before: readonly KindNode[], after: readonly KindNode[]): Change[] {
  const renames = renamesBetween(before, after)
  const formerOf = (kind: string): KindNode | undefined => kindNamed(before, renames.get(kind) ?? kind)
  const removed = before.filter(({ kind }) => !kindNamed(after, kind))
  return [
    ...removed.map(({ kind }): KindChange => {
      const now = [...renames].find(([, former]) => former === kind)?.[0]
      return { change: 'kind-removed', kind, ...(now !== undefined && { renamed: now }) }
    }),
    ...after.flatMap((kind) => compareKind(formerOf(kind.kind), kind)),
  ]
}

/** The likely former kind of each new kind. */
export function renamesBetween(before: readonly KindNode[], after: readonly KindNode[]): ReadonlyMap<string, string> {
  const isIn = (kinds: readonly KindNode[]) => (one: KindNode) => kindNamed(kinds, one.kind) !== undefined
  return likelyRenames(
    before.filter((one) => !isIn(after)(one)),
    after.filter((one) => !isIn(before)(one)),
  )
}

const kindNamed = (kinds: readonly KindNode[], name: string): KindNode | undefined => kinds.find(({ kind }) => kind === name)

function compareKind(before: KindNode | undefined, after: KindNode): Change[] {
  const { kind } = after
  if (!before) return [{ change: 'kind-added', kind, after: after.scope }]
  const changed = (change: KindChange['change'], was: string, is: string): KindChange[] =>
    was === is ? [] : [{ change, kind, before: was, after: is }]
  return [
    ...(before.kind === kind ? [] : [{ change: 'kind-added', kind, after: after.scope, renamed: before.kind } as const]),
    ...changed('scope-changed', before.scope, after.scope),
    ...changed('api-versions-changed', before.apiVersions.join(', '), after.apiVersions.join(', ')),
    ...compareFields(kind, { path: '', node: before.root, required: true }, { path: '', node: after.root, required: true }),
  ]
}

function compareFields(kind: string, before: Field, after: Field): FieldChange[] {
  if (before.required === after.required && shapeOf(before.node) === shapeOf(after.node)) return []
  const own = ownChanges(kind, before, after)
  // Another type says all about the fields inside.
  if (before.node.type !== after.node.type) return own
  const was = new Map(innerFields(before.path, before.node).map((field) => [field.path, field]))
  const is = new Map(innerFields(after.path, after.node).map((field) => [field.path, field]))
  return [
    ...own,
    ...[...was.keys()].filter((path) => !is.has(path)).map((field): FieldChange => ({ change: 'field-removed', kind, field })),
    ...[...is].flatMap(([path, field]): FieldChange[] => {
      const former = was.get(path)
      if (former) return compareFields(kind, former, field)
      return [{ change: 'field-added', kind, field: path, node: field.node, required: field.required }]
    }),
  ]
}

function ownChanges(kind: string, { path, ...before }: Field, after: Field): FieldChange[] {
  const changed = (what: string, was: unknown, is: unknown): FieldChange => ({
    change: 'field-changed',
    kind,
    field: path,
    what,
    before: was,
    after: is,
  })
  const rules = new Set([...Object.keys(before.node.rules), ...Object.keys(after.node.rules)])
  const retyped = before.node.type !== after.node.type
  return [
    ...(retyped ? [changed('type', before.node.type, after.node.type)] : []),
    ...(before.required === after.required ? [] : [changed('required', before.required, after.required)]),
    ...[...rules]
      .filter((name) => !isSameRule(name, before.node.rules[name], after.node.rules[name]))
      // The rules of another type are part of that type.
      .filter((name) => !retyped || name === 'immutable' || name === 'default')
      .map((name) => changed(name, before.node.rules[name], after.node.rules[name])),
  ]
}
