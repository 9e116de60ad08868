/** The patterns of a configuration, and what is reported where nothing matches them. */
import type { Glob } from '../base/glob.ts'
import type { Config } from '../repository/config.ts'

export interface NamedGlob {
  readonly matches: (path: string) => boolean
  readonly words: string
}

/** `ignore` is left out: as in a .gitignore, its lines are often about what is not there yet. */
export function namedGlobsOf({ overrides = [], sets = [] }: Config): NamedGlob[] {
  return [...overrides.flatMap(({ files }) => files).map(inOverrides), ...sets.map(inSets)]
}

const inOverrides = ({ pattern, matchOf }: Glob): NamedGlob => ({
  matches: (path) => matchOf(path) !== undefined,
  words: `no file matches "${pattern}" of overrides`,
})

const inSets = ({ pattern, matchOf }: Glob): NamedGlob => ({
  // A file is no folder.
  matches: (path) => (matchOf(path) ?? path) !== path,
  words: `no folder with manifests matches "${pattern}" of sets`,
})
