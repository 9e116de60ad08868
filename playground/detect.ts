/** Which release a text was written for. */
import { defaultRelease, detectReleases, type Release, releases, spanOfReleases } from '../src/releases/lines.ts'
import { planesOf } from './planes.ts'

export interface Detected {
  /** The newest release that accepts every plane; the one before where none does, so that a mistake changes nothing else. */
  readonly release: Release
  readonly note: string
}

export function detect(text: string, before: Release | undefined): Detected {
  const planes = planesOf(text)
  const fitting = planes.reduce<readonly Release[]>((left, plane) => {
    const own = detectReleases(plane)
    return left.filter((release) => own.includes(release))
  }, releases)
  const newest = fitting.at(-1)
  if (planes.length > 0 && newest !== undefined) return { release: newest, note: `fits ${spanOfReleases(fitting)}` }
  const release = before ?? defaultRelease
  return { release, note: planes.length === 0 ? 'no plane yet' : `fits no release as it is; checked by ${release}` }
}
