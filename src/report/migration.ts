/** What a migration prints for people in addition to the diff. */

import { count } from '../base/count.ts'
import { groupBy } from '../base/group-by.ts'
import { printable } from '../base/inert.ts'
import { fieldOf } from '../base/pointer.ts'
import type { Issue } from '../contract/issue.ts'
import { formatIssue } from '../contract/messages.ts'
import type { MigratedFile, MigratedFiles, MigratedPlane, SkippedPart } from '../migrate/files.ts'
import type { Change, DraftResource, Need, Refusal } from '../migrate/migration.ts'
import { nameOf } from '../migrate/name.ts'
import { type Release, releases, spanOfReleases } from '../releases/lines.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import { isOfOurGroup } from '../repository/resources.ts'
import type { ReadIssue } from '../yaml/read/read.ts'

/** Errors, losses, needs, and a summary line. */
export function migrationNotes({ files, refused, ignored }: MigratedFiles, done: string): string {
  const stopped = refused.flatMap((refusal) => [`--answer: ${refusal.message}`, ...issueLines(refusal)])
  const unused = ignored.map(({ message }) => `--answer: ${message}`)
  const told = [...files.flatMap(adjustments), ...files.flatMap(losses), ...files.flatMap(references), ...needsOf(files)]
  return [...files.flatMap(obstacles), ...stopped, ...unused, ...told, ...notMigrated(files), done, ''].map(printable).join('\n')
}

/** Whether there are errors. */
export function isObstructed({ files, refused }: Pick<MigratedFiles, 'files' | 'refused'>): boolean {
  const isStuck = ({ migration, notEditable }: MigratedPlane): boolean =>
    notEditable !== undefined || migration.refused.length > 0
  return refused.length > 0 || files.some(({ unreadable, planes }) => unreadable.length > 0 || planes.some(isStuck))
}

/** Every need, once. */
export function openNeeds(files: readonly MigratedFile[]): Need[] {
  const needs = files.flatMap(({ planes }) => planes.flatMap(({ migration }) => [...migration.needs]))
  return [...new Map(needs.map((need) => [need.key, need])).values()]
}

function obstacles({ path, unreadable, skipped, planes }: MigratedFile): string[] {
  const at = (issue: ReadIssue | SkippedPart, before = ''): string =>
    `${path}:${issue.range.start.line}:${issue.range.start.column}  ${before}${formatIssue(issue)}`
  const unread = [...skipped.map((issue) => at(issue, 'skipped: ')), ...unreadable.map((issue) => at(issue))]
  const stuck = planes.flatMap((plane) => [
    ...plane.migration.refused.flatMap((refusal) => refusalLines(path, plane, refusal)),
    ...(plane.notEditable === undefined ? [] : [`${placeOf(path, plane)}  ${plane.notEditable}`]),
  ])
  return [...unread, ...stuck]
}

function refusalLines(path: string, plane: MigratedPlane, refusal: Refusal): string[] {
  const head = `${placeOf(path, plane)}  ${refusal.code}  ${refusal.message}`
  return [head, ...issueLines(refusal, (issue) => `${placeOf(path, plane, issue)}  `)]
}

function issueLines(refusal: Refusal, place: (issue: Issue) => string = () => ''): string[] {
  return 'issues' in refusal ? refusal.issues.map((issue) => `  ${place(issue)}${formatIssue(issue)}`) : []
}

function placeOf(path: string, { document, pointer }: MigratedPlane, issue?: Issue): string {
  const { line, column } = rangeOfIssue(document, pointer + (issue?.path ?? ''), issue?.code).start
  return `${path}:${line}:${column}`
}

/** What is not read as it is written. */
function adjustments({ path, planes }: MigratedFile): string[] {
  return planes.flatMap((plane) => {
    const own = plane.migration.changes.filter(({ code }) => AS_STORED.has(code))
    if (own.length === 0) return []
    const lines = own.map(({ from = '', reason }) => `  ${fieldOf(from)}: ${reason}`)
    return [`${placeOf(path, plane)}  read as the control plane reads it:`, ...lines]
  })
}

