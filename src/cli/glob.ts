/** Patterns of paths. */
import picomatch from 'picomatch'

export interface Glob {
  /** The folder before the first part that is a pattern. */
  readonly base: string
  /** Whether a path from there on matches. */
  readonly isMatch: (path: string) => boolean
}

export const isGlob = (pattern: string): boolean => picomatch.scan(pattern).isGlob

export function globOf(pattern: string): Glob {
  const { base, glob, prefix } = picomatch.scan(pattern)
  return { base: `${prefix}${base}` || '.', isMatch: picomatch(glob, { dot: true }) }
}
