/** The files that a command was given, and what is known of each before it is read. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { memoize } from '../base/memoize.ts'
import { newestRelease, type Release } from '../releases/lines.ts'
import type { UnreadableFile } from '../report/context.ts'
import type { FileContext, NamedReleaseFrom } from '../repository/context.ts'
import type { FileRelease } from '../repository/set-releases.ts'
import type { Settings } from '../repository/settings.ts'
import { type Configs, createConfigs } from './config.ts'
import { type Channels, type FoundFile, findFiles, STDIN } from './find.ts'
import type { Io } from './io.ts'
import { kustomizationsAround } from './kustomizations.ts'
import { slashed } from './paths.ts'
import { namedRelease } from './release.ts'
import { createFileSets } from './sets.ts'

/** The options that all commands which read files have. */
export interface RepositoryOptions {
  readonly release?: string | undefined
  readonly config?: string | undefined
  readonly 'no-config'?: boolean
  readonly ignore?: readonly string[]
  readonly complete?: boolean
}

export interface Repository extends Channels {
  readonly files: readonly FoundFile[]
  /** What could not be looked at. */
  readonly faults: readonly UnreadableFile[]
  /** The same of what was found in directories, where it is no error, in words. */
  readonly notes: readonly string[]
  contextOf(file: FoundFile): FileContext
  /** The releases that the configurations of the files name, whatever their overrides say. */
  configuredReleases(): readonly Release[]
  /** In words, each pattern of a configuration that matches none of the files, of the configurations in directories that were searched. */
  unmatched(): readonly string[]
}

/**
 * The release of a command that reads no files: the one that was named, else the newest.
 *
 * @throws UsageError for a release that there is not, and ConfigError for a configuration with mistakes.
 */
export function releaseWithoutFiles(options: RepositoryOptions, io: Io): FileRelease {
  return namedForRun(options, io) ?? { release: newestRelease, from: 'detected' }
}

/** The release that was named for the whole run: by an option, in the environment, or in the configuration of the working directory. */
export function namedForRun(options: RepositoryOptions, io: Io): NamedReleaseFrom | undefined {
  const named = namedRelease(options.release, io)
  return named === undefined ? configured(configsOf(options, io).settingsFor(inWorkingDirectory(io))) : given(named)
}

/** @throws UsageError for a release that there is not, and ConfigError for a configuration with mistakes. */
export function openRepository(paths: readonly string[], options: RepositoryOptions, io: Io): Repository {
  const { ignore = [], complete = false } = options
  const named = namedRelease(options.release, io)
  const configs = configsOf(options, io)
  const faults: UnreadableFile[] = []
  const notes: string[] = []
  const channels: Channels = { onFault: (fault) => faults.push(fault), onNote: (text) => notes.push(text) }
  const isLeftOut = (path: string, isFolder: boolean): boolean => configs.isIgnored(path, isFolder)
  const files = [...findFiles(paths, { cwd: io.cwd, env: io.env, ignore, isLeftOut, ...channels })]
  const kustomizations = kustomizationsAround(files, io, channels)
  const sets = createFileSets(kustomizations, io)
  // Each command asks several times, and a file can be in thousands of sets.
  const contextOf = memoize(({ path, fullPath, fromDirectory }: FoundFile): FileContext => {
    const place = path === STDIN ? inWorkingDirectory(io) : fullPath
    const settings = configs.settingsFor(place)
    const slashedPlace = slashed(place)
    return {
      sets: path === STDIN ? [''] : sets.setsOf(slashedPlace, settings),
      release: named === undefined ? configured(settings) : given(named),
      isPatch: kustomizations.isPatch(slashedPlace),
      patchKind: kustomizations.patchKindOf(slashedPlace),
      namingsIn: (set) => sets.namingsIn(set, settings)(slashedPlace),
      fromDirectory,
      complete: complete || settings.complete,
      levels: settings.rules,
      failLevel: settings.failLevel,
    }
  })
  const unmatched = (): readonly string[] => {
    const directories = paths.map((path) => resolve(io.cwd, path)).filter(isDirectory)
    if (directories.length === 0) return []
    return configs.unmatched(
      files.map(({ fullPath }) => fullPath),
      directories,
    )
  }
  // `auto` sets what is configured aside.
  const configuredReleases = (): readonly Release[] => (named === 'auto' ? [] : configs.releases())
  return { files, faults, notes, ...channels, contextOf, configuredReleases, unmatched }
}

function configsOf(options: RepositoryOptions, io: Io): Configs {
  return createConfigs({ cwd: io.cwd, file: options.config, off: options['no-config'] ?? false })
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // What cannot be looked at was reported when files were searched for.
    return false
  }
}

/** What has no file, such as standard input, is configured as a file of the working directory is. */
const inWorkingDirectory = (io: Io): string => join(io.cwd, STDIN)

const given = (named: NamedReleaseFrom | 'auto'): NamedReleaseFrom | undefined => (named === 'auto' ? undefined : named)

function configured({ release }: Settings): NamedReleaseFrom | undefined {
  return release === undefined || release === 'auto' ? undefined : { release, from: 'configuration' }
}