const AS_STORED: ReadonlySet<Change['code']> = new Set(['null', 'ignored-namespace', 'empty-value', 'ignored-reference'])

function losses({ path, planes }: MigratedFile): string[] {
  return planes.flatMap((plane) => {
    const { lost } = plane.migration
    if (lost.length === 0) return []
    return [`${placeOf(path, plane)}  manual steps:`, ...lost.map(({ field, instead }) => `  ${field}: ${instead}`)]
  })
}

/** References of other resources that are to be changed by hand. */
function references({ path, others }: MigratedFile): string[] {
  return others.flatMap(({ document, pointer, resource, references }) =>
    references.map(({ path: place, field, message }) => {
      const { line, column } = document.keyOf(pointer + place).start
      return `${path}:${line}:${column}  ${nameOf(resource)} is not migrated: ${field}: ${message}`
    }),
  )
}

/** Resources of OpenChoreo that are no planes, counted, if planes were moved. */
function notMigrated(files: readonly MigratedFile[]): string[] {
  const migrations = files.flatMap(({ planes }) => planes.map(({ migration }) => migration))
  const moved = migrations.filter(({ lines }) => lines.length > 1)
  const kinds = files.flatMap(({ others }) => others.flatMap(({ resource }) => kindOfOpenChoreo(resource)))
  const isPassed = (release: Release): boolean =>
    moved.some(({ from, to }) => from && isBefore(from, release) && !isBefore(to, release))
  const passed = releases.filter(isPassed)
  if (kinds.length === 0 || passed.length === 0) return []
  const counts = [...groupBy(kinds, (kind) => kind)].map(([kind, own]) => count(own.length, kind))
  return [`not migrated: ${counts.join(', ')}; see the release notes of ${spanOfReleases(passed)}`]
}

const isBefore = (release: Release, other: Release): boolean => releases.indexOf(release) < releases.indexOf(other)

function kindOfOpenChoreo({ apiVersion, kind }: DraftResource): string[] {
  return isOfOurGroup(apiVersion) && typeof kind === 'string' ? [kind] : []
}

/** Resources that are created, and how to call them otherwise. */
function created(files: readonly MigratedFile[]): string[] {
  const names = files.flatMap(({ planes }) =>
    // All of them are plain data, whatever their release.
    planes.flatMap(({ migration }) => migration.resources.slice(1).map((made) => nameOf(made as unknown as DraftResource))),
  )
  return names.flatMap((name) => [
    `${name} is created; to call it otherwise:`,
    `    --answer ${quoted(`${name}#metadata.name=NAME`)}`,
  ])
}

function needsOf(files: readonly MigratedFile[]): string[] {
  const needs = openNeeds(files)
  if (needs.length === 0) return []
  // Needs with the same instructions are printed together.
  const ways = new Set(needs.map(({ how }) => how))
  const lines = [...ways].flatMap((how) => {
    const own = needs.filter((need) => need.how === how)
    return [`  ${how}`, ...forSeveral(own), ...own.map(answerLine)]
  })
  return [...created(files), 'answers needed:', ...lines]
}

const answerLine = ({ key, code }: Pick<Need, 'key' | 'code'>): string => `    --answer ${quoted(`${key}${ANSWERS[code]}`)}`

/** One answer for all resources that have the same question. Each agent has a CA of its own, and each secret its keys. */
function forSeveral(needs: readonly Need[]): string[] {
  const fields = [...new Set(needs.map(({ field }) => field))]
  const shared = fields.flatMap((field) => {
    const [first, ...others] = needs.filter((need) => need.field === field && need.code === 'https-listener')
    return first && others.length > 0 ? [answerLine({ key: `*#${field}`, code: first.code })] : []
  })
  return shared.length > 0 ? ['    for all of them:', ...shared, '    or for each:'] : []
}

/** A probable form of the answer to each need. */
const ANSWERS: Readonly<Record<Need['code'], string>> = {
  'agent-ca': '.value=@ca.crt',
  'missing-value': '=VALUE',
  'value-or-reference': '.value=VALUE',
  'secret-key': '=KEY',
  'https-listener': '=true',
  'refused-value': '=VALUE',
}

/** Quotes a string for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
