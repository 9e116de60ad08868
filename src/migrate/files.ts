/** Migrates the planes in a set of files. Pure: reads and writes no files. */
import { planesIn, textIsOurs } from '../repository/resources.ts'
import type { AddedResource, ResourceChange } from '../yaml/edit/change.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import { type ManifestDocument, type ReadIssue, readManifests } from '../yaml/read/read.ts'
import type { Change, DraftResource, MigrateOptions, Migration, Need, Refusal } from './migration.ts'
import { nameOf } from './name.ts'
import { migratePlanes } from './planes.ts'

/** A file: its name and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** The result for a file. */
export interface MigratedFile extends SourceFile {
  /** The new text; the same text if nothing changes, or if there is an error. */
  readonly after: string
  /** Documents that cannot be read, which stop the migration. */
  readonly unreadable: readonly ReadIssue[]
  /** Documents that cannot be read in a file without OpenChoreo resources, such as a template: it is left unchanged. */
  readonly skipped: readonly ReadIssue[]
  readonly planes: readonly MigratedPlane[]
}

/** A plane of a file. */
export interface MigratedPlane {
  readonly document: ManifestDocument
  /** Where it is in the document: '' or, in a List, `/items/0`. */
  readonly pointer: string
  readonly migration: Migration
  /** Why its text cannot be edited. */
  readonly notEditable?: string
}

/** The results for all files, and what is wrong with the answers. */
export interface MigratedFiles {
  readonly files: readonly MigratedFile[]
  readonly refused: readonly Refusal[]
}

/** Migrates the planes of all files as one set. With open needs the texts contain what is known, and a TODO for each need. */
export function migrateFiles(files: readonly SourceFile[], options: MigrateOptions): MigratedFiles {
  const read = files.map((file) => {
    const documents = readManifests(file.text).documents.map((document) => ({ document, planes: planesIn(document.value) }))
    const unreadable = documents.flatMap(({ document, planes }) =>
      document.issues.filter(({ code }) => code === 'yaml-syntax' || planes.length > 0),
    )
    const planes = documents.flatMap(({ document, planes }) => planes.map((plane) => ({ document, ...plane })))
    const isOurs = planes.length > 0 || textIsOurs(file.text)
    return { file: { ...file, unreadable: isOurs ? unreadable : [], skipped: isOurs ? [] : unreadable }, planes }
  })
  const { migrations, refused } = migratePlanes(
    read.flatMap(({ planes }) => planes.map(({ value }) => value)),
    options,
  )
  const rest = migrations.values()
  const migrated = read.map(({ file, planes }) => {
    const moved = planes.flatMap(({ document, pointer, value }) => {
      const migration = rest.next().value
      return migration ? [{ document, pointer, value, migration }] : []
    })
    return rewritten(file, moved)
  })
  return { files: migrated, refused }
}

interface Moved extends MigratedPlane {
  readonly value: unknown
}

function rewritten(file: Omit<MigratedFile, 'after' | 'planes'>, planes: readonly Moved[]): MigratedFile {
  const result = { ...file, after: file.text, planes }
  if (file.unreadable.length > 0) return result
  const changes = planes.filter(({ migration }) => migration.refused.length === 0).map(changeOf)
  const { ok, ...rest } = rewriteManifests(file.text, changes)
  if ('text' in rest) return { ...result, after: rest.text }
  const isStuck = ({ document, pointer }: Moved): boolean => document === rest.change.document && pointer === rest.change.pointer
  return { ...result, planes: planes.map((plane) => (isStuck(plane) ? { ...plane, notEditable: rest.reason } : plane)) }
}

function changeOf({ document, pointer, value, migration }: Moved): ResourceChange {
  // Plain data, whatever its release.
  const [after, ...made] = migration.resources as unknown as readonly DraftResource[]
  if (after === undefined || after === value) return { document, pointer, after: value }
  const added = made.map((resource): AddedResource => ({ value: resource, comments: todosOf(resource, migration.needs) }))
  const names = new Set(made.map(nameOf))
  const own = migration.changes.filter(({ resource }) => !names.has(resource))
  return { document, pointer, after, origins: originsOf(own), comments: todosOf(after, migration.needs), added }
}

function todosOf(resource: DraftResource, needs: readonly Need[]): Map<string, string> {
  const name = nameOf(resource)
  const own = needs.filter((need) => need.resource === name)
  return new Map(own.map(({ path, field, how }) => [path, `TODO ${field}: ${how.replace(/\s+/g, ' ')}`]))
}

/** Maps each place of the result to its place in the manifest, by applying the moves in order. */
function originsOf(changes: readonly Change[]): Map<string, string> {
  const origins = new Map<string, string>()
  for (const { from, to } of changes) {
    if (!from || !to || from === to) continue
    const origin = originOf(from, origins)
    for (const [place, known] of [...origins]) if (place.startsWith(`${from}/`)) origins.set(to + place.slice(from.length), known)
    origins.set(to, origin)
  }
  return origins
}

function originOf(place: string, origins: ReadonlyMap<string, string>): string {
  for (let parent = place; parent !== ''; parent = parent.slice(0, parent.lastIndexOf('/'))) {
    const origin = origins.get(parent)
    if (origin !== undefined) return origin + place.slice(parent.length)
  }
  return place
}
