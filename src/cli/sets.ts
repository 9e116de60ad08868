/** The sets that files are in, by their configurations and the Kustomizations around them. */
import type { Kustomizations } from '../repository/kustomizations.ts'
import type { Naming } from '../repository/naming.ts'
import { createSets, type Sets } from '../repository/sets.ts'
import type { Settings } from '../repository/settings.ts'
import type { Io } from './io.ts'
import { slashed } from './paths.ts'

/** Paths have forward slashes. */
export interface FileSets {
  /** At least one: '' is the rest of the run. */
  setsOf(path: string, settings: Settings): readonly [string, ...string[]]
  /** What a set makes of the names in a file. */
  namingsIn(set: string, settings: Settings): (path: string) => readonly Naming[]
}

export function createFileSets(kustomizations: Kustomizations, io: Pick<Io, 'cwd'>): FileSets {
  const workingDirectory = slashed(io.cwd)
  const ofConfiguration = new Map<string | undefined, Sets>()
  function setsFor({ sets: patterns, folder }: Settings): Sets {
    const root = folder === undefined ? workingDirectory : slashed(folder)
    const sets = ofConfiguration.get(folder) ?? createSets({ patterns, root, workingDirectory, kustomizations })
    ofConfiguration.set(folder, sets)
    return sets
  }
  return {
    setsOf(path, settings) {
      const [first = '', ...others] = setsFor(settings).setsOf(path)
      return [first, ...others]
    },
    namingsIn: (set, settings) => setsFor(settings).namingsIn(set),
  }
}
