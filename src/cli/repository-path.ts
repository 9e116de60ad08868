/** How files are called in reports for programs that know the repository, and not where the command ran. */
import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { STDIN } from './find.ts'
import { rootOf } from './git/directory.ts'
import { pathWithin, slashed } from './paths.ts'

/**
 * Turns a path of a report into one from the top folder of the repository that the working directory is in; where that is in none, of the one that the
 * file is in. What is in no repository keeps its path, or has its full path where that leads out of the working directory.
 */
export function createRepositoryPaths(workingDirectory: string): (path: string) => string {
  const cwd = realpathSync(workingDirectory)
  const root = rootOf(cwd)
  return (path) => {
    if (path === STDIN) return path
    const full = resolve(cwd, path)
    const top = root ?? rootOf(dirname(full))
    const inside = top === undefined ? undefined : pathWithin(top, full)
    return inside ?? (path.startsWith('../') || isAbsolute(path) ? slashed(full) : path)
  }
}
