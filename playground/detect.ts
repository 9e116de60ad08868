/** Which release a text was written for. */
import { detectRelease } from '../src/releases/detect.ts'
import { type Release, spanOfReleases } from '../src/releases/lines.ts'
import { planesOf } from './planes.ts'

export interface Detected {
  /** As lint detects it; the one before where no plane fits any, so that a mistake changes nothing else. */
  readonly release: Release
  readonly note: string
}

export function detect(text: string, before: Release | undefined): Detected {
  const detection = detectRelease(planesOf(text))
  const { release, reason, candidates, manifests, fitting } = detection
  switch (reason) {
    case 'every-manifest':
      return { release, note: `fits ${spanOfReleases(candidates)}` }
    case 'most-manifests':
      return { release, note: `${fitting} of ${manifests} planes fit ${release}` }
    case 'fewest-issues':
      return { release: before ?? release, note: `fits no release as it is; checked against ${before ?? release}` }
    case 'no-manifests':
      return { release: before ?? release, note: 'no plane yet' }
  }
}
