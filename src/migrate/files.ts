/** Migrates the planes in a set of files. Pure: reads and writes no files. */
import { fieldOf, parentOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { defaultRelease, type Line, lineOfRelease, type Release } from '../releases/lines.ts'
import { asWritten, documentsOf, type PlaneResource, type Role } from '../repository/documents.ts'
import { issuesOf, type ResourceIssue } from '../repository/issues.ts'
import { othersIn } from '../repository/resources.ts'
import type { AddedResource, RemovedComment, ResourceChange } from '../yaml/edit/change.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import type { ManifestDocument, Range, ReadIssue } from '../yaml/read/read.ts'
import { ofManifests } from './acceptance.ts'
import { type AfterTheMove, afterTheMove, type MovedManifest } from './after-the-move.ts'
import { resourcesAt } from './detect-source.ts'
import type { Change, DraftResource, IgnoredAnswer, MigrateOptions, Migration, Need, Refusal } from './migration.ts'
import { nameOf } from './name.ts'
import { isRelated, type MovedOther, moveOther } from './others.ts'
import { outdatedInKustomization, outdatedInPatch } from './outdated-patches.ts'
import { migrateAll } from './planes.ts'
import { variableInTheWay } from './variables.ts'

/** A file: its name and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** Whether a Kustomization applies it as a patch: then it is not moved. */
  readonly isPatch?: boolean
  /** The kind that its target names there. */
  readonly patchKind?: string | undefined
  /**
   * The release that a configuration names for it. A manifest that fits several releases is taken to be of this one if it is older than the target.
   * One that does not fit it may have been moved already: its release is detected.
   */
  readonly configured?: Release
}

/** What is left as it is in a file, and why. */
export interface SkippedPart {
  readonly code: Role | ResourceIssue['code'] | ReadIssue['code'] | 'variables'
  readonly field: string
  readonly message: string
  readonly range: Range
}

/** The result for a file. */
export interface MigratedFile extends SourceFile {
  /** The new text; the same text if nothing changes, or if there is an error. */
  readonly after: string
  /** Documents that cannot be read, which stop the migration. */
  readonly unreadable: readonly ReadIssue[]
  /** What is left unchanged: templates, patches, encrypted documents, and what cannot be read in a file without OpenChoreo resources. */
  readonly skipped: readonly SkippedPart[]
  readonly planes: readonly MigratedPlane[]
  /** Other resources that planes have to do with. */
  readonly others: readonly MigratedOther[]
  /** The comments that went with a removed field: those on its lines and directly above it. All others are in the new text. */
  readonly removedComments: readonly RemovedComment[]
}

/** A resource of another kind, and what is to be said of it. */
export interface MigratedOther extends MovedOther {
  readonly document: ManifestDocument
  readonly pointer: string
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
  readonly ignored: readonly IgnoredAnswer[]
  /** What is to be done in addition. */
  readonly after: AfterTheMove
}

/** Migrates the planes of all files as one set. With open needs the texts contain what is known, and a TODO for each need. */
export function migrateFiles(files: readonly SourceFile[], options: MigrateOptions): MigratedFiles {
  const to = options.to ?? defaultRelease
  const read = files.map((file) => readFile(file, to))
  const inputs = read.flatMap(({ file, planes }) =>
    planes.map(({ resource }) => ({ value: resource.value, configured: file.configured })),
  )
  const { migrations, refused, ignored } = migrateAll(
    inputs.map(({ value }) => value),
    { ...options, acceptance: ofManifests, configured: inputs.map(({ configured }) => configured) },
  )
  const rest = migrations.values()
  const migrated = read.map(({ file, planes, others }) => {
    const moved = planes.flatMap(({ document, resource }) => {
      const migration = rest.next().value
      return migration ? [{ document, pointer: resource.pointer, resource, migration }] : []
    })
    return rewritten(file, moved, othersOf(others, to))
  })
  const after = afterTheMove(
    migrations.flatMap((migration, at) => movedManifest(inputs[at]?.value, migration)),
    migrated.flatMap(({ others }) => others.map(({ resource }) => resource)),
    to,
  )
  return { files: migrated, refused, ignored, after }
}

function movedManifest(input: unknown, { from, to, lines, resources }: Migration): MovedManifest[] {
  if (from === undefined || lines.length < 2) return []
  const at = (line: Line): readonly unknown[] =>
    line === lineOfRelease(to) ? resources : resourcesAt(input, from, line, ofManifests)
  return [{ from, at }]
}

interface Moved extends MigratedPlane {
  readonly resource: PlaneResource
}

interface ReadFile {
  readonly file: Omit<MigratedFile, 'after' | 'planes' | 'others' | 'removedComments'>
  readonly others: readonly Other[]
  readonly planes: readonly { readonly document: ManifestDocument; readonly resource: PlaneResource }[]
}

