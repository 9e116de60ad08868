/** Lists the releases, and detects which of them a manifest fits. */
export { defaultRelease, detectReleases, isRelease, type Line, type PlaneByRelease, type Release, releases } from './lines.ts'
