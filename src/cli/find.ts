/** Finds the files that a command was given: names, directories, globs. */
import { realpathSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isConfigError } from './config-error.ts'
import { globOf, isGlob } from './glob.ts'
import { createFilter } from './ignored.ts'
import type { Io } from './io.ts'
import { createNaming, type Naming } from './naming.ts'
import { slashed } from './paths.ts'
import { reasonOf } from './reason.ts'
import { type Channels, type FoundFile, type WalkOptions, walkFrom } from './walk.ts'

export type { Channels, FoundFile }

export interface FindOptions extends Channels {
  readonly cwd: string
  /** Variables that say where git has its configuration. */
  readonly env: Io['env']
  /** Patterns in the form of `.gitignore`: such files are left out, also where they are named. */
  readonly ignore?: readonly string[]
  /** Whether a file or folder is left out for another reason, by its full path. */
  readonly isLeftOut?: (path: string, isFolder: boolean) => boolean
}

/** What standard input is called. */
export const STDIN = '<stdin>'

/** The files, each once whatever links lead to it, in the order of the paths and of the names in a directory. */
export function* findFiles(
  paths: readonly string[],
  { cwd: given, ignore = [], isLeftOut: isConfiguredOut = () => false, ...others }: FindOptions,
): Generator<FoundFile> {
  const cwd = realpathSync(given)
  const isIgnored = ignore.length > 0 ? createFilter(cwd, ignore) : () => false
  const isLeftOut = (path: string, isFolder: boolean): boolean => isIgnored(path, isFolder) || isConfiguredOut(path, isFolder)
  // The same file twice, also by a link, is one file: whoever writes it would write it twice.
  const seen = new Set<string>()
  for (const path of paths) {
    const naming = createNaming(cwd, path)
    try {
      for (const file of filesOf(path, naming, { ...others, cwd, isLeftOut })) {
        if (seen.has(file.fullPath)) continue
        seen.add(file.fullPath)
        yield file
      }
    } catch (error) {
      if (isConfigError(error)) throw error
      others.onFault({ file: naming.given, reason: reasonOf(error) })
    }
  }
}

interface Search extends Omit<WalkOptions, 'naming'> {
  /** Its real path. */
  readonly cwd: string
}

/** What one argument leads to. */
function* filesOf(path: string, naming: Naming, search: Search): Generator<FoundFile> {
  if (path === '-') return yield { path: STDIN, fullPath: STDIN, fromDirectory: false }
  const full = resolve(search.cwd, path)
  const stats = statSync(full, { throwIfNoEntry: false })
  if (!stats && isGlob(slashed(path))) return yield* globbed(path, search)
  if (!stats) throw Object.assign(new Error(), { code: 'ENOENT' })
  if (stats.isDirectory()) return yield* walkFrom(full, { ...search, naming })
  if (!isReadable(stats, full)) return search.onFault({ file: naming.given, reason: 'it is neither a file nor a directory' })
  // What a shell hands over may have no name any more.
  const fullPath = STREAM.test(full) ? full : realpathSync(full)
  if (!search.isLeftOut(full, false) && !search.isLeftOut(fullPath, false))
    yield { path: naming.of(fullPath), fullPath, fromDirectory: false }
}

/** The files of a folder that match a pattern. */
function* globbed(path: string, search: Search): Generator<FoundFile> {
  const { base, isMatch } = globOf(slashed(path))
  const folder = resolve(search.cwd, base)
  let any = false
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    for (const file of walkFrom(folder, { ...search, naming: createNaming(search.cwd, base), isWanted: isMatch })) {
      any = true
      yield file
    }
  if (!any) search.onFault({ file: path, reason: 'no YAML or JSON file matches' })
}

/** Where a shell or the system hands over what has no file. */
const STREAM = /^\/(?:dev|proc)\//

/** Pipes are read where a shell hands them over, as in `<(kustomize build)`: others could wait for ever. */
function isReadable(stats: Stats, path: string): boolean {
  return stats.isFile() || (stats.isFIFO() && /^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(path))
}
