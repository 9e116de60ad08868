/** Finds the configuration of each file: `.openchoreo-planes.yaml` in its folder, or in the nearest one above that has it. */
import { lstatSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { Release } from '../releases/lines.ts'
import { createSettings, noSettings, type Settings } from '../repository/settings.ts'
import { ConfigError } from './config-error.ts'
import { loadConfig } from './config-file.ts'
import { createFilter } from './ignored.ts'
import { type NamedGlob, namedGlobsOf } from './named-globs.ts'
import { UsageError } from './options.ts'
import { pathWithin, shownPath } from './paths.ts'

/** The names of a configuration file. */
export const CONFIG_NAMES = ['.openchoreo-planes.yaml', '.openchoreo-planes.yml', '.openchoreo-planes.json'] as const

export interface ConfigsOptions {
  /** The working directory, absolute. */
  readonly cwd: string
  /** A configuration for every file, wherever the file is: `--config`. */
  readonly file?: string | undefined
  /** Whether no configuration is looked for: `--no-config`. */
  readonly off?: boolean
}

/** The configurations of a run. Paths are absolute. A function throws a ConfigError where a configuration has mistakes or cannot be read. */
export interface Configs {
  /** What applies to a file. Files of one configuration to which the same overrides apply get the same object. */
  settingsFor(path: string): Settings
  /** Whether `ignore` leaves out a file or a folder; the configuration of the folder that it is in decides. */
  isIgnored(path: string, isFolder: boolean): boolean
  /** The releases that the configurations found so far name for their folders, whatever their overrides say. */
  releases(): readonly Release[]
  /** In words, each pattern of an override or a set that matches none of the files, of the configurations in folders that were searched as a whole. */
  unmatched(files: readonly string[], folders: readonly string[]): readonly string[]
}

/**
 * The nearest configuration counts alone: as with .gitignore and .editorconfig, those above it are not merged into it. The search ends at the root of the
 * file's repository, the folder with `.git`. Outside of a repository it ends at the working directory, and for a file that is not in that either, at the
 * file's own folder: what somebody left in a home directory or in /tmp configures nothing.
 */
export function createConfigs({ cwd, file, off = false }: ConfigsOptions): Configs {
  if (off && file !== undefined) throw new UsageError('--config and --no-config exclude each other')
  const ofFolder = new Map<string, Loaded>()
  const inRepository = new Map<string, boolean>()
  const roots = new Map<string, boolean>()
  const loaded: Loaded[] = []
  const named = off || file === undefined ? undefined : load(resolve(cwd, file))

  function configFor(path: string): Loaded {
    return off ? NOTHING : (named ?? nearest(dirname(path)))
  }

  /** Each folder is looked into once, however many files it has. */
  function nearest(folder: string): Loaded {
    const known = ofFolder.get(folder)
    if (known) return known
    const found = loadFrom(folder) ?? (isLast(folder) ? NOTHING : nearest(dirname(folder)))
    ofFolder.set(folder, found)
    return found
  }

  function loadFrom(folder: string): Loaded | undefined {
    const [name, other] = CONFIG_NAMES.filter((each) => isThere(inside(folder, each)))
    if (other !== undefined) {
      const where = shownPath(cwd, folder)
      throw new ConfigError([`${where}: has both ${name} and ${other}; keep one of them`])
    }
    return name === undefined ? undefined : load(inside(folder, name))
  }

  function load(path: string): Loaded {
    const source = shownPath(cwd, path)
    const folder = dirname(path)
    const config = loadConfig(path, source)
    const globs = namedGlobsOf(config)
    const settingsFor = createSettings(config, { source, folder })
    const one = { folder, source, settingsFor, globs, isLeftOut: createFilter(folder, config.ignore ?? []) }
    loaded.push(one)
    return one
  }

  function isLast(folder: string): boolean {
    if (isInRepository(folder)) return isRoot(folder)
    return folder === cwd || pathWithin(cwd, folder) === undefined
  }

  function isInRepository(folder: string): boolean {
    const known = inRepository.get(folder)
    if (known !== undefined) return known
    const above = dirname(folder)
    const isIn = isRoot(folder) || (above !== folder && isInRepository(above))
    inRepository.set(folder, isIn)
    return isIn
  }

  function isRoot(folder: string): boolean {
    const known = roots.get(folder) ?? isThere(inside(folder, '.git'))
    roots.set(folder, known)
    return known
  }

  return {
    settingsFor: (path) => {
      const { folder, settingsFor } = configFor(path)
      return settingsFor(pathWithin(folder, path))
    },
    releases: () => [
      ...new Set(
        loaded.flatMap(({ settingsFor }) => {
          const { release } = settingsFor(undefined)
          return release === undefined || release === 'auto' ? [] : [release]
        }),
      ),
    ],
    isIgnored: (path, isFolder) => configFor(path).isLeftOut(path, isFolder),
    unmatched: (files, folders) => {
      const left = new Map(
        loaded.filter(({ folder }) => folders.some((one) => isAtOrIn(one, folder))).map((one) => [one, new Set(one.globs)]),
      )
      if ([...left.values()].every(({ size }) => size === 0)) return []
      for (const path of files) {
        const config = configFor(path)
        const inside = pathWithin(config.folder, path)
        const globs = left.get(config) ?? []
        if (inside !== undefined) for (const glob of globs) if (glob.matches(inside)) left.get(config)?.delete(glob)
      }
      return [...left].flatMap(([{ source }, globs]) => [...globs].map(({ words }) => `${source}: ${words}`))
    },
  }
}

const isAtOrIn = (folder: string, path: string): boolean => folder === path || pathWithin(folder, path) !== undefined

/** A configuration that was read. */
interface Loaded {
  /** What its patterns are relative to. */
  readonly folder: string
  readonly source: string
  readonly settingsFor: (path: string | undefined) => Settings
  readonly isLeftOut: (path: string, isFolder: boolean) => boolean
  readonly globs: readonly NamedGlob[]
}

const NOTHING: Loaded = { folder: '', source: '', settingsFor: () => noSettings, isLeftOut: () => false, globs: [] }

/** Cheaper than join, of what is known to be plain. */
const inside = (folder: string, name: string): string => (folder.endsWith(sep) ? folder + name : folder + sep + name)

/** Whether there is a file; also where it is a broken link. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // Nothing in a folder that cannot be looked into can be read either.
    return false
  }
}
