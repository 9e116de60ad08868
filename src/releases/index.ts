/** Lists the releases, and detects which of them a manifest fits. */
export { type Detection, type DetectionReason, detectRelease } from './detect.ts'
export { defaultRelease, detectReleases, isRelease, type Line, type PlaneByRelease, type Release, releases } from './lines.ts'
