/** `openchoreo-planes migrate`: moves the planes in files to a later release. */
import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { count } from '../count.ts'
import { type MigratedFile, migrateFiles } from '../migrate/files.ts'
import type { Answers } from '../migrate/migration.ts'
import { unifiedDiff } from '../report/diff.ts'
import { isObstructed, migrationNotes, openNeeds } from '../report/migration.ts'
import { migrationJson } from '../report/migration-json.ts'
import { readManifests } from '../yaml/read.ts'
import { readFiles } from './files.ts'
import { STDIN } from './find.ts'
import { complain, EXIT, type Io } from './io.ts'
import { type Call, isUsageError, releaseFrom, UsageError } from './options.ts'
import { reasonOf } from './reason.ts'
import { type Written, writeAll } from './write.ts'

export function migrateCommand({ options, positionals }: Call<'migrate'>, io: Io): number {
  const to = releaseFrom(options.to)
  const from = options.from === undefined ? undefined : releaseFrom(options.from)
  const { format, write, output, draft } = options
  if (positionals.length === 0) throw new UsageError('migrate needs files or directories, or - for standard input')
  if (write && output !== undefined) throw new UsageError('--write and --output exclude each other')
  if (write && positionals.includes('-')) throw new UsageError('--write needs files: standard input has no place to write to')
  const answers = answersFrom(options.answer, io)

  const { files, faults } = readFiles(positionals, io)
  for (const fault of faults) complain(io, fault)
  if (faults.length > 0) return EXIT.failure
  const migrated = migrateFiles(files, { to, answers, ...(from !== undefined && { from }) })
  const obstructed = isObstructed(migrated)
  const open = openNeeds(migrated.files).length > 0
  const ready = !obstructed && (!open || draft)

  if (format === 'json') io.stdout(migrationJson(migrated, to, ready))
  else if (!obstructed && !write && output === undefined)
    for (const { path, text, after } of migrated.files) io.stdout(unifiedDiff(path, text, after))
  let closing = `${movedIn(migrated.files)} to ${to}`
  if (!ready)
    closing = `nothing was written: ${obstructed ? 'the above stands in the way' : 'answer what is needed, or use --draft'}`
  else if (write || output !== undefined) {
    let targets: Written[]
    try {
      targets = output === undefined ? inPlace(migrated.files, io) : beside(migrated.files, output, io)
      writeAll(targets)
    } catch (error) {
      if (isUsageError(error)) throw error
      complain(io, `nothing was written: ${reasonOf(error)}`)
      return EXIT.failure
    }
    closing += `; ${count(targets.length, 'file')} written`
  }
  if (format === 'diff') io.stderr(migrationNotes(migrated, closing))
  return ready ? EXIT.ok : EXIT.findings
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

function inPlace(files: readonly MigratedFile[], io: Io): Written[] {
  const changed = files.filter(({ text, after }) => text !== after)
  return changed.map(({ path, text, after }) => ({ path: resolve(io.cwd, path), text: after, before: text }))
}

/** Files that hold planes, under the paths by which they were found. */
function beside(files: readonly MigratedFile[], output: string, io: Io): Written[] {
  const targets = new Map<string, string>()
  for (const { path, after } of files.filter(({ planes }) => planes.length > 0)) {
    const inside = path === STDIN ? 'stdin.yaml' : relative(io.cwd, resolve(io.cwd, path))
    if (inside.startsWith('..') || isAbsolute(inside))
      throw new UsageError(`--output needs files below this folder, to give them the same place there; ${path} is not`)
    const target = resolve(io.cwd, output, inside)
    if (existsSync(target) && readFileSync(target, 'utf8') !== after)
      throw new UsageError(`${relative(io.cwd, target)} is there already and says something else; name another folder`)
    targets.set(target, after)
  }
  return [...targets].map(([path, text]) => ({ path, text }))
}

function movedIn(files: readonly MigratedFile[]): string {
  const planes = files.flatMap(({ planes }) => planes)
  const moved = planes.filter(({ migration }) => migration.lines.length > 1).length
  if (planes.length === 0) return `${count(files.length, 'file')}, no plane found: nothing to move`
  return `${moved} of ${count(planes.length, 'plane')} moved`
}