/** What is in a file: only what is a whole manifest and readable is moved, and nothing else is in the way of that. */
function readFile(file: SourceFile, to: Release): ReadFile {
  const { isPatch = false, patchKind } = file
  const documents = documentsOf(file.text, { isPatch, ...(patchKind !== undefined && { patchKind }) })
  const unreadable: ReadIssue[] = []
  const skipped: SkippedPart[] = []
  const planes: ReadFile['planes'][number][] = []
  // Where planes are in the file, a document that cannot be read may well be meant as another one.
  const isOurs = documents.some(({ resources }) => resources.length > 0)
  for (const { document, role, reason, resources } of documents) {
    const isBroken = role === 'other' && reason !== undefined
    if (role === 'unreadable' || (isBroken && isOurs) || resources.some(({ role }) => role === 'manifest'))
      unreadable.push(...document.issues)
    else if (isBroken) skipped.push(...document.issues)
    if (role === 'template' && resources.length === 0) skipped.push(part(role, '', reason, document, ''))
    skipped.push(...outdatedIn(document, isPatch, patchKind, to))
    for (const resource of resources) {
      if (resource.role !== 'manifest') skipped.push(...partsOf(resource, document, reason, to))
      else {
        const variable = variableInTheWay(resource)
        if (variable === undefined) planes.push({ document, resource })
        else skipped.push(part('variables', fieldOf(variable), VARIABLE, document, resource.pointer + variable))
      }
    }
  }
  const others = documents.flatMap(({ document, role }) =>
    isPatch || document.issues.length > 0 || (role !== 'manifest' && role !== 'other')
      ? []
      : othersIn(document.value).map(({ pointer, value }): Other => ({ document, pointer, value })),
  )
  return { file: { ...file, unreadable, skipped }, planes, others }
}

interface Other {
  readonly document: ManifestDocument
  readonly pointer: string
  readonly value: unknown
}

/** What has nothing to do with planes is left out. */
function othersOf(others: readonly Other[], to: Release): MigratedOther[] {
  return others.flatMap(({ document, pointer, value }) => {
    const moved = isRecord(value) ? moveOther(value, to) : undefined
    return moved && isRelated(moved) ? [{ document, pointer, ...moved }] : []
  })
}

/** Operations and inline patches that change what the target no longer knows. */
function outdatedIn(document: ManifestDocument, isPatch: boolean, kind: string | undefined, to: Release): SkippedPart[] {
  const { value } = document
  const found = isPatch && Array.isArray(value) ? outdatedInPatch(value, kind, to) : outdatedInKustomization(value, to)
  return found.map(({ pointer, field, message }) => ({ code: 'patch', field, message, range: document.positionOf(pointer) }))
}

/** What a patch has that the target no longer knows is to be changed by hand. */
function partsOf(resource: PlaneResource, document: ManifestDocument, reason: string | undefined, to: Release): SkippedPart[] {
  const { role, pointer } = resource
  const own = part(role, '', reason, document, pointer)
  if (role !== 'patch') return [own]
  const unknown = issuesOf(resource, to).filter(({ code }) => code === 'unknown-field')
  return [own, ...unknown.map(({ code, field, message, path }) => part(code, field, message, document, pointer + path))]
}

function part(code: SkippedPart['code'], field: string, message = '', document: ManifestDocument, pointer: string): SkippedPart {
  return { code, field, message, range: code === 'unknown-field' ? document.keyOf(pointer) : document.positionOf(pointer) }
}

const VARIABLE = 'how the plane is migrated depends on the value of this variable: fill it in, or migrate the plane by hand'

function rewritten(
  file: Omit<MigratedFile, 'after' | 'planes' | 'others' | 'removedComments'>,
  planes: readonly Moved[],
  others: readonly MigratedOther[],
): MigratedFile {
  const result = { ...file, after: file.text, planes, others, removedComments: [] }
  if (file.unreadable.length > 0) return result
  const moved = others.filter(({ changes }) => changes.length > 0)
  const changes = [
    ...planes.filter(({ migration }) => migration.refused.length === 0).map(changeOf),
    ...moved.map(({ document, pointer, resource, changes }) => ({
      document,
      pointer,
      after: resource,
      origins: originsOf(changes),
    })),
  ]
  const { text, refused, removedComments } = rewriteManifests(file.text, changes)
  const reasonFor = ({ document, pointer }: Moved): string | undefined =>
    refused.find(({ change }) => change.document === document && change.pointer === pointer)?.reason
  const reported = planes.map((plane) => {
    const notEditable = reasonFor(plane)
    return notEditable === undefined ? plane : { ...plane, notEditable }
  })
  return { ...result, after: text, planes: reported, removedComments }
}

function changeOf({ document, pointer, resource, migration }: Moved): ResourceChange {
  const { value } = resource
  // Plain data, whatever its release.
  const [after, ...made] = migration.resources as unknown as readonly DraftResource[]
  if (after === undefined || after === value) return { document, pointer, after: asWritten(resource, value) }
  const added = made.map((resource): AddedResource => ({ value: resource, comments: todosOf(resource, migration.needs) }))
  const names = new Set(made.map(nameOf))
  const own = migration.changes.filter(({ resource }) => !names.has(resource))
  // A kind that the list gives its items need not be written, unless it is another one by now.
  const written = isRecord(value) && after['kind'] === value['kind'] ? asWritten(resource, after) : after
  return { document, pointer, after: written, origins: originsOf(own), comments: todosOf(after, migration.needs), added }
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
  for (let parent = place; parent !== ''; parent = parentOf(parent)) {
    const origin = origins.get(parent)
    if (origin !== undefined) return origin + place.slice(parent.length)
  }
  return place
}
