/** `openchoreo-planes migrate`: moves the planes in files to a later release. */
import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { count } from '../base/count.ts'
import { type MigratedFile, migrateFiles, type SourceFile } from '../migrate/files.ts'
import type { Answers } from '../migrate/migration.ts'
import { newestRelease, type Release } from '../releases/lines.ts'
import { unifiedDiff } from '../report/diff.ts'
import { isObstructed, migrationNotes, openNeeds } from '../report/migration.ts'
import { migrationJson } from '../report/migration-json.ts'
import type { TextOfSet } from '../repository/read-sets.ts'
import { readManifests } from '../yaml/read/read.ts'
import { printUnreadable, readFiles } from './files.ts'
import { STDIN } from './find.ts'
import { EXIT, type Io } from './io.ts'
import { type Call, UsageError } from './options.ts'
import { reasonOf } from './reason.ts'
import { releaseFrom } from './release.ts'
import { namedForRun, openRepository, type Repository } from './repository.ts'
import { type Written, writeFiles } from './write.ts'

export async function migrateCommand({ options, positionals }: Call<'migrate'>, io: Io): Promise<number> {
  const named = options.to === undefined ? namedForRun(options, io)?.release : releaseFrom(options.to, '--to')
  const from = options.from === undefined ? undefined : releaseFrom(options.from, '--from')
  const { format, write, output, draft } = options
  if (positionals.length === 0) throw new UsageError('migrate needs files or directories, or - for standard input')
  if (write && output !== undefined) throw new UsageError('--write and --output exclude each other')
  if (write && positionals.includes('-')) throw new UsageError('--write needs files: standard input has no place to write to')
  const answers = answersFrom(options.answer, io)

  const repository = openRepository(positionals, options, io)
  const to = named ?? configuredTarget(repository)
  const found = readFiles(repository, io)
  const { files, faults } = found
  printUnreadable(found, io)
  if (faults.length > 0) return EXIT.failure
  const migrated = migrateFiles(files.map(sourceOf), { to, answers, ...(from !== undefined && { from }) })
  const obstructed = isObstructed(migrated)
  const open = openNeeds(migrated.files).length > 0
  const ready = !obstructed && (!open || draft)

  if (format === 'json') io.stdout(migrationJson(migrated, to, ready))
  else if (!obstructed && !write && output === undefined)
    for (const { path, text, after } of migrated.files) io.stdout(unifiedDiff(path, text, after))
  const report = (closing: string): void => {
    if (format === 'diff') io.stderr(migrationNotes(migrated, closing))
  }
  const moved = movedIn(migrated.files, to)
  if (!ready) {
    report(
      obstructed
        ? 'Nothing was written because of the errors above'
        : 'Nothing was written: answer the questions above, or use --draft',
    )
    return EXIT.findings
  }
  if (!write && output === undefined) {
    report(moved)
    return EXIT.ok
  }
  const { targets, lookedAt } = output === undefined ? inPlace(migrated.files, io) : beside(migrated.files, output, io)
  return writeFiles(targets, { io, lookedAt, onWritten: () => report(`${moved}; ${count(targets.length, 'file')} written`) })
}

/** A file with what is known of it: patches are not moved, and a configuration may say of which release the file is. */
function sourceOf({ path, text, context: { isPatch = false, patchKind, release } }: TextOfSet): SourceFile {
  // An option or the environment names the target, for all files alike.
  const configured = release?.from === 'configuration' ? release.release : undefined
  return { path, text, isPatch, patchKind, ...(configured !== undefined && { configured }) }
}

/** Files elsewhere have configurations of their own, which lint reads as well. */
function configuredTarget(repository: Repository): Release {
  const [release = newestRelease, ...others] = repository.configuredReleases()
  if (others.length === 0) return release
  throw new UsageError(`the configurations of these files name ${[release, ...others].join(' and ')}; choose a target with --to`)
}

/** Answers by their keys. What is read of them is never printed. */
function answersFrom(texts: readonly string[], io: Io): Answers {
  const entries = texts.map((text) => {
    const at = text.indexOf('=')
    if (at < 1) throw new UsageError('--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt')
    const [key, value] = [text.slice(0, at), text.slice(at + 1)]
    return [key, value.startsWith('@') ? textOf(value.slice(1), key, io) : yamlOf(value, key)] as const
  })
  return Object.fromEntries(entries)
}

function textOf(path: string, key: string, io: Io): string {
  try {
    return readFileSync(resolve(io.cwd, path), 'utf8')
  } catch (error) {
    throw new UsageError(`--answer ${key}: ${path}: ${reasonOf(error)}`)
  }
}

function yamlOf(text: string, key: string): unknown {
  const [document, ...others] = readManifests(text).documents
  if (document && others.length === 0 && document.issues.length === 0) return document.value
  throw new UsageError(`--answer ${key}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)
}

interface Targets {
  readonly targets: readonly Written[]
  /** Full paths of those and of the files that need no change. */
  readonly lookedAt: readonly string[]
}

function inPlace(files: readonly MigratedFile[], io: Io): Targets {
  const changed = files.filter(({ text, after }) => text !== after)
  return {
    targets: changed.map(({ path, text, after }) => ({ path: resolve(io.cwd, path), shown: path, text: after, before: text })),
    lookedAt: files.map(({ path }) => resolve(io.cwd, path)),
  }
}

/** Files that hold planes, under the paths by which they were found. */
function beside(files: readonly MigratedFile[], output: string, io: Io): Targets {
  const targets = new Map<string, Written>()
  const lookedAt: string[] = []
  for (const { path, after } of files.filter(({ planes, text, after }) => planes.length > 0 || text !== after)) {
    const inside = path === STDIN ? 'stdin.yaml' : relative(io.cwd, resolve(io.cwd, path))
    if (inside.startsWith('..') || isAbsolute(inside))
      throw new UsageError(`--output needs files below this folder, to give them the same place there; ${path} is not`)
    const target = resolve(io.cwd, output, inside)
    const shown = relative(io.cwd, target)
    lookedAt.push(target)
    const there = textAt(target)
    if (there === after) continue
    if (there !== undefined) throw new UsageError(`${shown} is there already and says something else; name another folder`)
    targets.set(target, { path: target, shown, text: after, before: null })
  }
  return { targets: [...targets.values()], lookedAt }
}

/** What is no file, or cannot be read, is found when it is to be written. */
function textAt(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

function movedIn(files: readonly MigratedFile[], to: Release): string {
  const planes = files.flatMap(({ planes }) => planes)
  const moved = planes.filter(({ migration }) => migration.lines.length > 1).length
  const changed = files.flatMap(({ others }) => others.filter(({ changes }) => changes.length > 0))
  const more = changed.length === 0 ? '' : `; ${count(changed.length, 'other resource')} changed`
  if (planes.length === 0) return changed.length === 0 ? 'no plane found; nothing to migrate' : `no plane found${more}`
  if (moved === 0) return `${count(planes.length, 'plane')} already ${to}${more}`
  const rest = planes.length - moved
  const others = rest === 0 ? '' : `, the other${rest > 1 ? 's' : ''} already there`
  return `${moved} of ${count(planes.length, 'plane')} moved to ${to}${others}${more}`
}
