/** Identifies findings from one run to the next. */

/** What identifies a finding. */
interface Known {
  readonly file: string
  readonly path: string
  readonly code: string
}

/**
 * A fingerprint for each finding, in their order: its file, field and code, and its number where several share them. Lines are not in it, so that a
 * finding is the same one when something is written above it.
 */
export function fingerprintsOf(findings: readonly Known[]): string[] {
  const taken = new Map<string, number>()
  return findings.map(({ file, path, code }) => {
    const place = `${file}#${path} ${code}`
    const number = (taken.get(place) ?? 0) + 1
    taken.set(place, number)
    return number === 1 ? place : `${place} ${number}`
  })
}
