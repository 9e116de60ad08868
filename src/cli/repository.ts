/** The files that a command was given, and what is known of each before it is read. */
import { newestRelease } from '../releases/lines.ts'
import type { UnreadableFile } from '../report/context.ts'
import type { FileContext, NamedReleaseFrom } from '../repository/context.ts'
import type { FileRelease } from '../repository/set-releases.ts'
import { type Channels, type FoundFile, findFiles } from './find.ts'
import type { Io } from './io.ts'
import { namedRelease } from './release.ts'

export interface RepositoryOptions {
  /** The value of `--release`. */
  readonly release?: string | undefined
  readonly ignore?: readonly string[]
  readonly complete?: boolean
}

export interface Repository extends Channels {
  readonly files: readonly FoundFile[]
  /** What could not be looked at. */
  readonly faults: readonly UnreadableFile[]
  /** The same of what was found in directories, where it is no fault, in words. */
  readonly notes: readonly string[]
  contextOf(file: FoundFile): FileContext
  /** The release that was named for all files, if one was. */
  readonly named: NamedReleaseFrom | undefined
}

/**
 * The release of a command that reads no files: the one that was named, else the newest.
 *
 * @throws UsageError for a release that there is not.
 */
export function releaseWithoutFiles(option: string | undefined, io: Io): FileRelease {
  return namedForRun(option, io) ?? { release: newestRelease, from: 'detected' }
}

/** The release that was named for the whole run; undefined where it is to be detected. */
export function namedForRun(option: string | undefined, io: Io): NamedReleaseFrom | undefined {
  const named = namedRelease(option, io)
  return named === 'auto' ? undefined : named
}

/** @throws UsageError for a release that there is not. */
export function openRepository(
  paths: readonly string[],
  { release, ignore = [], complete = false }: RepositoryOptions,
  io: Io,
): Repository {
  const named = namedForRun(release, io)
  const faults: UnreadableFile[] = []
  const notes: string[] = []
  const channels: Channels = { onFault: (fault) => faults.push(fault), onNote: (text) => notes.push(text) }
  const files = [...findFiles(paths, { cwd: io.cwd, env: io.env, ignore, ...channels })]
  const contextOf = ({ fromDirectory }: FoundFile): FileContext => ({ sets: [''], release: named, fromDirectory, complete })
  return { files, faults, notes, ...channels, contextOf, named }
}
