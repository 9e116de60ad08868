/** Paths as people and patterns have them: with forward slashes. */
import { isAbsolute, relative, sep } from 'node:path'

/** A path relative to a folder that it is in; undefined where it is not in it. Both are absolute. */
export function pathWithin(folder: string, path: string): string | undefined {
  // Most paths begin with the folder as it is, and relative() would take ten times as long.
  const start = folder.endsWith(sep) ? folder.length : folder.length + 1
  if (path.length > start && path.startsWith(folder) && path.charAt(start - 1) === sep) return slashed(path.slice(start))
  return undefined
}

/** A path relative to the working directory, for messages; `.` for itself. Both are absolute. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  return shown === '' ? '.' : isAbsolute(shown) ? shown : slashed(shown)
}

export const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
