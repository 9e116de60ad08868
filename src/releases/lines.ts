/** The contract lines and their releases, and the detection of releases that a manifest fits. Imports every line. */
import type { Kind } from '../../generated/kinds.ts'
import { lines, type PlaneByRelease } from '../../generated/lines.ts'
import {
  contractLines,
  defaultRelease,
  kinds,
  kindsOf,
  type Line,
  lineOf,
  type Release,
  releases,
  unchangedKindsOf,
} from '../../generated/releases.ts'
import { isRecord } from '../base/record.ts'
import type { Result } from '../contract/issue.ts'

export { contractLines, defaultRelease, kinds, type Line, type PlaneByRelease, type Release, releases }

/** The newest release, and its contract line. */
export const newestRelease: Release = releases[releases.length - 1] ?? releases[0]
export const newestLine: Line = lineOf[newestRelease]

/** The contract line of a release. */
export function lineOfRelease(release: Release): Line {
  return lineOf[release]
}

/** The newest release of a line. */
export function newestOf(line: Line): Release {
  return releases.findLast((release) => lineOf[release] === line) ?? line
}

/** Whether a line is the other one or a later one. */
export function isSince(line: Line, first: Line): boolean {
  return line === first || contractLines.indexOf(line) >= contractLines.indexOf(first)
}

/** Whether a line has a kind. */
export function hasKind(line: Line, kind: unknown): kind is Kind {
  return typeof kind === 'string' && kindsOf[line].includes(kind)
}

/**
 * Whether a text names a release.
 *
 * @param text Any string, such as an option of a command.
 * @returns Whether it is one of {@link releases}. Never throws.
 * @example
 * import { isRelease } from 'openchoreo-planes/releases'
 *
 * isRelease('v1.2') // => true
 * isRelease('1.2') // => false
 */
export function isRelease(text: unknown): text is Release {
  return typeof text === 'string' && Object.hasOwn(lines, text)
}

/** The validator of any plane in a release. */
export function planeValidatorOf(release: Release): (input: unknown) => Result<unknown> {
  return lines[release].validatePlane
}

/** Whether a release accepts a manifest, according to its validator. */
export function fitsRelease(release: Release, input: unknown): boolean {
  return lines[release].isPlane(input)
}

/**
 * Asks once for all lines that define the kind of a manifest in the same way.
 *
 * @param fits Whether a line accepts the manifest.
 */
export function oncePerSchema(kind: unknown, fits: (line: Line) => boolean): (line: Line) => boolean {
  if (typeof kind !== 'string') return fits
  const known = new Map<Line, boolean>()
  return (line) => {
    const first = firstAlike(line, kind)
    const answer = known.get(first) ?? fits(line)
    known.set(first, answer)
    return answer
  }
}

/** The first of the lines that define a kind as a line does. */
function firstAlike(line: Line, kind: string): Line {
  let at = contractLines.indexOf(line)
  for (let own: Line = line; at > 0 && unchangedKindsOf[own].includes(kind); own = contractLines[at] ?? own) at--
  return contractLines[at] ?? line
}

/**
 * Finds the releases that a manifest fits: those whose validatePlane accepts it.
 *
 * A manifest does not say which release it was written for, and often fits several.
 *
 * @param input Any value; it is never changed.
 * @returns The releases, oldest first; empty if no release accepts it. Never throws.
 * @example
 * import { detectReleases } from 'openchoreo-planes/releases'
 *
 * detectReleases({
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'BuildPlane',
 *   metadata: { name: 'builds', namespace: 'acme' },
 *   spec: {
 *     clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } },
 *     observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' },
 *   },
 * }) // => ['v0.15', 'v0.16', 'v0.17']
 */
export function detectReleases(input: unknown): Release[] {
  // Releases of one line share a verdict, so it is computed once.
  const kind = isRecord(input) ? input['kind'] : undefined
  const fitting = new Set(contractLines.filter(oncePerSchema(kind, (line) => fitsRelease(line, input))))
  return releases.filter((release) => fitting.has(lineOf[release]))
}

/** Releases in words: `v1.0 to v1.2`, or `v0.15 and v0.17` if they are not adjacent. */
export function spanOfReleases(fitting: readonly Release[]): string {
  const runs: Release[][] = []
  for (const release of fitting) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && releases.indexOf(release) === releases.indexOf(last) + 1) run.push(release)
    else runs.push([release])
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : run[0])).join(' and ')
}

/** The defaulting function of a release. What is not a plane is returned unchanged. */
export function defaultsOf(release: Release): (plane: unknown) => unknown {
  // Each line's withDefaults takes a plane of that line and returns everything else unchanged.
  return lines[release].withDefaults as (plane: unknown) => unknown
}
