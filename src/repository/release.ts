/** How people write a release, and what they meant. */
import { nearest } from '../base/nearest.ts'
import { isRelease, newestRelease, type Release, releases } from '../releases/lines.ts'

/** A release that was named; `auto` asks for detection. */
export type NamedRelease = Release | 'auto'

/** What a name means, or the nearest name where it means nothing. */
export type ReleaseName =
  | { readonly ok: true; readonly release: NamedRelease }
  | { readonly ok: false; readonly suggestion: string | undefined }

/**
 * The release that a name means: `v1.2`, `1.2`, `v1.2.3`, `1.2.3`, `latest` or `auto`.
 *
 * Patch releases never change a contract, so their number does not matter.
 */
export function releaseNamed(name: string): ReleaseName {
  const lower = name.trim().toLowerCase()
  if (lower === 'auto') return { ok: true, release: 'auto' }
  if (lower === 'latest') return { ok: true, release: newestRelease }
  const version = VERSION.exec(lower)
  const release = version === null ? undefined : `v${version[1]}`
  if (isRelease(release)) return { ok: true, release }
  return { ok: false, suggestion: suggestionFor(lower, release) }
}

/** `unknown release "1.3"; did you mean "v1.2"?`, for messages. */
export function unknownRelease(name: string): string {
  const named = releaseNamed(name)
  const suggestion = named.ok ? undefined : named.suggestion
  const instead =
    suggestion === undefined
      ? `; write one of ${releases[0]} to ${newestRelease}, latest or auto`
      : `; did you mean "${suggestion}"?`
  return `unknown release "${name}"${instead}`
}

/** A release has a major and a minor number, and possibly a patch and what follows it, as in v1.2.0-rc.1. */
const VERSION = /^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/

/** Of versions the one that is nearest by number: v1.3 means v1.2 rather than v0.3, which has as many letters in common. */
function suggestionFor(name: string, version: string | undefined): string | undefined {
  if (version === undefined) return nearest(name, [...releases, 'latest', 'auto'])
  const wanted = orderOf(version)
  return releases.reduce((best, next) => (Math.abs(orderOf(next) - wanted) < Math.abs(orderOf(best) - wanted) ? next : best))
}

/** A number that grows with the version. */
function orderOf(version: string): number {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  return major * 10_000 + minor
}
