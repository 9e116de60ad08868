/** The schema files that a release needs: those whose content is not that of the line before. */
import { isDeepStrictEqual } from 'node:util'
import type { Line, Schema } from '../generate/read.ts'
import { catalogOf } from './catalog.ts'
import { renamesBetween } from './compare.ts'
import { draftOf } from './draft.ts'
import { kindDraft } from './kind-draft.ts'
import type { KindNode } from './node.ts'
import { projectKind } from './project.ts'
import { filesOf } from './titles.ts'
import { schemaNamed } from './twins.ts'

/** The schema of each file that is new or changed, by title, sorted. */
export function changedFiles(line: Line, kinds: readonly KindNode[]): ReadonlyMap<string, Schema> {
  const base = { line, catalog: catalogOf(line), made: new Map() }
  const before = line.kinds.map((kind) => projectKind(line, kind))
  const renames = renamesBetween(before, kinds)
  const formerOf = (kind: string): string | undefined => (line.kinds.includes(kind) ? kind : renames.get(kind))
  const known = (title: string): Schema | undefined => schemaNamed(line, title)
  const files = filesOf(
    kinds.map((kind) => kindDraft(base, kind, formerOf(kind.kind))),
    (title) => {
      const schema = known(title)
      return schema && draftOf(line, schema, (same) => same)
    },
  )
  return new Map(
    [...files].filter(([title, schema]) => !isDeepStrictEqual(schema, known(title))).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
