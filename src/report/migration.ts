/** What a migration prints for people in addition to the diff. */

import { printable } from '../base/inert.ts'
import type { Issue } from '../contract/issue.ts'
import { formatIssue } from '../contract/messages.ts'
import type { MigratedFile, MigratedFiles, MigratedPlane, SkippedPart } from '../migrate/files.ts'
import type { Need, Refusal } from '../migrate/migration.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import type { ReadIssue } from '../yaml/read/read.ts'
import { removedCommentLines } from './removed-comments.ts'

/** Errors, losses, needs, and a summary line. */
export function migrationNotes({ files, refused }: MigratedFiles, done: string): string {
  const stopped = refused.flatMap((refusal) => [`--answer: ${refusal.message}`, ...issueLines(refusal)])
  const comments = files.flatMap(({ path, text, removedComments }) => removedCommentLines(path, text, removedComments))
  return [...files.flatMap(obstacles), ...stopped, ...comments, ...files.flatMap(losses), ...needsOf(files), done, '']
    .map(printable)
    .join('\n')
}

/** Whether there are errors. */
export function isObstructed({ files, refused }: MigratedFiles): boolean {
  const isRefused = ({ migration }: MigratedPlane): boolean => migration.refused.length > 0
  return refused.length > 0 || files.some(({ unreadable, planes }) => unreadable.length > 0 || planes.some(isRefused))
}

/** The planes whose texts cannot be changed in place: all others are migrated. */
export function notEditableIn(files: readonly MigratedFile[]): MigratedPlane[] {
  return files.flatMap(({ planes }) => planes.filter(({ notEditable }) => notEditable !== undefined))
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

function losses({ path, planes }: MigratedFile): string[] {
  return planes.flatMap((plane) => {
    const { lost } = plane.migration
    if (lost.length === 0) return []
    return [`${placeOf(path, plane)}  manual steps:`, ...lost.map(({ field, instead }) => `  ${field}: ${instead}`)]
  })
}

function needsOf(files: readonly MigratedFile[]): string[] {
  const needs = openNeeds(files)
  if (needs.length === 0) return []
  // Needs with the same instructions are printed together.
  const ways = new Set(needs.map(({ how }) => how))
  const lines = [...ways].flatMap((how) => [`  ${how}`, ...needs.filter((need) => need.how === how).map(answerLine)])
  return ['answers needed:', ...lines]
}

const answerLine = ({ key, code }: Need): string => `    --answer ${quoted(`${key}${ANSWERS[code]}`)}`

/** A probable form of the answer to each need. */
const ANSWERS: Readonly<Record<Need['code'], string>> = {
  'agent-ca': '.value=@ca.crt',
  'secret-key': '=KEY',
  'https-listener': '=true',
  'refused-value': '=VALUE',
}

/** Quotes a string for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
