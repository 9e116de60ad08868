/** Turns drafts into files: equal parts share a file, parts that differ get titles of their own. */
import type { Schema } from '../generate/read.ts'
import { type Part, withoutParts } from './draft.ts'

/** A kind's resource as a draft. */
export interface KindDraft {
  readonly kind: string
  readonly scope: string
  readonly part: Part
}

/** The schema of each file, by title. `known` is the content that a title already has, as a draft. */
export function filesOf(drafts: readonly KindDraft[], known: (title: string) => Schema | undefined): ReadonlyMap<string, Schema> {
  const titles = titlesOf(drafts, known)
  const files = new Map<string, Schema>()
  const write = (part: Part): Schema => {
    const title = titles.get(keyOf(part)) ?? part.title
    const content = retitled(withoutParts(part.schema, write), part.title, title)
    files.set(title, content)
    return { $ref: `${title}.json` }
  }
  for (const { part } of drafts) write(part)
  return files
}

/** A title for each different part. */
function titlesOf(drafts: readonly KindDraft[], known: (title: string) => Schema | undefined): ReadonlyMap<string, string> {
  const uses = drafts.flatMap(({ kind, scope, part }) =>
    partsIn(part).map((one) => ({ kind, scope, part: one, key: keyOf(one) })),
  )
  const titles = new Map<string, string>()
  const taken = new Set<string>()
  const give = (key: string, title: string): void => {
    titles.set(key, title)
    taken.add(title)
  }
  // What has not changed keeps its title; then first come, first served.
  for (const { part, key } of uses) {
    const before = known(part.title)
    if (before && keyOf({ title: part.title, schema: before }) === key) give(key, part.title)
  }
  for (const { kind, scope, part, key } of uses) {
    if (titles.has(key)) continue
    const others = [part.title, ...(scope === 'Cluster' ? [`Cluster${part.title}`] : []), `${kind}${part.title}`]
    give(key, others.find((title) => !taken.has(title)) ?? unusedAfter(`${kind}${part.title}`, taken))
  }
  return titles
}

function unusedAfter(title: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(`${title}${number}`)) number++
  return `${title}${number}`
}

/** A part and every part inside, the outer ones first. */
function partsIn(part: Part): Part[] {
  const inner: Part[] = []
  withoutParts(part.schema, (found) => {
    inner.push(...partsIn(found))
    return {}
  })
  return [part, ...inner]
}

const keyOf = ({ title, schema }: Part): string => JSON.stringify([title, { ...schema, title }])

/** The schema under another title, and with it the branches whose titles begin with it. */
function retitled(schema: Schema, former: string, title: string): Schema {
  const renamed = (one: Schema): Schema =>
    one.title?.startsWith(former) ? { ...one, title: title + one.title.slice(former.length) } : one
  return { ...schema, title, ...(schema.oneOf && { oneOf: schema.oneOf.map(renamed) }) }
}
