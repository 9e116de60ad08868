/** `openchoreo-planes default`: writes the defaults of planes into files, or prints the files with them. */
import { resolve } from 'node:path'
import { count } from '../base/count.ts'
import { groupBy } from '../base/group-by.ts'
import { formatIssue } from '../contract/messages.ts'
import { defaultsOf } from '../releases/lines.ts'
import { ballotsOf } from '../repository/ballots.ts'
import { optionsFor } from '../repository/context.ts'
import { asWritten, documentsOf } from '../repository/documents.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import { issuesOf, type ResourceIssue } from '../repository/issues.ts'
import type { TextOfSet } from '../repository/read-sets.ts'
import { createSetReleases, type FileRelease } from '../repository/set-releases.ts'
import type { ResourceChange } from '../yaml/edit/change.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import type { Range, ReadIssue } from '../yaml/read/read.ts'
import { printUnreadable, readFiles } from './files.ts'
import { STDIN } from './find.ts'
import { EXIT, type Io, note } from './io.ts'
import { noteRelease } from './manifests.ts'
import { type Call, UsageError } from './options.ts'
import { openRepository } from './repository.ts'
import { streamOf } from './stream.ts'
import { writeFiles } from './write.ts'

export async function defaultCommand({ options, positionals }: Call<'default'>, io: Io): Promise<number> {
  const { write, check } = options
  if (positionals.length === 0) throw new UsageError('default needs files or directories, or - for standard input')
  if (write && check) throw new UsageError('--write and --check exclude each other')
  if (write && positionals.includes('-')) throw new UsageError('--write needs files: standard input has no place to write to')

  const found = readFiles(openRepository(positionals, options, io), io)
  printUnreadable(found, io)
  if (found.faults.length > 0) return EXIT.failure
  const releaseOf = releasesOf(found.files)
  const files = found.files.map((file) => filled(file, releaseOf(file)))
  for (const mistake of files.flatMap(({ mistakes }) => mistakes)) note(io, mistake)
  if (files.some(({ mistakes }) => mistakes.length > 0)) return EXIT.findings
  const isDone = files.every(({ refused }) => refused.length === 0)
  for (const text of files.flatMap(({ refused }) => refused)) note(io, text)
  noteReleases(files, io)
  const changed = files.filter(({ text, after }) => text !== after)
  if (check) {
    for (const { path } of changed) io.stdout(`${path}\n`)
    return isDone && changed.length === 0 ? EXIT.ok : EXIT.findings
  }
  if (!write) {
    io.stdout(streamOf(files.filter(({ isNamed, planes }) => isNamed || planes > 0).map(({ after }) => after)))
    return isDone ? EXIT.ok : EXIT.findings
  }
  const status = await writeFiles(
    changed.map(({ path, text, after }) => ({ path: resolve(io.cwd, path), shown: path, text: after, before: text })),
    {
      io,
      lookedAt: files.map(({ path }) => resolve(io.cwd, path)),
      onWritten: () =>
        note(
          io,
          changed.length === 0 ? 'No default was missing; nothing was written' : `${count(changed.length, 'file')} written`,
        ),
    },
  )
  return status === EXIT.ok && !isDone ? EXIT.findings : status
}

/** A file with its defaults. */
interface Filled {
  readonly path: string
  readonly text: string
  readonly after: string
  readonly release: FileRelease
  /** Whether it was given by its name, or as standard input. */
  readonly isNamed: boolean
  readonly planes: number
  /** Why nothing may be printed. */
  readonly mistakes: readonly string[]
  /** What got no defaults although it should have. */
  readonly refused: readonly string[]
}

/** Whole manifests get their defaults; templates, patches, what is encrypted and what is not ours stay as they are. */
function filled({ path, text, context }: TextOfSet, release: FileRelease): Filled {
  const mistakes: string[] = []
  const placed = ({ start }: Range, message: string): string => `${path}:${start.line}:${start.column}: ${message}`
  const report = (issue: ReadIssue | ResourceIssue, range: Range): void => {
    mistakes.push(placed(range, formatIssue(issue)))
  }
  let planes = 0
  const changes = documentsOf(text, optionsFor(context)).flatMap(({ document, role, resources }): ResourceChange[] => {
    planes += resources.length
    const manifests = resources.filter((resource) => resource.role === 'manifest')
    if (role === 'unreadable' || manifests.length > 0) for (const issue of document.issues) report(issue, issue.range)
    for (const resource of manifests)
      for (const issue of issuesOf(resource, release.release))
        report(issue, rangeOfIssue(document, resource.pointer + issue.path, issue.code))
    if (document.issues.length > 0) return []
    return manifests.map((resource) => ({
      document,
      pointer: resource.pointer,
      after: asWritten(resource, defaultsOf(release.release)(resource.value)),
    }))
  })
  const { text: after, refused } = mistakes.length > 0 ? { text, refused: [] } : rewriteManifests(text, changes)
  return {
    ...{ path, text, after, release, planes, mistakes },
    isNamed: path === STDIN || !context.fromDirectory,
    refused: refused.map(({ change, reason }) => placed(change.document.positionOf(change.pointer), reason)),
  }
}

/** The release of each file: the one that was named, or else that of its set. */
function releasesOf(files: readonly TextOfSet[]): (file: TextOfSet) => FileRelease {
  const setReleases = createSetReleases()
  const ballotsIn = (file: TextOfSet | undefined) => file && ballotsOf(documentsOf(file.text, optionsFor(file.context)))
  for (const [number, file] of files.entries())
    if (file.context.release === undefined) setReleases.vote(number, file.context, ballotsIn(file) ?? [])
  const { releaseOf } = setReleases.decide((number) => ballotsIn(files[number]))
  return ({ context }) => releaseOf(context)
}

/** Says whose defaults were taken, where that was not named in the call itself. */
function noteReleases(files: readonly Filled[], io: Io): void {
  const own = files.filter(({ planes }) => planes > 0)
  const groups = [...groupBy(own, ({ release }) => `${release.release} ${release.from}`).values()]
  for (const group of groups) {
    const [first] = group
    if (first) noteRelease(groups.length > 1 ? `${count(group.length, 'file')}: defaults of` : 'Defaults of', first.release, io)
  }
}
