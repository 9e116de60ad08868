/** Describes what a line changed: its kinds and fields compared with those of the line before. */
import { type FieldWords, fieldsOf, type Part, type PartWords } from './fields.ts'
import { type Line, lines } from './read.ts'
import { renamedKinds } from './renamed.ts'

/** Sentences about what a line added, removed and changed; none for the oldest line. */
export function changesOf(line: Line): string[] {
  const before = lines[lines.indexOf(line) - 1]
  return before ? [...kindChanges(before, line), ...fieldChanges(before, line)] : []
}

function kindChanges(before: Line, after: Line): string[] {
  const added = after.kinds.filter((kind) => !before.kinds.includes(kind) && formerOf(before, after, kind) === undefined)
  const removed = before.kinds.filter((kind) => !after.kinds.includes(kind))
  return [...(added.length > 0 ? [`Added: ${bold(added)}.`] : []), ...removed.map(removal)]
}

function removal(kind: string): string {
  const now = renamedKinds[kind]
  return now === undefined ? `**${kind}** removed.` : `**${kind}** replaced by **${now}**.`
}

/** The kind that was renamed to this one in this line. */
const formerOf = (before: Line, after: Line, kind: string): string | undefined =>
  before.kinds.find((former) => renamedKinds[former] === kind && !after.kinds.includes(former))

/** One sentence for all kinds whose fields changed in the same way. */
function fieldChanges(before: Line, after: Line): string[] {
  const changed = after.kinds.flatMap((kind): [string, string][] => {
    const former = before.kinds.includes(kind) ? kind : formerOf(before, after, kind)
    if (former === undefined) return []
    const words = (['spec', 'status'] as const).flatMap((part) =>
      partChanges(fieldsOf(before, former, part), fieldsOf(after, kind, part), part),
    )
    return words.length > 0 ? [[words.join('; '), kind]] : []
  })
  return grouped(changed).map(([words, kinds]) => `${bold(kinds)}: ${words}.`)
}

function partChanges(before: PartWords, after: PartWords, part: Part): string[] {
  const was = before.fields
  const is = after.fields
  // A field that was added, removed or changed its type covers the fields in it.
  const isListed = (path: string): boolean =>
    parentsOf(path).every((parent) => was.has(parent) && was.get(parent)?.type === is.get(parent)?.type)
  const added = [...is.keys()].filter((path) => !was.has(path) && isListed(path))
  const removed = [...was.keys()].filter((path) => !is.has(path) && isListed(path))
  const kept = [...is.keys()].filter((path) => was.has(path) && isListed(path))
  const successorOf = (path: string): string => added.find((name) => name === after.replaced.get(path)) ?? ''
  const withoutPredecessor = added.filter((path) => !removed.map(successorOf).includes(path))
  const withoutSuccessor = removed.filter((path) => successorOf(path) === '')
  const named = (paths: readonly string[]): string =>
    paths.map((path) => `\`${part === 'spec' ? path : `${part}.${path}`}\``).join(', ')
  const listed = (title: string, paths: readonly string[]): string[] => (paths.length > 0 ? [`${title} ${named(paths)}`] : [])
  const replacements = grouped(removed.map((path) => [successorOf(path), path])).filter(([path]) => path !== '')
  const changes = grouped(kept.map((path) => [changeOf(was.get(path), is.get(path)), path])).filter(([words]) => words !== '')
  return [
    ...replacements.map(([path, former]) => `${named([path])} replaces ${named(former)}`),
    ...listed('added', withoutPredecessor),
    ...listed('removed', withoutSuccessor),
    ...changes.map(([words, paths]) => `${named(paths)}: ${words}`),
  ]
}

function changeOf(was: FieldWords | undefined, is: FieldWords | undefined): string {
  if (!was || !is) return ''
  const words: string[] = []
  if (was.type !== is.type) words.push(`type changed from ${was.type} to ${is.type}`)
  if (was.required === 'yes' && is.required === 'no') words.push('no longer required')
  if (was.required === 'no' && is.required === 'yes') words.push('now required')
  if (was.default !== is.default) words.push(is.default === '' ? 'default removed' : `default changed to ${is.default}`)
  if (was.immutable !== is.immutable) words.push(is.immutable ? 'now immutable once set' : 'no longer immutable')
  return words.join(', ')
}

/** The objects around a field: of `a.b.c` they are `a` and `a.b`. */
function parentsOf(path: string): string[] {
  const names = path.split('.')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'))
}

/** Groups by the words, in the order of first occurrence. */
function grouped(pairs: readonly (readonly [words: string, of: string])[]): [string, string[]][] {
  const groups = new Map<string, string[]>()
  for (const [words, of] of pairs) groups.set(words, [...(groups.get(words) ?? []), of])
  return [...groups]
}

const bold = (kinds: readonly string[]): string => kinds.map((kind) => `**${kind}**`).join(', ')
