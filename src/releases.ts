/** Releases of OpenChoreo, and which of them a manifest fits. Imports every line. */
import { defaultRelease, lines, type Release, releases } from '../generated/lines.ts'
import type { Result } from './issue.ts'

export { defaultRelease, type Release, releases }

/** Whether a text names a release. */
export function isRelease(text: string): text is Release {
  return Object.hasOwn(lines, text)
}

/** The validator of any plane in a release. */
export function planeValidatorOf(release: Release): (input: unknown) => Result<unknown> {
  return lines[release].validatePlane
}

/**
 * Finds the releases that a manifest fits: those whose validatePlane accepts it.
 *
 * A manifest does not say which release it was written for, and often fits several.
 *
 * @param input Anything at all; it is never changed.
 * @returns The releases, oldest first; none where no release accepts it. Nothing is thrown.
 * @example
 * detectReleases(manifest) // ['v1.0', 'v1.1', 'v1.2']
 */
export function detectReleases(input: unknown): Release[] {
  const verdicts = new Map<unknown, boolean>()
  return releases.filter((release) => {
    // Releases of one line share a validator: it is asked once.
    const validate = planeValidatorOf(release)
    const known = verdicts.get(validate)
    const verdict = known ?? validate(input).ok
    verdicts.set(validate, verdict)
    return verdict
  })
}

/** Releases in words: `v1.0 to v1.2`, or `v0.15 and v0.17` where they are no neighbours. */
export function spanOf(fitting: readonly Release[]): string {
  const runs: Release[][] = []
  for (const release of fitting) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && releases.indexOf(release) === releases.indexOf(last) + 1) run.push(release)
    else runs.push([release])
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : run[0])).join(' and ')
}

/** The defaulting function of a release. What is not a plane comes back as it is. */
export function defaultsOf(release: Release): (plane: unknown) => unknown {
  // Each line's withDefaults wants a plane of that line and leaves everything else alone.
  return lines[release].withDefaults as (plane: unknown) => unknown
}
