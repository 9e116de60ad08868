/** Where files are for programs that know the repository, and not the folder in which the command ran. */
import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PlaceInRepository, SourceRoot } from '../report/context.ts'
import { STDIN } from './find.ts'
import { rootOf } from './git/directory.ts'
import { pathWithin, slashed } from './paths.ts'

/**
 * The top folder of the repository that the working directory is in, else the working directory. A file is named from there; where the working
 * directory is in no repository, from the top folder of its own. Others keep their path, or have the full one where it leads out of the working directory.
 */
export function createSourceRoot(workingDirectory: string): SourceRoot {
  const cwd = realpathSync(workingDirectory)
  const root = rootOf(cwd)
  const top = root ?? cwd
  const known = new Map<string, PlaceInRepository>()
  const find = (file: string): PlaceInRepository => {
    if (file === STDIN) return { path: file, isWithin: false }
    const full = resolve(cwd, file)
    const own = root ?? rootOf(dirname(full)) ?? cwd
    const path = pathWithin(own, full)
    if (path !== undefined) return { path, isWithin: own === top }
    return { path: file.startsWith('../') || isAbsolute(file) ? slashed(full) : file, isWithin: false }
  }
  return {
    uri: pathToFileURL(top).href.replace(/\/?$/, '/'),
    placeOf: (file) => {
      const place = known.get(file) ?? find(file)
      known.set(file, place)
      return place
    },
  }
}
