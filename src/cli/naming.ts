/** How files are called in reports. */
import { isAbsolute, resolve } from 'node:path'
import { pathWithin, shownPath, slashed } from './paths.ts'

/** Names what one argument leads to. */
export interface Naming {
  /** The argument itself. */
  readonly given: string
  /** The name of a file by its real path. */
  readonly of: (path: string) => string
  /** The same for the files of a folder: there are many. */
  readonly inFolder: (folder: string) => (name: string) => string
}

/**
 * Files in the working directory are named from there, however they were given. What is outside is named from there where the argument was relative,
 * such as `../x`, and from the root of the file system where it was not, or where a link leads there.
 */
export function createNaming(cwd: string, argument: string): Naming {
  const full = resolve(cwd, argument)
  const isIn = (folder: string, path: string): boolean => path === folder || pathWithin(folder, path) !== undefined
  const isNear = (path: string): boolean => isIn(cwd, path) || (!isAbsolute(argument) && isIn(full, path))
  const of = (path: string): string => (isNear(path) ? shownPath(cwd, path) : slashed(path))
  return {
    given: of(full),
    of,
    inFolder(folder) {
      const shown = of(folder)
      const start = shown === '.' ? '' : shown.endsWith('/') ? shown : `${shown}/`
      return (name) => start + name
    },
  }
}
