/** What a configuration says of one file. */
import type { Glob } from '../base/glob.ts'
import type { Config, FailLevel, Levels, Override } from './config.ts'
import type { NamedRelease } from './release.ts'

/** How a file is checked, where no option of the command says otherwise. */
export interface Settings {
  /** The release, or `auto`; undefined where none is named. */
  readonly release: NamedRelease | undefined
  /** Codes with another severity, or none. */
  readonly rules: Levels
  /** Folders that are a set each, relative to the folder of the configuration. */
  readonly sets: readonly Glob[]
  /** Whether the files of a set define every plane. */
  readonly complete: boolean
  readonly failLevel: FailLevel | undefined
  /** The configuration file, for messages; undefined where there is none. */
  readonly source: string | undefined
  /** The folder that its patterns are relative to. */
  readonly folder: string | undefined
}

/** Where a configuration is. */
export type ConfigPlace = Pick<Settings, 'source' | 'folder'>

/** What applies without a configuration. */
export const noSettings: Settings = {
  release: undefined,
  rules: {},
  sets: [],
  complete: false,
  failLevel: undefined,
  source: undefined,
  folder: undefined,
}

/**
 * Gives the settings of each file: those of the configuration, with what its overrides change. Of several overrides that match a file the last one that
 * has a key counts, and for `rules` the last one that has the code.
 *
 * @returns A function of the path of a file, relative to the folder of the configuration and with forward slashes; undefined for a file outside of that
 *   folder. Files to which the same overrides apply get the same object.
 */
export function createSettings(config: Config, place: ConfigPlace): (path: string | undefined) => Settings {
  const { overrides = [], sets = [], complete = false } = config
  const own: Settings = {
    ...{ release: config.release, rules: config.rules ?? {}, sets, complete },
    ...{ failLevel: config.failLevel, source: place.source, folder: place.folder },
  }
  const known = new Map<string, Settings>()
  return (path) => {
    if (path === undefined) return own
    const matching = overrides.filter(({ files }) => files.some((glob) => glob.matchOf(path) !== undefined))
    if (matching.length === 0) return own
    const key = matching.map((override) => overrides.indexOf(override)).join()
    const settings = known.get(key) ?? matching.reduce(overridden, own)
    known.set(key, settings)
    return settings
  }
}

function overridden(settings: Settings, { release, rules }: Override): Settings {
  return { ...settings, release: release ?? settings.release, rules: { ...settings.rules, ...rules } }
}
