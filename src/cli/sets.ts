/** The sets that files are in, by their configurations and the Kustomizations around them. */
import type { Kustomizations } from '../repository/kustomizations.ts'
import { createSets, type Sets } from '../repository/sets.ts'
import type { Settings } from '../repository/settings.ts'
import type { Io } from './io.ts'
import { slashed } from './paths.ts'

export interface FileSets {
  /** At least one: '' is the rest of the run. */
  setsOf(path: string, settings: Settings): readonly [string, ...string[]]
}

export function createFileSets(kustomizations: Kustomizations, io: Pick<Io, 'cwd'>): FileSets {
  const workingDirectory = slashed(io.cwd)
  const ofConfiguration = new Map<string | undefined, Sets>()
  return {
    setsOf(path, { sets: patterns, folder }) {
      const root = folder === undefined ? workingDirectory : slashed(folder)
      const sets = ofConfiguration.get(folder) ?? createSets({ patterns, root, workingDirectory, kustomizations })
      ofConfiguration.set(folder, sets)
      const [first = '', ...others] = sets.setsOf(slashed(path))
      return [first, ...others]
    },
  }
}
